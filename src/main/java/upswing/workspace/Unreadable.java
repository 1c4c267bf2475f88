package upswing.workspace;

import java.nio.file.Path;
import java.util.List;

/** A plan that turned out to be damaged while it was read; nothing was written. */
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Path> backups;

  /**
   * @param sentence says what is damaged, for the runner
   * @param backups what there is to go back to, newest first
   */
  public Unreadable(String sentence, List<Path> backups, Throwable cause) {
    super(sentence, cause);
    this.backups = List.copyOf(backups);
  }

  /** What there is to go back to, newest first. */
  public List<Path> backups() {
    return backups;
  }
}
