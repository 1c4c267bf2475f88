package upswing.ui.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import upswing.ui.Desk;
import upswing.ui.TypicalDesk;
import upswing.ui.TypicalRunner;
import upswing.ui.chart.ChartView;

class WeekSignalsTest extends ApplicationTest {

  private final Desk desk = TypicalDesk.over(TypicalRunner.tired().plan());

  @Override
  public void start(Stage stage) {
    WeekSignals signals =
        new WeekSignals(desk, TypicalDesk.WORDS, day -> {}, name -> Optional.empty());
    stage.setScene(new Scene(signals, 1000, 860));
    stage.show();
  }

  /** A chart of its own for every week would never be given back. */
  @Test
  void everyWeekIsDrawnIntoTheSameCharts() {
    List<ChartView> before = charts();
    String said = before.getFirst().getAccessibleText();

    interact(() -> desk.chosenProperty().set(TypicalRunner.TODAY.minusWeeks(1)));
    assertEquals(before, charts());
    assertNotEquals(said, charts().getFirst().getAccessibleText());

    interact(() -> desk.chosenProperty().set(TypicalRunner.TODAY));
    assertEquals(before, charts());
    assertEquals(said, charts().getFirst().getAccessibleText());
  }

  private List<ChartView> charts() {
    return lookup(node -> node instanceof ChartView).queryAllAs(ChartView.class).stream().toList();
  }
}
