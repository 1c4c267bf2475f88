package upswing.ui.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks where a file shall go; empty when the runner thinks better of it. */
@FunctionalInterface
public interface Destination {

  /**
   * @param name the proposed name with its ending, as {@code resting-heart-rate.png}
   */
  Optional<Path> ask(String name);

  /**
   * The same where the runner may also choose another kind of file.
   *
   * @param others endings besides that of the name, as {@code png}
   */
  default Optional<Path> ask(String name, List<String> others) {
    return ask(name);
  }

  /** Says that a file could not be written. */
  default void notWritten(Path file, IOException why) {
    throw new UncheckedIOException(file.toString(), why);
  }
}
