package upswing.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import upswing.edit.Deed;
import upswing.edit.PlanChange;
import upswing.training.Activity;
import upswing.training.Plan;

/**
 * What was known when a morning was checked in, out of the history.
 *
 * <p>Example: checked in on 17 February at seven, a watch's file with that night's sleep brought in
 * at nine: what was known is the plan without that file and without anything done after it.
 */
public final class CheckedIn {

  /** Whether a file was brought in after a morning was checked in; reads no change. */
  public static boolean precedesImport(Snapshot now, LocalDate morning) {
    return since(now, morning).stream().anyMatch(CheckedIn::isImport);
  }

  /** Whether the history still knows of the last check-in of a morning, if there was one. */
  public static boolean isRemembered(Snapshot now, LocalDate morning) {
    Deed checkIn = Deed.of(Deed.Kind.CHECK_IN, morning);
    return now.log().stream().anyMatch(entry -> !entry.undone() && entry.deed().equals(checkIn));
  }

  /**
   * The plan right after a morning was last checked in; empty where no file brought in since bears
   * on it, and where the history no longer reaches back.
   *
   * @param changes the change behind an entry of the history
   */
  static Optional<Plan> plan(Snapshot now, LongFunction<PlanChange> changes, LocalDate morning) {
    List<LogEntry> since = since(now, morning);
    boolean matters =
        since.stream()
            .filter(CheckedIn::isImport)
            .anyMatch(entry -> bears(changes.apply(entry.number()), morning));
    if (!matters) return Optional.empty();
    Plan then = now.plan();
    for (LogEntry entry : since.reversed()) {
      then = changes.apply(entry.number()).inverse().applyTo(then);
    }
    return Optional.of(then);
  }

  /** What was done after the last check-in of a morning, oldest first; nothing without one. */
  private static List<LogEntry> since(Snapshot now, LocalDate morning) {
    Deed checkIn = Deed.of(Deed.Kind.CHECK_IN, morning);
    List<LogEntry> since = new ArrayList<>();
    boolean found = false;
    for (LogEntry entry : now.log()) {
      if (entry.undone()) continue;
      if (entry.deed().equals(checkIn)) {
        found = true;
        since.clear();
      } else if (found) {
        since.add(entry);
      }
    }
    return since;
  }

  private static boolean isImport(LogEntry entry) {
    return entry.deed().kind() == Deed.Kind.IMPORT;
  }

  /** A morning is judged by check-ins up to it and by runs of the days before. */
  private static boolean bears(PlanChange change, LocalDate morning) {
    return switch (change) {
      case PlanChange.Together together ->
          together.changes().stream().anyMatch(one -> bears(one, morning));
      case PlanChange.OfCheckIn one -> !one.date().isAfter(morning);
      case PlanChange.OfActivity one ->
          Stream.concat(one.before().stream(), one.after().stream())
              .map(Activity::date)
              .anyMatch(date -> date.isBefore(morning));
      case PlanChange.OfSession one -> false;
      case PlanChange.OfBlock one -> false;
      case PlanChange.OfMatch one -> false;
      case PlanChange.OfMute one -> false;
      case PlanChange.OfTemplate one -> false;
      case PlanChange.OfRunner one -> false;
    };
  }

  private CheckedIn() {}
}
