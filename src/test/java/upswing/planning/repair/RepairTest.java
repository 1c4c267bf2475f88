package upswing.planning.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.load.Ledger;
import upswing.training.Session;
import upswing.training.Tag;

/** What becomes of twelve weeks to a half marathon on 28 March when days go otherwise. */
class RepairTest {

  @ParameterizedTest(name = "{0}: {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a cold of three days      | ILLNESS | 2027-02-02 | 2027-02-04 | 2027-02-05 | 2027-02-06 | EASY 20      | FirstDayBack
          a cold of three days      | ILLNESS | 2027-02-02 | 2027-02-04 | 2027-02-05 | 2027-02-21 | LONG 90      | OverLongestRun
          a week in bed             | ILLNESS | 2027-02-03 | 2027-02-09 | 2027-02-10 | 2027-02-10 | EASY 20      | FirstDayBack
          a week in bed             | ILLNESS | 2027-02-03 | 2027-02-09 | 2027-02-10 | 2027-02-11 | REST 0       | FreeAfterFirstDay
          a week in bed             | ILLNESS | 2027-02-03 | 2027-02-09 | 2027-02-10 | 2027-02-14 | LONG 50      | ShareOfLongestRun
          two weeks in bed          | ILLNESS | 2027-02-03 | 2027-02-16 | 2027-02-17 | 2027-02-17 | EASY 20      | FirstDayBack
          two weeks in bed          | ILLNESS | 2027-02-03 | 2027-02-16 | 2027-02-17 | 2027-02-21 | LONG 50      | ShareOfLongestRun
          a week on the way         | TRAVEL  | 2027-02-08 | 2027-02-14 | 2027-02-03 | 2027-02-10 | REST 0       | Stopped
          a week on the way         | TRAVEL  | 2027-02-08 | 2027-02-14 | 2027-02-03 | 2027-02-17 | EASY 20      | NothingFastYet
          one long run not run      | MISSED  | 2027-02-07 | 2027-02-07 | 2027-02-08 | 2027-02-14 | LONG 80      | OverLongestRun
          a niggle                  | NIGGLE  | 2027-02-09 | 2027-02-14 | 2027-02-09 | 2027-02-10 | EASY 55      | Hurting
          a niggle                  | NIGGLE  | 2027-02-09 | 2027-02-14 | 2027-02-09 | 2027-02-14 | LONG 55      | Hurting
          ill in the taper          | ILLNESS | 2027-03-16 | 2027-03-18 | 2027-03-19 | 2027-03-20 | EASY 30      | FirstDayBack
          """)
  void aDayBecomesAndSaysWhy(
      String told,
      Setback.Kind kind,
      LocalDate first,
      LocalDate last,
      LocalDate today,
      LocalDate day,
      String becomes,
      String why) {
    Repaired repaired = repaired(kind, first, last, today);

    DayChange change =
        repaired.changes().stream().filter(c -> c.day().equals(day)).findFirst().orElseThrow();
    assertEquals(becomes, line(repaired, change.after()), told);
    assertEquals(why, change.why().key(), told);
    assertEquals(0, rulesAdded(repaired), told);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a niggle on a free day | NIGGLE | 2027-02-05 | 2027-02-05 | 2027-02-05
          ill in the race week  | ILLNESS | 2027-03-23 | 2027-03-24 | 2027-03-25
          """)
  void whatAsksForNothingChangesNothing(
      String told, Setback.Kind kind, LocalDate first, LocalDate last, LocalDate today) {
    Repaired repaired = repaired(kind, first, last, today);

    assertEquals(List.of(), repaired.changes(), told);
    assertEquals(repaired.before(), repaired.after(), told);
  }

  @Test
  void aDayFewerAWeekKeepsItsKeySessionsOnOtherDays() {
    LocalDate today = LocalDate.of(2027, 2, 8);
    Season season = Season.half().ranUntil(today, day -> false);
    Map<DayOfWeek, Integer> days = new EnumMap<>(season.block().settings().available());
    days.remove(DayOfWeek.WEDNESDAY);

    Repaired repaired =
        season.repaired(today, season.block().settings().free(days, DayOfWeek.SUNDAY));

    assertEquals("THRESHOLD 55", on(repaired, LocalDate.of(2027, 2, 9)));
    assertEquals("REST 0", on(repaired, LocalDate.of(2027, 2, 10)));
    assertEquals("INTERVALS 60", on(repaired, LocalDate.of(2027, 2, 16)));
    assertEquals(days, repaired.blockAfter().settings().available());
    assertEquals(0, repaired.totalsAfter().rulesBroken());
  }

  @Test
  void moreMinutesAreRoomAndNoReasonToRunMore() {
    LocalDate today = LocalDate.of(2027, 2, 8);
    Season season = Season.half().ranUntil(today, day -> false);
    Map<DayOfWeek, Integer> days = new EnumMap<>(season.block().settings().available());
    days.replaceAll((day, minutes) -> minutes + 30);

    Repaired repaired =
        season.repaired(today, season.block().settings().free(days, DayOfWeek.SUNDAY));

    assertEquals(List.of(), repaired.changes());
    assertEquals(days, repaired.blockAfter().settings().available());
  }

  @Test
  void theRaceStaysWhereItIs() {
    LocalDate race = LocalDate.of(2027, 3, 28);
    Repaired repaired =
        repaired(
            Setback.Kind.ILLNESS,
            LocalDate.of(2027, 2, 3),
            LocalDate.of(2027, 2, 16),
            LocalDate.of(2027, 2, 17));

    assertEquals(repaired.before().sessionsOn(race), repaired.after().sessionsOn(race));
    assertTrue(repaired.totalsAfter().minutes() < repaired.totalsBefore().minutes());
  }

  @Test
  void everyWayBackHasItsOwnFirstSevenDays() {
    LocalDate today = LocalDate.of(2027, 2, 10);
    LocalDate ill = LocalDate.of(2027, 2, 5);
    LocalDate away = LocalDate.of(2027, 2, 18);
    Season season =
        Season.half()
            .ranUntil(today, day -> !day.isBefore(ill))
            .told(Tag.ILL, ill, today.minusDays(1))
            .with(Setback.Kind.ILLNESS, ill, today.minusDays(1))
            .with(Setback.Kind.TRAVEL, away, away.plusDays(4));

    Repaired repaired = season.repaired(today);

    assertEquals(165, minutes(repaired, today, today.plusDays(7)));
    assertEquals(195, minutes(repaired, away.plusDays(5), away.plusDays(12)));
    assertEquals(0, rulesAdded(repaired));
  }

  private static long minutes(Repaired repaired, LocalDate from, LocalDate to) {
    Ledger ledger = Ledger.of(repaired.after(), Season.START);
    return Math.round(
        from.datesUntil(to)
            .flatMap(day -> repaired.after().sessionsOn(day).stream())
            .mapToDouble(session -> ledger.planned(session).minutes())
            .sum());
  }

  private static Repaired repaired(
      Setback.Kind kind, LocalDate first, LocalDate last, LocalDate today) {
    boolean ran = kind == Setback.Kind.NIGGLE;
    Setback setback = new Setback(kind, first, last);
    Season season =
        Season.half().ranUntil(today, day -> !ran && setback.holds(day)).with(kind, first, last);
    if (kind == Setback.Kind.ILLNESS) season.told(Tag.ILL, first, last);
    return season.repaired(today);
  }

  private static int rulesAdded(Repaired repaired) {
    return Math.max(
        0, repaired.totalsAfter().rulesBroken() - repaired.totalsBefore().rulesBroken());
  }

  private static String on(Repaired repaired, LocalDate day) {
    return line(repaired, repaired.after().sessionsOn(day));
  }

  private static String line(Repaired repaired, List<Session> sessions) {
    Ledger ledger = Ledger.of(repaired.after(), Season.START);
    return String.join(
        " + ",
        sessions.stream()
            .map(s -> s.kind() + " " + Math.round(ledger.planned(s).minutes()))
            .toList());
  }
}
