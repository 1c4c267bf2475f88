package upswing.store;

import static upswing.store.jooq.Tables.SCHEMA_VERSION;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;

/** How far a database's schema is, measured by the steps this program knows. */
sealed interface Schema {

  /** Every known step has been taken, and no other. */
  record Current() implements Schema {}

  /** Some steps are still to take, in order. */
  record Older(int version, List<Migration> missing) implements Schema {}

  /** A later Upswing wrote it. */
  record Newer(int version) implements Schema {}

  /** A step was taken that has another content than the one of the same number here. */
  record Altered(int version) implements Schema {}

  /** Compares a database with the steps known. */
  static Schema of(DSLContext db, List<Migration> known) {
    Map<Integer, String> taken =
        new TreeMap<>(
            db.selectFrom(SCHEMA_VERSION)
                .fetchMap(SCHEMA_VERSION.VERSION, SCHEMA_VERSION.CHECKSUM));
    int version = taken.keySet().stream().mapToInt(v -> v).max().orElse(0);
    if (version > known.getLast().version()) return new Newer(version);
    for (Migration step : known) {
      if (step.version() <= version && !step.checksum().equals(taken.get(step.version()))) {
        return new Altered(step.version());
      }
    }
    List<Migration> missing = known.stream().filter(step -> step.version() > version).toList();
    return missing.isEmpty() ? new Current() : new Older(version, missing);
  }

  /** Takes steps and writes down that they were taken. */
  static void take(DSLContext db, List<Migration> steps, Instant now) {
    for (Migration step : steps) {
      db.execute(step.sql());
      db.insertInto(SCHEMA_VERSION)
          .set(SCHEMA_VERSION.VERSION, step.version())
          .set(SCHEMA_VERSION.NAME, step.name())
          .set(SCHEMA_VERSION.CHECKSUM, step.checksum())
          .set(SCHEMA_VERSION.APPLIED_AT, Rows.utc(now))
          .execute();
    }
  }
}
