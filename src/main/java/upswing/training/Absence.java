package upswing.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Days on which a runner is away and does not train, known before they come.
 *
 * <p>Example: from Monday 8 to Friday 12 March 2027 are five days.
 *
 * @param first the first such day
 * @param last the last such day, not before the first
 */
public record Absence(LocalDate first, LocalDate last) {

  public Absence {
    if (last.isBefore(first)) throw new IllegalArgumentException(last + " is before " + first);
  }

  /** Whether a day is one of them. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** What is left of it without a day: nothing, or one or two stretches. */
  public List<Absence> without(LocalDate day) {
    if (!holds(day)) return List.of(this);
    List<Absence> left = new ArrayList<>();
    if (day.isAfter(first)) left.add(new Absence(first, day.minusDays(1)));
    if (day.isBefore(last)) left.add(new Absence(day.plusDays(1), last));
    return left;
  }

  /** How many days. */
  public int days() {
    return (int) (last.toEpochDay() - first.toEpochDay()) + 1;
  }

  /** Whether any of them lies between two days, both included. */
  public boolean touches(LocalDate from, LocalDate to) {
    return !last.isBefore(from) && !first.isAfter(to);
  }
}
