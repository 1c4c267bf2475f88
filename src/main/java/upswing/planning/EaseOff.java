package upswing.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import upswing.edit.Deed;
import upswing.edit.Edit;
import upswing.edit.Edits;
import upswing.edit.PlanChange;
import upswing.load.Ledger;
import upswing.load.PlannedFigures;
import upswing.readiness.Advice;
import upswing.readiness.Morning;
import upswing.readiness.Mornings;
import upswing.readiness.Verdict;
import upswing.training.EffortZone;
import upswing.training.Mute;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.Workout;

/**
 * The one change to propose on a morning that asks for less.
 *
 * <p>Amber or red with a key session or a long run still to do today: let it change places with the
 * nearest easy day later in the runner's week that keeps hard days apart; where there is none, make
 * it easy and shorter. Red with an easy run: a recovery run. Red on a day without a run: the hard
 * session of tomorrow goes to a later day, if one has room. In the easy days after a race or an
 * illness a hard session goes to a day after them or is made easy. Ill or sore at one site for a
 * week: a rest day. Where a professional should look, nothing hard is put off, it is made easy. A
 * race is never touched. Nothing happens unless the runner accepts.
 *
 * <p>Source: Nuuttila 2022 (training moved by readiness, grade M); the form of the cure is
 * convention, grade C.
 */
public final class EaseOff {

  /** What is proposed. */
  public enum Kind {
    SWAP,
    SHORTEN,
    ACTIVE_RECOVERY,
    REST_DAY
  }

  /**
   * A proposal ready to be accepted.
   *
   * @param session what stands there
   * @param to the day it would go to; the same day where it stays
   * @param minutes how long it would take, in minutes; 0 for a rest day
   * @param weekLoad what the week's sessions cost as they are, in load points
   * @param easedLoad what they cost once it is accepted
   * @param deed for the history, once accepted
   */
  public record Proposal(
      Kind kind,
      Session session,
      LocalDate to,
      int minutes,
      double weekLoad,
      double easedLoad,
      PlanChange change,
      Deed deed) {}

  private static final double EASED = 0.6;
  private static final int SHORTEST = 20;
  private static final int RECOVERY_MINUTES = 30;
  private static final double LONG_RUN_MINUTES = 90;

  /** No hard session in the two days before a race. */
  private static final int DAYS_BEFORE_RACE = 2;

  /** What to propose on a day, if anything; nothing that was put off with "not today". */
  public static Optional<Proposal> proposal(Ledger ledger, Mornings mornings, LocalDate date) {
    Morning morning = mornings.on(date);
    boolean putOff =
        Optional.ofNullable(ledger.plan().mutes().get(Mute.morning(reason(morning))))
            .filter(mute -> mute.holds(date))
            .isPresent();
    return putOff ? Optional.empty() : asked(ledger, morning);
  }

  /** Why something is proposed on a morning: what "not today" puts off. */
  public static String reason(Morning morning) {
    if (!morning.advice().isEmpty()) return "ADVICE";
    return isCalm(morning) && morning.easyUntil().isPresent()
        ? "EASY_DAYS"
        : morning.verdict().name();
  }

  private static Optional<Proposal> asked(Ledger ledger, Morning morning) {
    LocalDate date = morning.date();
    if (morning.verdict() == Verdict.ILL || isSore(morning)) return rest(ledger, date);
    Optional<Session> hard =
        open(ledger, date)
            .filter(session -> isHard(ledger, session) && session.kind() != SessionKind.RACE)
            .findFirst();
    if (!morning.advice().isEmpty()) return hard.flatMap(session -> shorten(ledger, session));
    LocalDate after = morning.easyUntil().orElse(date);
    return switch (morning.verdict()) {
      case AMBER, RECOVERING -> hard.flatMap(session -> instead(ledger, session, after));
      case RED ->
          hard.isPresent()
              ? hard.flatMap(session -> instead(ledger, session, after))
              : gentler(ledger, date).or(() -> tomorrow(ledger, date, after));
      case TOO_EARLY, MISSING, READY, NOTICED ->
          morning.easyUntil().isEmpty()
              ? Optional.empty()
              : hard.flatMap(session -> instead(ledger, session, after));
      case ILL -> Optional.empty();
    };
  }

  private static boolean isCalm(Morning morning) {
    return switch (morning.verdict()) {
      case TOO_EARLY, MISSING, READY, NOTICED -> true;
      case AMBER, RECOVERING, RED, ILL -> false;
    };
  }

  private static boolean isSore(Morning morning) {
    return morning.advice().stream().anyMatch(Advice.SoreSite.class::isInstance);
  }

  private static Optional<Proposal> instead(Ledger ledger, Session hard, LocalDate after) {
    return swap(ledger, hard, after).or(() -> shorten(ledger, hard));
  }

  /** An easy run becomes a recovery run: moving gently helps as much as resting. */
  private static Optional<Proposal> gentler(Ledger ledger, LocalDate date) {
    return open(ledger, date)
        .filter(session -> session.kind() == SessionKind.EASY)
        .filter(session -> ledger.planned(session).minutes() > RECOVERY_MINUTES)
        .findFirst()
        .flatMap(
            run ->
                eased(
                    ledger,
                    run,
                    Kind.ACTIVE_RECOVERY,
                    run.with(
                        SessionKind.RECOVERY_RUN,
                        Workout.steady(RECOVERY_MINUTES, EffortZone.RECOVERY)),
                    RECOVERY_MINUTES));
  }

  /** Where nothing runs today, the day after is the one that can be eased. */
  private static Optional<Proposal> tomorrow(Ledger ledger, LocalDate date, LocalDate after) {
    boolean free =
        ledger.sessionsOn(date).stream().noneMatch(session -> session.kind().isRun())
            && ledger.activitiesOn(date).isEmpty();
    return open(ledger, date.plusDays(1))
        .filter(session -> free && session.kind().isQuality())
        .findFirst()
        .flatMap(hard -> swap(ledger, hard, after));
  }

  private static Stream<Session> open(Ledger ledger, LocalDate date) {
    return ledger.sessionsOn(date).stream()
        .filter(session -> session.kind() != SessionKind.REST)
        .filter(session -> !date.isBefore(ledger.today()))
        .filter(session -> ledger.doneFor(session.id()).isEmpty());
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
    return open(ledger, date)
        .filter(session -> session.kind() != SessionKind.RACE)
        .findFirst()
        .flatMap(
            session ->
                Edits.restDay(ledger.plan(), date, SessionId.named("rest day for " + session.id()))
                    .map(edit -> proposal(ledger, Kind.REST_DAY, session, date, 0, edit)));
  }

  private static Optional<Proposal> swap(Ledger ledger, Session hard, LocalDate after) {
    LocalDate last = ledger.plan().runner().weekOf(hard.date()).plusDays(6);
    return hard.date()
        .plusDays(1)
        .datesUntil(last.plusDays(1))
        .filter(day -> day.isAfter(after) && fits(ledger, hard, day))
        .findFirst()
        .flatMap(day -> swapWith(ledger, hard, day));
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

  private static Optional<Proposal> swapWith(Ledger ledger, Session hard, LocalDate day) {
    List<Session> there = ledger.sessionsOn(day);
    Optional<Edit> edit =
        there.isEmpty()
            ? Edits.move(ledger.plan(), hard.id(), day)
            : Edits.swap(ledger.plan(), hard.id(), there.getFirst().id());
    int minutes = (int) Math.round(ledger.planned(hard).minutes());
    return edit.map(e -> proposal(ledger, Kind.SWAP, hard, day, minutes, e));
  }

  private static Optional<Proposal> shorten(Ledger ledger, Session hard) {
    PlannedFigures figures = ledger.planned(hard);
    int minutes = Math.max(SHORTEST, 5 * (int) Math.round(EASED * figures.minutes() / 5));
    return eased(
        ledger,
        hard,
        Kind.SHORTEN,
        hard.with(SessionKind.EASY, Workout.steady(minutes, EffortZone.EASY)),
        minutes);
  }

  private static Optional<Proposal> eased(
      Ledger ledger, Session session, Kind kind, Session eased, int minutes) {
    return Edits.editSession(ledger.plan(), eased)
        .map(edit -> proposal(ledger, kind, session, session.date(), minutes, edit));
  }

  private static Proposal proposal(
      Ledger ledger, Kind kind, Session session, LocalDate to, int minutes, Edit edit) {
    Deed deed = Deed.of(Deed.Kind.ACCEPT_PROPOSAL, session.kind(), session.date(), to);
    return new Proposal(
        kind,
        session,
        to,
        minutes,
        weekLoad(ledger, ledger.plan(), session.date()),
        weekLoad(ledger, edit.change().applyTo(ledger.plan()), session.date()),
        edit.change(),
        deed);
  }

  private static double weekLoad(Ledger ledger, Plan plan, LocalDate date) {
    LocalDate first = plan.runner().weekOf(date);
    return plan.sessions().values().stream()
        .filter(s -> !s.date().isBefore(first) && s.date().isBefore(first.plusDays(7)))
        .mapToDouble(session -> ledger.planned(session).load())
        .sum();
  }

  private EaseOff() {}
}
