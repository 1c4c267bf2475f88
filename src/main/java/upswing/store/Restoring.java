package upswing.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** What came of putting a backup in the place of the database. */
public sealed interface Restoring {

  /**
   * The backup is the plan now.
   *
   * @param aside where the database that stood there is kept; empty when there was none
   */
  record Restored(Optional<Path> aside) implements Restoring {}

  /** Another Upswing has the folder; close it first. */
  record AlreadyOpen(DataFolder folder) implements Restoring {}

  /** The file is not a backup that can be read here; nothing has changed. */
  record Refused(Path file, String reason) implements Restoring {}

  /**
   * Restores a backup made daily, before a migration or on demand, of this or an older schema.
   *
   * @throws StoreFailure when the folder can't be written
   */
  static Restoring from(Path file, DataFolder folder, Clock clock) {
    return new Restore(file, folder, clock, Migration.ALL).run();
  }
}
