package upswing.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import upswing.workspace.Workspace;

/** What lies behind the command line: data on disk and the window. {@code Upswing} opens them. */
public interface Doors {

  /** A workspace over the data of a folder, or of the usual one; {@link Refused} says why not. */
  Workspace workspace(Optional<Path> folder, Clock clock);

  /** Writes everything into one compressed script. */
  void backUp(Optional<Path> folder, Clock clock, Path file);

  /** Puts a backup in the place of the data; the sentence says where the old data is kept. */
  String restore(Optional<Path> folder, Clock clock, Path file);

  /** Opens the window and stays until it is closed; brings the window to front if it is open. */
  void open(Optional<Path> folder, Clock clock);

  /** Opens the window over the example, of which nothing is kept. */
  void demo(Clock clock);

  /** Whether a window can be shown here. */
  boolean hasDisplay();

  /** Draws one view of a workspace into a PNG file. */
  void screenshot(Workspace workspace, Clock clock, Shot shot);

  /**
   * A picture of the window.
   *
   * @param view block, week, month, checkin, wizard, print or another view's name
   * @param dark the dark colours
   * @param scale pixels a point: 1, or 2 for a fine screen
   */
  record Shot(String view, boolean dark, int width, int height, double scale, Path file) {}
}
