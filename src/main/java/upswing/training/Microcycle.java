package upswing.training;

import java.time.LocalDate;

/** One week of a block: its first day, its phase, and whether it is a recovery week. */
public record Microcycle(LocalDate start, Phase phase, boolean recovery) {

  /** Whether a day lies in this week. */
  public boolean holds(LocalDate date) {
    return !date.isBefore(start) && date.isBefore(start.plusDays(7));
  }
}
