package upswing.planning.repair;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import upswing.load.Ledger;
import upswing.training.BlockSettings;
import upswing.training.Session;
import upswing.training.SessionKind;

/**
 * What stands on the days to come, and whether they can be trained on at all.
 *
 * @param settings what the block was made by
 * @param wishes what is wished now
 * @param end the last day of the block
 * @param moved days that are already another with the race, each with its reason
 */
record Plans(
    Ledger ledger,
    Lived lived,
    List<Setback> setbacks,
    BlockSettings settings,
    BlockSettings wishes,
    LocalDate end,
    Map<LocalDate, Why> moved) {

  /** A day with less time holds no run, in minutes. */
  static final int SHORTEST_DAY = 15;

  /** A run on a day that has become free, in minutes. */
  static final int EXTRA_RUN = 30;

  Plans {
    setbacks = List.copyOf(setbacks);
    moved = Map.copyOf(moved);
  }

  /** Whether a run is to be run on a day that is still open. */
  boolean runs(LocalDate day) {
    return isOpen(day)
        && !isStopped(day)
        && limit(day) >= SHORTEST_DAY
        && Comeback.runs(ledger.sessionsOn(day));
  }

  /** Whether the race is moved and nothing else is different. */
  boolean onlyRaceMoves() {
    return !moved.isEmpty()
        && setbacks.isEmpty()
        && wishes.available().equals(settings.available())
        && wishes.longDay() == settings.longDay();
  }

  boolean isOpen(LocalDate day) {
    return !day.isBefore(ledger.today()) && !lived.isSettled(day);
  }

  /** Whether nothing is run on a day: for what happened, or as the runner is away. */
  boolean isStopped(LocalDate day) {
    return wishes.isAway(day) || setbacks.stream().anyMatch(s -> s.stops() && s.holds(day));
  }

  /** The gravest setback of a day that stops running. */
  Setback.Kind stopped(LocalDate day) {
    return setbacks.stream()
        .filter(s -> s.stops() && s.holds(day))
        .map(Setback::kind)
        .sorted()
        .findFirst()
        .orElse(Setback.Kind.TRAVEL);
  }

  boolean hurts(LocalDate day) {
    return setbacks.stream().anyMatch(s -> !s.stops() && s.holds(day));
  }

  double runMinutes(LocalDate day) {
    return !runs(day)
        ? 0
        : ledger.sessionsOn(day).stream()
            .filter(s -> s.kind().isRun() && s.kind() != SessionKind.RACE)
            .mapToDouble(s -> ledger.planned(s).minutes())
            .sum();
  }

  /**
   * The most minutes of a day: only where it has become less than it was, as the runner may plan
   * beyond what the block was made for.
   */
  int limit(LocalDate day) {
    int now = minutes(wishes, day);
    return now < minutes(settings, day) ? now : Integer.MAX_VALUE;
  }

  /** Whether a day that was not free before is free now. */
  boolean isNew(LocalDate day) {
    return minutes(settings, day) < SHORTEST_DAY && minutes(wishes, day) >= EXTRA_RUN;
  }

  private static int minutes(BlockSettings of, LocalDate day) {
    return of.minutesOn(day);
  }

  List<Session> on(LocalDate day) {
    return ledger.sessionsOn(day);
  }
}
