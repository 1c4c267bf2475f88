package upswing.planning;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * possible the outcome names the smallest set of wishes that exclude each other ({@link Conflict}).
 */
public final class BlockPlanner {

  /** The rules that every block keeps, whatever else a plan is judged by; science.md §I. */
  static final Set<String> KEPT =
      Set.of(
          "R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09", "R10", "R12", "R14", "R18",
          "R19", "R20", "R21", "R22");

  private static final BlockId JUDGED = BlockId.named("judged");

  /** No race is planned for that is farther away, in weeks. */
  public static final int FARTHEST_RACE = 3 * 52;

  /** No block begins later, in days. */
  public static final int FARTHEST_START = 366;

  /** No day has more time for training, in minutes. */
  public static final int MOST_A_DAY = 360;

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

  /**
   * No block is possible: the wishes that exclude each other, the dearest first.
   *
   * @param why the rules that stand between them; empty where these aren't about growth
   */
  public record Impossible(List<Blocker> blockers, List<Note> why) implements Outcome {
    public Impossible {
      why = List.copyOf(why);
      blockers = List.copyOf(blockers);
    }
  }

  /**
   * A wish in the way, and what would have to give way with it.
   *
   * @param notes what each wish given up could be instead
   * @param loosened the wishes with all of that done: they make a block; empty where none would
   */
  public record Blocker(List<Note> notes, Optional<BlockSettings> loosened) {
    public Blocker {
      notes = List.copyOf(notes);
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
    return plan(id, name, settings, Past.of(runner), () -> false);
  }

  /**
   * The same, ended with a {@link java.util.concurrent.CancellationException} once it is overtaken.
   *
   * @param cancelled asked again and again while a block is sought
   */
  public static Outcome plan(
      BlockId id, String name, BlockSettings settings, Past past, BooleanSupplier cancelled) {
    return plan(id, name, settings, past, settings.start(), cancelled);
  }

  /**
   * The same where a block that has no room may begin earlier.
   *
   * @param earliest no other block is proposed that begins before this day
   */
  public static Outcome plan(
      BlockId id,
      String name,
      BlockSettings settings,
      Past past,
      LocalDate earliest,
      BooleanSupplier cancelled) {
    Optional<Made> made = made(id, name, settings, past, cancelled);
    return made.isPresent()
        ? made.get()
        : new Impossible(blockers(settings, past, earliest, cancelled), why(settings, past));
  }

  private static List<Note> why(BlockSettings settings, Past past) {
    return Wishes.problems(settings).isEmpty() ? Hurdle.of(season(settings, past)) : List.of();
  }

  /** The smallest conflict; where only what was run so far is in the way, that alone. */
  private static List<Blocker> blockers(
      BlockSettings settings, Past past, LocalDate earliest, BooleanSupplier cancelled) {
    List<Blocker> conflict = Conflict.of(settings, past, earliest, cancelled);
    List<Note> beginning = Beginning.of(past.before(settings.start()), settings.start());
    if (!beginning.isEmpty() && isPossible(settings, past.forgotten(), cancelled)) {
      return Stream.concat(beginning.stream().map(BlockPlanner::told), conflict.stream()).toList();
    }
    if (!conflict.isEmpty()) return conflict;
    List<Blocker> away = withoutDaysAway(settings, past, earliest, cancelled);
    if (!away.isEmpty()) return away;
    List<Note> problems = Wishes.problems(settings);
    return (problems.isEmpty() ? List.of(Note.of("planning.blocked.several")) : problems)
        .stream().map(BlockPlanner::told).toList();
  }

  /** Where growth would lead to the goal, but what days away leave breaks another rule. */
  private static List<Blocker> withoutDaysAway(
      BlockSettings settings, Past past, LocalDate earliest, BooleanSupplier cancelled) {
    return Wish.AWAY.ways(settings, earliest).stream()
        .filter(way -> made(JUDGED, "", way.wishes(), past, cancelled).isPresent())
        .findFirst()
        .map(way -> new Blocker(List.of(way.note()), Optional.of(way.wishes())))
        .stream()
        .toList();
  }

  /** What no click can change. */
  private static Blocker told(Note note) {
    return new Blocker(List.of(note), Optional.empty());
  }

  /**
   * About how long the first long run is, in minutes: what the week as it is now carries; R14.
   *
   * <p>Example: 170 min a week on five days carry 59 min.
   */
  public static int longestAtFirst(BlockSettings wishes) {
    double share = Bounds.HEALTHY.longShare(Pattern.usable(wishes).size());
    return Bounds.floor(share * GoalShape.firstWeek(wishes));
  }

  /**
   * Whether any block keeps every rule under these wishes: one that is found is not asked to be the
   * steadiest as well.
   */
  static boolean isPossible(BlockSettings settings, Past past, BooleanSupplier cancelled) {
    return Wishes.problems(settings).isEmpty() && Search.isAny(season(settings, past), cancelled);
  }

  /** The best block under every rule, once more read by {@link PlanCheck}. */
  static Optional<Made> made(BlockId id, String name, BlockSettings settings, Runner runner) {
    return made(id, name, settings, Past.of(runner), () -> false);
  }

  static Optional<Made> made(
      BlockId id, String name, BlockSettings settings, Past past, BooleanSupplier cancelled) {
    return blueprint(settings, past, cancelled)
        .map(best -> made(id, name, settings, past, best))
        .filter(made -> findings(made, past).isEmpty());
  }

  private static Made made(
      BlockId id, String name, BlockSettings settings, Past past, Blueprint best) {
    return new Made(
        new TrainingBlock(id, name, settings, best.weeks()),
        Writing.sessions(id, settings, best, past.runner()),
        Limits.of(settings, best, past));
  }

  /** The days and minutes of the best block; empty where the rules allow none. */
  static Optional<Blueprint> blueprint(
      BlockSettings settings, Past past, BooleanSupplier cancelled) {
    if (!Wishes.problems(settings).isEmpty()) return Optional.empty();
    return SteadyPath.best(season(settings, past), past, cancelled);
  }

  private static Season season(BlockSettings settings, Past past) {
    return Season.of(settings, past, Bounds.HEALTHY, Influence.USUAL);
  }

  /** What a block breaks, read alone. */
  static List<Finding> findings(Made made, Past past) {
    TrainingBlock block = made.block();
    return PlanCheck.limits(alone(block, made.sessions(), past), block.start(), block.end());
  }

  /**
   * A block by itself: what came before it is what its settings say. Only where it begins after
   * days off are these read too, as the first week back is no measure for others.
   */
  static Ledger alone(TrainingBlock block, List<Session> sessions, Past past) {
    LocalDate start = block.start();
    boolean comesBack = past.before(start).daysOff().isPresent();
    Plan alone =
        new Plan(
            past.runner(),
            Map.of(block.id(), block),
            sessions.stream().collect(Collectors.toMap(Session::id, session -> session)),
            comesBack ? past.lived().orElseThrow().plan().activities() : Map.of(),
            Collections.emptyNavigableMap(),
            Map.of());
    return Ledger.of(alone, start);
  }

  private BlockPlanner() {}
}
