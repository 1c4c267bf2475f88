package upswing.ui.block;

import java.util.List;

/**
 * A block as the wizard shows it before it is made, in words.
 *
 * @param kept what the block keeps to, worked out from its sessions
 * @param limits what limits it, for the runner to know
 */
record BlockPreview(
    String title,
    String aside,
    List<Figure> figures,
    List<Bar> bars,
    List<Point> kept,
    List<Point> limits) {

  BlockPreview {
    figures = List.copyOf(figures);
    bars = List.copyOf(bars);
    kept = List.copyOf(kept);
    limits = List.copyOf(limits);
  }

  /** A number and what it counts. */
  record Figure(String value, String about) {}

  /** One week: its name, its planned minutes, the race's among them, and all of it in words. */
  record Bar(
      String name, double minutes, double raceMinutes, String time, Tone tone, String spoken) {}

  /** A sentence and its quieter second half, which may be empty. */
  record Point(String sentence, String aside) {}

  /** What colour a week has. */
  enum Tone {
    BUILD,
    RECOVERY,
    TAPER
  }
}
