package upswing.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * <p>The block is constructed directly, week by week, and then read by {@link PlanCheck}: one that
 * breaks a rule is never handed out. Where none is possible the outcome names the wishes in the
 * way, each with the value that would loosen it.
 */
public final class BlockPlanner {

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
    Optional<Made> made = made(id, name, settings, runner);
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

  /** The first construction that keeps every rule by {@link PlanCheck}'s own reading. */
  static Optional<Made> made(BlockId id, String name, BlockSettings settings, Runner runner) {
    if (!Wishes.problems(settings).isEmpty()) return Optional.empty();
    return Search.best(
            Season.of(
                settings,
                runner.ageOn(settings.start()),
                Bounds.HEALTHY,
                AsPlanned.NOTHING,
                Influence.USUAL),
            () -> false)
        .map(
            built ->
                new Made(
                    new TrainingBlock(id, name, settings, built.weeks()),
                    Writing.sessions(id, settings, built),
                    Limits.of(settings, built, runner)))
        .filter(made -> findings(made, runner).isEmpty());
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
