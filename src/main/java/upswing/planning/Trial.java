package upswing.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import upswing.edit.Deed;
import upswing.edit.Edit;
import upswing.edit.Edits;
import upswing.edit.PlanChange;
import upswing.edit.WorkoutText;
import upswing.load.Ledger;
import upswing.planning.Remedy.Kind;
import upswing.planning.check.Finding;
import upswing.training.EffortZone;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.Workout;

/**
 * One change that may clear a finding: sessions still to come change places, move, shrink or ease
 * off in the weeks the finding is about. A race is never touched.
 */
record Trial(
    Kind kind, Optional<Session> session, LocalDate day, LocalDate to, int percent, Edit edit) {

  private static final int[] SHORTER = {90, 80, 70, 60, 50};
  private static final int[] LONGER = {110, 125, 150};
  private static final int[] CUTS = {25, 30, 40};
  private static final int RECOVERY_MINUTES = 30;

  /** Rules that ask for more, not for less. */
  private static final Set<String> TOO_LITTLE = Set.of("R06", "R18", "R19");

  private static final String SHARP = "10 easy, 2x5 @ T 2 jog, 8 easy";

  /** Everything that is worth trying for a finding. */
  static List<Trial> all(Ledger ledger, Finding finding) {
    List<Trial> trials = new ArrayList<>();
    List<LocalDate> weeks =
        finding.dates().stream().map(ledger.plan().runner()::weekOf).distinct().toList();
    LocalDate last = weeks.getLast();
    boolean taper = finding.rule().equals("R18") || finding.rule().equals("R19");
    List<LocalDate> tried = taper ? List.of(last.minusWeeks(1), last) : List.of(last);
    for (LocalDate week : tried) {
      List<Session> open = open(ledger, week, week.plusDays(6));
      open.forEach(session -> ofSession(ledger, finding, session, trials));
      places(ledger, open, week, trials);
      if (!taper) ofWeek(ledger, week, trials);
    }
    if (taper) eased(ledger, tried.getFirst(), finding.day(), trials);
    return trials;
  }

  /** The trial as a remedy, with what it changes from one ledger to the other. */
  Remedy weighed(Ledger before, Ledger after) {
    int days = 0;
    double load = 0;
    LocalDate end = before.lastDay().isAfter(after.lastDay()) ? before.lastDay() : after.lastDay();
    for (LocalDate d = before.today(); !d.isAfter(end); d = d.plusDays(1)) {
      if (before.sessionsOn(d).equals(after.sessionsOn(d))) continue;
      if (isEmpty(before, d) && isEmpty(after, d)) continue;
      days++;
      load += Math.abs(before.day(d).planned() - after.day(d).planned());
    }
    return new Remedy(kind, session, day, to, percent, edit, days, load);
  }

  private static boolean isEmpty(Ledger ledger, LocalDate date) {
    return ledger.sessionsOn(date).stream().allMatch(s -> s.kind() == SessionKind.REST);
  }

  private static void ofSession(
      Ledger ledger, Finding finding, Session session, List<Trial> trials) {
    int minutes = (int) Math.round(ledger.planned(session).minutes());
    for (int percent : SHORTER) length(ledger, Kind.SHORTEN, session, percent, trials);
    if (TOO_LITTLE.contains(finding.rule())) {
      for (int percent : LONGER) length(ledger, Kind.LENGTHEN, session, percent, trials);
    }
    boolean fast = ledger.planned(session).easyMinutes() < minutes - 1;
    if (session.kind().isRun() && fast) {
      Workout easy = Workout.steady(Math.max(5, minutes), EffortZone.EASY);
      Session eased = session.with(SessionKind.EASY, easy);
      add(trials, Kind.MAKE_EASY, session, 100, Edits.editSession(ledger.plan(), eased));
    }
    if (session.kind() == SessionKind.EASY || session.kind().isQuality()) {
      int jog = Math.min(RECOVERY_MINUTES, Math.max(5, minutes));
      Session recovery =
          session.with(SessionKind.RECOVERY_RUN, Workout.steady(jog, EffortZone.RECOVERY));
      add(trials, Kind.MAKE_RECOVERY_RUN, session, 100, Edits.editSession(ledger.plan(), recovery));
    }
    if (finding.rule().equals("R19") && session.kind() == SessionKind.EASY) {
      WorkoutText.parse(SHARP)
          .ifPresent(
              sharp ->
                  add(
                      trials,
                      Kind.SHARPEN,
                      session,
                      100,
                      Edits.editSession(
                          ledger.plan(), session.with(sharp.kind(), sharp.workout()))));
    }
    SessionId rest = SessionId.named("rest instead of " + session.id());
    add(trials, Kind.REST, session, 0, Edits.restDay(ledger.plan(), session.date(), rest));
  }

  private static void length(
      Ledger ledger, Kind kind, Session session, int percent, List<Trial> trials) {
    Length.of(session, percent, ledger.zones(session.date()))
        .ifPresent(
            other -> add(trials, kind, session, percent, Edits.editSession(ledger.plan(), other)));
  }

  /** Two sessions of a week change places, or one goes to a day that is free. */
  private static void places(
      Ledger ledger, List<Session> open, LocalDate week, List<Trial> trials) {
    for (int i = 0; i < open.size(); i++) {
      for (Session other : open.subList(i + 1, open.size())) {
        Session one = open.get(i);
        if (one.kind() == other.kind()) continue;
        boolean first = one.kind().compareTo(other.kind()) > 0;
        Session told = first ? one : other;
        Session partner = first ? other : one;
        Edits.swap(ledger.plan(), told.id(), partner.id())
            .ifPresent(
                edit ->
                    trials.add(
                        new Trial(
                            Kind.SWAP, Optional.of(told), told.date(), partner.date(), 100, edit)));
      }
    }
    for (LocalDate free : week.datesUntil(week.plusDays(7)).toList()) {
      if (free.isBefore(ledger.today()) || !isEmpty(ledger, free)) continue;
      for (Session session : open) {
        Edits.move(ledger.plan(), session.id(), free)
            .ifPresent(
                edit ->
                    trials.add(
                        new Trial(
                            Kind.MOVE, Optional.of(session), session.date(), free, 100, edit)));
      }
    }
  }

  private static void ofWeek(Ledger ledger, LocalDate week, List<Trial> trials) {
    LocalDate start = ledger.microcycle(week).map(cycle -> cycle.start()).orElse(week);
    for (int cut : CUTS) {
      RecoveryWeek.of(ledger, start, cut)
          .ifPresent(
              edit ->
                  trials.add(
                      new Trial(
                          Kind.RECOVERY_WEEK, Optional.empty(), start, start, 100 - cut, edit)));
    }
    eased(ledger, week, week.plusDays(6), trials);
  }

  private static void eased(Ledger ledger, LocalDate from, LocalDate to, List<Trial> trials) {
    for (int percent : SHORTER) {
      List<PlanChange> changes = new ArrayList<>();
      for (Session session : open(ledger, from, to)) {
        Length.of(session, percent, ledger.zones(session.date()))
            .ifPresent(
                other ->
                    changes.add(
                        new PlanChange.OfSession(
                            session.id(), Optional.of(session), Optional.of(other))));
      }
      if (changes.size() < 2) continue;
      Edit edit =
          new Edit(Deed.of(Deed.Kind.EASE_WEEK, from, percent), new PlanChange.Together(changes));
      trials.add(new Trial(Kind.EASE_WEEK, Optional.empty(), from, to, percent, edit));
    }
  }

  private static void add(
      List<Trial> trials, Kind kind, Session session, int percent, Optional<Edit> edit) {
    edit.ifPresent(
        e ->
            trials.add(
                new Trial(kind, Optional.of(session), session.date(), session.date(), percent, e)));
  }

  /** Sessions still to come that may be touched. */
  private static List<Session> open(Ledger ledger, LocalDate from, LocalDate to) {
    return from.datesUntil(to.plusDays(1))
        .filter(date -> !date.isBefore(ledger.today()))
        .flatMap(date -> ledger.sessionsOn(date).stream())
        .filter(s -> s.kind() != SessionKind.REST && s.kind() != SessionKind.RACE)
        .filter(s -> ledger.doneFor(s.id()).isEmpty())
        .toList();
  }
}
