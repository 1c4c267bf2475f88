package upswing.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.load.Ledger;
import upswing.training.CheckIn;
import upswing.training.Plan;
import upswing.training.Reading;
import upswing.training.Signal;

class SleepRegularityTest {

  private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          always the same          | 14 22:00-06:00                  | 0
          two late nights          | 12 22:00-06:00, 2 01:00-09:00   | 65.4
          every other night late   | 7 22:00-06:00, 7 00:00-08:00    | 62.3
          later to bed, later up   | 7 22:00-06:00, 7 22:30-06:30    | 15.6
          longer on both sides     | 7 22:00-06:00, 7 21:30-06:30    | 0
          over midnight and before | 7 23:45-07:45, 7 00:15-08:15    | 15.6
          ten are enough           | 10 22:00-06:00                  | 0
          nine are not             | 9 22:00-06:00                   |
          """)
  void theMiddleOfTheNightMoves(String story, String nights, Double expected) {
    OptionalDouble spread = SleepRegularity.of(mornings(nights));

    if (expected == null) assertTrue(spread.isEmpty());
    else assertEquals(expected, spread.getAsDouble(), 0.1);
  }

  @Test
  void itHasANormalRangeOfItsOwnAndIsNeverAReason() {
    Morning last = last("60 22:00-06:00, 5 02:00-10:00");
    SignalMorning regularity =
        Optional.ofNullable(last.signals().get(Signal.SLEEP_REGULARITY)).orElseThrow();

    assertEquals(119, regularity.judged().orElseThrow());
    assertEquals(16, ((Baseline.Known) regularity.normal()).high());
    assertEquals(SignalMorning.Standing.OUTSIDE_WORSE, regularity.standing());
    assertEquals(List.of(), last.reasons());
    assertEquals(Verdict.READY, last.verdict());
  }

  @ParameterizedTest(name = "{0} nights: {1} more")
  @CsvSource({"1, 9", "9, 1", "10, 0", "30, 0"})
  void tooFewNightsSaySo(int nights, int more) {
    List<Circumstance> expected = more == 0 ? List.of() : List.of(new Circumstance.FewNights(more));

    assertEquals(expected, last(nights + " 22:00-06:00").circumstances());
  }

  @Test
  void aMorningWithoutTimesHasNoneAndNoneIsCarriedOn() {
    TreeMap<LocalDate, CheckIn> all = new TreeMap<>();
    mornings("30 22:00-06:00").forEach(morning -> all.put(morning.date(), morning));
    LocalDate day = all.lastKey().plusDays(1);
    all.put(day, CheckIn.empty(day).with(Signal.RESTING_HEART_RATE, Reading.typed(48)));

    Morning morning = Mornings.of(Ledger.of(Plan.EMPTY.withCheckIns(all), day)).on(day);

    assertTrue(
        Optional.ofNullable(morning.signals().get(Signal.SLEEP_REGULARITY))
            .orElseThrow()
            .judged()
            .isEmpty());
  }

  private static Morning last(String nights) {
    TreeMap<LocalDate, CheckIn> all = new TreeMap<>();
    mornings(nights).forEach(morning -> all.put(morning.date(), morning));
    LocalDate today = all.lastKey();
    return Mornings.of(Ledger.of(Plan.EMPTY.withCheckIns(all), today)).on(today);
  }

  /** Nights as «7 22:00-06:00, 7 22:30-06:30», with a heart rate that never changes. */
  private static List<CheckIn> mornings(String nights) {
    List<CheckIn> mornings = new ArrayList<>();
    for (String some : nights.split(", ")) {
      String[] parts = some.split("[ -]");
      for (int i = 0; i < Integer.parseInt(parts[0]); i++) {
        mornings.add(
            new CheckIn(
                FIRST.plusDays(mornings.size()),
                Map.of(Signal.RESTING_HEART_RATE, Reading.typed(48)),
                Optional.of(LocalTime.parse(parts[1])),
                Optional.of(LocalTime.parse(parts[2])),
                "",
                Set.of(),
                ""));
      }
    }
    return mornings;
  }
}
