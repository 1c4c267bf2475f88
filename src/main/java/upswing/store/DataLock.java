package upswing.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
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

  private final Path knock;
  private final FileChannel channel;
  private final FileLock lock;

  private DataLock(Path knock, FileChannel channel, FileLock lock) {
    this.knock = knock;
    this.channel = channel;
    this.lock = lock;
  }

  /** Takes the folder; empty when another program has it. The folder must exist. */
  public static Optional<DataLock> acquire(DataFolder folder) {
    Path file = folder.path().resolve(LOCK);
    try {
      if (!Files.exists(file)) OwnerOnly.file(file);
      FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
      Optional<FileLock> lock = tryLock(channel);
      if (lock.isEmpty()) {
        channel.close();
        return Optional.empty();
      }
      return Optional.of(new DataLock(folder.path().resolve(KNOCK), channel, lock.get()));
    } catch (IOException e) {
      throw new StoreFailure(file + " can't be locked: " + Sentence.of(e), e);
    }
  }

  private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException heldByThisProcess) {
      return Optional.empty();
    }
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
    }
  }
}
