package upswing.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.load.Diary;
import upswing.load.Ledger;
import upswing.training.Measure;
import upswing.training.Signal;

class MorningsTest {

  private static final LocalDate TODAY = Diary.day("Wed");
  private static final Map<String, Signal> SIGNALS =
      Map.of(
          "rhr", Signal.RESTING_HEART_RATE,
          "hrv", Signal.HRV,
          "sleep", Signal.SLEEP,
          "fatigue", Signal.FATIGUE,
          "soreness", Signal.SORENESS,
          "mood", Signal.MOOD);

  /** Sixty mornings and more on which nothing was unusual, up to the day before a day. */
  private static Diary normalUntil(LocalDate end, int mornings) {
    Diary diary = new Diary().knows(Measure.Kind.LTHR, 172);
    for (int back = mornings; back >= 1; back--) normal(diary, end.minusDays(back));
    return diary;
  }

  private static void normal(Diary diary, LocalDate date) {
    int swing = (int) (date.toEpochDay() % 3) - 1;
    diary
        .said(date, Signal.RESTING_HEART_RATE, 48 + swing)
        .said(date, Signal.HRV, 60 + 3 * swing)
        .said(date, Signal.SLEEP, 480 + 15 * swing)
        .said(date, Signal.FATIGUE, 2)
        .said(date, Signal.SORENESS, 1)
        .said(date, Signal.MOOD, 4);
  }

  /** A morning as {@code rhr 58, sleep 300}, all else normal; {@code missing}; {@code ill}. */
  private static void morning(Diary diary, LocalDate date, String words) {
    if (words.equals("missing")) return;
    normal(diary, date);
    if (words.equals("normal")) return;
    if (words.startsWith("ill")) {
      diary.ill(date);
      return;
    }
    for (String word : words.split(", ")) {
      String[] parts = word.split(" ");
      diary.said(
          date,
          Optional.ofNullable(SIGNALS.get(parts[0])).orElseThrow(),
          Double.parseDouble(parts[1]));
    }
  }

  private static Mornings mornings(Diary diary) {
    return Mornings.of(Ledger.of(diary.plan(), TODAY));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing unusual             | normal                | normal                | READY
          no check-in                 | normal                | missing               | MISSING
          heart rate up               | normal                | rhr 58                | NOTICED
          heart rate up a little      | normal                | rhr 52                | READY
          heart rate lower than usual | normal                | rhr 40, sleep 700     | READY
          heart rate up, slept badly  | normal                | rhr 58, sleep 300     | AMBER
          both for a second morning   | rhr 58, sleep 300     | rhr 58, sleep 300     | RED
          other two the next morning  | rhr 58, sleep 300     | fatigue 5, soreness 4 | RED
          one, then two               | rhr 58                | rhr 58, sleep 300     | AMBER
          two, then one               | rhr 58, sleep 300     | rhr 58                | NOTICED
          two, then well              | rhr 58, sleep 300     | normal                | READY
          tired and low is one family | normal                | fatigue 5, mood 1     | NOTICED
          tired and sore              | normal                | fatigue 5, soreness 4 | AMBER
          ill                         | normal                | ill                   | ILL
          """)
  void verdictOfAMorning(String story, String yesterday, String today, Verdict expected) {
    Diary diary = normalUntil(TODAY.minusDays(1), 70);
    morning(diary, TODAY.minusDays(1), yesterday);
    morning(diary, TODAY, today);

    assertEquals(expected, mornings(diary).on(TODAY).verdict());
  }

  @Test
  void aMorningWithoutACheckInBreaksTheRow() {
    Diary diary = normalUntil(TODAY.minusDays(2), 70);
    morning(diary, TODAY.minusDays(2), "rhr 58, sleep 300");
    morning(diary, TODAY, "rhr 58, sleep 300");

    assertEquals(Verdict.AMBER, mornings(diary).on(TODAY).verdict());
  }

  @Test
  void badFeelingsAreNotClearedByACalmHeart() {
    Diary diary = normalUntil(TODAY, 70);
    morning(diary, TODAY, "fatigue 5, soreness 5, hrv 75, rhr 44");

    assertEquals(Verdict.AMBER, mornings(diary).on(TODAY).verdict());
  }

  @Test
  void reasonsSayWhatAndSinceWhen() {
    Diary diary = normalUntil(TODAY.minusDays(2), 70);
    morning(diary, TODAY.minusDays(2), "rhr 58");
    morning(diary, TODAY.minusDays(1), "rhr 57, sleep 300");
    morning(diary, TODAY, "rhr 58, sleep 300");

    List<Reason> reasons = mornings(diary).on(TODAY).reasons();

    assertEquals(
        List.of(Family.AUTONOMIC, Family.SLEEP), reasons.stream().map(Reason::family).toList());
    Reason.OfSignal heart = assertInstanceOf(Reason.OfSignal.class, reasons.getFirst());
    assertEquals(58, heart.value());
    assertEquals(TODAY.minusDays(2), heart.since());
    assertEquals(TODAY.minusDays(1), reasons.getLast().since());
  }

  @ParameterizedTest(name = "after {0} mornings")
  @CsvSource({"0, TOO_EARLY, 21", "13, TOO_EARLY, 8", "20, TOO_EARLY, 1", "21, READY, 0"})
  void theFirstThreeWeeksAreTooEarly(int before, Verdict expected, int needed) {
    Diary diary = normalUntil(TODAY, before);
    morning(diary, TODAY, "normal");

    Morning morning = mornings(diary).on(TODAY);

    assertEquals(expected, morning.verdict());
    assertEquals(needed, morning.daysNeeded());
  }

  @Test
  void illnessLeavesTheNormalRangeAsItWas() {
    Diary diary = normalUntil(TODAY.minusDays(10), 70);
    for (int back = 10; back >= 1; back--) {
      diary.said(TODAY.minusDays(back), Signal.RESTING_HEART_RATE, 75).ill(TODAY.minusDays(back));
    }
    morning(diary, TODAY, "normal");
    Mornings mornings = mornings(diary);
    Baseline before = signal(mornings, TODAY.minusDays(10), Signal.RESTING_HEART_RATE).normal();

    assertEquals(before, signal(mornings, TODAY.minusDays(1), Signal.RESTING_HEART_RATE).normal());
    assertEquals(
        48,
        assertInstanceOf(
                Baseline.Known.class, signal(mornings, TODAY, Signal.RESTING_HEART_RATE).normal())
            .median());
  }

  @Test
  void hrvIsTheMeanOfAWeekAndNeedsThreeMorningsOfIt() {
    Diary diary = new Diary();
    for (int back = 70; back >= 8; back--) diary.said(TODAY.minusDays(back), Signal.HRV, 60);
    diary.said(TODAY.minusDays(3), Signal.HRV, 40).said(TODAY, Signal.HRV, 40);
    SignalMorning two = signal(mornings(diary), TODAY, Signal.HRV);
    diary.said(TODAY.minusDays(1), Signal.HRV, 40);
    SignalMorning three = signal(mornings(diary), TODAY, Signal.HRV);

    assertTrue(two.judged().isEmpty());
    assertEquals(SignalMorning.Standing.UNKNOWN, two.standing());
    assertEquals(40, three.judged().orElseThrow(), 1e-9);
    assertEquals(SignalMorning.Standing.OUTSIDE_WORSE, three.standing());
  }

  @Test
  void anEasyRunThatWasNotEasyCountsForThreeMornings() {
    Diary diary = normalUntil(TODAY.plusDays(1), 70);
    diary.planned("Mon easy 45").did("Mon run 45 @165");
    Mornings mornings = Mornings.of(Ledger.of(diary.plan(), Diary.day("Fri")));

    assertEquals(Verdict.READY, mornings.on(Diary.day("Mon")).verdict());
    assertEquals(Verdict.NOTICED, mornings.on(Diary.day("Tue")).verdict());
    Reason.EasyRunTooHard reason =
        assertInstanceOf(Reason.EasyRunTooHard.class, mornings.on(TODAY).reasons().getFirst());
    assertEquals(Diary.day("Mon"), reason.run());
    assertEquals(Diary.day("Tue"), reason.since());
  }

  @ParameterizedTest(name = "{0} with effort {1}, heart rate {2}: {3}")
  @CsvSource({
    "easy, 6, unknown, NOTICED",
    "easy, 5, unknown, NOTICED",
    "easy, 4, unknown, READY",
    "easy, 2, unknown, READY",
    "easy, 6, 140,     READY",
    "intervals, 9, unknown, READY",
  })
  void anEasyRunThatFeltHardCountsWhereItsHeartRateIsNotKnown(
      String kind, int effort, String heartRate, Verdict expected) {
    Diary diary = normalUntil(TODAY.plusDays(1), 70).planned("Tue " + kind + " 45");
    String run = "Tue run 45" + (heartRate.equals("unknown") ? "" : " @" + heartRate);
    diary.put(Diary.activity(run, 7).rated(OptionalInt.of(effort)));

    Morning morning = mornings(diary).on(TODAY);

    assertEquals(expected, morning.verdict());
    if (expected == Verdict.NOTICED) {
      Reason reason = morning.reasons().getFirst();
      assertEquals(
          new Reason.EasyRunFeltHard(Diary.day("Tue"), OptionalInt.of(effort), TODAY), reason);
    }
  }

  @Test
  void aNewerEasyRunThatWasEasyTakesItBack() {
    Diary diary = normalUntil(TODAY.plusDays(1), 70);
    diary.planned("Mon easy 45; Tue easy 45").did("Mon run 45 @165; Tue run 45 @140");

    assertEquals(Verdict.READY, mornings(diary).on(TODAY).verdict());
  }

  @Test
  void daysToComeAndBeforeTheFirstCheckInAreMissing() {
    Diary diary = normalUntil(TODAY.plusDays(5), 90);
    Mornings mornings = mornings(diary);

    assertEquals(Verdict.MISSING, mornings.on(TODAY.plusDays(1)).verdict());
    assertEquals(Verdict.MISSING, mornings.on(TODAY.minusYears(3)).verdict());
  }

  private static SignalMorning signal(Mornings mornings, LocalDate date, Signal signal) {
    return Optional.ofNullable(mornings.on(date).signals().get(signal)).orElseThrow();
  }
}
