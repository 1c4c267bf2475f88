package upswing.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import upswing.edit.Deed;
import upswing.edit.Edit;
import upswing.edit.Edits;
import upswing.edit.PlanChange;
import upswing.planning.check.Excerpt;
import upswing.store.DataFolder;
import upswing.store.Opening;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.ui.Seen;
import upswing.workspace.Snapshot;
import upswing.workspace.Workspace;

/** Puts ten years into a folder, then measures opening it, an edit, and working everything out. */
public final class StoreFigures {

  /** The last of the ten years' days. */
  static final LocalDate TODAY = LocalDate.of(2027, 2, 17);

  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  /** As often before it is measured: only then Java has compiled what is used. */
  private static final int WARM = 40;

  private final DataFolder folder;
  private Seen seen = Seen.of(new Snapshot(Plan.EMPTY, List.of()), TODAY);

  private StoreFigures(DataFolder folder) {
    this.folder = folder;
  }

  /** Fills the folder of the first argument and says what was measured. */
  public static void main(String[] arguments) throws Exception {
    StoreFigures figures = new StoreFigures(new DataFolder(Path.of(arguments[0])));
    figures.fill();
    figures.open();
    figures.edit();
  }

  private void fill() throws IOException {
    try (Workspace workspace = opened()) {
      workspace.perform(
          Deed.of(Deed.Kind.IMPORT, TenYears.ACTIVITIES, TenYears.MORNINGS, "ten years"),
          everythingIn(TenYears.until(TODAY)));
    }
  }

  private static PlanChange everythingIn(Plan plan) {
    List<PlanChange> changes = new ArrayList<>();
    changes.add(new PlanChange.OfRunner(Plan.EMPTY.runner(), plan.runner()));
    plan.blocks()
        .forEach(
            (id, block) ->
                changes.add(new PlanChange.OfBlock(id, Optional.empty(), Optional.of(block))));
    plan.sessions()
        .forEach(
            (id, session) ->
                changes.add(new PlanChange.OfSession(id, Optional.empty(), Optional.of(session))));
    plan.activities()
        .forEach(
            (id, activity) ->
                changes.add(
                    new PlanChange.OfActivity(id, Optional.empty(), Optional.of(activity))));
    plan.checkIns()
        .forEach(
            (day, checkIn) ->
                changes.add(new PlanChange.OfCheckIn(day, Optional.empty(), Optional.of(checkIn))));
    return new PlanChange.Together(changes);
  }

  private void open() throws Exception {
    tell(
        "opening, to the weeks around today (wanted: at most 50 ms at the 95th percentile)",
        measured(40, this::glimpsed));
    tell("opening, to everything read", measured(20, this::opened));
  }

  private void edit() throws Exception {
    try (Workspace workspace = opened()) {
      tell(
          "an edit with its commit (wanted: at most 50 ms at the 95th percentile)",
          measured(
              300,
              () -> {
                Edit edit = moved(workspace.plan());
                workspace.perform(edit.deed(), edit.change());
                return () -> {};
              }));
      seen = Seen.of(workspace.current(), TODAY);
      tell(
          "an edit until everything is worked out again",
          measured(
              100,
              () -> {
                Edit edit = moved(workspace.plan());
                workspace.perform(edit.deed(), edit.change());
                seen = seen.next(workspace.current(), TODAY);
                return () -> {};
              }));
    }
  }

  /** A run goes to the next day or comes back. */
  private static Edit moved(Plan plan) {
    Session session =
        plan.sessionsOn(TODAY).stream()
            .findFirst()
            .orElseGet(() -> plan.sessionsOn(TODAY.plusDays(1)).getFirst());
    LocalDate to = session.date().equals(TODAY) ? TODAY.plusDays(1) : TODAY;
    return Edits.move(plan, session.id(), to).orElseThrow();
  }

  private Workspace glimpsed() {
    Opening.Opened opened = (Opening.Opened) Opening.soon(folder, CLOCK);
    Workspace workspace = new Workspace(opened.store(), CLOCK);
    if (workspace.glimpse(Excerpt.since(TODAY)).plan().isEmpty()) {
      throw new IllegalStateException("nothing was glimpsed");
    }
    return workspace;
  }

  private Workspace opened() {
    return switch (Opening.of(folder, CLOCK)) {
      case Opening.Opened opened -> {
        opened.backup().join();
        Workspace workspace = new Workspace(opened.store(), CLOCK);
        workspace.current();
        yield workspace;
      }
      case Opening other -> throw new IllegalStateException(other.toString());
    };
  }

  /** The milliseconds of each time; what is given back is done outside the measurement. */
  private static double[] measured(int times, Callable<AutoCloseable> deed) throws Exception {
    for (int i = 0; i < WARM; i++) deed.call().close();
    double[] took = new double[times];
    for (int i = 0; i < times; i++) {
      long begun = System.nanoTime();
      AutoCloseable rest = deed.call();
      took[i] = (System.nanoTime() - begun) / 1e6;
      rest.close();
    }
    return took;
  }

  private static void tell(String what, double[] took) {
    System.out.println(
        "%s: %.0f ms in the middle, %.0f ms at the 95th percentile"
            .formatted(what, Percentile.of(50, took), Percentile.of(95, took)));
    System.out.flush();
  }
}
