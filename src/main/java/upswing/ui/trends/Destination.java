package upswing.ui.trends;

import java.nio.file.Path;
import java.util.Optional;

/** Asks where a file shall go; empty when the runner thinks better of it. */
@FunctionalInterface
public interface Destination {

  /**
   * @param name the proposed name with its ending, as {@code resting-heart-rate.png}
   */
  Optional<Path> ask(String name);
}
