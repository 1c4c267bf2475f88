package upswing.ui.session;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import upswing.edit.Edit;
import upswing.edit.Edits;
import upswing.edit.WorkoutText;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.Workout;
import upswing.ui.Dates;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.Prospect;

/** A session typed in one line on its day, and what was understood of it. */
final class InlineEditViewModel {

  private final Desk desk;
  private final Messages words;
  private final LocalDate date;
  private final Optional<Session> before;
  private final StringProperty line;
  private final ReadOnlyObjectWrapper<Optional<String>> understood = new ReadOnlyObjectWrapper<>();

  InlineEditViewModel(Desk desk, Messages words, LocalDate date, Optional<Session> before) {
    this.desk = desk;
    this.words = words;
    this.date = date;
    this.before = before;
    line =
        new SimpleStringProperty(
            before.map(s -> WorkoutText.format(s.kind(), s.workout())).orElse(""));
    line.subscribe(text -> understood.set(meant().map(this::said)));
    line.subscribe(text -> look());
  }

  /** What is typed. */
  StringProperty lineProperty() {
    return line;
  }

  /** What it means: Threshold · 59 min · 11.5 km · load 92; empty when it means nothing. */
  ReadOnlyObjectProperty<Optional<String>> understoodProperty() {
    return understood.getReadOnlyProperty();
  }

  /** The part that is not understood. */
  String doubt() {
    return LineDoubt.of(line.get()).orElse("");
  }

  /** Adds or changes the session; false when the line means nothing. */
  boolean take() {
    Optional<Session> meant = meant();
    meant.ifPresent(session -> desk.perform(plan -> edit(plan, session)));
    return meant.isPresent();
  }

  /** Nobody types any more. */
  void close() {
    desk.outlook().forget();
  }

  /** Lets everybody see what would come of the line as it is. */
  private void look() {
    String title = words.of("foresight.plan", Dates.day(date, words));
    meant()
        .ifPresentOrElse(
            session ->
                desk.outlook()
                    .ask(date, title, Prospect.Where.CALENDAR, plan -> edit(plan, session)),
            desk.outlook()::forget);
  }

  private Optional<Edit> edit(Plan plan, Session session) {
    return before.isPresent() ? Edits.editSession(plan, session) : Edits.addSession(plan, session);
  }

  private Optional<Session> meant() {
    return WorkoutText.parse(line.get()).map(u -> session(u.kind(), u.workout()));
  }

  private Session session(upswing.training.SessionKind kind, Workout workout) {
    return before
        .map(s -> s.with(kind, workout))
        .orElseGet(() -> Session.on(date, SessionId.fresh(), kind, workout));
  }

  private String said(Session session) {
    String kind = words.of("kind." + session.kind());
    if (session.workout().parts().isEmpty()) return kind;
    SessionSight sight = SessionSight.of(session, desk.seen().ledger(), words);
    return session.kind().isRun()
        ? words.of("edit.inline.run", kind, sight.time(), sight.distance(), sight.load())
        : words.of("edit.inline.other", kind, sight.time(), sight.load());
  }
}
