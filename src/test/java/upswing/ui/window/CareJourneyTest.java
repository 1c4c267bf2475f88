package upswing.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import upswing.training.Activity;
import upswing.training.SessionKind;

/** A runner looks after a day, answers what is asked, and looks back on the week. */
class CareJourneyTest extends WindowJourney {

  @Test
  void aMealIsTickedOnItsDayAndTheWeekIsLookedBackOn() {
    Activity hard = lastKeySession();
    interact(() -> window.calendar().choose(hard.date(), Optional.empty()));
    push(KeyCode.SHIFT, KeyCode.C);
    interact(() -> lookup("#care-MEAL-yes").queryAs(ToggleButton.class).fire());
    assertEquals(Optional.of(true), desk.seen().plan().activities().get(hard.id()).fuelled());
    interact(() -> lookup("#care-why-0").queryButton().fire());
    assertTrue(lookup(".care-reasons").tryQuery().isPresent());
    push(KeyCode.ESCAPE);
    assertFalse(window.overlay().isOpen());

    push(KeyCode.CONTROL, KeyCode.L);
    String dates = lookup("#print-week").queryAs(Labeled.class).getText();
    interact(() -> lookup("#print-week-previous").queryButton().fire());
    assertFalse(lookup("#print-week").queryAs(Labeled.class).getText().equals(dates));
    push(KeyCode.ESCAPE);

    assertFalse(window.overlay().isOpen());
  }

  @Test
  void careCanBeSwitchedOff() {
    push(KeyCode.DIGIT1);
    assertTrue(strips() > 0);

    push(KeyCode.CONTROL, KeyCode.COMMA);
    interact(() -> lookup("#settings-care").queryAs(CheckBox.class).fire());
    push(KeyCode.ESCAPE);

    assertEquals(0, strips());
    push(KeyCode.SHIFT, KeyCode.C);
    assertFalse(window.overlay().isOpen());
  }

  private long strips() {
    return lookup(".care-strip").queryAll().stream().filter(node -> node.isVisible()).count();
  }

  private Activity lastKeySession() {
    return desk.seen().plan().activities().values().stream()
        .filter(
            done ->
                desk.seen()
                    .ledger()
                    .plannedFor(done.id())
                    .filter(s -> s.kind().isQuality() || s.kind() == SessionKind.LONG)
                    .isPresent())
        .max(Comparator.comparing(Activity::start))
        .orElseThrow();
  }
}
