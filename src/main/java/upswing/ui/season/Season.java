package upswing.ui.season;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import upswing.load.Form;
import upswing.training.BlockId;
import upswing.training.Phase;
import upswing.training.RaceRank;
import upswing.training.SessionId;

/**
 * What a season shows.
 *
 * @param weeks 52, from the first day of the season on
 * @param phases in their order; weeks outside blocks have none
 * @param off three weeks or more after a block that belong to none
 * @param forms at the end of each week, today and on race days, as far as anything is planned
 */
record Season(
    int year,
    LocalDate today,
    List<Week> weeks,
    List<PhaseBand> phases,
    List<Off> off,
    List<Flag> flags,
    List<Form> forms) {

  /** One bar: what was planned and done of a week, in minutes and points. */
  record Week(LocalDate start, double planned, double done, double load, boolean recovery) {

    /** What stands for the week: planned while it is still to come, else the larger. */
    double minutes() {
      return Math.max(planned, done);
    }
  }

  /** Weeks of a block that are for the same thing. */
  record PhaseBand(BlockId block, Phase phase, LocalDate first, LocalDate last) {}

  /** Weeks that nothing is planned for. */
  record Off(LocalDate first, LocalDate last) {}

  /**
   * A race.
   *
   * @param form on the morning of the race, in load points a day; empty where nothing is known
   */
  record Flag(
      SessionId session,
      RaceRank rank,
      String name,
      String when,
      LocalDate date,
      Optional<Form> form) {}

  Season {
    weeks = List.copyOf(weeks);
    phases = List.copyOf(phases);
    off = List.copyOf(off);
    flags = List.copyOf(flags);
    forms = List.copyOf(forms);
  }

  LocalDate first() {
    return weeks.getFirst().start();
  }

  LocalDate last() {
    return weeks.getLast().start().plusDays(6);
  }

  /** The week of a day of the season. */
  Optional<Week> week(LocalDate day) {
    return weeks.stream()
        .filter(w -> !day.isBefore(w.start()) && day.isBefore(w.start().plusDays(7)))
        .findFirst();
  }

  /** Where a phase begins that follows another of the same block: an edge that can be dragged. */
  List<PhaseBand> edges() {
    return phases.stream()
        .filter(
            band ->
                phases.stream()
                    .anyMatch(
                        before ->
                            before.block().equals(band.block())
                                && before.last().plusDays(1).equals(band.first())))
        .toList();
  }
}
