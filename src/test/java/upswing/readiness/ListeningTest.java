package upswing.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.training.Signal;

class ListeningTest {

  private static final int DAYS = 20;
  private static final int LAST = DAYS - 1;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing unusual                     | FATIGUE 0                       | 0  |
          tired for ten days                  | FATIGUE 2, SORENESS 1           | 10 | 10
          very tired for five days            | FATIGUE 4, ENERGY 3             | 5  | 5
          tired for ten days of much stress   | FATIGUE 2, SORENESS 1, STRESS 2 | 10 |
          tired for ten days of short nights  | FATIGUE 2, SORENESS 1, SLEEP 2  | 10 |
          fresh for ten days                  | FATIGUE -2, SORENESS -1         | 10 |
          """)
  void whatYouFeelLeansFor(String story, String signals, int since, Integer expected) {
    Map<Signal, double[]> mornings = mornings(0);
    for (String word : signals.split(", ")) {
      String[] parts = word.split(" ");
      double[] days = new double[DAYS];
      Arrays.fill(days, DAYS - since, DAYS, Double.parseDouble(parts[1]));
      mornings.put(Signal.valueOf(parts[0]), days);
    }

    Lean lean = on(Voice.FEELING, mornings, LAST);

    assertEquals(expected != null, lean.grown() >= Lean.GENTLE, story + ": " + lean);
    if (expected != null) assertEquals(expected, lean.mornings());
  }

  @Test
  void anotherExplanationTakesSomeOff() {
    Map<Signal, double[]> tired = mornings(0);
    Arrays.fill(tired.computeIfAbsent(Signal.FATIGUE, s -> new double[DAYS]), 10, DAYS, 2);
    Map<Signal, double[]> stressed = new EnumMap<>(tired);
    double[] stress = new double[DAYS];
    Arrays.fill(stress, 10, DAYS, 2);
    stressed.put(Signal.STRESS, stress);

    assertTrue(on(Voice.FEELING, stressed, LAST).grown() < on(Voice.FEELING, tired, LAST).grown());
    assertTrue(
        on(Voice.TOGETHER, stressed, LAST).grown() > on(Voice.TOGETHER, tired, LAST).grown());
  }

  /** In every voice what speaks for a trouble weighs more than all other explanations. */
  @RepeatedTest(50)
  void aMorningThatIsWorseAllRoundNeverSpeaksForLess(RepetitionInfo seed) {
    Random chance = new Random(seed.getCurrentRepetition());
    Map<Signal, double[]> mornings = new EnumMap<>(Signal.class);
    for (Signal signal : Signal.values()) {
      mornings.put(signal, chance.doubles(DAYS, -2, 3).toArray());
    }
    Map<Signal, double[]> worse = new EnumMap<>(Signal.class);
    int bad = DAYS - 1 - chance.nextInt(10);
    mornings.forEach(
        (signal, all) -> {
          double[] days = all.clone();
          days[bad] += 1;
          worse.put(signal, days);
        });

    for (Voice voice : Voice.values()) {
      assertTrue(on(voice, worse, LAST).grown() >= on(voice, mornings, LAST).grown() - 1e-9);
    }
  }

  @RepeatedTest(20)
  void feelingsAreHeardWithoutTheHeart(RepetitionInfo seed) {
    Random chance = new Random(seed.getCurrentRepetition());
    Map<Signal, double[]> mornings = new EnumMap<>(Signal.class);
    for (Signal signal : Signal.values()) {
      mornings.put(signal, chance.doubles(DAYS, -2, 3).toArray());
    }
    Lean before = on(Voice.FEELING, mornings, LAST);
    for (Signal heart : new Signal[] {Signal.HRV, Signal.RESTING_HEART_RATE}) {
      mornings.put(heart, chance.doubles(DAYS, -3, 4).toArray());
    }

    assertEquals(before, on(Voice.FEELING, mornings, LAST));
  }

  @Test
  void aMorningWithoutACheckInCountsAsOrdinary() {
    Map<Signal, double[]> silent = mornings(0);
    Map<Signal, double[]> ordinary = mornings(0);
    for (Map<Signal, double[]> one : List.of(silent, ordinary)) {
      double[] fatigue = new double[DAYS];
      Arrays.fill(fatigue, 10, DAYS, 2);
      one.put(Signal.FATIGUE, fatigue);
    }
    silent.values().forEach(all -> all[15] = Double.NaN);
    ordinary.values().forEach(all -> all[15] = 0);

    assertEquals(
        on(Voice.TOGETHER, ordinary, LAST).grown(), on(Voice.TOGETHER, silent, LAST).grown(), 1e-9);
  }

  @Test
  void noTroubleReachesBackOverAnIllness() {
    Map<Signal, double[]> mornings = mornings(0);
    Arrays.fill(mornings.computeIfAbsent(Signal.FATIGUE, s -> new double[DAYS]), 8, DAYS, 2);
    boolean[] ill = new boolean[DAYS];
    ill[15] = true;

    Lean after = new Listening(Voice.FEELING, mornings, ill).on(LAST);

    assertEquals(LAST - 15, after.mornings());
    assertTrue(after.grown() < on(Voice.FEELING, mornings, LAST).grown());
  }

  /** The signals of a short check-in, all at the same distance on every morning. */
  private static Map<Signal, double[]> mornings(double distance) {
    Map<Signal, double[]> mornings = new EnumMap<>(Signal.class);
    for (Signal signal : Signal.values()) {
      double[] days = new double[DAYS];
      Arrays.fill(days, distance);
      mornings.put(signal, days);
    }
    return mornings;
  }

  private static Lean on(Voice voice, Map<Signal, double[]> mornings, int day) {
    return new Listening(voice, mornings, new boolean[DAYS]).on(day);
  }
}
