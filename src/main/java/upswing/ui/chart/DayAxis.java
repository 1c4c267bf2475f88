package upswing.ui.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Days side by side, all equally wide: the axis that charts share.
 *
 * @param days how many days there are, at least one
 * @param left where the first day begins, in pixels
 * @param right where the last day ends, in pixels
 * @param seen what lies beyond it is not seen, in pixels: at most {@code right}
 */
public record DayAxis(LocalDate first, int days, double left, double right, double seen) {

  /** An axis that is seen to its end. */
  public DayAxis(LocalDate first, int days, double left, double right) {
    this(first, days, left, right, right);
  }

  /** The days of a chart as a lens shows them, between 0 and the width it has. */
  static DayAxis through(Lens lens, LocalDate first, int days) {
    double left = lens.begin(lens.index(first));
    double right = left + days * lens.dayWidth();
    return new DayAxis(first, days, left, right, Math.min(right, lens.right()));
  }

  public DayAxis {
    if (days < 1) throw new IllegalArgumentException("an axis has at least one day: " + days);
  }

  /** The width of a day in pixels. */
  public double dayWidth() {
    return (right - left) / days;
  }

  /** The middle of a day; days outside the axis lie outside its ends. */
  public double x(LocalDate date) {
    return left + (ChronoUnit.DAYS.between(first, date) + 0.5) * dayWidth();
  }

  /** Where a day begins. */
  public double start(LocalDate date) {
    return x(date) - dayWidth() / 2;
  }

  /** The last day. */
  public LocalDate last() {
    return first.plusDays(days - 1L);
  }

  /** Whether a day has a place on the axis. */
  public boolean holds(LocalDate date) {
    return !date.isBefore(first) && !date.isAfter(last());
  }

  /** The day at a place. */
  public Optional<LocalDate> dayAt(double x) {
    if (x < left || x >= right) return Optional.empty();
    return Optional.of(first.plusDays((long) Math.floor((x - left) / dayWidth())));
  }
}
