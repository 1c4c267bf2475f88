package upswing.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Select;
import org.jooq.exception.DataAccessException;

/**
 * The rows of a large table, one after the other; each call reads the next column of the row.
 *
 * <p>Records of jOOQ's took half of the time that opening ten years took.
 */
final class Cursor {

  private final ResultSet rows;
  private int column;

  private Cursor(ResultSet rows) {
    this.rows = rows;
  }

  /** Hands over every row; columns come in the order in which they were selected. */
  static void over(Select<?> select, Consumer<Cursor> each) {
    try (ResultSet rows = select.fetchResultSet()) {
      Cursor cursor = new Cursor(rows);
      while (rows.next()) {
        cursor.column = 0;
        each.accept(cursor);
      }
    } catch (SQLException e) {
      throw new DataAccessException("a row can't be read", e);
    }
  }

  UUID id() {
    return next(UUID.class);
  }

  LocalDate date() {
    return next(LocalDate.class);
  }

  OffsetDateTime moment() {
    return next(OffsetDateTime.class);
  }

  BigDecimal exact() {
    return next(BigDecimal.class);
  }

  byte[] bytes() {
    return next(byte[].class);
  }

  String text() {
    return next(String.class);
  }

  double number() {
    return next(Double.class);
  }

  int count() {
    return next(Integer.class);
  }

  Optional<LocalTime> timeIfKnown() {
    return ifKnown(LocalTime.class);
  }

  OptionalDouble numberIfKnown() {
    return Rows.optional(ifKnown(Double.class).orElse(null));
  }

  OptionalInt countIfKnown() {
    return Rows.optional(ifKnown(Integer.class).orElse(null));
  }

  Optional<Boolean> truthIfKnown() {
    return ifKnown(Boolean.class);
  }

  private <T> T next(Class<T> type) {
    return ifKnown(type)
        .orElseThrow(() -> new DataAccessException("column " + column + " is empty"));
  }

  private <T> Optional<T> ifKnown(Class<T> type) {
    try {
      return Optional.ofNullable(rows.getObject(++column, type));
    } catch (SQLException e) {
      throw new DataAccessException("column " + column + " can't be read", e);
    }
  }
}
