package upswing.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import upswing.edit.MuteEdits;
import upswing.example.Example;
import upswing.planning.check.Finding;
import upswing.training.Mute;
import upswing.ui.Desk;
import upswing.ui.Messages;

/** The number beside «Plan check», in a window that opens with nothing to warn of. */
class WarningCountTest extends ApplicationTest {

  private Desk desk;
  private int muted = 0;

  @Override
  public void start(Stage stage) {
    SampleDesk sample = SampleDesk.ofBlock();
    desk = sample.desk();
    desk.seen().findings().stream().map(Finding::rule).distinct().forEach(this::mute);
    Messages words = new Messages(Locale.ENGLISH);
    MainWindow window =
        new MainWindow(desk, words, sample.store(), Features.all(Example.CLOCK, () -> {}));
    stage.setScene(window.scene(1200, 900));
    stage.show();
  }

  @Test
  void theFirstWarningIsCounted() {
    assertEquals(Optional.empty(), count());

    interact(
        () -> {
          while (muted-- > 0) desk.undo();
        });

    assertTrue(desk.seen().warnings() > 0);
    assertEquals(Optional.of(Integer.toString(desk.seen().warnings())), count());
  }

  private void mute(String rule) {
    muted++;
    desk.perform(
        plan ->
            MuteEdits.mute(plan, new Mute(rule, desk.seen().today(), Optional.empty(), "known")));
  }

  private Optional<String> count() {
    return lookup(".top-bar .warning-count")
        .tryQueryAs(Label.class)
        .filter(Label::isVisible)
        .map(Label::getText);
  }
}
