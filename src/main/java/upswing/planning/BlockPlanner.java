package upswing.planning;

import java.util.List;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.Runner;
import upswing.training.Session;
import upswing.training.TrainingBlock;

/** Makes a training block from what a runner asks for. Pure: the same wishes give the same block. */
public final class BlockPlanner {

  /** A block that keeps every rule, or what stands in its way. */
  public sealed interface Outcome {}

  /**
   * A block with all its sessions, rest days included.
   *
   * @param notes what limits it, for the runner to know
   */
  public record Made(TrainingBlock block, List<Session> sessions, List<Note> notes)
      implements Outcome {}

  /** No block is possible: each blocker is one wish that would have to give way. */
  public record Impossible(List<Note> blockers) implements Outcome {}

  /** A sentence as data: a key of {@code planning.properties} and what fills it. */
  public record Note(String key, List<String> about) {}

  /** Makes a block; the id names it and, with their dates, its sessions. */
  public static Outcome plan(BlockId id, String name, BlockSettings settings, Runner runner) {
    return new Impossible(List.of(new Note("planning.notYet", List.of())));
  }

  private BlockPlanner() {}
}
