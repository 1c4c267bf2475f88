package upswing.training;

import java.time.LocalDate;
import java.time.Month;

/**
 * The 52 weeks a runner plans races in: from the week of 4 January on.
 *
 * <p>Example: with weeks from Monday the season 2027 is 4 January 2027 to 2 January 2028.
 */
public record SeasonYear(int year, LocalDate first) {

  /** How many weeks a season has. */
  public static final int WEEKS = 52;

  /** The season of a year for a runner's weeks. */
  public static SeasonYear of(int year, Runner runner) {
    return new SeasonYear(year, runner.weekOf(LocalDate.of(year, Month.JANUARY, 4)));
  }

  /** The season a day lies in; the 53rd week of a year belongs to the next one. */
  public static SeasonYear on(LocalDate day, Runner runner) {
    SeasonYear season = of(day.getYear(), runner);
    if (day.isBefore(season.first())) return of(day.getYear() - 1, runner);
    return day.isAfter(season.last()) ? of(day.getYear() + 1, runner) : season;
  }

  /** The last day. */
  public LocalDate last() {
    return first.plusWeeks(WEEKS).minusDays(1);
  }
}
