package upswing.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * One program at a time over one data folder, and a knock at the door of the one that is in.
 *
 * <p>A lock on a file keeps the second out and falls with the process, however that ends. The knock
 * is a small file that the first one looks for and takes away, so no socket is needed.
 */
public final class DataLock implements AutoCloseable {

  private static final String LOCK = "upswing.lock";
  private static final String KNOCK = "upswing.raise";
  private static final Duration LOOK_EVERY = Duration.ofMillis(300);

  // The lock is the process's: a second look at the file from here would end it when it is closed.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final FileIdentity file;
  private final Path knock;
  private final FileChannel channel;
  private final FileLock lock;

  private DataLock(FileIdentity file, Path knock, FileChannel channel, FileLock lock) {
    this.file = file;
    this.knock = knock;
    this.channel = channel;
    this.lock = lock;
  }

  /** Takes the folder; empty when another program has it. The folder must exist. */
  public static Optional<DataLock> acquire(DataFolder folder) {
    Path file = folder.path().resolve(LOCK);
    if (!HELD.add(file)) return Optional.empty();
    Optional<DataLock> taken = Optional.empty();
    try {
      taken = take(file, folder.path().resolve(KNOCK));
      return taken;
    } catch (IOException e) {
      throw new StoreFailure(file + " can't be locked: " + Sentence.of(e), e);
    } finally {
      if (taken.isEmpty()) HELD.remove(file);
    }
  }

  private static Optional<DataLock> take(Path file, Path knock) throws IOException {
    OwnerOnly.missing(file);
    FileIdentity identity = FileIdentity.of(file);
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock != null) return Optional.of(new DataLock(identity, knock, channel, lock));
    channel.close();
    return Optional.empty();
  }

  /** Whether the lock still keeps others out: its file was not taken away or replaced. */
  boolean holds() {
    return lock.isValid() && file.holds();
  }

  /**
   * Asks the program that has the folder to bring its window to the front, and waits up to three
   * seconds for it; false when nobody answers, as when it has no window.
   */
  public static boolean askToRaise(DataFolder folder) {
    Path knock = folder.path().resolve(KNOCK);
    try {
      OwnerOnly.file(knock);
      for (int i = 0; i < 30 && Files.exists(knock); i++) Thread.sleep(100);
      return !Files.deleteIfExists(knock);
    } catch (IOException e) {
      throw new StoreFailure(knock + " can't be written: " + Sentence.of(e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Calls back, on a thread of its own, each time another start asks for the window. */
  public void onRaise(Runnable raise) {
    takeKnock();
    Thread.ofPlatform().daemon().name("upswing-knock").start(() -> listen(raise));
  }

  private void listen(Runnable raise) {
    while (channel.isOpen()) {
      if (takeKnock()) raise.run();
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
    }
  }

  private boolean takeKnock() {
    try {
      return Files.deleteIfExists(knock);
    } catch (IOException e) {
      throw new StoreFailure(knock + " can't be taken away: " + Sentence.of(e), e);
    }
  }

  /** Gives the folder back. */
  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new StoreFailure("The lock can't be given back: " + Sentence.of(e), e);
    } finally {
      HELD.remove(file.file());
    }
  }
}
