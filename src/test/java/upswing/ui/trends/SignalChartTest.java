package upswing.ui.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import upswing.readiness.Baseline;
import upswing.training.Signal;
import upswing.ui.chart.DayAxis;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Drawing.Mark;
import upswing.ui.chart.Drawing.Shape;
import upswing.ui.chart.Ink;

class SignalChartTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 2, 8);
  private static final Baseline.Known NORMAL = new Baseline.Known(48, 1.5, 45, 50, 40, true);

  @Test
  void aMorningWithoutAValueStaysAGap() {
    Drawing drawing = drawn("48 49 - 47 48 - 49 | 48 50 49 - - - -");

    assertEquals(
        List.of("2 FAINT", "2 FAINT", "2 FAINT", "3 ACCENT"),
        drawing.items(Drawing.Line.class).stream()
            .filter(line -> line.ink() != Ink.LINE)
            .map(line -> line.points().size() + " " + line.ink())
            .toList());
    assertEquals(8, drawing.items(Mark.class).size());
  }

  @Test
  void whatIsOutsideIsADiamondAndRed() {
    Drawing drawing = drawn("48 49 48 47 48 48 49 | 49 51! 52! - - - -");

    assertEquals(
        List.of("DIAMOND RED", "DIAMOND RED"),
        drawing.items(Mark.class).stream()
            .filter(mark -> mark.shape() != Shape.DOT)
            .map(mark -> mark.shape() + " " + mark.ink())
            .toList());
  }

  @Test
  void theBandLiesUnderTheLineFromEdgeToEdge() {
    Drawing drawing = drawn("48 49 48 47 48 48 49 | 49 48 48 - - - -");
    Drawing.Area band = drawing.items(Drawing.Area.class).getFirst();

    assertEquals(Ink.BAND, band.ink());
    assertEquals(0, band.outline().stream().mapToDouble(Drawing.Point::x).min().orElseThrow());
    assertEquals(
        280, band.outline().stream().mapToDouble(Drawing.Point::x).max().orElseThrow(), 1e-9);
    assertTrue(drawing.items().indexOf(band) == 0);
  }

  @Test
  void higherValuesStandHigher() {
    List<Mark> marks = drawn("46 47 48 49 50 51 52 | - - - - - - -").items(Mark.class);

    for (int i = 1; i < marks.size(); i++) assertTrue(marks.get(i).y() < marks.get(i - 1).y());
  }

  @Test
  void theLitDayIsRingedAtItsValue() {
    SignalChart chart = chart("48 49 48 47 48 48 49 | 49 48 48 - - - -");
    DayAxis axis = chart.axis(280);

    List<Mark> rings =
        new Drawing(280, 46, chart.lit(axis, 46, MONDAY.plusDays(8))).items(Mark.class);

    assertEquals(1, rings.size());
    assertEquals(Shape.RING, rings.getFirst().shape());
    assertEquals(170, rings.getFirst().x(), 1e-9);
  }

  @Test
  void aDayWithoutAValueIsLitByALineAlone() {
    SignalChart chart = chart("48 49 48 47 48 48 49 | - 48 48 - - - -");

    assertEquals(1, chart.lit(chart.axis(280), 46, MONDAY.plusDays(7)).size());
  }

  private static Drawing drawn(String values) {
    SignalChart chart = chart(values);
    return chart.draw(chart.axis(280), 46);
  }

  /** Days in order, «-» a gap, «!» outside, «|» where this week begins. */
  private static SignalChart chart(String values) {
    List<SignalChart.Day> days = new ArrayList<>();
    for (String word : values.replace("| ", "").split(" ", -1)) {
      String number = word.replace("!", "");
      OptionalDouble value =
          number.equals("-")
              ? OptionalDouble.empty()
              : OptionalDouble.of(Double.parseDouble(number));
      days.add(
          new SignalChart.Day(
              MONDAY.plusDays(days.size()),
              value,
              value,
              Optional.of(NORMAL),
              word.endsWith("!"),
              number));
    }
    return new SignalChart(
        Signal.RESTING_HEART_RATE,
        "Resting heart rate",
        "",
        days,
        MONDAY.plusDays(7),
        MONDAY.plusDays(9),
        SignalChart.Look.PANE);
  }
}
