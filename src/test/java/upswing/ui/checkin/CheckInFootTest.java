package upswing.ui.checkin;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import upswing.training.Signal;
import upswing.ui.TypicalDesk;
import upswing.ui.TypicalRunner;

/** The longest verdict there is, under the check-in. */
class CheckInFootTest extends ApplicationTest {

  private static final double EDGE = 20;

  private CheckInView view;

  @Override
  public void start(Stage stage) {
    TypicalRunner tired =
        TypicalRunner.calm()
            .say(4, 17, Signal.RESTING_HEART_RATE, 54)
            .say(4, 17, Signal.FATIGUE, 5)
            .say(4, 17, Signal.ENERGY, 2)
            .say(4, 17, Signal.SORENESS, 5);
    CheckInViewModel model =
        new CheckInViewModel(
            TypicalDesk.over(tired.plan()), TypicalDesk.WORDS, TypicalRunner.TODAY);
    view = new CheckInView(model, TypicalDesk.WORDS, () -> {});
    Scene scene = new Scene(new StackPane(view), 700, 900);
    scene.getStylesheets().add("/assets/theme/tokens-light.css");
    scene.getStylesheets().add("/assets/theme/upswing.css");
    scene.getStylesheets().add("/assets/theme/checkin.css");
    stage.setScene(scene);
    stage.show();
    view.begin();
  }

  @Test
  void theLongestVerdictKeepsClearOfTheEdge() {
    Node line = lookup(".verdict-line").query();

    assertTrue(line.getAccessibleText().startsWith("Time to ask somebody."));
    double bottom = line.localToScene(line.getLayoutBounds()).getMaxY();
    double edge = view.localToScene(view.getLayoutBounds()).getMaxY();
    assertTrue(bottom <= edge - EDGE, bottom + " of " + edge);
  }
}
