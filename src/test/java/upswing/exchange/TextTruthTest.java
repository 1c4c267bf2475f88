package upswing.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import upswing.exchange.Importer.Outcome;
import upswing.exchange.SharedData.Truth;
import upswing.training.Activity;
import upswing.training.CheckIn;
import upswing.training.Plan;
import upswing.training.Signal;
import upswing.training.Sport;

/** What independent decoders found in real TCX, GPX and CSV files is what an import finds. */
class TextTruthTest {

  /** The sums of this one span eight tracks, of which only the last has times. */
  private static final Set<String> MIXED = Set.of("gpx/cerknicko-without-times.gpx");

  static Stream<Truth> recordings() {
    return Stream.of("tcx", "gpx").flatMap(format -> SharedData.truths(format).stream());
  }

  @ParameterizedTest
  @MethodSource("recordings")
  void aRecordingIsReadAsItIs(Truth truth) {
    Outcome outcome = Imports.of(Plan.EMPTY, SharedData.folder().resolve(truth.file()));
    boolean timed = !truth.elapsed().isEmpty();
    if (!timed) {
      assertEquals(0, outcome.activities());
      assertTrue(!Imports.refusals(outcome).isEmpty(), "a file without times says why");
      return;
    }
    Activity activity = only(outcome);
    assertEquals(OffsetDateTime.parse(truth.start()).toInstant(), activity.start());
    close(Double.parseDouble(truth.elapsed()), activity.elapsed(), "elapsed");
    if (!truth.timer().isEmpty()) {
      close(Double.parseDouble(truth.timer()), activity.timer(), "timer");
    }
    if (!MIXED.contains(truth.file())) {
      double meters = Double.parseDouble(truth.meters());
      assertEquals(meters, activity.meters().orElse(0), meters * 0.005, "meters");
    }
    if (!truth.averageHeartRate().isEmpty()) {
      double bpm = Double.parseDouble(truth.averageHeartRate());
      assertEquals(bpm, activity.averageHeartRate().orElse(0), 1, "heart rate");
    }
  }

  @Test
  void aTrackTellsHowWarmItWas() {
    Outcome outcome = Imports.of(Plan.EMPTY, SharedData.folder().resolve("gpx/Run.gpx"));

    assertEquals(33.06, only(outcome).temperature().orElseThrow(), 0.05);
  }

  @Test
  void aGarminListGivesEveryRunOfEveryYear() {
    Outcome outcome =
        Imports.of(Plan.EMPTY, SharedData.folder().resolve("csv-garmin/Activities-2019-2022.csv"));

    List<Activity> runs = activities(outcome);
    Map<Integer, String> years = new TreeMap<>();
    runs.stream()
        .collect(Collectors.groupingBy(run -> run.date().getYear()))
        .forEach((year, all) -> years.put(year, all.size() + ":" + kilometres(all)));
    assertEquals(
        Map.of(2019, "124:970.65", 2020, "126:972.85", 2021, "92:1040.16", 2022, "156:1941.87"),
        years);
    assertTrue(runs.stream().allMatch(run -> run.sport() == Sport.RUN));
    assertTrue(runs.stream().allMatch(run -> run.averageHeartRate().isPresent()));
    Truth truth = SharedData.truths("csv").getFirst();
    double timer = runs.stream().mapToDouble(run -> run.timer().toMillis() / 1000.0).sum();
    assertEquals(Double.parseDouble(truth.timer()), timer, 1);
  }

  @Test
  void aStravaListOfRidesGivesNoRuns() {
    Outcome outcome =
        Imports.of(Plan.EMPTY, SharedData.folder().resolve("csv-strava/activities.csv"));

    assertEquals(611, outcome.activities());
    List<Activity> rides = activities(outcome);
    assertTrue(rides.stream().allMatch(ride -> ride.sport() == Sport.BIKE));
    Activity last = rides.getLast();
    assertEquals("2026-05-22T12:43:33Z", last.start().toString());
    assertEquals(6699, last.timer().toSeconds());
    assertEquals(9530, last.elapsed().toSeconds());
    assertEquals(32_566.4, last.meters().orElseThrow());
  }

  @Test
  void morningsOfHrv4TrainingOnAnIphone() {
    mornings("csv-hrv/2017_7_28_myMeasurements.csv", "2017-04-01", 119, 54.538);
  }

  @Test
  void morningsOfHrv4TrainingOnAndroidWithTheMonthLast() {
    mornings("csv-hrv/MyMeasurements_Android_1.csv", "2017-07-27", 68, 91.082);
  }

  @Test
  void morningsOfEliteHrv() {
    mornings("csv-hrv/ElitHRV_Export - 2017-10-02.csv", "2017-09-06", 23, 38.376);
  }

  @Test
  void importingEverythingTwiceChangesNothing() {
    Path everything = SharedData.folder();
    Plan once = Imports.after(Plan.EMPTY, everything);

    Outcome again = Imports.of(once, everything);

    assertTrue(again.change().isEmpty());
    assertEquals(0, again.activities());
    assertEquals(0, again.mornings());
    assertTrue(again.originals().isEmpty());
  }

  private static void mornings(String file, String first, int count, double meanHrv) {
    Plan plan = Imports.after(Plan.EMPTY, SharedData.folder().resolve(file));
    double mean =
        plan.checkIns().values().stream()
            .mapToDouble(morning -> morning.value(Signal.HRV).orElseThrow())
            .average()
            .orElseThrow();
    assertEquals(first, plan.checkIns().firstKey().toString());
    assertEquals(count, plan.checkIns().size());
    assertEquals(meanHrv, mean, 0.001);
    assertTrue(
        plan.checkIns().values().stream().map(CheckIn::readings).allMatch(r -> r.size() == 2));
  }

  private static Activity only(Outcome outcome) {
    List<Activity> activities = activities(outcome);
    assertEquals(1, activities.size(), () -> Imports.refusals(outcome).toString());
    return activities.getFirst();
  }

  private static List<Activity> activities(Outcome outcome) {
    return outcome
        .change()
        .map(change -> Imports.activities(change.applyTo(Plan.EMPTY)))
        .orElse(List.of());
  }

  private static String kilometres(List<Activity> runs) {
    double meters = runs.stream().mapToDouble(run -> run.meters().orElse(0)).sum();
    return String.format(java.util.Locale.ROOT, "%.2f", meters / 1000);
  }

  private static void close(double seconds, Duration duration, String what) {
    assertEquals(seconds, duration.toMillis() / 1000.0, 1, what);
  }
}
