package upswing.store;

import static upswing.store.jooq.Tables.HABIT;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import upswing.workspace.PlanStore.Saved;

/** A look at a database: not a byte of it changes until the look is closed. */
final class Look implements AutoCloseable {

  private final Path file;
  private final Database database;

  private Look(Path file, Database database) {
    this.file = file;
    this.database = database;
  }

  static Look at(Path file) throws SQLException {
    return new Look(file, Database.look(file));
  }

  Database database() {
    return database;
  }

  Schema schema(List<Migration> known) {
    return Schema.of(database.dsl(), known);
  }

  Map<String, String> habits() {
    return database.dsl().selectFrom(HABIT).fetchMap(HABIT.NAME, HABIT.CONTENT);
  }

  /** What there is from a day on, and of the history what can be undone and redone next. */
  Saved from(LocalDate first) {
    return new Saved(PlanRows.readFrom(database.dsl(), first), LogRows.readNearest(database.dsl()));
  }

  /** Everything, each value read and understood. */
  Saved whole() throws SQLException {
    try (Database other = Database.look(file)) {
      return new Saved(PlanRows.read(database.dsl(), other.dsl()), LogRows.read(database.dsl()));
    }
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
