package upswing.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.training.Activity;
import upswing.training.MinuteMeans;
import upswing.training.Sport;

class BeatBinsTest {

  @ParameterizedTest(name = "{0} and {1} bpm under {2}: {3}")
  @CsvSource({
    "136, 141, 138, 134: 20 below; 140: 10 above",
    // Exactly at the ceiling is not above it.
    "138, 138, 138, 136: 30 below",
    "139, 139, 138, 138: 30 above",
    "137, 139, 138, 136: 20 below; 138: 10 above"
  })
  void minutesStandAtTheirHeartRate(float first, float second, double ceiling, String bars) {
    float[] means = new float[40];
    for (int i = 0; i < 40; i++) means[i] = i < 30 ? first : second;

    BeatBins bins = BeatBins.of(run(means), ceiling);

    assertEquals(
        bars,
        bins.bins().stream()
            .filter(bin -> bin.minutes() > 0)
            .map(
                bin ->
                    "%.0f: %d %s"
                        .formatted(
                            bin.over(), bin.minutes(), bin.aboveCeiling() ? "above" : "below"))
            .collect(Collectors.joining("; ")));
  }

  @ParameterizedTest(name = "all at {0} bpm under 138: bars over {1} to {2} bpm")
  @CsvSource({"137, 130, 144", "125, 124, 144", "151, 130, 150"})
  void theCeilingIsAlwaysInSight(float bpm, double first, double last) {
    float[] means = new float[40];
    java.util.Arrays.fill(means, bpm);

    BeatBins bins = BeatBins.of(run(means), 138);

    assertEquals(first, bins.bins().getFirst().over());
    assertEquals(last, bins.bins().getLast().over());
  }

  @RepeatedTest(50)
  void theBarsSayWhatTheVerdictOnTheRunSays(RepetitionInfo seed) {
    Random random = new Random(seed.getCurrentRepetition());
    float[] means = new float[30 + random.nextInt(60)];
    for (int i = 0; i < means.length; i++) means[i] = 130 + random.nextInt(19);
    Activity run = run(means);
    double ceiling = 135 + random.nextInt(8);

    double judged =
        switch (EasyRun.judge(
            run, ceiling, Zones.of(upswing.training.Runner.UNKNOWN, Diary.MONDAY))) {
          case EasyCheck.Easy(double share, double limit) -> share;
          case EasyCheck.Drift(double share, double limit) -> share;
          case EasyCheck.TooHard(double share, double limit) -> share;
          default -> Double.NaN;
        };

    assertEquals(judged, BeatBins.of(run, ceiling).shareAbove().orElseThrow(), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"0", "8"})
  void withoutMinutesToJudgeThereIsNothingToDraw(int minutes) {
    float[] means = new float[minutes];
    java.util.Arrays.fill(means, 140);

    assertEquals(OptionalDouble.empty(), BeatBins.of(run(means), 138).shareAbove());
  }

  private static Activity run(float... means) {
    return Diary.activity(
        "run", Diary.MONDAY, 7, Sport.RUN, 60, MinuteMeans.of(means), MinuteMeans.NONE);
  }
}
