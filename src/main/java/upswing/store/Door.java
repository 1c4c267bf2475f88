package upswing.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jooq.exception.DataAccessException;
import upswing.training.Plan;
import upswing.workspace.PlanStore.Saved;

/** The way in: looks at a database without touching it, and opens it when all is well. */
record Door(DataFolder folder, Clock clock, List<Migration> known) {

  private record Look(Schema schema, Saved saved) {}

  Opening open() {
    folder.create();
    Optional<DataLock> lock = DataLock.acquire(folder);
    if (lock.isEmpty()) return new Opening.AlreadyOpen(folder);
    boolean opened = false;
    try {
      Opening opening = open(lock.get());
      opened = opening instanceof Opening.Opened;
      return opening;
    } catch (IOException | SQLException | DataAccessException e) {
      throw new StoreFailure(folder.database() + " can't be opened: " + Sentence.of(e), e);
    } finally {
      if (!opened) lock.get().close();
    }
  }

  private Opening open(DataLock lock) throws IOException, SQLException {
    if (!Files.exists(folder.database())) begin();
    Look look;
    try {
      look = look();
    } catch (StoreFailure e) {
      throw e;
    } catch (SQLException | RuntimeException e) {
      return damaged("can't be read: " + Sentence.of(e));
    }
    return switch (look.schema()) {
      case Schema.Newer newer ->
          new Opening.Newer(
              folder.database(), newer.version(), known.getLast().version(), backups().all());
      case Schema.Altered altered ->
          damaged("has another schema " + altered.version() + " than Upswing makes.");
      case Schema.Older older -> {
        migrate(older);
        yield open(lock);
      }
      case Schema.Current current -> opened(lock, look.saved());
    };
  }

  /** Reads everything once, so that what can't be read is known before a byte is written. */
  private Look look() throws SQLException {
    try (Database database = Database.look(folder.database());
        Database other = Database.look(folder.database())) {
      Schema schema = Schema.of(database.dsl(), known);
      if (schema instanceof Schema.Older older) {
        backups().beforeMigration(database, older.version(), today());
      }
      boolean readable = schema instanceof Schema.Current;
      Saved nothing = new Saved(Plan.EMPTY, List.of());
      return new Look(schema, readable ? H2PlanStore.read(database.dsl(), other.dsl()) : nothing);
    }
  }

  private void begin() throws IOException, SQLException {
    var fresh = folder.beside("upswing-new");
    try (Database database = Database.open(fresh)) {
      Schema.take(database.dsl(), known, clock.instant());
    }
    Database.putInPlace(fresh, folder.database());
  }

  /** Works on a copy: a step that fails leaves the database as it was. */
  private void migrate(Schema.Older older) throws IOException, SQLException {
    var copy = folder.beside("upswing-migrating");
    OwnerOnly.copy(folder.database(), copy);
    try (Database database = Database.open(copy)) {
      Schema.take(database.dsl(), older.missing(), clock.instant());
    }
    Database.putInPlace(copy, folder.database());
  }

  private Opening opened(DataLock lock, Saved saved) throws IOException, SQLException {
    Database database = Database.open(folder.database());
    H2PlanStore store = new H2PlanStore(folder, database, lock, saved);
    LocalDate today = today();
    return new Opening.Opened(
        store,
        lock,
        backups().daysFirst(today) ? store.backUp(today) : CompletableFuture.completedFuture(null));
  }

  private Opening.Damaged damaged(String reason) {
    return new Opening.Damaged(
        folder.database(), folder.database() + " " + reason, backups().all());
  }

  private Backups backups() {
    return new Backups(folder);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
