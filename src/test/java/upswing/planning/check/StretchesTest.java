package upswing.planning.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import upswing.load.Ledger;
import upswing.readiness.Mornings;
import upswing.training.Plan;
import upswing.training.Signal;
import upswing.training.Tag;

/** Judging a stretch of days is judging all of them and keeping those of the stretch. */
class StretchesTest {

  private static final int DAYS = 400;
  private static final int TODAY = 360;
  private static final List<String> LINES =
      List.of(
          "45 easy",
          "30 recovery",
          "3x10 @ T 2 jog",
          "5x3 @ I 2 jog",
          "90 long",
          "120 long",
          "bike 60",
          "10 km race",
          "60 easy",
          "20 easy");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aStretchIsJudgedAsTheWhole(long seed) {
    Ledger ledger = Ledger.of(lived(seed), Lived.MONDAY.plusDays(TODAY));
    Mornings mornings = Mornings.of(ledger);
    List<Finding> all = PlanCheck.over(ledger, mornings, ledger.firstDay(), ledger.lastDay());
    Random random = new Random(seed);
    for (int i = 0; i < 5; i++) {
      LocalDate from = Lived.MONDAY.plusDays(random.nextInt(DAYS));
      LocalDate to = from.plusDays(random.nextInt(40));

      assertEquals(
          all.stream().filter(f -> !f.day().isBefore(from) && !f.day().isAfter(to)).toList(),
          PlanCheck.over(ledger, mornings, from, to));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anExcerptIsJudgedAsTheWholePlan(long seed) {
    LocalDate today = Lived.MONDAY.plusDays(TODAY);
    Plan plan = lived(seed);
    Ledger whole = Ledger.of(plan, today);
    Ledger excerpt = Ledger.of(Excerpt.of(plan, today), today);
    assertEquals(
        told(PlanCheck.all(whole, Mornings.of(whole))),
        told(PlanCheck.all(excerpt, Mornings.of(excerpt))));
  }

  @Test
  void thereAreThirtyFiveRules() {
    assertEquals(
        LongStream.rangeClosed(1, 35).mapToObj("R%02d"::formatted).toList(), PlanCheck.rules());
  }

  /** What is found where; fitness of long ago may show in the last digit of a number. */
  private static List<String> told(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule() + " " + finding.day()).toList();
  }

  private static Plan lived(long seed) {
    Random random = new Random(seed);
    Lived lived = new Lived();
    for (int day = 0; day < DAYS; day++) {
      if (random.nextInt(4) > 0) {
        lived.planned(day, LINES.get(random.nextInt(LINES.size())));
      }
      if (day > TODAY) continue;
      if (random.nextInt(4) > 0) {
        lived.ran(day, 20 + random.nextInt(80), 4 + random.nextInt(14), 130 + random.nextInt(40));
      }
      lived.said(day, Signal.SLEEP, 330 + random.nextInt(150));
      lived.said(day, Signal.MOTIVATION, 1 + random.nextInt(5));
      if (random.nextInt(12) == 0) lived.tagged(day, Tag.ILL);
      if (random.nextInt(3) == 0) lived.sore(day, "left calf");
    }
    return lived.plan();
  }
}
