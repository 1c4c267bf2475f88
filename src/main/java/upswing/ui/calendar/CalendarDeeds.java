package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import upswing.edit.Edit;
import upswing.edit.Edits;
import upswing.edit.WeekEdits;
import upswing.load.Ledger;
import upswing.planning.RecoveryWeek;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.ui.ConsequenceWords;
import upswing.ui.Desk;
import upswing.ui.Messages;

/** What can be done with what is chosen: each is one change and one undo. */
public final class CalendarDeeds {

  /** Percent a recovery week takes off, in the middle of what is usual (20 to 50). */
  private static final int USUAL_CUT = 35;

  private final Desk desk;
  private final CalendarViewModel calendar;
  private final Messages words;
  private final Held held;

  public CalendarDeeds(Desk desk, CalendarViewModel calendar, Messages words) {
    this.words = words;
    this.desk = desk;
    this.calendar = calendar;
    held = new Held(desk, calendar, words);
  }

  /** Deletes the chosen session, or all sessions of the chosen days. */
  public void delete() {
    List<SessionId> ids = chosen().stream().map(Session::id).toList();
    perform(plan -> Edits.delete(plan, ids));
  }

  /** Holds the chosen sessions for pasting. */
  public void copy() {
    held.copy(chosen());
  }

  /** Holds the chosen sessions and takes them away. */
  public void cut() {
    List<Session> chosen = chosen();
    held.cut(chosen);
    perform(plan -> Edits.cut(plan, chosen.stream().map(Session::id).toList()));
  }

  /** Puts what is held on the chosen day and those after it. */
  public void paste() {
    perform(held.pasting());
  }

  /** Whether there is something to paste. */
  public ReadOnlyBooleanProperty holdsProperty() {
    return held.anyProperty();
  }

  /** Looks no more at what pasting would lead to; false when nothing was looked at. */
  boolean putAway() {
    return held.putAway();
  }

  /** Makes each chosen day a rest day. */
  public void restDay() {
    restDay(calendar.selectionProperty().get().day());
  }

  /** Makes a day a rest day. */
  public void restDay(LocalDate date) {
    perform(plan -> Edits.restDay(plan, date, SessionId.fresh()));
  }

  /** Puts a rest day in at the chosen day and moves what follows by a day. */
  public void insertRestDay() {
    insertRestDay(calendar.selectionProperty().get().day());
  }

  /** Puts a rest day in and moves what follows by a day. */
  public void insertRestDay(LocalDate date) {
    perform(plan -> Edits.insertRestDay(plan, date, SessionId.fresh()));
  }

  /** Adds a session of a kind, with what such a session usually is. */
  public void add(LocalDate date, SessionKind kind) {
    Session session = Session.on(date, SessionId.fresh(), kind, Starters.of(kind));
    perform(plan -> Edits.addSession(plan, session));
    calendar.choose(date, Optional.of(session.id()));
  }

  /** Deletes one session. */
  public void delete(SessionId session) {
    perform(plan -> Edits.delete(plan, List.of(session)));
  }

  /** Puts down what was carried. */
  public void drop(Carry carry) {
    if (carry.aim().isEmpty()) return;
    Aim aim = carry.aim().get();
    perform(aim::edit);
    if (!aim.copies()) {
      aim.session().ifPresent(id -> calendar.choose(aim.to(), Optional.of(id)));
    }
  }

  /** What drops would lead to, once it has begun. */
  Lookahead lookahead(Runnable onMore) {
    return new Lookahead(desk, new ConsequenceWords(words), onMore);
  }

  /** Copies the chosen week into the week after it. */
  public void duplicateWeek() {
    duplicateWeek(week());
  }

  /** Copies a week into the week after it. */
  public void duplicateWeek(LocalDate week) {
    perform(plan -> WeekEdits.duplicate(plan, week, SessionId::fresh));
  }

  /** Takes all sessions of the chosen week away. */
  public void clearWeek() {
    clearWeek(week());
  }

  /** Takes all sessions of a week away. */
  public void clearWeek(LocalDate week) {
    perform(plan -> WeekEdits.clear(plan, week));
  }

  /** Makes the chosen week a recovery week. */
  public void recoveryWeek() {
    recoveryWeek(week());
  }

  /** Makes a week a recovery week: with the cut its block was made with, else the usual one. */
  public void recoveryWeek(LocalDate week) {
    LocalDate today = desk.seen().today();
    perform(
        plan ->
            RecoveryWeek.of(
                Ledger.of(plan, today),
                week,
                plan.blockOn(week).map(b -> b.settings().cutPercent()).orElse(USUAL_CUT)));
  }

  private LocalDate week() {
    return desk.seen().plan().runner().weekOf(calendar.selectionProperty().get().day());
  }

  private List<Session> chosen() {
    Selection selection = calendar.selectionProperty().get();
    if (selection.session().isPresent()) {
      Session one = desk.seen().plan().sessions().get(selection.session().get());
      return one == null ? List.of() : List.of(one);
    }
    return selection
        .first()
        .datesUntil(selection.last().plusDays(1))
        .flatMap(date -> desk.seen().ledger().sessionsOn(date).stream())
        .toList();
  }

  private void perform(Function<Plan, Optional<Edit>> maker) {
    desk.perform(maker);
  }
}
