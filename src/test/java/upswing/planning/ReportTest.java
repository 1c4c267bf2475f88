package upswing.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import upswing.training.Goal;
import upswing.training.Runner;

class ReportTest {

  @Test
  void theBlockIsTheBestAndWhatWouldMakeItBetterIsNamed() {
    var wishes = Wanted.block(Goal.HALF_MARATHON, 12, 200, 80, "TUE45 WED45 THU45 SAT45 SUN120");

    Report report = Report.of(wishes, Past.of(Runner.UNKNOWN), () -> false).orElseThrow();

    assertEquals(0, report.gap());
    List<Double> points = report.costs().stream().map(Report.Cost::points).toList();
    assertTrue(points.size() > 1, points::toString);
    assertEquals(points.stream().sorted((a, b) -> Double.compare(b, a)).toList(), points);
    assertTrue(points.getLast() > 0);
    assertEquals(
        "planning.cost.dose [TUESDAY, 75, 10, 3 × 12 min]",
        report.costs().getFirst().note().key() + " " + report.costs().getFirst().note().about());
  }

  @Test
  void otherConstantsGiveNearlyTheSameBlock() {
    Report report = Report.of(Wanted.half(), Past.of(Runner.UNKNOWN), () -> false).orElseThrow();

    assertEquals(
        List.of(1.5, 2.5, 3.0), report.shifts().stream().map(Report.Shift::ratio).toList());
    assertTrue(report.shifts().stream().allMatch(s -> s.days() < 84), report.shifts()::toString);
  }

  @Test
  void anOvertakenReportEndsAtOnce() {
    var wishes = Wanted.half();

    assertThrows(
        CancellationException.class, () -> Report.of(wishes, Past.of(Runner.UNKNOWN), () -> true));
  }

  @Test
  void noBlockNoReport() {
    var wishes = Wanted.block(Goal.MARATHON, 4, 60, 20, "TUE30 SAT30 SUN40");

    assertTrue(Report.of(wishes, Past.of(Runner.UNKNOWN), () -> false).isEmpty());
  }
}
