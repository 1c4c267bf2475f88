package upswing.planning.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.load.Ledger;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.Tag;

/**
 * What a runner meets on the way to a half marathon on 28 March, and all that a repair makes of it,
 * as a coach would read it: month-day, what was planned, what becomes of it.
 */
class TypicalRepairsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a cold of five days          | ILLNESS | 2027-02-15 | 2027-02-19 | 2027-02-20 | COLD
          two missed days              | MISSED  | 2027-02-10 | 2027-02-11 | 2027-02-12 | MISSED
          a Saturday that is taken     | TRAVEL  | 2027-02-13 | 2027-02-13 | 2027-02-10 | SATURDAY
          a Sunday that is taken       | TRAVEL  | 2027-02-14 | 2027-02-14 | 2027-02-10 | SUNDAY
          away from Wednesday on       | TRAVEL  | 2027-02-17 | 2027-02-19 | 2027-02-15 | AWAY
          a niggle                     | NIGGLE  | 2027-02-16 | 2027-02-21 | 2027-02-16 | NIGGLE
          a week off                   | MISSED  | 2027-02-08 | 2027-02-14 | 2027-02-15 | OFF
          ill in the taper             | ILLNESS | 2027-03-16 | 2027-03-20 | 2027-03-21 | TAPER
          ill before the recovery week | ILLNESS | 2027-02-19 | 2027-02-21 | 2027-02-22 | EASED
          """)
  void isAnsweredAsACoachWould(
      String told,
      Setback.Kind kind,
      LocalDate first,
      LocalDate last,
      LocalDate today,
      Answer answer) {
    Setback setback = new Setback(kind, first, last);
    Season season = Season.half().ranUntil(today, day -> setback.stops() && setback.holds(day));
    if (kind == Setback.Kind.ILLNESS) season = season.told(Tag.ILL, first, last);

    Repaired repaired = season.with(kind, first, last).repaired(today);

    assertEquals(answer.days, told(repaired), told);
    assertTrue(repaired.totalsAfter().rulesBroken() <= repaired.totalsBefore().rulesBroken(), told);
  }

  @Test
  void aDayFewerAWeekLeavesTheKeySessionsAndNearlyAllOfTheLongRuns() {
    LocalDate today = LocalDate.of(2027, 2, 15);
    Season season = Season.half().ranUntil(today, day -> false);
    Map<DayOfWeek, Integer> days = new EnumMap<>(season.block().settings().available());
    days.remove(DayOfWeek.THURSDAY);

    Repaired repaired =
        season.repaired(today, season.block().settings().free(days, DayOfWeek.SUNDAY));

    assertEquals(Answer.FEWER_DAYS.days, told(repaired));
  }

  @Test
  void aDayTakenIsADayAwayThatTheBlockKnows() {
    LocalDate taken = LocalDate.of(2027, 2, 13);
    Season season = Season.half().ranUntil(taken.minusDays(3), day -> false);

    Repaired repaired = season.with(Setback.Kind.TRAVEL, taken, taken).repaired(taken.minusDays(3));

    assertTrue(repaired.blockAfter().settings().isAway(taken));
    assertEquals(List.of(), repaired.block().settings().away());
    Plan part = repaired.taking(Set.of(taken));
    assertTrue(part.blocks().get(repaired.block().id()).settings().isAway(taken));
  }

  enum Answer {
    COLD(
        """
        02-20 EASY 60 > EASY 25
        02-21 LONG 95 > LONG 55
        03-07 LONG 100 > LONG 95
        03-14 LONG 110 > LONG 100
        """),
    MISSED(
        """
        02-18 RECOVERY_RUN 40 > RECOVERY_RUN 25
        """),
    SATURDAY(
        """
        02-13 EASY 55 > REST 0
        02-18 RECOVERY_RUN 40 > RECOVERY_RUN 25
        """),
    SUNDAY(
        """
        02-14 LONG 90 > REST 0
        02-18 RECOVERY_RUN 40 > RECOVERY_RUN 30
        02-21 LONG 95 > LONG 90
        03-07 LONG 100 > LONG 95
        03-14 LONG 110 > LONG 100
        """),
    AWAY(
        """
        02-17 INTERVALS 60 > REST 0
        02-18 RECOVERY_RUN 40 > REST 0
        """),
    NIGGLE(
        """
        02-17 INTERVALS 60 > EASY 55
        02-20 EASY 60 > EASY 55
        02-21 LONG 95 > LONG 55
        02-25 BIKE 30 > BIKE 25
        03-04 RECOVERY_RUN 40 > RECOVERY_RUN 25
        03-07 LONG 100 > LONG 85
        03-14 LONG 110 > LONG 95
        """),
    OFF(
        """
        02-16 EASY 55 > EASY 20
        02-17 INTERVALS 60 > EASY 20
        02-18 RECOVERY_RUN 40 > RECOVERY_RUN 25
        02-20 EASY 60 > EASY 35
        02-21 LONG 95 > LONG 50
        02-24 RECOVERY_RUN 30 > RECOVERY_RUN 20
        02-25 BIKE 30 > BIKE 20
        02-28 LONG 70 > LONG 60
        03-02 EASY 60 > EASY 40
        03-07 LONG 100 > LONG 90
        03-14 LONG 110 > LONG 95
        """),
    FEWER_DAYS(
        """
        02-16 EASY 55 > RECOVERY_RUN 40
        02-18 RECOVERY_RUN 40 > REST 0
        02-21 LONG 95 > LONG 85
        02-25 BIKE 30 > REST 0
        02-28 LONG 70 > LONG 55
        03-04 RECOVERY_RUN 40 > REST 0
        03-06 EASY 60 > RECOVERY_RUN 40
        03-07 LONG 100 > LONG 85
        03-11 RECOVERY_RUN 40 > REST 0
        03-13 EASY 55 > RECOVERY_RUN 40
        03-14 LONG 110 > LONG 85
        03-18 RECOVERY_RUN 30 > REST 0
        03-20 EASY 45 > RECOVERY_RUN 40
        03-21 LONG 57 > LONG 50
        03-25 EASY 20 > REST 0
        """),
    TAPER(
        """
        03-21 LONG 57 > EASY 30
        """),
    EASED(
        """
        02-23 EASY 40 > EASY 30
        02-28 LONG 70 > LONG 55
        03-07 LONG 100 > LONG 95
        03-14 LONG 110 > LONG 100
        """);

    private final String days;

    Answer(String days) {
      this.days = days.strip();
    }
  }

  private static String told(Repaired repaired) {
    return repaired.changes().stream()
        .map(
            change ->
                change.day().toString().substring(5)
                    + " "
                    + line(repaired.before(), change.before())
                    + " > "
                    + line(repaired.after(), change.after()))
        .collect(Collectors.joining("\n"));
  }

  private static String line(Plan plan, List<Session> sessions) {
    Ledger ledger = Ledger.of(plan, Season.START);
    return sessions.stream()
        .map(session -> session.kind() + " " + Math.round(ledger.planned(session).minutes()))
        .collect(Collectors.joining(" + "));
  }
}
