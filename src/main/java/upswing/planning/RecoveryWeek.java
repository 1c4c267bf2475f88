package upswing.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import upswing.edit.Deed;
import upswing.edit.Edit;
import upswing.edit.PlanChange;
import upswing.load.Ledger;
import upswing.planning.WeekFill.Part;
import upswing.training.EffortZone;
import upswing.training.Microcycle;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.TrainingBlock;
import upswing.training.Workout;

/**
 * Turns any week into a recovery week: less of everything, no key session, still moving.
 *
 * <p>The first key session becomes a recovery run, others easy runs; the long run shrinks with the
 * rest. Races, strength work and days that are over stay as they are.
 */
public final class RecoveryWeek {

  private static final int LONGEST_RECOVERY = 30;
  private static final int SHORTEST = 15;
  private static final double SHARE_OF_LONG = 0.35;

  /**
   * The change, as one undo; empty when nothing would be different.
   *
   * @param week its first day
   * @param cutPercent how much it takes off the last other week, 20 to 50
   */
  public static Optional<Edit> of(Ledger ledger, LocalDate week, int cutPercent) {
    List<Session> open = open(ledger, week);
    double reference = reference(ledger, week);
    double fixed = minutes(ledger, week) - open.stream().mapToDouble(s -> minutes(ledger, s)).sum();
    int target = WeekFill.down(reference * (100 - cutPercent) / 100 - fixed);
    List<SessionKind> kinds = easier(open);
    Part[] parts = new Part[open.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = part(kinds.get(i), minutes(ledger, open.get(i)), target);
    }
    int[] shares = WeekFill.share(target, parts);
    List<PlanChange> changes = new ArrayList<>();
    ledger.plan().blockOn(week).flatMap(block -> marked(block, week)).ifPresent(changes::add);
    for (int i = 0; i < parts.length; i++) {
      Session before = open.get(i);
      Session after = before.with(kinds.get(i), workout(kinds.get(i), shares[i]));
      changes.add(new PlanChange.OfSession(before.id(), Optional.of(before), Optional.of(after)));
    }
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Edit(
                Deed.of(Deed.Kind.RECOVERY_WEEK, week, cutPercent),
                new PlanChange.Together(changes)));
  }

  /** Endurance sessions that are still to come. */
  private static List<Session> open(Ledger ledger, LocalDate week) {
    return week.datesUntil(week.plusDays(7))
        .filter(date -> !date.isBefore(ledger.today()))
        .flatMap(date -> ledger.sessionsOn(date).stream())
        .filter(s -> s.kind().isRun() || s.kind().isActiveRecovery())
        .filter(s -> s.kind() != SessionKind.RACE && ledger.doneFor(s.id()).isEmpty())
        .toList();
  }

  /** Minutes of the last week that was no recovery week, four weeks back at most; else its own. */
  private static double reference(Ledger ledger, LocalDate week) {
    for (int back = 1; back <= 4; back++) {
      LocalDate before = week.minusWeeks(back);
      boolean recovery = ledger.microcycle(before).map(Microcycle::recovery).orElse(false);
      double minutes = minutes(ledger, before);
      if (!recovery && minutes > 0) return minutes;
    }
    return minutes(ledger, week);
  }

  private static double minutes(Ledger ledger, LocalDate week) {
    return week.datesUntil(week.plusDays(7))
        .flatMap(date -> ledger.sessionsOn(date).stream())
        .filter(s -> s.kind().isRun() || s.kind().isActiveRecovery())
        .filter(s -> s.kind() != SessionKind.RACE)
        .mapToDouble(s -> minutes(ledger, s))
        .sum();
  }

  private static double minutes(Ledger ledger, Session session) {
    return ledger.planned(session).minutes();
  }

  private static List<SessionKind> easier(List<Session> sessions) {
    List<SessionKind> kinds = new ArrayList<>();
    for (Session session : sessions) {
      boolean first = !kinds.contains(SessionKind.RECOVERY_RUN);
      kinds.add(
          !session.kind().isQuality()
              ? session.kind()
              : first ? SessionKind.RECOVERY_RUN : SessionKind.EASY);
    }
    return kinds;
  }

  private static Part part(SessionKind kind, double present, int target) {
    int most =
        switch (kind) {
          case RECOVERY_RUN -> Math.min(LONGEST_RECOVERY, WeekFill.down(present));
          case LONG -> Math.min(WeekFill.down(SHARE_OF_LONG * target), WeekFill.down(present));
          default -> WeekFill.down(present);
        };
    return new Part(Math.min(SHORTEST, most), most, Math.max(1, present));
  }

  private static Workout workout(SessionKind kind, int minutes) {
    EffortZone zone =
        switch (kind) {
          case LONG -> EffortZone.STEADY;
          case RECOVERY_RUN, BIKE, SWIM, WALK -> EffortZone.RECOVERY;
          default -> EffortZone.EASY;
        };
    return Workout.steady(Math.max(WeekFill.STEP, minutes), zone);
  }

  private static Optional<PlanChange> marked(TrainingBlock block, LocalDate week) {
    List<Microcycle> weeks =
        block.weeks().stream()
            .map(w -> w.holds(week) ? new Microcycle(w.start(), w.phase(), true) : w)
            .toList();
    if (weeks.equals(block.weeks())) return Optional.empty();
    TrainingBlock after = new TrainingBlock(block.id(), block.name(), block.settings(), weeks);
    return Optional.of(new PlanChange.OfBlock(block.id(), Optional.of(block), Optional.of(after)));
  }

  private RecoveryWeek() {}
}
