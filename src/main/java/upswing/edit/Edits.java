package upswing.edit;

import static upswing.edit.Deed.Kind;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;

/**
 * The edits of single days a runner thinks in, each made from the plan as it is; weeks are in
 * {@link WeekEdits}.
 *
 * <p>Every edit is one change and one undo; empty means that nothing would be different. A rest day
 * stands alone: a session put on it takes its place, and rest takes the place of sessions.
 */
public final class Edits {

  /** A new session on its day. */
  public static Optional<Edit> addSession(Plan plan, Session session) {
    Draft draft = new Draft(plan);
    draft.settle(session);
    return draft.as(Deed.of(Kind.ADD_SESSION, session.kind(), session.date()));
  }

  /** The same session with other content. */
  public static Optional<Edit> editSession(Plan plan, Session session) {
    if (!plan.sessions().containsKey(session.id())) return Optional.empty();
    Draft draft = new Draft(plan);
    draft.settle(session);
    return draft.as(Deed.of(Kind.EDIT_SESSION, session.kind(), session.date()));
  }

  /** Takes sessions away; one that is already gone does not matter. */
  public static Optional<Edit> delete(Plan plan, Collection<SessionId> ids) {
    List<Session> gone = known(plan, ids);
    Deed deed =
        gone.size() == 1
            ? Deed.of(Kind.DELETE_SESSION, gone.getFirst().kind(), gone.getFirst().date())
            : Deed.of(Kind.CUT, gone.size(), gone.isEmpty() ? "" : gone.getFirst().date());
    return without(plan, gone, deed);
  }

  /** Takes sessions away to be put elsewhere. */
  public static Optional<Edit> cut(Plan plan, Collection<SessionId> ids) {
    List<Session> gone = known(plan, ids);
    return without(
        plan, gone, Deed.of(Kind.CUT, gone.size(), gone.isEmpty() ? "" : gone.getFirst().date()));
  }

  /**
   * Moves a session to another day. Where it lands on a rest day the two change places, unless
   * something else stays behind: then the rest day falls away.
   */
  public static Optional<Edit> move(Plan plan, SessionId id, LocalDate to) {
    Session session = plan.sessions().get(id);
    if (session == null || session.date().equals(to)) return Optional.empty();
    Draft draft = new Draft(plan);
    Optional<Session> rest =
        plan.sessionsOn(to).stream().filter(s -> s.kind() == SessionKind.REST).findFirst();
    draft.settle(session.movedTo(to));
    if (draft.on(session.date()).isEmpty()) {
      rest.ifPresent(r -> draft.put(r.movedTo(session.date())));
    }
    return draft.as(Deed.of(Kind.MOVE_SESSION, session.kind(), session.date(), to));
  }

  /** Puts a copy of a session on a day; it has never stood anywhere else. */
  public static Optional<Edit> copy(Plan plan, SessionId id, LocalDate to, SessionId copy) {
    Session session = plan.sessions().get(id);
    if (session == null) return Optional.empty();
    Draft draft = new Draft(plan);
    draft.settle(anew(session, copy, to));
    return draft.as(Deed.of(Kind.COPY_SESSION, session.kind(), session.date(), to));
  }

  /** Lets two sessions change places. */
  public static Optional<Edit> swap(Plan plan, SessionId one, SessionId other) {
    Session a = plan.sessions().get(one);
    Session b = plan.sessions().get(other);
    if (a == null || b == null || a.date().equals(b.date())) return Optional.empty();
    Draft draft = new Draft(plan);
    draft.put(a.movedTo(b.date()));
    draft.put(b.movedTo(a.date()));
    return draft.as(Deed.of(Kind.SWAP_SESSIONS, a.kind(), a.date(), b.kind(), b.date()));
  }

  /**
   * Puts copies of sessions on other days, the earliest on {@code first}, the others as far from it
   * as they were.
   */
  public static Optional<Edit> paste(
      Plan plan, List<Session> sessions, LocalDate first, Supplier<SessionId> ids) {
    if (sessions.isEmpty()) return Optional.empty();
    LocalDate from =
        sessions.stream().map(Session::date).min(Comparator.naturalOrder()).orElseThrow();
    long shift = ChronoUnit.DAYS.between(from, first);
    Draft draft = new Draft(plan);
    sessions.forEach(s -> draft.settle(anew(s, ids.get(), s.date().plusDays(shift))));
    return draft.as(Deed.of(Kind.PASTE, sessions.size(), first));
  }

  /** Makes a day a rest day; what was planned on it falls away. */
  public static Optional<Edit> restDay(Plan plan, LocalDate date, SessionId id) {
    List<Session> there = plan.sessionsOn(date);
    if (there.size() == 1 && there.getFirst().kind() == SessionKind.REST) return Optional.empty();
    Draft draft = new Draft(plan);
    draft.settle(Session.rest(date, id));
    return draft.as(Deed.of(Kind.REST_DAY, date));
  }

  /**
   * Puts a rest day on a day and moves what follows by one day, up to the next rest day or empty
   * day, which takes it up. With none before the race or the end of the block, the sessions of the
   * last day before it fall away: a race never moves.
   */
  public static Optional<Edit> insertRestDay(Plan plan, LocalDate date, SessionId id) {
    LocalDate limit = lastToShift(plan, date);
    LocalDate end = date;
    while (!isFree(plan, end) && end.isBefore(limit)) end = end.plusDays(1);
    if (end.equals(date) && isFree(plan, date)) return restDay(plan, date, id);
    Draft draft = new Draft(plan);
    List<Session> shifted = draft.between(date, end.minusDays(1));
    draft.clear(end, end);
    shifted.forEach(s -> draft.put(s.movedTo(s.date().plusDays(1))));
    draft.settle(Session.rest(date, id));
    return draft.as(Deed.of(Kind.INSERT_REST_DAY, date, shifted.size()));
  }

  private static boolean isFree(Plan plan, LocalDate date) {
    return plan.sessionsOn(date).stream().allMatch(s -> s.kind() == SessionKind.REST);
  }

  private static LocalDate lastToShift(Plan plan, LocalDate date) {
    LocalDate end = plan.blockOn(date).map(b -> b.end()).orElse(date.plusDays(6));
    return plan.sessions().values().stream()
        .filter(s -> s.kind() == SessionKind.RACE && s.date().isAfter(date))
        .map(s -> s.date().minusDays(1))
        .filter(day -> day.isBefore(end))
        .min(Comparator.naturalOrder())
        .orElse(end);
  }

  private static Optional<Edit> without(Plan plan, List<Session> gone, Deed deed) {
    Draft draft = new Draft(plan);
    gone.forEach(draft::remove);
    return draft.as(deed);
  }

  private static List<Session> known(Plan plan, Collection<SessionId> ids) {
    return ids.stream()
        .map(id -> plan.sessions().get(id))
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(Session::date))
        .toList();
  }

  static Session anew(Session session, SessionId id, LocalDate date) {
    return new Session(
        id, date, session.kind(), session.workout(), session.note(), date, session.rank());
  }

  private Edits() {}
}
