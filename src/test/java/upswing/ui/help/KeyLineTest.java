package upswing.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import upswing.ui.Action;
import upswing.ui.Actions;
import upswing.ui.Messages;

class KeyLineTest {

  @Test
  void anActionWithAKeyStandsInTheList() {
    Actions actions = new Actions();
    actions.add(Action.of("today", () -> {}, "T"));
    actions.add(Action.of("themeDark", () -> {}));

    assertEquals(
        List.of(new KeyLine("Go to today", List.of("T"))),
        KeyLine.of(actions, new Messages(Locale.ENGLISH)));
  }
}
