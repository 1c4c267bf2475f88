package upswing.planning.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import upswing.load.Intensity;
import upswing.load.Ledger;
import upswing.load.PlannedFigures;
import upswing.training.Activity;
import upswing.training.Extent;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.Target;

/**
 * Reads the entries of a day: done while it is over, planned from today on; today holds both what
 * was done and what is still open.
 *
 * <p>A runner who records nothing is taken to have done what was planned.
 */
final class Entries {

  private final Ledger ledger;
  private final boolean records;

  Entries(Ledger ledger) {
    this.ledger = ledger;
    records = !ledger.plan().activities().isEmpty();
  }

  boolean hasRecords() {
    return records;
  }

  List<Entry> on(LocalDate date) {
    List<Entry> day = new ArrayList<>();
    boolean stillTrue = !date.isBefore(ledger.today()) || !records;
    for (Session session : ledger.sessionsOn(date)) {
      boolean open = stillTrue && session.kind() != SessionKind.REST;
      if (open && ledger.doneFor(session.id()).isEmpty()) day.add(planned(session));
    }
    for (Activity activity : ledger.activitiesOn(date)) {
      Optional<Session> session = ledger.plannedFor(activity.id());
      SessionKind kind =
          session.map(Session::kind).orElseGet(() -> Intensity.usualKind(activity.sport()));
      day.add(
          new Entry(
              date, kind, activity.minutes(), activity.meters(), session, Optional.of(activity)));
    }
    return List.copyOf(day);
  }

  private Entry planned(Session session) {
    PlannedFigures figures = ledger.planned(session);
    boolean hasPace = ledger.zones(session.date()).thresholdPace().isPresent();
    OptionalDouble meters =
        session.kind().isRun() && (hasPace || isByRoad(session))
            ? OptionalDouble.of(figures.meters())
            : OptionalDouble.empty();
    return new Entry(
        session.date(),
        session.kind(),
        figures.minutes(),
        meters,
        Optional.of(session),
        Optional.empty());
  }

  /** Whether every step says how far it goes, by its length or by a time at a pace. */
  private static boolean isByRoad(Session session) {
    return session.workout().flattened().stream()
        .allMatch(
            step ->
                step.extent() instanceof Extent.Distance || step.target() instanceof Target.Pace);
  }
}
