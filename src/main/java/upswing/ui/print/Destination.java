package upswing.ui.print;

import java.nio.file.Path;
import java.util.Optional;

/** Where the runner wants a file; empty when they think better of it. */
public interface Destination {

  /** Asks for a file, proposing a name. */
  Optional<Path> ask(String name);
}
