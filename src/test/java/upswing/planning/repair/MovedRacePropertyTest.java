package upswing.planning.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import upswing.load.Ledger;
import upswing.planning.check.Finding;
import upswing.planning.check.PlanCheck;
import upswing.training.Goal;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionKind;

/**
 * What holds wherever a race is moved to, over random blocks and days: alone, and where a setback
 * came or comes as well.
 */
class MovedRacePropertyTest {

  private static final int MANY = 20;

  private record Case(Season season, LocalDate today, LocalDate to, Repaired repaired) {

    static Case of(RepetitionInfo repetition) {
      Random random = new Random(repetition.getCurrentRepetition() / 2);
      int weeks = 8 + random.nextInt(5);
      int longest = 60 + 5 * random.nextInt(6);
      int weekly = 3 * longest + 5 * random.nextInt(8);
      Goal goal = random.nextBoolean() ? Goal.HALF_MARATHON : Goal.TEN_K;
      Season season = Season.of(Season.settings(goal, weeks, weekly, longest));
      LocalDate race = season.block().settings().race().orElseThrow();
      // The taper begins after today, before and after the move.
      LocalDate today = Season.START.plusDays(7 + random.nextInt(7 * weeks - 42));
      int earliest = (int) (today.plusDays(24).toEpochDay() - race.toEpochDay());
      LocalDate to = race.plusDays(earliest + random.nextInt(70 - earliest));
      boolean hampered = repetition.getCurrentRepetition() % 2 == 1;
      Optional<Setback> setback = hampered ? Optional.of(setback(today, random)) : Optional.empty();
      setback.ifPresent(was -> season.with(was.kind(), was.first(), was.last()));
      season.ranUntil(
          today, day -> setback.filter(was -> was.stops() && was.holds(day)).isPresent());
      RaceDay day = RaceDay.of(Ledger.of(season.plan(), today), season.block(), to);
      if (!(day instanceof RaceDay.Possible possible)) throw new AssertionError(day + " " + to);
      return new Case(season, today, to, season.repaired(today, possible.wishes()));
    }

    private static Setback setback(LocalDate today, Random random) {
      Setback.Kind kind = List.of(Setback.Kind.values()).get(random.nextInt(4));
      int days = 1 + random.nextInt(9);
      boolean toCome = kind == Setback.Kind.TRAVEL && random.nextBoolean();
      LocalDate first = toCome ? today.plusDays(random.nextInt(5)) : today.minusDays(days);
      return new Setback(kind, first, first.plusDays(days - 1L));
    }

    @Override
    public String toString() {
      return season.block().settings().race().orElseThrow() + " to " + to + " on " + today;
    }
  }

  @RepeatedTest(MANY)
  void thePastStaysAndEveryChangedDayIsOneChange(RepetitionInfo repetition) {
    Case one = Case.of(repetition);
    Repaired repaired = one.repaired();

    LocalDate end = Season.START.plusWeeks(30);
    for (LocalDate day = Season.START; day.isBefore(end); day = day.plusDays(1)) {
      List<Session> before = repaired.before().sessionsOn(day);
      boolean differs = !before.equals(repaired.after().sessionsOn(day));
      assertEquals(repaired.days().contains(day), differs, day.toString());
      assertFalse(differs && day.isBefore(one.today()), day.toString());
    }
    for (int i = 0; repaired.block().weeks().get(i).start().isBefore(one.today().minusDays(6)); i++)
      assertEquals(repaired.block().weeks().get(i), repaired.blockAfter().weeks().get(i));
  }

  @RepeatedTest(MANY)
  void theRaceIsInTheLastWeekAndOnlyThere(RepetitionInfo repetition) {
    Case one = Case.of(repetition);

    List<LocalDate> races =
        one.repaired().after().sessions().values().stream()
            .filter(session -> session.kind() == SessionKind.RACE)
            .map(Session::date)
            .toList();
    assertEquals(List.of(one.to()), races);
    assertTrue(one.repaired().blockAfter().weeks().getLast().holds(one.to()));
    assertEquals(Optional.of(one.to()), one.repaired().blockAfter().settings().race());
    assertEquals(one.repaired().blockAfter().end(), one.repaired().blockAfter().settings().end());
  }

  @RepeatedTest(MANY)
  void noRuleIsNewlyBroken(RepetitionInfo repetition) {
    Case one = Case.of(repetition);
    Repaired repaired = one.repaired();

    Set<String> before = rules(repaired.before(), one.today());
    before.addAll(rules(repaired.taking(stopped(repaired)), one.today()));
    Set<String> after = rules(repaired.after(), one.today());
    after.removeAll(before);
    assertEquals(Set.of(), after, () -> one + "\n" + Season.written(repaired, one.today()));
  }

  /** The days without running by themselves: what they break, no repair can mend. */
  private static Set<LocalDate> stopped(Repaired repaired) {
    return repaired.changes().stream()
        .filter(change -> change.why() instanceof Why.Stopped)
        .map(DayChange::day)
        .collect(Collectors.toSet());
  }

  private static Set<String> rules(Plan plan, LocalDate today) {
    return PlanCheck.limits(Ledger.of(plan, today), today, Season.START.plusWeeks(30)).stream()
        .map(Finding::rule)
        .collect(Collectors.toSet());
  }

  @RepeatedTest(MANY)
  void takenWholeOrInPartAndUndoneThePlanIsWhatItWas(RepetitionInfo repetition) {
    Repaired repaired = Case.of(repetition).repaired();
    Set<LocalDate> some = Season.some(repaired, repetition.getCurrentRepetition());

    assertEquals(repaired.before(), repaired.taking(Set.of()));
    assertEquals(repaired.after(), repaired.taking(repaired.days()));
    Season.isOneChange(repaired.before(), repaired.after());
    Season.isOneChange(repaired.before(), repaired.taking(some));
  }
}
