package upswing.ui.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The part of many days that is looked at: moved by dragging, widened and narrowed by zooming.
 *
 * <p>Days are counted from {@code origin}. Example: 84 days over 1,000 pixels, zoomed twofold at
 * the left edge, show the first 42.
 *
 * @param origin day number 0
 * @param start the day number at the left edge, with its fraction
 * @param dayWidth the width of a day in pixels
 * @param left pixels of the left edge
 * @param right pixels of the right edge
 */
public record Lens(LocalDate origin, double start, double dayWidth, double left, double right) {

  public Lens {
    if (!(dayWidth > 0)) throw new IllegalArgumentException("a day has a width: " + dayWidth);
    if (!(right > left))
      throw new IllegalArgumentException("nothing from " + left + " to " + right);
  }

  /** A lens that shows some days from edge to edge. */
  public static Lens over(
      LocalDate origin, LocalDate first, double days, double left, double right) {
    double start = ChronoUnit.DAYS.between(origin, first);
    return new Lens(origin, start, (right - left) / days, left, right);
  }

  /** The number of a day. */
  public int index(LocalDate date) {
    return Math.toIntExact(ChronoUnit.DAYS.between(origin, date));
  }

  /** The day of a number. */
  public LocalDate date(int index) {
    return origin.plusDays(index);
  }

  /** Where a day begins, in pixels. */
  public double begin(double index) {
    return left + (index - start) * dayWidth;
  }

  /** The middle of a day, in pixels. */
  public double x(LocalDate date) {
    return begin(index(date) + 0.5);
  }

  /** How many days are seen. */
  public double days() {
    return (right - left) / dayWidth;
  }

  /** The first day of which something is seen. */
  public LocalDate first() {
    return date((int) Math.floor(start + 1e-9));
  }

  /** The last day of which something is seen. */
  public LocalDate last() {
    return date((int) Math.ceil(start + days() - 1e-9) - 1);
  }

  /** Whether the middle of a day is seen. */
  public boolean sees(LocalDate date) {
    double x = x(date);
    return x >= left && x <= right;
  }

  /** The day at a place. */
  public Optional<LocalDate> dayAt(double x) {
    if (x < left || x >= right) return Optional.empty();
    return Optional.of(date((int) Math.floor(start + (x - left) / dayWidth)));
  }

  /** The same days a little further on: what is at a place moves by so many pixels to the right. */
  public Lens panned(double pixels) {
    return new Lens(origin, start - pixels / dayWidth, dayWidth, left, right);
  }

  /** A day wider by a factor; what is at a place stays there. */
  public Lens zoomed(double factor, double x) {
    double at = start + (x - left) / dayWidth;
    double wider = dayWidth * factor;
    return new Lens(origin, at - (x - left) / wider, wider, left, right);
  }

  /** Everything stays at its place; only what lies between other edges is looked at. */
  public Lens cut(double newLeft, double newRight) {
    return new Lens(origin, start + (newLeft - left) / dayWidth, dayWidth, newLeft, newRight);
  }

  /** Moved by less than half a pixel, so that what is drawn once can be moved by whole ones. */
  public Lens onPixels() {
    return new Lens(origin, pixels() / dayWidth, dayWidth, left, right);
  }

  /** Whole pixels from the beginning of day 0 to the left edge. */
  public double pixels() {
    return Math.rint(start * dayWidth);
  }

  /** The same days between other edges. */
  public Lens between(double newLeft, double newRight) {
    return new Lens(origin, start, (newRight - newLeft) / days(), newLeft, newRight);
  }

  /**
   * As {@link #zoomed}, as far as {@link #within} lets it: also at the widest day what is at a
   * place stays there.
   */
  public Lens zoomedWithin(double factor, double x, int allDays, double widest) {
    double width = width(dayWidth * factor, allDays, widest);
    return zoomed(width / dayWidth, x).within(allDays, widest);
  }

  /** Kept between day 0 and so many days, and no day wider than so many pixels. */
  public Lens within(int allDays, double widest) {
    double width = width(dayWidth, allDays, widest);
    Lens sized = width == dayWidth ? this : zoomed(width / dayWidth, (left + right) / 2);
    double latest = Math.max(0, allDays - sized.days());
    return new Lens(origin, Math.clamp(sized.start, 0, latest), width, left, right);
  }

  private double width(double wanted, int allDays, double widest) {
    return Math.clamp(wanted, Math.min((right - left) / allDays, widest), widest);
  }
}
