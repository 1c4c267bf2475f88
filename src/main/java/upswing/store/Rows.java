package upswing.store;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** What the tables have in common: rows go in batches, a value that can be missing is null. */
final class Rows {

  /** Takes away the rows under some keys and puts others in their place. */
  static <K> void replace(
      DSLContext db, Table<?> table, Field<K> key, Collection<K> keys, List<Record> rows) {
    delete(db, table, key, keys);
    insert(db, table, rows);
  }

  static <K> void delete(DSLContext db, Table<?> table, Field<K> key, Collection<K> keys) {
    if (keys.isEmpty()) return;
    BatchBindStep batch = db.batch(db.deleteFrom(table).where(key.eq((K) null)));
    for (K each : keys) batch = batch.bind(each);
    batch.execute();
  }

  static void insert(DSLContext db, Table<?> table, List<Record> rows) {
    if (rows.isEmpty()) return;
    Field<?>[] fields = rows.getFirst().fields();
    BatchBindStep batch =
        db.batch(db.insertInto(table).columns(fields).values(new Object[fields.length]));
    for (Record row : rows) batch = batch.bind(row.intoArray());
    batch.execute();
  }

  static @Nullable Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }

  static @Nullable Integer orNull(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }

  static OptionalDouble optional(@Nullable Double value) {
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  static OptionalInt optional(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  static BigDecimal seconds(Duration duration) {
    return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
  }

  static Duration duration(BigDecimal seconds) {
    long whole = seconds.longValue();
    BigDecimal rest = seconds.subtract(BigDecimal.valueOf(whole));
    return Duration.ofSeconds(whole, rest.movePointRight(9).longValue());
  }

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private Rows() {}
}
