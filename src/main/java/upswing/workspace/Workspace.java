package upswing.workspace;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import upswing.edit.Deed;
import upswing.edit.PlanChange;
import upswing.training.Plan;

/**
 * The current plan and the only way to change it.
 *
 * <p>A change is saved before anybody sees it; if saving fails nothing has changed. Calls may come
 * from any thread and take turns; listeners are called on the thread that made the change.
 */
public final class Workspace implements AutoCloseable {

  /** How many changes can be undone. */
  public static final int HISTORY = 1000;

  private final PlanStore store;
  private final InstantSource clock;
  private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
  private volatile @Nullable Snapshot known;

  public Workspace(PlanStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** What is true now; the first time it is read, which takes a moment. */
  public Snapshot current() {
    Snapshot now = known;
    return now != null ? now : begun();
  }

  private synchronized Snapshot begun() {
    Snapshot now = known;
    if (now == null) {
      now = of(store.load());
      known = now;
    }
    return now;
  }

  /** What is true from a day on, and perhaps more: enough to show a first picture. */
  public Snapshot glimpse(LocalDate first) {
    Snapshot now = known;
    return now != null ? now : of(store.glimpse(first));
  }

  private static Snapshot of(PlanStore.Saved saved) {
    return new Snapshot(saved.plan(), saved.log());
  }

  /** The plan as it is now. */
  public Plan plan() {
    return current().plan();
  }

  /** Another workspace that begins with this plan, to try things in: nothing of it is kept. */
  public Workspace apart() {
    return new Workspace(new MemoryStore(plan()), clock);
  }

  /** Where files and window habits are kept. */
  public PlanStore store() {
    return store;
  }

  /** Tells a listener every new snapshot from now on. */
  public void onChange(Consumer<Snapshot> listener) {
    listeners.add(listener);
  }

  /** Makes a change, saves it and shows it; what had been undone can no longer be redone. */
  public synchronized Snapshot perform(Deed deed, PlanChange change) {
    Snapshot before = current();
    List<LogEntry> done = before.log().stream().filter(entry -> !entry.undone()).toList();
    long number = before.log().isEmpty() ? 1 : highest() + 1;
    LogEntry entry = new LogEntry(number, clock.instant(), deed, false);
    Plan after = change.applyTo(plan());
    store.perform(entry, change);
    List<LogEntry> log = new ArrayList<>(done);
    log.add(entry);
    return publish(after, log.subList(Math.max(0, log.size() - HISTORY), log.size()));
  }

  /**
   * The plan as a morning's check-in left it, where a file brought in since bears on that morning;
   * takes longer the more was done since.
   */
  public synchronized Optional<Plan> whenCheckedIn(LocalDate morning) {
    return CheckedIn.plan(current(), store::change, morning);
  }

  /** Takes the last change back; false when there is none. */
  public synchronized boolean undo() {
    Optional<LogEntry> last = current().undoable();
    last.ifPresent(this::undo);
    return last.isPresent();
  }

  /** Makes the last undone change again; false when there is none. */
  public synchronized boolean redo() {
    Optional<LogEntry> next = current().redoable();
    next.ifPresent(this::redo);
    return next.isPresent();
  }

  /** Undoes or redoes until the entry of this number is the last one done; 0 undoes everything. */
  public synchronized void stepTo(long number) {
    while (current().undoable().filter(entry -> entry.number() > number).isPresent()) undo();
    while (current().redoable().filter(entry -> entry.number() <= number).isPresent()) redo();
  }

  private void undo(LogEntry entry) {
    PlanChange inverse = store.change(entry.number()).inverse();
    Plan after = inverse.applyTo(plan());
    store.undo(entry.number(), inverse);
    publish(after, marked(entry, true));
  }

  private void redo(LogEntry entry) {
    PlanChange change = store.change(entry.number());
    Plan after = change.applyTo(plan());
    store.redo(entry.number(), change);
    publish(after, marked(entry, false));
  }

  private List<LogEntry> marked(LogEntry entry, boolean undone) {
    return current().log().stream()
        .map(other -> other.number() == entry.number() ? other.undone(undone) : other)
        .toList();
  }

  private long highest() {
    return current().log().stream().mapToLong(LogEntry::number).max().orElse(0);
  }

  private Snapshot publish(Plan plan, List<LogEntry> log) {
    Snapshot snapshot = new Snapshot(plan, log);
    known = snapshot;
    listeners.forEach(listener -> listener.accept(snapshot));
    return snapshot;
  }

  @Override
  public void close() throws IOException {
    store.close();
  }
}
