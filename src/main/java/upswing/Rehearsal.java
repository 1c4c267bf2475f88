package upswing;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import upswing.cli.Terminal;
import upswing.example.Example;

/**
 * Goes once through what most starts use, so that the start-up cache knows it: {@code mvn package}
 * runs it with {@code -XX:AOTCacheOutput}. It draws into memory and leaves nothing behind.
 */
final class Rehearsal {

  public static void main(String[] args) throws IOException {
    PrintWriter quiet = new PrintWriter(java.io.Writer.nullWriter());
    Clock clock = Example.CLOCK;
    Home home = new Home(Map.of("DISPLAY", "none"), "Linux", quiet, quiet);
    Terminal terminal = new Terminal(home, clock);
    Path folder = Files.createTempDirectory("upswing-rehearsal");
    try {
      String data = folder.resolve("data").toString();
      terminal.run(quiet, quiet, "demo", "--into", data);
      terminal.run(quiet, quiet, "--data", data, "list", "sessions");
      terminal.run(quiet, quiet, "--data", data, "readiness");
      terminal.run(quiet, quiet, "--data", data, "review");
      home.rehearse(folder.resolve("data"), clock);
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
