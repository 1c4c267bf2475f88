package upswing.exchange.fit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import upswing.exchange.ActivityFile.Parsed;
import upswing.exchange.SharedData;
import upswing.training.Activity;
import upswing.training.Sport;

/** Our reader against what an independent decoder read: ±1 s, ±0.5 % of the way, ±1 bpm. */
class FitTruthTest {

  private static final String TRANSITION = "transition";

  /** One session of a file; empty words where the decoder found nothing. */
  record Truth(
      Path file,
      String sport,
      String start,
      String elapsed,
      String timer,
      String meters,
      String averageHeartRate,
      int records,
      int recordsWithHeartRate) {

    @Override
    public String toString() {
      return file.getFileName() + " " + sport;
    }

    boolean isDated() {
      return !start.isEmpty() && !start.startsWith("relative");
    }
  }

  static Stream<Truth> bundled() throws IOException {
    return Files.readAllLines(RealFiles.bundled("truth.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells -> truth(RealFiles.bundled(cells[0]), cells, 1, 2, 3, 4, 5, 6, 7, 8));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bundled")
  void isReadAsItWasRecorded(Truth truth) {
    check(truth);
  }

  @Test
  void everySharedFileIsReadAsItWasRecorded() throws IOException {
    Path folder = SharedData.folder();
    List<Truth> all =
        Files.readAllLines(folder.resolve("TRUTH.tsv")).stream()
            .map(line -> line.split("\t", -1))
            .filter(cells -> cells[1].equals("fit"))
            .map(cells -> truth(folder.resolve(cells[0]), cells, 7, 8, 9, 10, 11, 12, 15, 16))
            .toList();

    assertTrue(all.size() > 60, () -> "only " + all.size());
    assertAll(all.stream().map(truth -> () -> check(truth)));
  }

  private static void check(Truth truth) {
    Parsed parsed = RealFiles.read(truth.file());
    checkRecords(truth);
    if (truth.records() == 0) {
      assertEquals(List.of(), parsed.activities(), truth::toString);
      assertEquals(1, parsed.failures().size(), truth::toString);
      return;
    }
    if (!truth.isDated() || truth.sport().startsWith(TRANSITION)) return;
    Activity activity =
        parsed.activities().stream()
            .filter(one -> isNear(one, truth))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no activity for " + truth));
    assertEquals(sport(truth.sport()), activity.sport(), truth::toString);
    assertEquals(seconds(truth.timer()), seconds(activity.timer()), 1, truth::toString);
    if (!truth.meters().isEmpty()) {
      double meters = Double.parseDouble(truth.meters());
      assertEquals(meters, activity.meters().orElseThrow(), 0.005 * meters, truth::toString);
    }
    if (!truth.averageHeartRate().isEmpty()) {
      int bpm = Integer.parseInt(truth.averageHeartRate()); // 0 is how some say "none"
      assertEquals(bpm, activity.averageHeartRate().orElse(0), 1, truth::toString);
    }
  }

  private static void checkRecords(Truth truth) {
    FitFile file = new FitFile(RealFiles.bytes(truth.file()));
    int records = 0;
    long withHeartRate = 0;
    while (file.hasNext()) {
      FitPart part = file.next();
      records += part.records().size();
      withHeartRate += part.records().stream().filter(record -> record.heartRate() > 0).count();
    }
    assertEquals(truth.records(), records, truth::toString);
    assertEquals(truth.recordsWithHeartRate(), withHeartRate, truth::toString);
  }

  private static boolean isNear(Activity activity, Truth truth) {
    Duration apart = Duration.between(Instant.parse(truth.start()), activity.start());
    return Math.abs(apart.toMillis()) <= 1000
        && Math.abs(seconds(activity.elapsed()) - seconds(truth.elapsed())) <= 1;
  }

  private static double seconds(String words) {
    return Double.parseDouble(words);
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }

  private static Sport sport(String profile) {
    return switch (profile.substring(0, profile.indexOf('/'))) {
      case "running" -> Sport.RUN;
      case "cycling" -> Sport.BIKE;
      case "swimming" -> Sport.SWIM;
      case "walking" -> Sport.WALK;
      case "training" -> Sport.STRENGTH;
      default -> Sport.OTHER;
    };
  }

  private static Truth truth(Path file, String[] cells, int... at) {
    return new Truth(
        file,
        cells[at[0]],
        cells[at[1]],
        cells[at[2]],
        cells[at[3]],
        cells[at[4]],
        cells[at[5]],
        Integer.parseInt(cells[at[6]]),
        Integer.parseInt(cells[at[7]]));
  }
}
