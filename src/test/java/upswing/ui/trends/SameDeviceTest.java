package upswing.ui.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import upswing.edit.Deed;
import upswing.training.Signal;
import upswing.ui.Desk;
import upswing.ui.TypicalDesk;
import upswing.ui.TypicalRunner;
import upswing.ui.widget.Face;

/** A watch that goes by another name is no new watch. */
class SameDeviceTest extends ApplicationTest {

  private static final String BUTTON = "It is the same device";

  private final Desk desk =
      TypicalDesk.over(TypicalRunner.calm().device(8, Signal.HRV, "watch", "watch 2").plan());
  private final TrendsViewModel model = new TrendsViewModel(desk, TypicalDesk.WORDS);

  @Override
  public void start(Stage stage) {
    TrendsPane pane =
        new TrendsPane(desk, TypicalDesk.WORDS, day -> {}, name -> Optional.empty(), () -> {});
    stage.setScene(new Scene(pane, 371, 860));
    stage.show();
  }

  @Test
  void oneClickKeepsTheOldRangeAndOneUndoTakesItBack() {
    assertEquals(Face.NEW_DEVICE, face());

    clickOn(BUTTON);
    assertEquals(Face.READY, face());
    assertTrue(lookup(BUTTON).tryQuery().isEmpty());
    assertEquals(
        List.of(Deed.Kind.SAME_DEVICE),
        desk.seen().snapshot().log().stream().map(entry -> entry.deed().kind()).toList());

    interact(desk::undo);
    assertEquals(Face.NEW_DEVICE, face());
    assertTrue(lookup(BUTTON).tryQuery().isPresent());
  }

  private Face face() {
    return model.trends().card().orElseThrow().face();
  }
}
