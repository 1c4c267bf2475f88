package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.List;

/**
 * All that the timeline shows of one snapshot, over all days there are.
 *
 * @param from the first day, which is the first of a week
 * @param days how many there are, whole weeks
 * @param stages blocks and phases above the days
 * @param weeks first days of the weeks of blocks, with their number
 * @param bands weeks of recovery, days of illness
 * @param flags races, new devices
 */
record Timeline(
    LocalDate from,
    int days,
    LocalDate today,
    List<Stage> stages,
    List<WeekName> weeks,
    List<Band> bands,
    List<Flag> flags,
    List<Strip> strips) {

  /** A block, or a phase of one. */
  record Stage(LocalDate from, LocalDate to, String name, boolean block) {}

  /** A week of a block. */
  record WeekName(LocalDate start, String name) {}

  /** Days that explain the figures. */
  record Band(LocalDate from, LocalDate to, String name, boolean ill) {}

  /** A day that explains the figures. */
  record Flag(LocalDate date, String name, boolean race) {}

  Timeline {
    stages = List.copyOf(stages);
    weeks = List.copyOf(weeks);
    bands = List.copyOf(bands);
    flags = List.copyOf(flags);
    strips = List.copyOf(strips);
  }

  /** The last day. */
  LocalDate last() {
    return from.plusDays(days - 1L);
  }

  /** The same days, with other rows or in another order. */
  Timeline with(List<Strip> others) {
    return new Timeline(from, days, today, stages, weeks, bands, flags, others);
  }
}
