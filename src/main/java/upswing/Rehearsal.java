package upswing;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import upswing.example.Example;

/**
 * Goes once through what a start uses, so that the start-up cache knows it and nothing else: each
 * class in the cache costs every start.
 *
 * <p>{@code mvn package} runs it with {@code -XX:AOTCacheOutput} over a folder with the example,
 * and it leaves nothing of that behind. It draws into memory.
 */
final class Rehearsal {

  public static void main(String[] args) throws IOException {
    PrintWriter quiet = new PrintWriter(java.io.Writer.nullWriter());
    Path folder = Path.of(args[0]);
    try {
      new Home(Map.of("DISPLAY", "none"), "Linux", quiet, quiet).rehearse(folder, Example.CLOCK);
    } finally {
      delete(folder);
    }
    System.exit(0);
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path file : all) Files.delete(file);
  }

  private Rehearsal() {}
}
