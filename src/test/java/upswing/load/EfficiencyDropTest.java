package upswing.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.training.Activity;
import upswing.training.EffortZone;
import upswing.training.MinuteMeans;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.Sport;
import upswing.training.Workout;

class EfficiencyDropTest {

  private static final LocalDate TODAY = Diary.day("Wed3");

  /** Easy runs at 3 m/s, the last of them on the day before today; each only by its heart rate. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          as ever               | 140 140 141 139 140 140 | 45 | 0.0
          seven beats higher    | 140 140 141 139 140 149 | 45 | 0.0604
          better than ever      | 140 140 141 139 140 133 | 45 | -0.0526
          too few to compare    | 140 140 141 140 149     | 45 |
          the last much shorter | 140 140 141 139 140 149 | 26 |
          """)
  void theLastEasyRun(String story, String beats, int minutes, Double drop) {
    int[] all = Arrays.stream(beats.split(" ")).mapToInt(Integer::parseInt).toArray();
    Diary diary = new Diary();
    Activity last = null;
    for (int i = 0; i < all.length; i++) {
      LocalDate date = TODAY.minusDays(1 + 2L * (all.length - 1 - i));
      last = run(date, i == all.length - 1 ? minutes : 45, all[i]);
      diary.put(easy(date)).put(last);
    }

    OptionalDouble found =
        new EfficiencyDrop(Ledger.of(diary.plan(), TODAY))
            .of(java.util.Objects.requireNonNull(last));

    if (drop == null) assertEquals(OptionalDouble.empty(), found);
    else assertEquals(drop, found.orElseThrow(), 1e-4);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "as cool as ever,             20 20 20 20 20, 20, 0.0604",
    "a hot day says nothing,      20 20 20 20 20, 28,",
    "hot days are no comparison,  20 20 20 20 28, 20,",
  })
  void inTheHeat(String story, String before, double today, Double drop) {
    List<Double> warmth = Stream.of(before.split(" ")).map(Double::valueOf).toList();
    Diary diary = new Diary();
    for (int i = 0; i < warmth.size(); i++) {
      LocalDate date = TODAY.minusDays(3 + 2L * i);
      diary.put(easy(date)).put(run(date, 45, 140).measuredAt(OptionalDouble.of(warmth.get(i))));
    }
    LocalDate yesterday = TODAY.minusDays(1);
    Activity last = run(yesterday, 45, 149).measuredAt(OptionalDouble.of(today));
    diary.put(easy(yesterday)).put(last);

    OptionalDouble found = new EfficiencyDrop(Ledger.of(diary.plan(), TODAY)).of(last);

    if (drop == null) assertEquals(OptionalDouble.empty(), found);
    else assertEquals(drop, found.orElseThrow(), 1e-4);
  }

  private static Session easy(LocalDate date) {
    Workout workout = Workout.steady(45, EffortZone.EASY);
    return Session.on(date, SessionId.named("easy " + date), SessionKind.EASY, workout);
  }

  private static Activity run(LocalDate date, int minutes, int bpm) {
    float[] beats = new float[minutes];
    float[] speed = new float[minutes];
    Arrays.fill(beats, bpm);
    Arrays.fill(speed, 3);
    return Diary.activity(
        "run " + date, date, 7, Sport.RUN, minutes, MinuteMeans.of(beats), MinuteMeans.of(speed));
  }
}
