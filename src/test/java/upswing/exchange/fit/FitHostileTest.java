package upswing.exchange.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import upswing.exchange.ActivityFile.Parsed;
import upswing.exchange.Importer.Failure;

/** Files nobody should have: each gives a sentence, and what can still be read of it. */
class FitHostileTest {

  private static final long START = FitBytes.NEW_YEAR;

  static Stream<Arguments> hostile() {
    byte[] run = run().file();
    return Stream.of(
        arguments("nothing at all", new byte[0], 0, "It is empty."),
        arguments("one byte", new byte[] {14}, 0, "It is no FIT file: it does not begin like one."),
        arguments("text", text("GPX or so"), 0, "It is no FIT file: it does not begin like one."),
        arguments(
            "a header of 255 bytes",
            text("\u007f.......FIT"),
            0,
            "It is no FIT file: it does not begin like one."),
        arguments(
            "claims 4 GB", run().file(0xFFFF_FFF0L), 1, "It is cut short; what is there was read."),
        arguments(
            "claims the largest number",
            run().file(0xFFFF_FFFFL),
            1,
            "It is cut short; what is there was read."),
        arguments(
            "claims nothing",
            run().file(0),
            1,
            "The watch never finished writing it; what it had written was read."),
        arguments(
            "claims too little",
            run().file(30),
            0,
            "Its checksum is wrong, so some of what it says may be damaged."),
        arguments(
            "cut in half",
            Arrays.copyOf(run, run.length / 2),
            0,
            "It is cut short; what is there was read."),
        arguments(
            "a flipped bit",
            flipped(run),
            1,
            "Its checksum is wrong, so some of what it says may be damaged."),
        arguments(
            "a message never defined",
            run().raw(0x0F).file(),
            1,
            "It is damaged at byte 66; what comes before was read."),
        arguments(
            "breaks off inside a message",
            run().raw(0x01, 0x00).file(),
            1,
            "It breaks off in the middle of a message; what comes before was read."),
        arguments(
            "breaks off inside a definition",
            run().raw(0x42, 0, 0, 20, 0, 200).file(),
            1,
            "It breaks off in the middle of a message; what comes before was read."),
        arguments(
            "a field smaller than its type",
            new FitBytes().fileId(4).define(1, 20, 253, 2, 0x86).data(1, 2, 1).file(),
            0,
            "The watch's clock was not set, so nobody knows on which day this activity was."),
        arguments(
            "a thousand sessions",
            sessions(1000),
            0,
            "It claims to hold 1000 activities, so it was left out."),
        arguments(
            "more moments than a watch writes",
            moments(1_100_000),
            1,
            "It holds far more than a watch writes; only the beginning was read."),
        arguments(
            "a thousand files in one",
            chained(1000),
            100,
            "What follows after byte 6800 is no FIT data and was left out."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void saysWhatIsWrong(String what, byte[] bytes, int activities, String reason) {
    Parsed parsed = RealFiles.read("hostile.fit", bytes);

    assertEquals(activities, parsed.activities().size());
    assertTrue(
        parsed.failures().contains(new Failure("hostile.fit", 0, reason)),
        () -> parsed.failures().toString());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Settings2.fit               | It holds the settings of a watch, not an activity, so there is nothing to import.
          WorkoutRepeatSteps.fit      | It holds planned workouts, not an activity, so there is nothing to import.
          WeightScaleSingleUser.fit   | It holds weights from a scale, not an activity, so there is nothing to import.
          MonitoringFile.fit          | It holds a day's steps and heart rates, not an activity, so there is nothing to import.
          HealthSleepOvernight.fit    | It holds a night's sleep, not an activity, so there is nothing to import.
          antfs-dump.63.fit           | The watch's clock was not set, so nobody knows on which day this activity was.
          """)
  void saysWhatItIsInstead(String name, String reason) {
    Parsed parsed = RealFiles.read(RealFiles.bundled(name));

    assertEquals(List.of(), parsed.activities());
    assertEquals(List.of(new Failure(name, 0, reason)), parsed.failures());
  }

  static List<Path> bundled() {
    return RealFiles.bundled().stream()
        .filter(file -> RealFiles.bytes(file).length < 100_000)
        .toList();
  }

  /** Random damage, the same each time: something comes out, and never more than went in. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("bundled")
  void survivesAnyDamage(Path file) {
    byte[] whole = RealFiles.bytes(file);
    Random random = new Random(file.getFileName().toString().hashCode());
    int rounds = Math.clamp(2_000_000 / whole.length, 20, 500);
    for (int round = 0; round < rounds; round++) {
      byte[] damaged =
          random.nextInt(3) == 0
              ? Arrays.copyOf(whole, random.nextInt(whole.length))
              : whole.clone();
      int flips = damaged.length == 0 ? 0 : random.nextInt(20);
      for (int i = 0; i < flips; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }

      Parsed parsed = RealFiles.read("damaged.fit", damaged);

      assertFalse(parsed.activities().isEmpty() && parsed.failures().isEmpty());
      assertTrue(parsed.activities().size() + parsed.failures().size() <= 120);
    }
  }

  private static FitBytes run() {
    return new FitBytes()
        .fileId(4)
        .define(1, FitBytes.SESSION, 2, 4, 0x86, 5, 1, 0x00, 8, 4, 0x86)
        .data(1, 4, START, 1, 1, 4, 1_800_000)
        .define(2, FitBytes.RECORD, 253, 4, 0x86, 3, 1, 0x02)
        .data(2, 4, START, 1, 150);
  }

  private static byte[] sessions(int count) {
    FitBytes bytes = new FitBytes().fileId(4).define(1, FitBytes.SESSION, 2, 4, 0x86);
    for (int i = 0; i < count; i++) bytes.data(1, 4, START + i);
    return bytes.file();
  }

  private static byte[] moments(int count) {
    FitBytes bytes = run().define(3, FitBytes.RECORD);
    for (int i = 0; i < count; i++) bytes.timed(3, i & 0x1F);
    return bytes.file();
  }

  private static byte[] chained(int count) {
    byte[] one = run().file();
    byte[] all = new byte[count * one.length];
    for (int i = 0; i < count; i++) System.arraycopy(one, 0, all, i * one.length, one.length);
    return all;
  }

  private static byte[] flipped(byte[] bytes) {
    byte[] copy = bytes.clone();
    copy[copy.length - 3] ^= 1;
    return copy;
  }

  private static byte[] text(String words) {
    return words.getBytes(StandardCharsets.ISO_8859_1);
  }
}
