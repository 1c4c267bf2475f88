package upswing.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import upswing.edit.Deed;
import upswing.edit.PlanChange;
import upswing.exchange.Importer;
import upswing.planning.BlockPlanner;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.CheckIn;
import upswing.training.DistanceUnit;
import upswing.training.Goal;
import upswing.training.Measure;
import upswing.training.Plan;
import upswing.training.RecoveryRhythm;
import upswing.training.Runner;
import upswing.training.Sex;
import upswing.training.Tag;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

/** Fills an empty workspace with the example. */
public final class Example {

  /** The day the example is about. */
  public static final LocalDate TODAY = LocalDate.of(2027, 2, 17);

  /** Where its runner lives. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Vienna");

  /** The morning the example is about, whatever the day is. */
  public static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(LocalTime.of(7, 10)).atZone(ZONE).toInstant(), ZONE);

  private static final LocalDate START = LocalDate.of(2027, 1, 4);
  private static final List<String> FILES = List.of("runs.tcx.gz", "mornings.csv");

  /** The runner of the example, as measured before the block. */
  public static Runner runner() {
    LocalDate measured = LocalDate.of(2026, 11, 1);
    return new Runner(
        OptionalInt.of(1981),
        Sex.FEMALE,
        List.of(
            new Measure(Measure.Kind.WEIGHT, measured, 61),
            new Measure(Measure.Kind.RESTING_HEART_RATE, measured, 47),
            new Measure(Measure.Kind.MAXIMAL_HEART_RATE, measured, 174),
            new Measure(Measure.Kind.LTHR, measured, 154),
            new Measure(Measure.Kind.LT1, measured, 138),
            new Measure(Measure.Kind.THRESHOLD_PACE, measured, 272)),
        DistanceUnit.KILOMETRE,
        DayOfWeek.MONDAY,
        Duration.ofHours(8));
  }

  /** What the runner asked the planner for. */
  public static BlockSettings settings() {
    return new BlockSettings(
        Goal.HALF_MARATHON,
        START,
        12,
        Optional.of(LocalDate.of(2027, 3, 28)),
        Optional.of(Duration.ofMinutes(102)),
        170,
        75,
        Map.of(
            DayOfWeek.TUESDAY, 60,
            DayOfWeek.WEDNESDAY, 75,
            DayOfWeek.THURSDAY, 60,
            DayOfWeek.SATURDAY, 60,
            DayOfWeek.SUNDAY, 120),
        DayOfWeek.SUNDAY,
        RecoveryRhythm.EVERY_FOURTH,
        32,
        1);
  }

  /** The runner and the block, before anything was run. */
  public static PlanChange block() {
    return switch (BlockPlanner.plan(
        BlockId.named("example"), "Half marathon block", settings(), runner())) {
      case BlockPlanner.Made made -> together(made);
      case BlockPlanner.Impossible impossible ->
          throw new IllegalStateException("the example must be possible: " + impossible.blockers());
    };
  }

  private static PlanChange together(BlockPlanner.Made made) {
    List<PlanChange> changes = new ArrayList<>();
    changes.add(new PlanChange.OfRunner(Runner.UNKNOWN, runner()));
    changes.add(
        new PlanChange.OfBlock(made.block().id(), Optional.empty(), Optional.of(made.block())));
    made.sessions()
        .forEach(
            session ->
                changes.add(
                    new PlanChange.OfSession(
                        session.id(), Optional.empty(), Optional.of(session))));
    return new PlanChange.Together(changes);
  }

  /** The example in a workspace of its own, as it was found: there is nothing to undo. */
  public static Workspace open() {
    Workspace filled = new Workspace(new MemoryStore(Plan.EMPTY), CLOCK);
    fill(filled);
    return new Workspace(new MemoryStore(filled.plan()), CLOCK);
  }

  /** Puts the example into a workspace as two changes: the block, then what was run and felt. */
  public static void fill(Workspace workspace) {
    workspace.perform(Deed.of(Deed.Kind.NEW_BLOCK, "Half marathon block", START, 12), block());
    Plan plan = workspace.plan();
    Importer.Outcome outcome = imported(plan);
    outcome
        .change()
        .ifPresent(
            change ->
                workspace.perform(
                    Deed.of(Deed.Kind.IMPORT, outcome.activities(), outcome.mornings(), "example"),
                    change));
  }

  private static Importer.Outcome imported(Plan plan) {
    try {
      Path folder = Files.createTempDirectory("upswing-example");
      try {
        for (String file : FILES) copy(file, folder);
        return Importer.read(List.of(folder), plan, ZONE, new Unhurried());
      } finally {
        for (String file : FILES) Files.deleteIfExists(folder.resolve(file));
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the example can't be unpacked", e);
    }
  }

  private static void copy(String file, Path folder) throws IOException {
    try (InputStream in = Example.class.getResourceAsStream("/assets/sample/" + file)) {
      if (in == null) throw new IOException("the program lacks its example file " + file);
      Files.copy(in, folder.resolve(file));
    }
  }

  private static final class Unhurried implements Importer.Progress {
    @Override
    public void at(int done, int of, String current) {}

    @Override
    public boolean cancelled() {
      return false;
    }
  }

  /** The same runner after a week in bed: ill from 10 to 16 February, and nothing run. */
  public static void fallIll(Workspace workspace) {
    LocalDate last = TODAY.minusDays(1);
    List<PlanChange> changes = new ArrayList<>();
    for (LocalDate day = TODAY.minusDays(7); !day.isAfter(last); day = day.plusDays(1)) {
      LocalDate date = day;
      workspace.plan().activities().values().stream()
          .filter(activity -> activity.date().equals(date))
          .map(run -> new PlanChange.OfActivity(run.id(), Optional.of(run), Optional.empty()))
          .forEach(changes::add);
      Optional<CheckIn> before = Optional.ofNullable(workspace.plan().checkIns().get(date));
      CheckIn ill = before.orElse(CheckIn.empty(date)).tagged(Set.of(Tag.ILL));
      changes.add(new PlanChange.OfCheckIn(date, before, Optional.of(ill)));
    }
    workspace.perform(Deed.of(Deed.Kind.CHECK_IN, last), new PlanChange.Together(changes));
  }

  private Example() {}
}
