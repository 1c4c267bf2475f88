package upswing.store;

import static upswing.store.jooq.Tables.HABIT;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import upswing.edit.PlanChange;
import upswing.workspace.LogEntry;
import upswing.workspace.PlanStore;

/**
 * A plan in a file that outlives the program: a change and its log entry in one transaction.
 *
 * <p>Made by {@link Opening#of}. Calls may come from any thread and take turns.
 */
public final class H2PlanStore implements PlanStore {

  private final DataFolder folder;
  private final FileIdentity file;
  private final Database database;
  private final DataLock lock;
  private final Originals originals;
  // Read once, so that nobody who wants to know a window's size waits for the day's backup.
  private final Map<String, String> habits;
  // What opening has read already; let go with the first look or change.
  private final AtomicReference<@Nullable Saved> fresh;
  private CompletableFuture<Void> backup = CompletableFuture.completedFuture(null);

  H2PlanStore(DataFolder folder, Database database, DataLock lock, Saved saved) throws IOException {
    this.folder = folder;
    file = FileIdentity.of(folder.database());
    this.database = database;
    this.lock = lock;
    originals = new Originals(folder.originals());
    habits = new ConcurrentHashMap<>(read(database));
    fresh = new AtomicReference<>(saved);
  }

  private static Map<String, String> read(Database database) {
    return database.dsl().selectFrom(HABIT).fetchMap(HABIT.NAME, HABIT.CONTENT);
  }

  static Saved read(DSLContext db) {
    return new Saved(PlanRows.read(db), LogRows.read(db));
  }

  static Saved read(DSLContext db, DSLContext other) {
    return new Saved(PlanRows.read(db, other), LogRows.read(db));
  }

  @Override
  public Saved load() {
    Saved known = fresh.getAndSet(null);
    return known != null ? known : readAgain();
  }

  private synchronized Saved readAgain() {
    return read(database.dsl());
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
    return LogRows.change(database.dsl(), number);
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
    commit(
        db ->
            db.insertInto(HABIT, HABIT.NAME, HABIT.CONTENT)
                .values(name, value)
                .onDuplicateKeyUpdate()
                .set(HABIT.CONTENT, value)
                .execute());
  }

  @Override
  public Optional<String> remembered(String name) {
    return Optional.ofNullable(habits.get(name));
  }

  /**
   * Makes the day's backup on a thread of its own; changes take turns with it.
   *
   * <p>It goes through the one connection there is: H2 looks whether it may write before it gives
   * another, and closing that look gives the file's lock back to everybody.
   */
  CompletableFuture<Void> backUp(LocalDate today) {
    backup =
        CompletableFuture.runAsync(
            () -> daily(today),
            task -> Thread.ofPlatform().daemon().name("upswing-backup").start(task));
    return backup;
  }

  private synchronized void daily(LocalDate today) {
    new Backups(folder).daily(database, today);
  }

  /**
   * Writes a backup of everything, imported files included, in place of any file of that name.
   *
   * @throws StoreFailure when the file can't be written
   */
  public synchronized void backUpTo(Path file) {
    new Backups(folder).whole(database, file);
  }

  @Override
  public void close() throws IOException {
    // How it ended is told by Opened.backup; here it only must be over.
    backup.handle((_, failure) -> failure == null).join();
    end();
  }

  private synchronized void end() throws IOException {
    try {
      database.close();
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
    commit(deed);
    try {
      database.force();
    } catch (DataAccessException e) {
      throw notSaved(e);
    }
  }

  private synchronized void commit(Consumer<DSLContext> deed) {
    fresh.set(null);
    stillOurs();
    try {
      database.dsl().transaction(tx -> deed.accept(tx.dsl()));
    } catch (DataAccessException e) {
      throw notSaved(e);
    }
  }

  private StoreFailure notSaved(DataAccessException e) {
    return new StoreFailure(
        "The change could not be saved in " + folder.database() + ": " + Sentence.of(e), e);
  }
}
