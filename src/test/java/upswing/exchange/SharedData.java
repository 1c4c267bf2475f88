package upswing.exchange;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Real exports of real runners in a folder beside the project, named by {@code -DUPSWING_DATA} or
 * the environment; tests over them are skipped where it is not there.
 */
public final class SharedData {

  /** What an independent decoder found in one file; an empty text is unknown. */
  record Truth(
      String file,
      String format,
      String start,
      String elapsed,
      String timer,
      String meters,
      String averageHeartRate,
      String records) {
    @Override
    public String toString() {
      return file;
    }
  }

  /**
   * The folder; a test is skipped where none is beside the project, and fails where one is named.
   */
  public static Path folder() {
    Optional<Path> named =
        Optional.ofNullable(System.getProperty("UPSWING_DATA"))
            .or(() -> Optional.ofNullable(System.getenv("UPSWING_DATA")))
            .map(Path::of);
    Path folder = named.orElse(Path.of("../shared/data"));
    boolean there = Files.isDirectory(folder);
    if (named.isPresent()) assertTrue(there, () -> "UPSWING_DATA names no folder: " + folder);
    assumeTrue(there, () -> "no shared data in " + folder);
    return folder;
  }

  static List<Truth> truths(String format) {
    List<Truth> truths = new ArrayList<>();
    for (String line : lines(folder().resolve("TRUTH.tsv"))) {
      String[] cells = line.split("\t", -1);
      if (!cells[1].equals(format)) continue;
      truths.add(
          new Truth(
              cells[0], cells[1], cells[8], cells[9], cells[10], cells[11], cells[12], cells[15]));
    }
    return truths;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SharedData() {}
}
