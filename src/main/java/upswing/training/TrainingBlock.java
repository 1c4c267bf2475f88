package upswing.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Some weeks with one aim: their phases, and the settings they were made with. */
public record TrainingBlock(
    BlockId id, String name, BlockSettings settings, List<Microcycle> weeks) {

  public TrainingBlock {
    if (weeks.isEmpty()) throw new IllegalArgumentException("a block has at least one week");
    weeks = List.copyOf(weeks);
  }

  /** First day of the first week. */
  public LocalDate start() {
    return weeks.getFirst().start();
  }

  /** Last day of the last week. */
  public LocalDate end() {
    return weeks.getLast().start().plusDays(6);
  }

  /** Whether a day lies in this block. */
  public boolean holds(LocalDate date) {
    return !date.isBefore(start()) && !date.isAfter(end());
  }

  /** The week that holds a day. */
  public Optional<Microcycle> week(LocalDate date) {
    return weeks.stream().filter(week -> week.holds(date)).findFirst();
  }

  /** Which week a day lies in, counted from 1; 0 outside the block. */
  public int weekNumber(LocalDate date) {
    for (int i = 0; i < weeks.size(); i++) if (weeks.get(i).holds(date)) return i + 1;
    return 0;
  }
}
