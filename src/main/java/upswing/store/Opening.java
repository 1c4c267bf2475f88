package upswing.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What came of opening a data folder. Only {@link Opened} may touch the database. */
public sealed interface Opening {

  /**
   * The plan is there; the lock is given back when the store is closed.
   *
   * @param backup done when the day has its backup; fails with a {@link StoreFailure}
   */
  record Opened(H2PlanStore store, DataLock lock, CompletableFuture<Void> backup)
      implements Opening {}

  /** Another Upswing has it; {@link DataLock#askToRaise} brings its window to the front. */
  record AlreadyOpen(DataFolder folder) implements Opening {}

  /**
   * The file can't be read, or its schema is not what this program knows.
   *
   * @param reason a sentence
   * @param backups newest first
   */
  record Damaged(Path database, String reason, List<Path> backups) implements Opening {}

  /**
   * A later Upswing wrote it.
   *
   * @param version of its schema
   * @param known the newest version this program knows
   * @param backups newest first
   */
  record Newer(Path database, int version, int known, List<Path> backups) implements Opening {}

  /**
   * Opens a folder, making it when it is missing; migrates an older database after a backup, and
   * makes the day's backup at the first opening of a day.
   *
   * @throws StoreFailure when the folder can't be made or written
   */
  static Opening of(DataFolder folder, Clock clock) {
    return new Door(folder, clock, Migration.ALL).open();
  }

  /**
   * Opens as soon as a plan can be glimpsed; the rest is read, and damage in it told, by {@link
   * H2PlanStore#load} or by the first change. The day's backup follows.
   *
   * @throws StoreFailure when the folder can't be made or written
   */
  static Opening soon(DataFolder folder, Clock clock) {
    Thread.ofPlatform().daemon().name("upswing-sql").start(Database::prepare);
    return new Door(folder, clock, Migration.ALL).openSoon();
  }
}
