package upswing.ui.window;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import upswing.example.Example;
import upswing.ui.Messages;

/** The smallest window there is: nothing that is needed may stand outside of it. */
class SmallWindowTest extends ApplicationTest {

  private static final Rectangle2D SMALLEST = new Rectangle2D(0, 0, 900, 600);

  private MainWindow window;

  @Override
  public void start(Stage stage) {
    SampleDesk sample = SampleDesk.ofBlock();
    window =
        new MainWindow(
            sample.desk(),
            new Messages(Locale.ENGLISH),
            sample.store(),
            Features.all(Example.CLOCK, () -> {}));
    stage.setScene(window.scene(SMALLEST.getWidth(), SMALLEST.getHeight()));
    stage.show();
  }

  @Test
  void todayIsInSightAndEverySheetCanBeFinished() {
    assertInSight(lookup((Node n) -> said(n).startsWith("Today, Wednesday 17 February")).query());

    push(KeyCode.C);
    assertInSight(lookup("Save check-in ⏎").query());
    TextInputControl rate = lookup("#check-RESTING_HEART_RATE").query();
    assertTrue(rate.isFocused() && !rate.getText().contains("c"), rate.getText());
    for (int i = 0; i < 20; i++) push(KeyCode.DOWN);
    push(KeyCode.UP);
    assertInSight(window.root().getScene().getFocusOwner());
    push(KeyCode.ESCAPE);

    push(KeyCode.W);
    assertInSight(lookup("Drop").query());
    assertInSight(lookup((Node n) -> n.getStyleClass().contains("what-if")).query());
    assertInSight(lookup((Node n) -> said(n).startsWith("Today, Wednesday 17 February")).query());
    push(KeyCode.W);

    interact(() -> window.actions().run("newBlock"));
    assertInSight(lookup("#goal").query());
    assertInSight(lookup("#create").query());
  }

  @Test
  void tabWalksThroughTheWholeCheckInAndNeverStandsStill() {
    push(KeyCode.C);
    List<Node> stops = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      push(KeyCode.TAB);
      stops.add(window.root().getScene().getFocusOwner());
    }

    for (String name : List.of("Energy", "Stress")) {
      assertTrue(stops.stream().anyMatch(stop -> said(stop).startsWith(name)), stops::toString);
    }
    assertTrue(stops.contains(lookup("Save check-in ⏎").query()), stops::toString);
    for (int i = 1; i < stops.size(); i++) {
      assertNotEquals(stops.get(i - 1), stops.get(i), stops.toString());
    }
  }

  private static void assertInSight(Node node) {
    WaitForAsyncUtils.waitForFxEvents();
    Bounds there = node.localToScene(node.getLayoutBounds());
    boolean inSight =
        SMALLEST.contains(
            new Rectangle2D(there.getMinX(), there.getMinY(), there.getWidth(), there.getHeight()));
    assertTrue(inSight, node + " at " + there);
  }

  private static String said(Node node) {
    return node.getAccessibleText() == null ? "" : node.getAccessibleText();
  }
}
