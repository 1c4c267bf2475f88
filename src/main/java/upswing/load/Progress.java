package upswing.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import upswing.training.Activity;
import upswing.training.Session;
import upswing.training.SessionKind;

/**
 * How sessions of one kind go over the weeks: metres a heartbeat gets, and their trend.
 *
 * <p>Easy and long runs count as a whole, threshold and intervals by their fast minutes. Only runs
 * from 0.6 to 1.67 times as long as the middle one of the last twelve weeks are compared; height
 * and warmth of a run are not known.
 */
public final class Progress {

  /** How far back sessions are compared. */
  public static final int WEEKS = 12;

  private static final double ALIKE = 0.6;

  /** Fast minutes reach this share of threshold speed. */
  private static final double FAST = 0.93;

  /** The trend of a kind of session as it could be known on a morning. */
  public static Trend of(Ledger ledger, SessionKind kind, LocalDate morning) {
    List<Activity> runs = new ArrayList<>();
    LocalDate from = morning.minusWeeks(WEEKS);
    from.datesUntil(morning)
        .flatMap(day -> ledger.activitiesOn(day).stream())
        .filter(
            run -> ledger.plannedByNextMorning(run.id()).map(Session::kind).orElse(null) == kind)
        .forEach(runs::add);
    if (runs.isEmpty()) return new Trend.NotEnough(0);
    double middle = DoneLoads.median(runs.stream().mapToDouble(Activity::minutes).toArray());
    TreeMap<LocalDate, Double> figures = new TreeMap<>();
    for (Activity run : runs) {
      boolean alike = run.minutes() >= ALIKE * middle && run.minutes() * ALIKE <= middle;
      if (!alike) continue;
      figure(ledger, kind, run).ifPresent(e -> figures.put(run.date(), e.metresABeat()));
    }
    return Trend.of(figures);
  }

  /**
   * Metres a heartbeat gets in every session of a kind, by day; those that can't be known are left
   * out.
   */
  public static NavigableMap<LocalDate, Double> figures(
      Ledger ledger, SessionKind kind, LocalDate from, LocalDate to) {
    NavigableMap<LocalDate, Double> figures = new TreeMap<>();
    from.datesUntil(to.plusDays(1))
        .flatMap(day -> ledger.activitiesOn(day).stream())
        .filter(run -> ledger.plannedFor(run.id()).map(Session::kind).orElse(null) == kind)
        .forEach(
            run ->
                figure(ledger, kind, run).ifPresent(e -> figures.put(run.date(), e.metresABeat())));
    return figures;
  }

  private static Optional<Efficiency> figure(Ledger ledger, SessionKind kind, Activity run) {
    if (!kind.isQuality()) return Efficiency.of(run);
    return ledger
        .zones(run.date())
        .thresholdPace()
        .flatMap(pace -> Efficiency.over(run, FAST * 1000 / pace));
  }

  private Progress() {}
}
