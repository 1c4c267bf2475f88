package upswing.ui.importing;

import java.nio.file.Path;
import java.util.List;

/** How the runner picks files and folders; nothing picked is an empty list. */
public interface Chooser {

  /** One or more files. */
  List<Path> files();

  /** One folder, as a list of one. */
  List<Path> folder();
}
