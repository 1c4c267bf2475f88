package upswing.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import upswing.edit.Edits;
import upswing.edit.WorkoutText;
import upswing.load.Zones;
import upswing.training.EffortZone;
import upswing.training.Extent;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.Target;
import upswing.training.Workout;
import upswing.training.WorkoutPart.Step;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.Seen;
import upswing.workspace.LogEntry;

/**
 * One session being edited. Each finished field is one change of the plan; there is no saving.
 *
 * <p>Every edit answers with the key of a sentence when what was typed can't be, and then changes
 * nothing.
 */
final class SessionEditorViewModel {

  private static final Pattern TIMES = Pattern.compile("(\\d{1,2})\\s*[x×]?");

  private final Desk desk;
  private final Messages words;
  private final Session opened;
  private final long openedAfter;
  private final ReadOnlyObjectWrapper<Session> session;
  private final ReadOnlyObjectWrapper<SessionSight> sight;
  private final ReadOnlyObjectWrapper<Optional<String>> doubt =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();
  private final Subscription watching;
  private Optional<Session> awaited = Optional.empty();

  /** Opens a session of the plan; it must be in it. */
  public SessionEditorViewModel(Desk desk, Messages words, SessionId id) {
    this.desk = desk;
    this.words = words;
    opened = Optional.ofNullable(desk.seen().plan().sessions().get(id)).orElseThrow();
    openedAfter = lastDone(desk.seen());
    session = new ReadOnlyObjectWrapper<>(opened);
    sight = new ReadOnlyObjectWrapper<>(sightOf(opened));
    watching = desk.seenProperty().subscribe(this::follow);
  }

  /** The session as it stands, also while its line is being typed. */
  public ReadOnlyObjectProperty<Session> sessionProperty() {
    return session.getReadOnlyProperty();
  }

  /** All that is seen of it. */
  ReadOnlyObjectProperty<SessionSight> sightProperty() {
    return sight.getReadOnlyProperty();
  }

  /** What of the line is not understood; empty when all of it is. */
  public ReadOnlyObjectProperty<Optional<String>> doubtProperty() {
    return doubt.getReadOnlyProperty();
  }

  /** Whether it is no longer in the plan. */
  public ReadOnlyBooleanProperty goneProperty() {
    return gone.getReadOnlyProperty();
  }

  /** Shows what a line means while it is typed; nothing is kept yet. */
  public void type(String line) {
    doubt.set(LineDoubt.of(line));
    WorkoutText.parse(line)
        .ifPresent(meant -> show(session.get().with(meant.kind(), meant.workout())));
  }

  /** Keeps what the line says; a line that is not understood gives way to what was there. */
  public void keepLine() {
    doubt.set(Optional.empty());
    keep(session.get());
  }

  /** Changes how long a step is. */
  public Optional<String> extent(Place place, String text) {
    Optional<Extent> extent = ExtentText.read(text);
    if (extent.isEmpty()) return Optional.of("edit.bad.extent");
    Step step = outline().step(place);
    return keep(outline().with(place, new Step(step.role(), extent.get(), step.target())));
  }

  /** Changes how often a repeat is run. */
  public Optional<String> times(Place place, String text) {
    Matcher times = TIMES.matcher(text.strip());
    if (!times.matches() || Integer.parseInt(times.group(1)) < 1) {
      return Optional.of("edit.bad.times");
    }
    return keep(outline().times(place, Integer.parseInt(times.group(1))));
  }

  /** Gives a step's target another way. */
  Optional<String> targetBy(Place place, TargetBy by) {
    Step step = outline().step(place);
    Optional<Target> target = by.convert(step.target(), zones());
    if (target.isEmpty()) return Optional.of("edit.bad.noHeartRates");
    return keep(outline().with(place, new Step(step.role(), step.extent(), target.get())));
  }

  /** Changes a step's target. */
  public Optional<String> target(Place place, String text) {
    Step step = outline().step(place);
    TargetBy by = TargetBy.of(step.target());
    Optional<Target> target = TargetText.read(by, text, desk.seen().plan().runner().unit());
    if (target.isEmpty()) return Optional.of("edit.bad.target." + by);
    return keep(outline().with(place, new Step(step.role(), step.extent(), target.get())));
  }

  /** Adds a step. */
  public void addStep() {
    keep(outline().withStep());
  }

  /** Adds a repeat. */
  public void addRepeat() {
    keep(outline().withRepeat(session.get().kind()));
  }

  /** Takes a row away. */
  public void remove(Place place) {
    keep(outline().without(place));
  }

  /** Moves a row up (-1) or down (1), and says where it is then. */
  public Place move(Place place, int by) {
    Place to = outline().moved(place, by);
    keep(outline().move(place, by));
    return to;
  }

  /** Changes what it is for; a rest day has nothing to do, and a rest day made a run gets one. */
  public void kind(SessionKind kind) {
    Workout workout =
        kind == SessionKind.REST
            ? Workout.NONE
            : session.get().workout().parts().isEmpty()
                ? Workout.steady(30, EffortZone.EASY)
                : session.get().workout();
    keep(session.get().with(kind, workout));
  }

  /** Changes its note. */
  public void note(String note) {
    keep(session.get().noted(note.strip()));
  }

  /** Takes it out of the plan. */
  public void delete() {
    desk.perform(plan -> Edits.delete(plan, List.of(opened.id())));
  }

  /** Puts back, as one change, what was there when it was opened. */
  public void undoAll() {
    keep(opened);
  }

  /** Whether anything differs from when it was opened. */
  public boolean isChanged() {
    return !session.get().equals(opened);
  }

  /** Takes back what is being typed, else the last change made since it was opened. */
  public void undo() {
    Session saved = desk.seen().plan().sessions().get(opened.id());
    if (saved != null && !saved.equals(session.get()) && awaited.isEmpty()) {
      doubt.set(Optional.empty());
      show(saved);
      return;
    }
    if (lastDone(desk.seen()) <= openedAfter) return;
    awaited = Optional.empty();
    desk.undo();
  }

  /** Stops following the plan. */
  public void close() {
    watching.unsubscribe();
  }

  private void keep(Session changed) {
    show(changed);
    if (changed.equals(desk.seen().plan().sessions().get(opened.id())) && awaited.isEmpty()) return;
    awaited = Optional.of(changed);
    desk.perform(plan -> Edits.editSession(plan, changed));
  }

  private Optional<String> keep(Outline outline) {
    keep(session.get().with(session.get().kind(), outline.workout()));
    return Optional.empty();
  }

  private void show(Session changed) {
    session.set(changed);
    sight.set(sightOf(changed));
  }

  /** What others did to it is shown, but never an older state than what was just sent. */
  private void follow(Seen seen) {
    Session saved = seen.plan().sessions().get(opened.id());
    gone.set(saved == null);
    if (saved == null) return;
    if (awaited.isPresent()) {
      if (awaited.get().equals(saved)) awaited = Optional.empty();
      return;
    }
    show(saved);
  }

  private Outline outline() {
    return new Outline(session.get().workout());
  }

  private Zones zones() {
    return desk.seen().ledger().zones(session.get().date());
  }

  private SessionSight sightOf(Session shown) {
    return SessionSight.of(shown, desk.seen().ledger(), words);
  }

  private static long lastDone(Seen seen) {
    return seen.snapshot().undoable().map(LogEntry::number).orElse(0L);
  }
}
