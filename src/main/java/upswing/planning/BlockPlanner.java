package upswing.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import upswing.load.Ledger;
import upswing.planning.check.Finding;
import upswing.planning.check.PlanCheck;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.Plan;
import upswing.training.Runner;
import upswing.training.Session;
import upswing.training.TrainingBlock;

/**
 * Makes a training block from what a runner asks for. Pure: the same wishes give the same block.
 *
 * <p>Days come first: the week that suits the runner best ({@link Layout}). Their minutes are the
 * optimum of an exact dynamic programme ({@link Programme}): form on race day under all rules. The
 * result is read by {@link PlanCheck}: one that breaks a rule is never handed out. Where none is
 * possible the outcome names the wishes in the way, each with the value that would loosen it.
 */
public final class BlockPlanner {

  /** The rules that every block keeps, whatever else a plan is judged by; science.md §I. */
  static final Set<String> KEPT =
      Set.of(
          "R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09", "R10", "R12", "R14", "R18",
          "R19", "R20", "R21", "R22");

  /** A block that keeps every rule, or what stands in its way. */
  public sealed interface Outcome {}

  /**
   * A block with all its sessions, rest days included.
   *
   * @param notes what limits it, for the runner to know
   */
  public record Made(TrainingBlock block, List<Session> sessions, List<Note> notes)
      implements Outcome {
    public Made {
      sessions = List.copyOf(sessions);
      notes = List.copyOf(notes);
    }
  }

  /** No block is possible: each blocker is one wish that would have to give way. */
  public record Impossible(List<Note> blockers) implements Outcome {
    public Impossible {
      blockers = List.copyOf(blockers);
    }
  }

  /** A sentence as data: a key of {@code planning.properties} and what fills it. */
  public record Note(String key, List<String> about) {
    public Note {
      about = List.copyOf(about);
    }

    static Note of(String key, Object... about) {
      return new Note(key, java.util.Arrays.stream(about).map(Object::toString).toList());
    }
  }

  /** Makes a block; the id names it and, with their dates, its sessions. */
  public static Outcome plan(BlockId id, String name, BlockSettings settings, Runner runner) {
    return plan(id, name, settings, runner, () -> false);
  }

  /**
   * The same, ended with a {@link java.util.concurrent.CancellationException} once it is overtaken.
   *
   * @param cancelled asked again and again while a block is sought
   */
  public static Outcome plan(
      BlockId id, String name, BlockSettings settings, Runner runner, BooleanSupplier cancelled) {
    Optional<Made> made = made(id, name, settings, runner, cancelled);
    return made.isPresent() ? made.get() : new Impossible(blockers(settings, runner));
  }

  /** What is wrong by itself, then what else could give way; one sentence a wish. */
  private static List<Note> blockers(BlockSettings settings, Runner runner) {
    List<Note> notes = new ArrayList<>(Wishes.problems(settings));
    for (Loosening.Loosened loosened : Loosening.found(settings, runner)) {
      if (notes.stream().noneMatch(note -> note.key().equals(loosened.note().key()))) {
        notes.add(loosened.note());
      }
    }
    if (notes.isEmpty()) notes.addAll(Loosening.together(settings, runner));
    if (notes.isEmpty()) notes.add(Note.of("planning.blocked.several"));
    return notes;
  }

  /** The best block under every rule, once more read by {@link PlanCheck}. */
  static Optional<Made> made(BlockId id, String name, BlockSettings settings, Runner runner) {
    return made(id, name, settings, runner, () -> false);
  }

  private static Optional<Made> made(
      BlockId id, String name, BlockSettings settings, Runner runner, BooleanSupplier cancelled) {
    return blueprint(settings, runner, cancelled)
        .map(best -> made(id, name, settings, runner, best))
        .filter(made -> findings(made, runner).isEmpty());
  }

  private static Made made(
      BlockId id, String name, BlockSettings settings, Runner runner, Blueprint best) {
    return new Made(
        new TrainingBlock(id, name, settings, best.weeks()),
        Writing.sessions(id, settings, best),
        Limits.of(settings, best, runner));
  }

  /** The days and minutes of the best block; empty where the rules allow none. */
  static Optional<Blueprint> blueprint(
      BlockSettings settings, Runner runner, BooleanSupplier cancelled) {
    if (!Wishes.problems(settings).isEmpty()) return Optional.empty();
    OptionalInt age = runner.ageOn(settings.start());
    return Search.best(
        Season.of(settings, age, Bounds.HEALTHY, AsPlanned.NOTHING, Influence.USUAL), cancelled);
  }

  /** What a block breaks, read alone: what came before it is what its settings say. */
  static List<Finding> findings(Made made, Runner runner) {
    Plan alone =
        new Plan(
            runner,
            Map.of(made.block().id(), made.block()),
            made.sessions().stream().collect(Collectors.toMap(Session::id, session -> session)),
            Map.of(),
            Collections.emptyNavigableMap(),
            Map.of());
    LocalDate start = made.block().start();
    return PlanCheck.limits(Ledger.of(alone, start), start, made.block().end());
  }

  private BlockPlanner() {}
}
