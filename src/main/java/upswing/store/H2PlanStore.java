package upswing.store;

import static upswing.store.jooq.Tables.HABIT;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
  private final Database database;
  private final DataLock lock;
  private final Originals originals;
  private final CompletableFuture<Void> backup;
  // What opening has read already; let go with the first change.
  private @Nullable Saved fresh;

  H2PlanStore(
      DataFolder folder,
      Database database,
      DataLock lock,
      Saved saved,
      CompletableFuture<Void> backup) {
    this.folder = folder;
    this.database = database;
    this.lock = lock;
    originals = new Originals(folder.originals());
    this.backup = backup;
    fresh = saved;
  }

  static Saved read(DSLContext db) {
    return new Saved(PlanRows.read(db), LogRows.read(db));
  }

  @Override
  public synchronized Saved load() {
    Saved known = fresh;
    fresh = null;
    return known != null ? known : read(database.dsl());
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
    write(
        db ->
            db.insertInto(HABIT, HABIT.NAME, HABIT.CONTENT)
                .values(name, value)
                .onDuplicateKeyUpdate()
                .set(HABIT.CONTENT, value)
                .execute());
  }

  @Override
  public synchronized Optional<String> remembered(String name) {
    return database
        .dsl()
        .select(HABIT.CONTENT)
        .from(HABIT)
        .where(HABIT.NAME.eq(name))
        .fetchOptional(HABIT.CONTENT);
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
  public synchronized void close() throws IOException {
    // How it ended is told by Opened.backup; here it only must be over.
    backup.handle((_, failure) -> failure == null).join();
    try {
      database.close();
    } catch (SQLException e) {
      throw new IOException(e);
    } finally {
      lock.close();
    }
  }

  private synchronized void write(Consumer<DSLContext> deed) {
    fresh = null;
    try {
      database.dsl().transaction(tx -> deed.accept(tx.dsl()));
    } catch (DataAccessException e) {
      throw new StoreFailure(
          "The change could not be saved in " + folder.database() + ": " + Sentence.of(e), e);
    }
  }
}
