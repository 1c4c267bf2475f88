package upswing.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import upswing.edit.Deed;
import upswing.edit.Edit;
import upswing.edit.PlanChange;
import upswing.edit.PlanDifference;
import upswing.training.Plan;
import upswing.workspace.Workspace;

/**
 * What all views share: what is seen, which day is chosen, which day is lit, and the way to change.
 *
 * <p>Every change and every figure is made on the worker; properties change on the FX thread only.
 */
public final class Desk {

  private final Workspace workspace;
  private final Supplier<LocalDate> calendar;
  private final Executor worker;
  private final Executor fx;
  private final ReadOnlyObjectWrapper<Seen> seen;
  private final ObjectProperty<LocalDate> chosen;
  private final ObjectProperty<Optional<LocalDate>> lit =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Trial>> trial =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Outlook outlook = new Outlook(this);
  private Consumer<Throwable> onFailure = failure -> {};
  private boolean whole = true;

  /** Whether what is tried was begun for one change that may yet be called off. */
  private boolean forOne;

  private final List<Runnable> waiting = new ArrayList<>();
  // Set on the worker only, which is the only one to change a plan.
  private Optional<Workspace> apart = Optional.empty();

  /**
   * A desk that has everything worked out.
   *
   * @param calendar says which day it is
   * @param worker one named background thread
   * @param fx hops to the thread that owns the properties; in tests it runs at once
   */
  public Desk(Workspace workspace, Supplier<LocalDate> calendar, Executor worker, Executor fx) {
    this(workspace, calendar, worker, fx, Seen.of(workspace.current(), calendar.get()));
  }

  private Desk(
      Workspace workspace, Supplier<LocalDate> calendar, Executor worker, Executor fx, Seen first) {
    this.workspace = workspace;
    this.calendar = calendar;
    this.worker = worker;
    this.fx = fx;
    seen = new ReadOnlyObjectWrapper<>(first);
    chosen = new SimpleObjectProperty<>(first.today());
  }

  /** A desk that shows the weeks around today at once; {@link #refresh} works out the rest. */
  public static Desk soon(
      Workspace workspace, Supplier<LocalDate> calendar, Executor worker, Executor fx) {
    Desk desk = new Desk(workspace, calendar, worker, fx, Seen.soon(workspace, calendar.get()));
    desk.whole = false;
    return desk;
  }

  /** What is shown now. */
  public ReadOnlyObjectProperty<Seen> seenProperty() {
    return seen.getReadOnlyProperty();
  }

  /** What is shown now. */
  public Seen seen() {
    return seen.get();
  }

  /**
   * Whether anything was planned or recorded; a desk that shows the weeks around today first may
   * have it in other years.
   */
  public boolean isBegun() {
    return !seen().plan().isEmpty() || !whole && seen().snapshot().undoable().isPresent();
  }

  /** The day the keyboard stands on. */
  public ObjectProperty<LocalDate> chosenProperty() {
    return chosen;
  }

  /** The day under the pointer, lit up in the calendar and in every chart. */
  public ObjectProperty<Optional<LocalDate>> litProperty() {
    return lit;
  }

  /** What would come of a change that is only looked at. */
  public Outlook outlook() {
    return outlook;
  }

  /** Where a failure is told that the runner can act on. */
  public void onFailure(Consumer<Throwable> teller) {
    onFailure = teller;
  }

  /**
   * Does what must know the whole plan: at once, or as soon as a desk that showed the weeks around
   * today first has everything.
   */
  public void whenWhole(Runnable task) {
    if (whole) task.run();
    else waiting.add(task);
  }

  /** Makes a change on the worker and shows it when it is saved. */
  public void perform(Deed deed, PlanChange change) {
    perform(plan -> Optional.of(new Edit(deed, change)));
  }

  /** Makes a change from the plan as it is when its turn comes; empty changes nothing. */
  public void perform(Function<Plan, Optional<Edit>> maker) {
    work(
        () ->
            maker
                .apply(current().plan())
                .ifPresent(
                    edit -> {
                      if (apart.isPresent() && Trial.isRecord(edit.deed().kind())) {
                        workspace.perform(edit.deed(), edit.change());
                      }
                      current().perform(edit.deed(), edit.change());
                    }));
  }

  /** Takes the last change back; while something is tried, the last one that is tried. */
  public void undo() {
    work(() -> current().undo());
  }

  /** Makes the last undone change again. */
  public void redo() {
    work(() -> current().redo());
  }

  /** Goes to where the history stood after an entry. */
  public void stepTo(long number) {
    work(() -> current().stepTo(number));
  }

  /** What is only tried, if anything is. */
  public ReadOnlyObjectProperty<Optional<Trial>> trialProperty() {
    return trial.getReadOnlyProperty();
  }

  /** From now on changes of the plan are only tried, until they are taken or dropped. */
  public void tryOut() {
    work(
        () -> {
          if (apart.isEmpty()) apart = Optional.of(workspace.apart());
        });
  }

  /** The same for one change that is still being asked for; {@link #callOff} ends it without. */
  public void tryOne() {
    forOne = trial.get().isEmpty();
    tryOut();
  }

  /**
   * What was asked for is left: tries nothing any more that was begun for it and changed nothing.
   */
  public void callOff() {
    if (!forOne) return;
    forOne = false;
    work(() -> apart = apart.filter(tried -> Trial.of(kept(), tried.current()).changes() > 0));
  }

  /** Makes all that was tried one change of the plan. */
  public void takeTrial() {
    work(
        () -> {
          Optional<Workspace> tried = apart;
          apart = Optional.empty();
          tried.ifPresent(this::take);
        });
  }

  /** Forgets what was tried. */
  public void dropTrial() {
    work(() -> apart = Optional.empty());
  }

  private void take(Workspace tried) {
    List<PlanChange> changes = PlanDifference.between(workspace.plan(), tried.plan());
    if (changes.isEmpty()) return;
    workspace.perform(Trial.taken(tried.current()), new PlanChange.Together(changes));
  }

  private Workspace current() {
    return apart.orElse(workspace);
  }

  /** Looks at the calendar again: a new day has begun, or the store has changed. */
  public void refresh() {
    work(() -> {});
  }

  /**
   * The plan as a morning's check-in left it, where a file brought in since bears on that morning;
   * on the worker only.
   */
  public Optional<Plan> whenCheckedIn(LocalDate morning) {
    return workspace.whenCheckedIn(morning);
  }

  /** Runs a task on the worker and its outcome on the FX thread. */
  public <T> void inBackground(Supplier<T> task, Consumer<T> then) {
    worker.execute(
        () -> {
          try {
            T outcome = task.get();
            fx.execute(() -> then.accept(outcome));
          } catch (RuntimeException failure) {
            fx.execute(() -> onFailure.accept(failure));
          }
        });
  }

  private void work(Runnable task) {
    Seen before = seen.get();
    inBackground(
        () -> {
          task.run();
          Seen now = before.next(current().current(), calendar.get());
          return new Outcome(now, apart.map(tried -> Trial.of(kept(), tried.current())));
        },
        outcome -> {
          // What was looked at was looked at in another plan.
          outlook.forget();
          whole = true;
          seen.set(outcome.seen());
          trial.set(outcome.trial());
          runWaiting();
        });
  }

  private void runWaiting() {
    List<Runnable> now = List.copyOf(waiting);
    waiting.clear();
    now.forEach(Runnable::run);
  }

  private Seen kept() {
    return Seen.of(workspace.current(), calendar.get());
  }

  private record Outcome(Seen seen, Optional<Trial> trial) {}
}
