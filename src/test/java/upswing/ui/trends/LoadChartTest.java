package upswing.ui.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.ui.chart.Drawing;

class LoadChartTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 2, 17);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "done as planned    | -1 | 50 | 50 | filled",
        "a little less      | -1 | 50 | 46 | filled",
        "much more          | -1 | 50 | 80 | filled tick",
        "missed             | -1 | 50 | 0  | tick",
        "a rest day         | -1 | 0  | 0  | ''",
        "unplanned          | -1 | 0  | 40 | filled",
        "still to do today  | 0  | 50 | 0  | dashed",
        "to come            | 2  | 50 | 0  | dashed"
      })
  void aBarSaysWhatWasPlannedAndWhatWasDone(
      String day, int daysFromToday, double planned, double done, String drawn) {
    LocalDate date = TODAY.plusDays(daysFromToday);
    LoadChart chart =
        new LoadChart(
            "", "", List.of(new LoadChart.Span(date, planned, done, false)), 1, date, TODAY);

    Drawing drawing = chart.draw(chart.axis(24), 50);

    Stream<String> seen =
        drawing.items().stream()
            .map(
                item ->
                    switch (item) {
                      case Drawing.Bar bar -> bar.dashed() ? "dashed" : "filled";
                      case Drawing.Line line -> "tick";
                      default -> item.toString();
                    });
    assertEquals(drawn, String.join(" ", seen.toList()));
  }
}
