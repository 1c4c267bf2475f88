package upswing.planning.repair;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import upswing.planning.check.ComingBack;
import upswing.training.BlockSettings;
import upswing.training.Session;

/**
 * The way back after days without running: what the first days and weeks may hold.
 *
 * <p>Example: ill from Wednesday to Tuesday, the first run on Wednesday: at most 20 minutes that
 * day, the next day free, 80 % of a usual week in the first seven days, no run beyond 65 % of the
 * longest, and nothing fast before two easy runs.
 *
 * <p>Source: science.md §E; Coyle 1984 (what is lost), Schwellnus 2022; the shares are convention,
 * grade C.
 *
 * @param cause the gravest of the setbacks in the gap
 * @param back the first run after
 * @param gap days without a run between the last one and {@code back}
 * @param ill days of illness among them
 * @param illUntil the last day of illness, if any
 * @param usual minutes of running a week before
 * @param longest the longest run of the 30 days up to the last run, as {@link Lived} counts
 */
record Comeback(
    Setback.Kind cause,
    LocalDate back,
    int gap,
    int ill,
    Optional<LocalDate> illUntil,
    double usual,
    int longest) {

  private static final int HISTORY = 28;
  private static final int FARTHEST = 60;

  /** The way back from a setback that stops running; empty where no run follows. */
  static Optional<Comeback> of(
      Setback setback, List<Setback> all, Lived lived, Plans plans, BlockSettings settings) {
    LocalDate last = setback.first().minusDays(1);
    int back = 0;
    while (!lived.ran(last) && !plans.runs(last) && back++ < FARTHEST) last = last.minusDays(1);
    LocalDate first = setback.last().plusDays(1);
    LocalDate end = plans.end();
    while (!first.isAfter(end) && !lived.ran(first) && !plans.runs(first)) {
      first = first.plusDays(1);
    }
    if (first.isAfter(end) || back > FARTHEST) return Optional.empty();
    LocalDate before = last;
    LocalDate after = first;
    List<Setback> within =
        all.stream()
            .filter(s -> s.stops() && s.first().isBefore(after) && s.last().isAfter(before))
            .sorted(Comparator.comparing(Setback::kind))
            .toList();
    int ill = 0;
    Optional<LocalDate> illUntil = Optional.empty();
    for (Setback s : within) {
      if (s.kind() != Setback.Kind.ILLNESS) continue;
      ill += (int) (s.last().toEpochDay() - s.first().toEpochDay()) + 1;
      if (illUntil.isEmpty() || illUntil.get().isBefore(s.last())) illUntil = Optional.of(s.last());
    }
    int gap = (int) (first.toEpochDay() - last.toEpochDay()) - 1;
    LocalDate from = last.minusDays(HISTORY - 1);
    if (ill == 0 && gap <= daysOff(from, last, lived, plans)) return Optional.empty();
    double minutes =
        from.datesUntil(last.plusDays(1))
            .mapToDouble(day -> lived.runMinutes(day) + plans.runMinutes(day))
            .sum();
    boolean known = !from.isBefore(lived.ledger().firstDay());
    int longest = lived.longest(last.minusDays(30), last);
    return Optional.of(
        new Comeback(
            within.isEmpty() ? setback.kind() : within.getFirst().kind(),
            first,
            gap,
            ill,
            illUntil,
            known
                ? minutes * 7 / HISTORY
                : Math.max(settings.weeklyMinutes(), minutes * 7 / HISTORY),
            longest > 0 ? longest : lived.reachOf(settings.longestMinutes(), first)));
  }

  /** The most days in a row without a run that are usual. */
  private static int daysOff(LocalDate from, LocalDate last, Lived lived, Plans plans) {
    int most = 0;
    int off = 0;
    for (LocalDate day = from; !day.isAfter(last); day = day.plusDays(1)) {
      off = lived.ran(day) || plans.runs(day) ? 0 : off + 1;
      most = Math.max(most, off);
    }
    return most;
  }

  boolean isLong() {
    return gap > ComingBack.SHORT;
  }

  /** The day after the first week back. */
  LocalDate end() {
    return back.plusDays(7);
  }

  boolean isFirstWeek(LocalDate day) {
    return !day.isBefore(back) && day.isBefore(end());
  }

  /** How much of a usual week the first seven days hold, in hundredths; after science.md §E. */
  int share() {
    return ComingBack.ofWeek(gap, 0);
  }

  /** Minutes of the first seven days at most. */
  int mostMinutes() {
    return (int) Math.floor(share() * usual / 100 + 1e-9);
  }

  /** The longest run of a day in hundredths of the longest before; 100 where it is free. */
  int longShare(LocalDate day) {
    return day.isBefore(back)
        ? 100
        : ComingBack.ofLongest(gap, (int) (day.toEpochDay() - back.toEpochDay()) / 7);
  }

  /** Minutes of the first run back after an illness; empty where it is as planned. */
  OptionalInt firstRun() {
    return ComingBack.firstRun(ill);
  }

  /** Whether the day after the first run is free. */
  boolean restsAfterFirst() {
    return ComingBack.restsAfterFirst(ill);
  }

  /**
   * How much of a usual week the weeks after the first one back hold, in hundredths.
   *
   * @param week counted from the first, which is 0
   */
  int laterShare(int week) {
    return ComingBack.ofWeek(gap, week);
  }

  /** Easy runs before anything fast. */
  int easyRuns() {
    return isLong() ? ComingBack.EASY_RUNS : 0;
  }

  int clearDays() {
    return ill > 0 ? ComingBack.CLEAR_DAYS : 0;
  }

  /** Whether nothing fast may stand on a day yet, whatever was run before. */
  boolean isTooEarlyForFast(LocalDate day) {
    boolean clear =
        illUntil.isEmpty() || day.isAfter(illUntil.get().plusDays(ComingBack.CLEAR_DAYS));
    int days = ComingBack.daysWithoutFast(gap);
    return day.isBefore(back.plusDays(days)) && !day.isBefore(back) || !clear;
  }

  static boolean runs(List<Session> sessions) {
    return sessions.stream().anyMatch(session -> session.kind().isRun());
  }
}
