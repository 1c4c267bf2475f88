package upswing.exchange.fit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import upswing.exchange.ActivityFile;
import upswing.exchange.ActivityFile.Parsed;

/** Real recordings whose licence allows it lie among the tests; the others are shared data. */
final class RealFiles {

  private static final Path BUNDLED = Path.of("src/test/resources/upswing/exchange/fit");

  /** The runner's zone in these tests, for files that don't know their own. */
  static final ZoneId ZONE = ZoneOffset.UTC;

  static Path bundled(String name) {
    return BUNDLED.resolve(name);
  }

  /** Every recording among the tests. */
  static List<Path> bundled() {
    return fitFiles(BUNDLED);
  }

  /** Every FIT file in a folder, at any depth. */
  static List<Path> fitFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".fit")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Parsed read(Path file) {
    return read(file.getFileName().toString(), bytes(file));
  }

  static Parsed read(String name, byte[] bytes) {
    return FitReader.read(new ActivityFile(name, bytes, ZONE));
  }

  private RealFiles() {}
}
