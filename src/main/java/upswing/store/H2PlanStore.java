package upswing.store;

import static upswing.store.jooq.Tables.HABIT;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import upswing.edit.PlanChange;
import upswing.workspace.LogEntry;
import upswing.workspace.PlanStore;
import upswing.workspace.Unreadable;

/**
 * A plan in a file that outlives the program: a change and its log entry in one transaction.
 *
 * <p>Made by {@link Opening}. The file is only looked at until all of it has been read once, so
 * that damage is known before a byte is written. Calls may come from any thread and take turns.
 */
public final class H2PlanStore implements PlanStore {

  private final DataFolder folder;
  private final FileIdentity file;
  private final DataLock lock;
  private final LocalDate today;
  private final Originals originals;
  // Read once, so that nobody who wants to know a window's size waits for the day's backup.
  private final Map<String, String> habits;
  // What is to be remembered before the file may be written; also guards the step from look to
  // open.
  private final Map<String, String> unwritten = new HashMap<>();
  private final CompletableFuture<Void> backup = new CompletableFuture<>();
  private @Nullable Look look;
  private volatile @Nullable Database open;
  // What was read before the file was opened; let go with the first look or change.
  private @Nullable Saved fresh;

  H2PlanStore(DataFolder folder, Look look, DataLock lock, LocalDate today) throws IOException {
    this.folder = folder;
    file = FileIdentity.of(folder.database());
    this.look = look;
    this.lock = lock;
    this.today = today;
    originals = new Originals(folder.originals());
    habits = new ConcurrentHashMap<>(look.habits());
  }

  static Saved read(DSLContext db) {
    return new Saved(PlanRows.read(db), LogRows.read(db));
  }

  @Override
  public synchronized Saved glimpse(LocalDate first) {
    Look looking = look;
    if (looking == null) return load();
    try {
      return looking.from(first);
    } catch (RuntimeException e) {
      throw unreadable(e);
    }
  }

  @Override
  public synchronized Saved load() {
    Database database = database();
    Saved known = fresh;
    fresh = null;
    return known != null ? known : read(database.dsl());
  }

  /** Reads all there is, after which it can be written. */
  void readAll() {
    var _ = database();
  }

  /** The file, open for writing; the first time all of it is read before. */
  private synchronized Database database() {
    Database already = open;
    if (already != null) return already;
    fresh = readWhole();
    stillOurs();
    try {
      Database database = Database.open(folder.database());
      synchronized (unwritten) {
        unwritten.forEach((name, value) -> write(database.dsl(), name, value));
        open = database;
      }
      if (new Backups(folder).daysFirst(today)) backUp();
      else backup.complete(null);
      return database;
    } catch (IOException | SQLException e) {
      throw new StoreFailure(folder.database() + " can't be opened: " + Sentence.of(e), e);
    }
  }

  private Saved readWhole() {
    Look looking = look;
    if (looking == null) throw new IllegalStateException("closed");
    try {
      Saved whole = looking.whole();
      looking.close();
      look = null;
      return whole;
    } catch (SQLException | RuntimeException e) {
      throw unreadable(e);
    }
  }

  private Unreadable unreadable(Exception e) {
    return new Unreadable(
        folder.database() + " can't be read: " + Sentence.of(e), new Backups(folder).all(), e);
  }

  @Override
  public void perform(LogEntry entry, PlanChange change) {
    write(
        db -> {
          PlanRows.write(db, Touched.by(change));
          LogRows.add(db, entry, change);
        });
  }

  @Override
  public synchronized PlanChange change(long number) {
    return LogRows.change(database().dsl(), number);
  }

  @Override
  public void undo(long number, PlanChange inverse) {
    write(
        db -> {
          PlanRows.write(db, Touched.by(inverse));
          LogRows.mark(db, number, true);
        });
  }

  @Override
  public void redo(long number, PlanChange change) {
    write(
        db -> {
          PlanRows.write(db, Touched.by(change));
          LogRows.mark(db, number, false);
        });
  }

  @Override
  public void keepOriginal(String sha256, String name, byte[] content) {
    originals.keep(sha256, name, content);
  }

  @Override
  public Optional<byte[]> original(String sha256) {
    return originals.content(sha256);
  }

  @Override
  public void remember(String name, String value) {
    habits.put(name, value);
    synchronized (unwritten) {
      if (open == null) {
        unwritten.put(name, value);
        return;
      }
    }
    commit(db -> write(db, name, value));
  }

  private static void write(DSLContext db, String name, String value) {
    db.insertInto(HABIT, HABIT.NAME, HABIT.CONTENT)
        .values(name, value)
        .onDuplicateKeyUpdate()
        .set(HABIT.CONTENT, value)
        .execute();
  }

  @Override
  public Optional<String> remembered(String name) {
    return Optional.ofNullable(habits.get(name));
  }

  /** Done when the day has its backup; fails with a {@link StoreFailure}. */
  CompletableFuture<Void> backup() {
    return backup;
  }

  /**
   * Makes the day's backup on a thread of its own; changes take turns with it.
   *
   * <p>It goes through the one connection there is: H2 looks whether it may write before it gives
   * another, and closing that look gives the file's lock back to everybody.
   */
  private void backUp() {
    Thread.ofPlatform().daemon().name("upswing-backup").start(this::daily);
  }

  private synchronized void daily() {
    try {
      new Backups(folder).daily(database(), today);
      backup.complete(null);
    } catch (RuntimeException e) {
      backup.completeExceptionally(e);
    }
  }

  /**
   * Writes a backup of everything, imported files included, in place of any file of that name.
   *
   * @throws StoreFailure when the file can't be written
   */
  public synchronized void backUpTo(Path file) {
    new Backups(folder).whole(database(), file);
  }

  @Override
  public void close() throws IOException {
    // How it ended is told by Opened.backup; here it only must be over.
    if (open != null) backup.handle((_, failure) -> failure == null).join();
    end();
  }

  private synchronized void end() throws IOException {
    try {
      if (look != null) look.close();
      if (open != null) open.close();
    } catch (SQLException e) {
      throw new IOException(e);
    } finally {
      lock.close();
    }
  }

  // Two programs in one file destroy it: in a folder that was copied over nothing is written.
  private void stillOurs() {
    if (lock.holds() && file.holds()) return;
    throw new StoreFailure(
        folder.path()
            + " was replaced while Upswing had it open. Nothing more is saved there: close Upswing"
            + " and start it again.");
  }

  private synchronized void write(Consumer<DSLContext> deed) {
    Database database = commit(deed);
    try {
      database.force();
    } catch (DataAccessException e) {
      throw notSaved(e);
    }
  }

  private synchronized Database commit(Consumer<DSLContext> deed) {
    Database database = database();
    fresh = null;
    stillOurs();
    try {
      database.dsl().transaction(tx -> deed.accept(tx.dsl()));
      return database;
    } catch (DataAccessException e) {
      throw notSaved(e);
    }
  }

  private StoreFailure notSaved(DataAccessException e) {
    return new StoreFailure(
        "The change could not be saved in " + folder.database() + ": " + Sentence.of(e), e);
  }
}
