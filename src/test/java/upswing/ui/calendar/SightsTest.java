package upswing.ui.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.edit.Edits;
import upswing.training.SessionKind;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.window.SampleDesk;

class SightsTest {

  private final Messages words = new Messages(Locale.ENGLISH);
  private final Sights sights = new Sights(SampleDesk.ofBlock().desk().seen(), words);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2027-01-04 | 4     | REST DONE Rest                             | true
          2027-02-01 | 1 Feb | REST DONE Rest                             | true
          2027-02-16 | 16    | EASY DONE Easy 45′ · Z1 ≤ 138              | true
          2027-01-21 | 21    | RECOVERY_RUN MISSED Recovery run 30′ · missed | true
          2027-02-13 | 13    | EASY TOO_HARD Easy 40′ · Z1 ≤ 138          | true
          2027-02-17 | 17    | THRESHOLD PLANNED Threshold 3 × 10′ @ 4:32 | false
          2027-02-25 | 25    | BIKE PLANNED Bike easy 40′ easy spin       | false
          2027-02-27 | 27    | EASY PLANNED Easy 39′ + 4 strides     | false
          2027-02-21 | 21    | LONG PLANNED Long run 98′ · Z1–2           | false
          2027-03-28 | 28    | RACE PLANNED Race 21.1 km · 4:41 /km       | false
          2035-06-01 | 1 Jun |                                            | false
          """)
  void aDay(LocalDate date, String label, String cards, boolean past) {
    DaySight day = sights.day(date);

    assertEquals(label, day.label());
    assertEquals(
        cards == null ? "" : cards,
        day.cards().stream()
            .map(c -> (c.kind() + " " + c.state() + " " + c.title() + " " + c.line()).trim())
            .collect(Collectors.joining("; ")));
    assertEquals(past, day.past());
  }

  @Test
  void whereASessionStoodItsShortNameLeavesRoomForTheDay() {
    LocalDate stood = LocalDate.of(2027, 2, 18);
    Desk desk = SampleDesk.ofBlock().desk();
    assertEquals(SessionKind.RECOVERY_RUN, desk.seen().plan().sessionsOn(stood).getFirst().kind());
    desk.perform(
        plan -> Edits.move(plan, plan.sessionsOn(stood).getFirst().id(), stood.plusDays(1)));

    Trace trace = new Sights(desk.seen(), words).day(stood).trace().orElseThrow();

    assertEquals("Recovery → Fri 19", trace.words());
    assertEquals("Recovery run first stood here; it is on Friday 19 February now.", trace.told());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2027-01-04 | BASE  | W1  | false
          2027-01-25 | BASE  | W4  | true
          2027-02-15 | BUILD | W7  | false
          2027-03-22 | TAPER | W12 | false
          2026-12-28 | 2027  | Jan | false
          """)
  void aWeek(LocalDate start, String phase, String number, boolean recovery) {
    WeekSight week = sights.week(start);

    assertEquals(phase, week.phase());
    assertEquals(number, week.number());
    assertEquals(recovery, week.recovery());
    assertEquals(7, week.days().size());
  }

  @ParameterizedTest(name = "{0} less")
  @CsvSource({"0.32, Recovery −32 %", "0, Recovery week", "-0.63, Recovery week"})
  void aRecoveryWeekSaysHowMuchLessItIs(double cut, String said) {
    assertEquals(said, WeekTurns.recovery(OptionalDouble.of(cut), words));
  }

  @Test
  void aDayIsSpokenWhole() {
    String spoken = sights.day(LocalDate.of(2027, 2, 17)).spoken();

    assertTrue(
        spoken.startsWith(
            "Today, Wednesday 17 February: Threshold, 3 times 10 minutes at 4:32, planned"),
        spoken);
  }

  @Test
  void anEqualWeekIsNotDrawnAgain() {
    assertEquals(
        sights.week(LocalDate.of(2027, 2, 15)),
        new Sights(SampleDesk.ofBlock().desk().seen(), words).week(LocalDate.of(2027, 2, 15)));
  }
}
