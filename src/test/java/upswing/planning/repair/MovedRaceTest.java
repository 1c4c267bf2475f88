package upswing.planning.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.load.Ledger;
import upswing.training.Phase;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionKind;

/** Twelve weeks to a half marathon on Sunday 28 March 2027, whose race is moved on 17 February. */
class MovedRaceTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 2, 17);
  private static final LocalDate RACE = LocalDate.of(2027, 3, 28);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a day earlier     | 2027-03-27 | 12 |  3 | 325 290 247 65
          three days earlier| 2027-03-25 | 12 |  6 | 325 290 215 40
          to Monday         | 2027-03-29 | 13 |  2 | 325 330 247 105 0
          a week later      | 2027-04-04 | 13 | 14 | 325 330 325 247 85
          ten days later    | 2027-04-07 | 14 | 15 | 325 330 315 270 220 20
          two weeks earlier | 2027-03-14 | 10 | 18 | 257 85
          as late as can be | 2027-06-20 | 24 | 69 | 325 330 325 210 310 325 330 210 310 325 330 210 325 330 247 85
          """)
  void theTaperGoesWithTheRaceAndTheWeeksBeforeStay(
      String move, LocalDate to, int weeks, int changes, String minutes) {
    Repaired repaired = moved(to);

    assertEquals(weeks, repaired.blockAfter().weeks().size(), move);
    assertEquals(Optional.of(to), repaired.blockAfter().settings().race(), move);
    assertEquals(SessionKind.RACE, repaired.after().sessionsOn(to).getFirst().kind(), move);
    assertEquals(1, races(repaired.after()), move);
    assertEquals(minutes, weeksFrom(repaired, LocalDate.of(2027, 3, 1)), move);
    assertEquals(changes, repaired.changes().size(), () -> Season.written(repaired, TODAY));
    assertEquals(0, repaired.totalsAfter().rulesBroken(), () -> Season.written(repaired, TODAY));
  }

  @ParameterizedTest(name = "{0}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a week later       | 2027-04-04 | 2027-03-21 | LONG 110     | WeekAgain
          a week later       | 2027-04-04 | 2027-03-24 | THRESHOLD 60 | TaperWithRace
          a week later       | 2027-04-04 | 2027-03-28 | LONG 57      | RaceIsOn
          a week later       | 2027-04-04 | 2027-04-04 | RACE 102     | RaceDay
          three days earlier | 2027-03-25 | 2027-03-21 | EASY 25      | NearRace
          three days earlier | 2027-03-25 | 2027-03-24 | EASY 20      | NearRace
          three days earlier | 2027-03-25 | 2027-03-27 | REST 0       | AfterRace
          two weeks earlier  | 2027-03-14 | 2027-03-10 | THRESHOLD 25 | TaperWithRace
          two weeks earlier  | 2027-03-14 | 2027-03-16 |              | BlockEnds
          two weeks earlier  | 2027-03-14 | 2027-03-28 |              | RaceIsOn
          """)
  void aDayBecomesAndSaysWhy(String move, LocalDate to, LocalDate day, String becomes, String why) {
    Repaired repaired = moved(to);

    DayChange change =
        repaired.changes().stream().filter(c -> c.day().equals(day)).findFirst().orElseThrow();
    assertEquals(becomes == null ? "" : becomes, line(repaired, change.after()), move);
    assertEquals(why, change.why().key(), move);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          today                   | 2027-02-17 | PAST     | 2027-02-18
          into the past           | 2027-01-20 | PAST     | 2027-02-18
          beyond 24 weeks         | 2027-06-21 | TOO_LATE | 2027-06-20
          """)
  void whatCanNotBeIsSaid(String move, LocalDate to, RaceDay.Reason reason, LocalDate about) {
    Season season = season();

    RaceDay day = RaceDay.of(Ledger.of(season.plan(), TODAY), season.block(), to);

    assertEquals(new RaceDay.Impossible(reason, about), day, move);
    assertThrows(
        IllegalArgumentException.class,
        () -> season.repaired(TODAY, season.block().settings().racing(to, 12)),
        move);
  }

  @Test
  void aBlockKeepsFourWeeks() {
    LocalDate start = Season.START;
    Season season = Season.half().ranUntil(start.plusDays(2), day -> false);
    Ledger ledger = Ledger.of(season.plan(), start.plusDays(2));

    RaceDay day = RaceDay.of(ledger, season.block(), start.plusWeeks(3).minusDays(1));

    assertEquals(new RaceDay.Impossible(RaceDay.Reason.TOO_SOON, start.plusWeeks(3)), day);
    assertInstanceOf(
        RaceDay.Possible.class, RaceDay.of(ledger, season.block(), start.plusWeeks(3)));
  }

  @Test
  void whatIsLeftOutLeavesTheRaceMoved() {
    Repaired repaired = moved(RACE.plusWeeks(1));
    LocalDate one = LocalDate.of(2027, 3, 21);

    Plan part = repaired.taking(Set.of(one));

    assertEquals(Set.of(RACE, RACE.plusWeeks(1)), repaired.together());
    assertEquals(1, races(part));
    assertEquals(SessionKind.RACE, part.sessionsOn(RACE.plusWeeks(1)).getFirst().kind());
    assertEquals(repaired.after().sessionsOn(one), part.sessionsOn(one));
    LocalDate other = LocalDate.of(2027, 3, 24);
    assertEquals(repaired.before().sessionsOn(other), part.sessionsOn(other));
    assertEquals(repaired.blockAfter(), part.blocks().get(repaired.block().id()));
  }

  @Test
  void aMissedRaceStaysWhereItWasAndIsRunLater() {
    LocalDate today = RACE.plusDays(1);
    Season season = Season.half().ranUntil(RACE, day -> false);
    Ledger ledger = Ledger.of(season.plan(), today);
    RaceDay day = RaceDay.of(ledger, season.block(), RACE.plusWeeks(1));

    Repaired repaired =
        season.repaired(today, assertInstanceOf(RaceDay.Possible.class, day).wishes());

    assertEquals(repaired.before().sessionsOn(RACE), repaired.after().sessionsOn(RACE));
    assertEquals(2, races(repaired.after()));
    assertTrue(repaired.blockAfter().holds(RACE.plusWeeks(1)));
  }

  @Test
  void theWeeksBeforeTheTaperKeepTheirMarks() {
    Repaired repaired = moved(RACE.plusWeeks(4));

    assertEquals(
        List.of("-", "-", "-", "R", "-", "-", "-", "R", "-", "-", "-", "R", "-", "-", "T", "T"),
        repaired.blockAfter().weeks().stream()
            .map(w -> w.phase() == Phase.TAPER ? "T" : w.recovery() ? "R" : "-")
            .toList());
  }

  private static Season season() {
    return Season.half().ranUntil(TODAY, day -> false);
  }

  private static Repaired moved(LocalDate to) {
    Season season = season();
    RaceDay day = RaceDay.of(Ledger.of(season.plan(), TODAY), season.block(), to);
    return season.repaired(TODAY, assertInstanceOf(RaceDay.Possible.class, day).wishes());
  }

  private static long races(Plan plan) {
    return plan.sessions().values().stream().filter(s -> s.kind() == SessionKind.RACE).count();
  }

  /** Minutes of the weeks from a day to the end of the block, the race left out. */
  private static String weeksFrom(Repaired repaired, LocalDate from) {
    Ledger ledger = Ledger.of(repaired.after(), TODAY);
    return String.join(
        " ",
        repaired.blockAfter().weeks().stream()
            .filter(week -> !week.start().isBefore(from))
            .map(
                week ->
                    String.valueOf(
                        Math.round(
                            week.start()
                                .datesUntil(week.start().plusDays(7))
                                .flatMap(day -> ledger.sessionsOn(day).stream())
                                .filter(s -> s.kind() != SessionKind.RACE)
                                .mapToDouble(s -> ledger.planned(s).minutes())
                                .sum())))
            .toList());
  }

  private static String line(Repaired repaired, List<Session> sessions) {
    Ledger ledger = Ledger.of(repaired.after(), TODAY);
    return String.join(
        " + ",
        sessions.stream()
            .map(s -> s.kind() + " " + Math.round(ledger.planned(s).minutes()))
            .toList());
  }
}
