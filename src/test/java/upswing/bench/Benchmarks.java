package upswing.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures what has to be quick with ten years of data and prints a line for each figure.
 *
 * <p>Every program runs in a Java of its own with the launcher's options and draws into memory.
 * With {@code fit} as an argument only FIT files are read, with {@code plan} only blocks are
 * planned, with {@code check} only plans are checked, with {@code trends} only trends are drawn,
 * with {@code drag} only a card is dragged.
 */
public final class Benchmarks {

  private static final int STARTS = 5;

  /** Runs everything, {@link FitBenchmark} last. */
  public static void main(String[] arguments) throws Exception {
    List<String> only = List.of(arguments);
    if (only.contains("check")) {
      CheckFigures.main(arguments);
      return;
    }
    if (only.contains("trends")) {
      TrendsFigures.main(arguments);
      return;
    }
    if (only.contains("drag")) {
      new Fork(DragFigures.class).lines().forEach(Benchmarks::say);
      return;
    }
    if (!only.contains("fit")) PlannerFigures.lines().forEach(Benchmarks::say);
    if (only.contains("plan")) return;
    if (!only.contains("fit")) measure();
    FitBenchmark.main(arguments);
  }

  private static void measure() throws IOException {
    Path folder = Files.createTempDirectory("upswing-ten-years");
    try {
      String data = folder.toString();
      new Fork(StoreFigures.class, data).lines().forEach(Benchmarks::say);
      new Fork(CheckFigures.class, data).lines().forEach(Benchmarks::say);
      new Fork(TrendsFigures.class).lines().forEach(Benchmarks::say);
      new Fork(DragFigures.class).lines().forEach(Benchmarks::say);
      double bare = median(Fork.plain(BareWindow.class));
      double uncached = median(new Fork(PlannerWindow.class, data, "shown"));
      say(
          "start to window without a start-up cache: %.2f s with ten years, %.2f s bare, ratio %.2f"
              .formatted(uncached, bare, uncached / bare));
      Path upswing = Path.of(System.getProperty("upswing.program"));
      if (Files.exists(upswing.resolve("lib/upswing.aot"))) {
        double shipped = median(Fork.shipped(upswing, PlannerWindow.class, data, "shown"));
        say(
            "start to window as shipped: %.2f s with ten years, %.2f s bare, ratio %.2f (wanted: at most 2)"
                .formatted(shipped, bare, shipped / bare));
        walk(Fork.shipped(upswing, PlannerWindow.class, data, "walk"));
      } else {
        say("start to window as shipped: not measured, mvn package has made no start-up cache");
        walk(new Fork(PlannerWindow.class, data, "walk"));
      }
    } finally {
      delete(folder);
    }
  }

  private static void walk(Fork program) {
    program.lines().skip(1).forEach(Benchmarks::say);
  }

  /** The middle time to the first line, in seconds; a first start warms the machine. */
  private static double median(Fork program) {
    program.secondsToFirstLine();
    return Percentile.of(
        50, IntStream.range(0, STARTS).mapToDouble(i -> program.secondsToFirstLine()).toArray());
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }

  private Benchmarks() {}
}
