package upswing.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.TypeConversionException;

/** Days as they are typed: one, or two dates as {@code 2027-02-10..2027-02-14}. */
record TypedRange(LocalDate first, LocalDate last) {

  static TypedRange of(String typed) {
    String[] ends = typed.split("\\.\\.", 2);
    try {
      LocalDate first = LocalDate.parse(ends[0]);
      LocalDate last = ends.length == 2 ? LocalDate.parse(ends[1]) : first;
      if (!last.isBefore(first)) return new TypedRange(first, last);
    } catch (DateTimeParseException unclear) {
      throw new TypeConversionException("days are written 2027-02-10..2027-02-14, not " + typed);
    }
    throw new TypeConversionException("the last day can't be before the first: " + typed);
  }
}
