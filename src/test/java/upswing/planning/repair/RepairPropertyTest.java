package upswing.planning.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import upswing.load.Ledger;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.Microcycle;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.Tag;

/** What holds for every repair, over random blocks, days and setbacks. */
class RepairPropertyTest {

  private static final int MANY = 24;

  private record Case(Season season, LocalDate today, Setback setback) {

    static Case of(RepetitionInfo repetition) {
      Random random = new Random(repetition.getCurrentRepetition());
      int weeks = 8 + random.nextInt(5);
      int longest = 60 + 5 * random.nextInt(6);
      int weekly = 3 * longest + 5 * random.nextInt(8);
      Goal goal = random.nextBoolean() ? Goal.HALF_MARATHON : Goal.TEN_K;
      Season season = Season.of(Season.settings(goal, weeks, weekly, longest));
      LocalDate today = Season.START.plusDays(7 + random.nextInt(7 * weeks - 14));
      Setback.Kind kind = List.of(Setback.Kind.values()).get(random.nextInt(4));
      int days = 1 + random.nextInt(10);
      boolean toCome = kind == Setback.Kind.TRAVEL && random.nextBoolean();
      LocalDate first = toCome ? today.plusDays(random.nextInt(5)) : today.minusDays(days);
      Setback setback = new Setback(kind, first, first.plusDays(days - 1L));
      season.ranUntil(today, day -> setback.stops() && setback.holds(day));
      if (kind == Setback.Kind.ILLNESS) season.told(Tag.ILL, first, setback.last());
      return new Case(season, today, setback);
    }

    Repaired repaired() {
      return season.with(setback.kind(), setback.first(), setback.last()).repaired(today);
    }
  }

  @RepeatedTest(MANY)
  void thePastStaysAndEveryChangedDayIsOneChange(RepetitionInfo repetition) {
    Case one = Case.of(repetition);

    Repaired repaired = one.repaired();

    LocalDate end = repaired.block().end();
    for (LocalDate day = Season.START; !day.isAfter(end); day = day.plusDays(1)) {
      List<Session> before = repaired.before().sessionsOn(day);
      boolean differs = !before.equals(repaired.after().sessionsOn(day));
      assertEquals(repaired.days().contains(day), differs, day.toString());
      assertFalse(differs && day.isBefore(one.today()), day.toString());
    }
    assertEquals(repaired.before().activities(), repaired.after().activities());
  }

  @RepeatedTest(MANY)
  void nothingIsPiledOnAndNoRuleIsNewlyBroken(RepetitionInfo repetition) {
    Case one = Case.of(repetition);

    Repaired repaired = one.repaired();

    assertTrue(
        repaired.totalsAfter().rulesBroken() <= brokenByItself(repaired, one.today()),
        () -> one + Season.written(repaired, one.today()));
    Ledger before = Ledger.of(repaired.before(), one.today());
    Ledger after = Ledger.of(repaired.after(), one.today());
    for (Microcycle week : repaired.block().weeks()) {
      boolean usualNow =
          week.recovery() && !repaired.blockAfter().week(week.start()).orElseThrow().recovery();
      if (usualNow) continue;
      assertTrue(
          after.week(week.start()).plannedMinutes()
              <= before.week(week.start()).plannedMinutes() + 1e-6,
          week.toString());
    }
  }

  /** Rules that the plan breaks as it was, or with nothing but the days without running gone. */
  private static int brokenByItself(Repaired repaired, LocalDate today) {
    Set<LocalDate> stopped =
        repaired.changes().stream()
            .filter(change -> change.why() instanceof Why.Stopped)
            .map(DayChange::day)
            .collect(Collectors.toSet());
    Ledger without = Ledger.of(repaired.taking(stopped), today);
    return Math.max(
        repaired.totalsBefore().rulesBroken(), Totals.of(without, repaired.block()).rulesBroken());
  }

  @RepeatedTest(MANY)
  void someOfItIsAPlanToo(RepetitionInfo repetition) {
    Repaired repaired = Case.of(repetition).repaired();
    Set<LocalDate> some = Season.some(repaired, repetition.getCurrentRepetition());

    assertEquals(repaired.before(), repaired.taking(Set.of()));
    assertEquals(repaired.after(), repaired.taking(repaired.days()));
    Plan part = repaired.taking(some);
    for (LocalDate day : repaired.days()) {
      Plan from = some.contains(day) ? repaired.after() : repaired.before();
      assertEquals(from.sessionsOn(day), part.sessionsOn(day), day.toString());
    }
    assertEquals(repaired.before().templates(), part.templates());
    assertEquals(repaired.before().mutes(), part.mutes());
  }

  @RepeatedTest(MANY)
  void takenAndUndoneThePlanIsWhatItWas(RepetitionInfo repetition) {
    Repaired repaired = Case.of(repetition).repaired();

    Season.isOneChange(repaired.before(), repaired.after());
  }

  /** Whatever is wished for now: what is over keeps what was asked for, to the last target. */
  @RepeatedTest(6)
  void otherDaysLeaveThePastAsItWas(RepetitionInfo repetition) {
    Case one = Case.of(repetition);
    BlockSettings was = one.season().block().settings();
    Map<DayOfWeek, Integer> days = new EnumMap<>(was.available());
    days.remove(
        List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY).get(repetition.getCurrentRepetition() % 2));
    days.put(DayOfWeek.MONDAY, 45);
    BlockSettings now =
        new BlockSettings(
            was.goal(),
            was.start(),
            was.weeks(),
            was.race(),
            was.target(),
            was.weeklyMinutes(),
            was.longestMinutes(),
            days,
            was.longDay(),
            was.rhythm(),
            was.cutPercent(),
            was.keySessions());

    Repaired repaired = one.season().repaired(one.today(), now);

    assertFalse(repaired.changes().isEmpty());
    for (LocalDate day = Season.START; day.isBefore(one.today()); day = day.plusDays(1)) {
      assertEquals(repaired.before().sessionsOn(day), repaired.after().sessionsOn(day));
    }
  }

  @RepeatedTest(6)
  void theSameDaysAreAlwaysRepairedTheSameWay(RepetitionInfo repetition) {
    assertEquals(
        Case.of(repetition).repaired().changes(), Case.of(repetition).repaired().changes());
  }

  @RepeatedTest(6)
  void withoutASetbackNothingChanges(RepetitionInfo repetition) {
    Case one = Case.of(repetition);

    assertEquals(List.of(), one.season().repaired(one.today()).changes());
  }
}
