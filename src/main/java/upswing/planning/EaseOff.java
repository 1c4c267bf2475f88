package upswing.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import upswing.edit.Deed;
import upswing.edit.Edit;
import upswing.edit.Edits;
import upswing.edit.PlanChange;
import upswing.load.Ledger;
import upswing.load.PlannedFigures;
import upswing.readiness.Mornings;
import upswing.training.EffortZone;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.Workout;

/**
 * The one change to propose on a morning that asks for less.
 *
 * <p>Amber or red with a key session or a long run still to do today: let it change places with the
 * nearest easy day later in the runner's week that keeps hard days apart; where there is none, make
 * it easy and shorter. Ill: a rest day. A race is never touched. Nothing happens unless the runner
 * accepts.
 *
 * <p>Source: Nuuttila 2022 (training moved by readiness, grade M); the form of the cure is
 * convention, grade C.
 */
public final class EaseOff {

  /** What is proposed. */
  public enum Kind {
    SWAP,
    SHORTEN,
    REST_DAY
  }

  /**
   * A proposal ready to be accepted.
   *
   * @param session what stands today
   * @param to the day it would go to; today where it stays
   * @param minutes how long it would take, in minutes; 0 for a rest day
   * @param deed for the history, once accepted
   */
  public record Proposal(
      Kind kind, Session session, LocalDate to, int minutes, PlanChange change, Deed deed) {}

  private static final double EASED = 0.6;
  private static final int SHORTEST = 20;
  private static final double LONG_RUN_MINUTES = 90;

  /** No hard session in the two days before a race. */
  private static final int DAYS_BEFORE_RACE = 2;

  /** What to propose on a day, if anything. */
  public static Optional<Proposal> proposal(Ledger ledger, Mornings mornings, LocalDate date) {
    return switch (mornings.on(date).verdict()) {
      case ILL -> rest(ledger, date);
      case AMBER, RED, RECOVERING ->
          open(ledger, date).stream()
              .filter(session -> isHard(ledger, session) && session.kind() != SessionKind.RACE)
              .findFirst()
              .flatMap(hard -> swap(ledger, hard).or(() -> shorten(ledger, hard)));
      case TOO_EARLY, MISSING, READY, NOTICED -> Optional.empty();
    };
  }

  private static List<Session> open(Ledger ledger, LocalDate date) {
    return ledger.sessionsOn(date).stream()
        .filter(session -> session.kind() != SessionKind.REST)
        .filter(session -> !date.isBefore(ledger.today()))
        .filter(session -> ledger.doneFor(session.id()).isEmpty())
        .toList();
  }

  private static boolean isHard(Ledger ledger, Session session) {
    return session.kind().isQuality()
        || session.kind() == SessionKind.RACE
        || session.kind().isRun() && ledger.planned(session).minutes() > LONG_RUN_MINUTES
        || session.kind() == SessionKind.LONG;
  }

  private static boolean isHard(Ledger ledger, LocalDate date) {
    return ledger.sessionsOn(date).stream().anyMatch(session -> isHard(ledger, session));
  }

  private static Optional<Proposal> rest(Ledger ledger, LocalDate date) {
    return open(ledger, date).stream()
        .filter(session -> session.kind() != SessionKind.RACE)
        .findFirst()
        .flatMap(
            session ->
                Edits.restDay(ledger.plan(), date, SessionId.named("rest day for " + session.id()))
                    .map(edit -> proposal(Kind.REST_DAY, session, date, 0, edit)));
  }

  private static Optional<Proposal> swap(Ledger ledger, Session hard) {
    LocalDate last = ledger.plan().runner().weekOf(hard.date()).plusDays(6);
    return hard.date()
        .plusDays(1)
        .datesUntil(last.plusDays(1))
        .filter(day -> fits(ledger, hard, day))
        .findFirst()
        .flatMap(day -> swap(ledger, hard, day));
  }

  private static boolean fits(Ledger ledger, Session hard, LocalDate day) {
    boolean apart =
        !isHard(ledger, day)
            && (day.minusDays(1).equals(hard.date()) || !isHard(ledger, day.minusDays(1)))
            && !isHard(ledger, day.plusDays(1));
    boolean clearOfRace =
        day.plusDays(1)
            .datesUntil(day.plusDays(DAYS_BEFORE_RACE + 1))
            .flatMap(next -> ledger.sessionsOn(next).stream())
            .noneMatch(session -> session.kind() == SessionKind.RACE);
    return apart && clearOfRace && ledger.sessionsOn(day).size() <= 1 && isOpen(ledger, day);
  }

  private static boolean isOpen(Ledger ledger, LocalDate day) {
    return ledger.sessionsOn(day).stream().allMatch(s -> ledger.doneFor(s.id()).isEmpty());
  }

  private static Optional<Proposal> swap(Ledger ledger, Session hard, LocalDate day) {
    List<Session> there = ledger.sessionsOn(day);
    Optional<Edit> edit =
        there.isEmpty()
            ? Edits.move(ledger.plan(), hard.id(), day)
            : Edits.swap(ledger.plan(), hard.id(), there.getFirst().id());
    int minutes = (int) Math.round(ledger.planned(hard).minutes());
    return edit.map(e -> proposal(Kind.SWAP, hard, day, minutes, e));
  }

  private static Optional<Proposal> shorten(Ledger ledger, Session hard) {
    PlannedFigures figures = ledger.planned(hard);
    int minutes = Math.max(SHORTEST, 5 * (int) Math.round(EASED * figures.minutes() / 5));
    Session eased = hard.with(SessionKind.EASY, Workout.steady(minutes, EffortZone.EASY));
    return Edits.editSession(ledger.plan(), eased)
        .map(edit -> proposal(Kind.SHORTEN, hard, hard.date(), minutes, edit));
  }

  private static Proposal proposal(
      Kind kind, Session session, LocalDate to, int minutes, Edit edit) {
    Deed deed = Deed.of(Deed.Kind.ACCEPT_PROPOSAL, session.kind(), session.date(), to);
    return new Proposal(kind, session, to, minutes, edit.change(), deed);
  }

  private EaseOff() {}
}
