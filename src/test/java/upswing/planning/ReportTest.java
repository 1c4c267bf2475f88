package upswing.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.training.Goal;
import upswing.training.Runner;

class ReportTest {

  @Test
  void theBlockIsTheBestAndWhatWouldMakeItBetterIsNamed() {
    var wishes = Wanted.block(Goal.HALF_MARATHON, 12, 200, 80, "TUE45 WED45 THU45 SAT45 SUN120");

    Report report = Report.of(wishes, Past.of(Runner.UNKNOWN), () -> false).orElseThrow();

    assertEquals(0, report.gap());
    assertEquals("planning.best []", said(report));
    List<Double> points = report.costs().stream().map(Report.Cost::points).toList();
    assertTrue(points.size() > 1, points::toString);
    assertEquals(points.stream().sorted((a, b) -> Double.compare(b, a)).toList(), points);
    assertTrue(points.getLast() > 0);
    assertEquals(
        "planning.cost.dose [TUESDAY, 75, 10, 3 × 12 min]",
        report.costs().getFirst().note().key() + " " + report.costs().getFirst().note().about());
  }

  @ParameterizedTest(name = "{0} in {1} weeks from {2} min on {3}: {4}")
  @CsvSource({
    "BASE,   12, 160, TUE60 THU60 SAT60 SUN90,         planning.best []",
    "RETURN, 12, 24,  MON30 WED30 SAT40 SUN60,         'planning.within [1.0, 0.1]'",
    "RETURN, 8,  22,  TUE60 WED75 THU60 SAT60 SUN165,  'planning.within [10.9, 0.5]'",
    "RETURN, 16, 20,  TUE60 WED75 THU60 SAT60 SUN165,  'planning.withinPoints [5.7]'",
    "RETURN, 8,  15,  TUE60 WED75 THU60 SAT60 SUN165,  'planning.unsteady [0.0]'"
  })
  void itSaysHowFarFromTheBestItMayBe(
      Goal goal, int weeks, int weekly, String days, String standing) {
    var wishes = Wanted.block(goal, weeks, weekly, weekly / 2, days);

    Report report = Report.of(wishes, Past.of(Runner.UNKNOWN), () -> false).orElseThrow();

    assertEquals(standing, said(report));
    assertTrue(report.points() <= report.bound() + 1e-9);
    assertEquals(standing.startsWith("planning.best"), report.gap() == 0 && report.steady());
  }

  @Test
  void whatASteadyPathCostsIsNamed() {
    var wishes = Wanted.block(Goal.RETURN, 8, 22, 11, "TUE60 WED75 THU60 SAT60 SUN165");

    Report report = Report.of(wishes, Past.of(Runner.UNKNOWN), () -> false).orElseThrow();

    assertTrue(
        report.costs().stream().anyMatch(cost -> cost.note().key().equals("planning.cost.path")),
        report.costs()::toString);
  }

  private static String said(Report report) {
    return report.standing().key() + " " + report.standing().about();
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
