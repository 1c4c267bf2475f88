package upswing.ui.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import upswing.edit.Deed;
import upswing.edit.Edit;
import upswing.exchange.Importer;
import upswing.exchange.Importer.Original;
import upswing.exchange.Importer.Outcome;
import upswing.training.Plan;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.workspace.PlanStore;

/**
 * An import on its way: files are chosen, read, looked through, and brought in as one change.
 *
 * <p>Files are read on a thread of their own, so that the plan can be changed meanwhile. Nothing
 * changes before the runner brings it in.
 */
public final class ImportViewModel {

  /** How far the import has come. */
  sealed interface Stage {}

  /** Nothing has been chosen; a sentence may say why. */
  record Choosing(String sentence) implements Stage {}

  /** So many of so many files are read, or so many of so many originals kept. */
  record Working(boolean reading, int done, int of, String current) implements Stage {}

  /** All is read and waits to be brought in. */
  record Found(ImportReport report) implements Stage {}

  private final Desk desk;
  private final PlanStore store;
  private final ZoneId zone;
  private final Executor reader;
  private final Executor fx;
  private final Messages words;
  private final ReportMaker maker;
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Choosing(""));
  private final Meter meter;
  private Optional<Reading> current = Optional.empty();

  /** What was read, and the plan it was read against. */
  private record Reading(List<Path> paths, Plan plan, Outcome outcome) {}

  /**
   * An import into the desk's plan.
   *
   * @param store where originals are kept
   * @param zone the runner's time zone
   * @param reader a background thread other than the desk's
   * @param fx hops to the thread that owns the properties
   */
  public ImportViewModel(
      Desk desk, PlanStore store, ZoneId zone, Executor reader, Executor fx, Messages words) {
    this.desk = desk;
    this.store = store;
    this.zone = zone;
    this.reader = reader;
    this.fx = fx;
    this.words = words;
    maker = new ReportMaker(words);
    meter = new Meter(fx, this::show);
  }

  /** How far the import has come. */
  ReadOnlyObjectProperty<Stage> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  /** Reads files and folders; while others are on their way nothing happens. */
  public void start(List<Path> paths) {
    if (paths.isEmpty() || isWorking()) return;
    meter.begin();
    current = Optional.empty();
    stage.set(new Working(true, 0, 0, ""));
    Plan plan = desk.seen().plan();
    inBackground(
        () -> {
          Outcome outcome = Importer.read(paths, plan, zone, meter);
          fx.execute(() -> show(new Reading(paths, plan, outcome)));
        });
  }

  /** Stops what is on its way; nothing has changed then. */
  public void stop() {
    meter.stop();
  }

  /** Forgets what was read, so that other files can be chosen. */
  void again() {
    if (isWorking()) return;
    current = Optional.empty();
    stage.set(new Choosing(""));
  }

  /** Whether files are on their way. */
  public boolean isWorking() {
    return stage.get() instanceof Working;
  }

  /**
   * Brings everything in: the originals are kept, then the plan is changed.
   *
   * @param done told in a sentence what came in
   */
  void bringIn(Consumer<String> done) {
    if (current.isEmpty() || isWorking()) return;
    Reading reading = current.get();
    meter.begin();
    stage.set(new Working(false, 0, reading.outcome().originals().size(), ""));
    inBackground(
        () -> {
          int lost = keep(reading.outcome().originals());
          fx.execute(() -> finish(reading, lost, done));
        });
  }

  private void finish(Reading reading, int lost, Consumer<String> done) {
    if (meter.cancelled()) {
      show(reading);
      return;
    }
    current = Optional.empty();
    stage.set(new Choosing(""));
    desk.perform(plan -> edit(reading, plan));
    done.accept(maker.done(reading.outcome(), lost));
  }

  private void show(Working working) {
    if (isWorking()) stage.set(working);
  }

  private void show(Reading reading) {
    boolean stopped = meter.cancelled() && current.isEmpty();
    current = stopped ? Optional.empty() : Optional.of(reading);
    stage.set(
        stopped
            ? new Choosing(words.of("importing.stopped"))
            : new Found(maker.of(reading.outcome())));
  }

  /** How many originals have gone since they were read; what they said is known all the same. */
  private int keep(List<Original> originals) {
    int lost = 0;
    for (int i = 0; i < originals.size() && !meter.cancelled(); i++) {
      Original original = originals.get(i);
      meter.tell(new Working(false, i, originals.size(), original.name()));
      try {
        store.keepOriginal(original.sha256(), original.name(), original.content().read());
      } catch (IOException gone) {
        lost++;
      }
    }
    return lost;
  }

  /** Should the plan have changed since, the files are read once more, so that nothing is lost. */
  private Optional<Edit> edit(Reading reading, Plan plan) {
    boolean same =
        plan.activities().equals(reading.plan().activities())
            && plan.checkIns().equals(reading.plan().checkIns());
    Outcome outcome =
        same ? reading.outcome() : Importer.read(reading.paths(), plan, zone, Meter.UNHEARD);
    Deed deed =
        Deed.of(Deed.Kind.IMPORT, outcome.activities(), outcome.mornings(), name(reading.paths()));
    return outcome.change().map(change -> new Edit(deed, change));
  }

  private static String name(List<Path> paths) {
    Path first = paths.getFirst();
    Path parent = first.toAbsolutePath().getParent();
    Path named = paths.size() > 1 && parent != null ? parent : first;
    return String.valueOf(named.getFileName());
  }

  private void inBackground(Runnable task) {
    reader.execute(
        () -> {
          try {
            task.run();
          } catch (RuntimeException failure) {
            String why = String.valueOf(failure.getMessage());
            fx.execute(() -> stage.set(new Choosing(words.of("importing.failed", why))));
          }
        });
  }
}
