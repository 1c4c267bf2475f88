package upswing.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import upswing.workspace.Unreadable;

/** The way in: looks at a database without touching it, and opens it when all is well. */
record Door(DataFolder folder, Clock clock, List<Migration> known) {

  private record Found(Schema schema, Optional<H2PlanStore> store) {}

  /** Opens with all that is in it read. */
  Opening open() {
    return open(true);
  }

  /** Opens as soon as something can be read. */
  Opening openSoon() {
    return open(false);
  }

  private Opening open(boolean whole) {
    folder.create();
    Optional<DataLock> lock = DataLock.acquire(folder);
    if (lock.isEmpty()) return new Opening.AlreadyOpen(folder);
    boolean opened = false;
    try {
      Opening opening = open(lock.get(), whole);
      opened = opening instanceof Opening.Opened;
      return opening;
    } catch (IOException | SQLException | DataAccessException e) {
      throw new StoreFailure(folder.database() + " can't be opened: " + Sentence.of(e), e);
    } finally {
      if (!opened) lock.get().close();
    }
  }

  private Opening open(DataLock lock, boolean whole) throws IOException, SQLException {
    if (!Files.exists(folder.database())) begin();
    Found found;
    try {
      found = find(lock, whole);
    } catch (StoreFailure e) {
      throw e;
    } catch (Unreadable e) {
      return damaged(String.valueOf(e.getMessage()));
    } catch (SQLException | RuntimeException e) {
      return damaged(folder.database() + " can't be read: " + Sentence.of(e));
    }
    return switch (found.schema()) {
      case Schema.Newer newer ->
          new Opening.Newer(
              folder.database(), newer.version(), known.getLast().version(), backups().all());
      case Schema.Altered altered ->
          damaged(
              folder.database()
                  + " has another schema "
                  + altered.version()
                  + " than Upswing makes.");
      case Schema.Older older -> {
        migrate(older);
        yield open(lock, whole);
      }
      case Schema.Current current -> {
        H2PlanStore store = found.store().orElseThrow();
        yield new Opening.Opened(store, lock, store.backup());
      }
    };
  }

  /** Looks at the database, and hands the look on to a store when all is well. */
  private Found find(DataLock lock, boolean whole) throws IOException, SQLException {
    Look look = Look.at(folder.database());
    boolean kept = false;
    try {
      Schema schema = look.schema(known);
      if (schema instanceof Schema.Older older) {
        backups().beforeMigration(look.database(), older.version(), today());
      }
      if (!(schema instanceof Schema.Current)) return new Found(schema, Optional.empty());
      H2PlanStore store = new H2PlanStore(folder, look, lock, today());
      if (whole) store.readAll();
      kept = true;
      return new Found(schema, Optional.of(store));
    } finally {
      if (!kept) look.close();
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

  private Opening.Damaged damaged(String reason) {
    return new Opening.Damaged(folder.database(), reason, backups().all());
  }

  private Backups backups() {
    return new Backups(folder);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
