package upswing.exchange.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteOrder;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import upswing.exchange.ActivityFile.Parsed;
import upswing.exchange.Importer.Failure;
import upswing.training.Activity;
import upswing.training.Lap;
import upswing.training.Source;

/** What becomes of a recording, in the runner's terms. */
class FitReaderTest {

  private static final long START = FitBytes.NEW_YEAR;

  @ParameterizedTest
  @ValueSource(strings = {"LITTLE_ENDIAN", "BIG_ENDIAN"})
  void eitherOrderOfBytes(String order) {
    boolean big = order.equals("BIG_ENDIAN");
    byte[] file =
        new FitBytes(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
            .fileId(4)
            .define(1, FitBytes.SESSION, 2, 4, 0x86, 5, 1, 0x00, 8, 4, 0x86, 9, 4, 0x86)
            .data(1, 4, START, 1, 1, 4, 1_800_000, 4, 500_050)
            .file();

    Activity run = only(file);

    assertEquals(LocalDateTime.parse("2026-01-01T09:00:00"), run.localStart());
    assertEquals(Duration.ofMinutes(30), run.timer());
    assertEquals(OptionalDouble.of(5000.5), run.meters());
  }

  @Test
  void timesInTheHeaderGoRoundEveryHalfMinute() {
    long start = START & ~0x1F;
    byte[] file =
        new FitBytes()
            .fileId(4)
            .define(1, FitBytes.RECORD, 253, 4, 0x86, 3, 1, 0x02)
            .define(2, FitBytes.RECORD, 3, 1, 0x02)
            .data(1, 4, start + 30, 1, 140)
            .timed(2, 31, 1, 141)
            .timed(2, 1, 1, 142)
            .timed(2, 0, 1, 143)
            .file();

    FitPart part = new FitFile(file).next();

    List<Long> seconds =
        part.records().stream().map(record -> record.time() - FitTime.of(start)).toList();
    assertEquals(List.of(30L, 31L, 33L, 64L), seconds);
  }

  @Test
  void developerFieldsAreStepedOver() {
    byte[] file =
        new FitBytes()
            .fileId(4)
            .raw(0x60 | 1, 0, 0, FitBytes.RECORD, 0, 2, 253, 4, 0x86, 3, 1, 0x02) // with own fields
            .raw(1, 7, 3, 0) // one of three bytes
            .data(1, 4, START, 1, 140, 3, 0xABCDEF)
            .data(1, 4, START + 1, 1, 142, 3, 0xABCDEF)
            .file();

    Activity run = only(file);

    assertEquals(OptionalInt.of(141), run.averageHeartRate());
  }

  @ParameterizedTest(name = "local clock {0} s ahead: {1}")
  @CsvSource({"3600, +01:00", "20700, +05:45", "-12600, -03:30", "7203, +02:00", "900000, Z"})
  void theWatchKnowsTheLocalTime(long ahead, ZoneOffset expected) {
    byte[] file =
        session(new FitBytes().fileId(4))
            .define(2, FitBytes.ACTIVITY, 253, 4, 0x86, 5, 4, 0x86)
            .data(2, 4, START + 1800, 4, START + 1800 + ahead)
            .file();

    assertEquals(expected, only(file).offset());
  }

  @Test
  void aWatchThatDiedLeavesWhatItRecorded() {
    FitBytes bytes = new FitBytes().fileId(4).define(1, FitBytes.RECORD, 253, 4, 0x86, 5, 4, 0x86);
    for (int i = 0; i <= 600; i++) bytes.data(1, 4, START + i, 4, 300L * i);

    Parsed parsed = RealFiles.read("died.fit", bytes.file());

    Activity run = parsed.activities().getFirst();
    assertEquals(Duration.ofMinutes(10), run.timer());
    assertEquals(OptionalDouble.of(1800), run.meters());
    assertEquals(
        List.of("The watch wrote no summary, so time and distance come from what it recorded."),
        reasons(parsed));
  }

  @ParameterizedTest(name = "{0}: {1} degrees")
  @CsvSource({
    "garmin-fenix-5-walk.fit, 26", // said in sum
    "activity-small-fenix2-run.fit, 21.2079", // only by the moments
    "garmin-edge-820-bike.fit, 13",
    "2013-02-06-12-11-14.fit,", // not measured
  })
  void howWarmItWas(String file, Double celsius) {
    OptionalDouble found =
        RealFiles.read(RealFiles.bundled(file)).activities().getFirst().temperature();

    if (celsius == null) assertEquals(OptionalDouble.empty(), found);
    else assertEquals(celsius, found.orElseThrow(), 1e-4);
  }

  @Test
  void pausesAreNoTraining() {
    FitBytes bytes =
        session(new FitBytes().fileId(4))
            .define(2, FitBytes.RECORD, 253, 4, 0x86, 3, 1, 0x02)
            .define(3, FitBytes.EVENT, 253, 4, 0x86, 0, 1, 0x00, 1, 1, 0x00);
    bytes.data(3, 4, START, 1, 0, 1, 0);
    for (int i = 0; i < 100; i++) bytes.data(2, 4, START + i, 1, 150);
    bytes.data(3, 4, START + 100, 1, 0, 1, 4);
    for (int i = 100; i < 400; i++) bytes.data(2, 4, START + i, 1, 90);
    bytes.data(3, 4, START + 400, 1, 0, 1, 0);
    for (int i = 400; i < 500; i++) bytes.data(2, 4, START + i, 1, 160);

    Activity run = only(bytes.file());

    assertEquals(200, run.heartRates().totalSeconds());
    assertEquals(0, run.heartRates().secondsAt(90));
    assertEquals(4, run.heartRateByMinute().size());
  }

  @Test
  void aTriathlonIsThreeActivitiesWithoutItsTransitions() {
    Parsed first = RealFiles.read(RealFiles.bundled("triathlon_summary_first.fit"));
    Parsed last = RealFiles.read(RealFiles.bundled("triathlon_summary_last.fit"));

    List<String> titles = first.activities().stream().map(Activity::title).toList();
    assertEquals(List.of("Open Water", "Bike", "Run"), titles);
    assertEquals(first.activities().size(), last.activities().size());
    for (int i = 0; i < 3; i++) {
      Activity one = first.activities().get(i);
      Activity other = last.activities().get(i);
      assertEquals(one.heartRates(), other.heartRates());
      assertEquals(one.speedByMinute(), other.speedByMinute());
      assertEquals(one.laps(), other.laps());
      assertEquals(i + 1, one.source().row());
    }
  }

  @Test
  void lapsHaveTimeWayAndHeartRate() {
    Activity run = only(RealFiles.bytes(RealFiles.bundled("2013-02-06-12-11-14.fit")));

    assertEquals(5, run.laps().size());
    double meters =
        run.laps().stream().map(Lap::meters).mapToDouble(OptionalDouble::orElseThrow).sum();
    assertEquals(run.meters().orElseThrow(), meters, 1);
    assertTrue(run.laps().stream().allMatch(lap -> lap.averageHeartRate().isPresent()));
  }

  @Test
  void theSameBytesGiveTheSameActivity() {
    byte[] bytes = RealFiles.bytes(RealFiles.bundled("garmin-fenix-5-run.fit"));

    Activity run = only(bytes);

    assertEquals(run, only(bytes));
    assertEquals(64, run.source().content().length());
    assertEquals(new Source("run.fit", run.source().content(), 1), run.source());
  }

  private static FitBytes session(FitBytes bytes) {
    return bytes
        .define(1, FitBytes.SESSION, 2, 4, 0x86, 5, 1, 0x00, 8, 4, 0x86)
        .data(1, 4, START, 1, 1, 4, 1_800_000);
  }

  private static Activity only(byte[] file) {
    Parsed parsed = RealFiles.read("run.fit", file);
    assertEquals(1, parsed.activities().size(), () -> String.join(" ", reasons(parsed)));
    return parsed.activities().getFirst();
  }

  private static List<String> reasons(Parsed parsed) {
    return parsed.failures().stream().map(Failure::reason).toList();
  }
}
