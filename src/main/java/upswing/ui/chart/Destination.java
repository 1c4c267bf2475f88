package upswing.ui.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** Asks where a file shall go; empty when the runner thinks better of it. */
@FunctionalInterface
public interface Destination {

  /**
   * @param name the proposed name with its ending, as {@code resting-heart-rate.png}
   */
  Optional<Path> ask(String name);

  /** Says that a file could not be written. */
  default void notWritten(Path file, IOException why) {
    throw new UncheckedIOException(file.toString(), why);
  }
}
