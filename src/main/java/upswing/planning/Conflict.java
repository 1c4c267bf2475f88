package upswing.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import upswing.planning.BlockPlanner.Blocker;
import upswing.planning.BlockPlanner.Note;
import upswing.planning.Wish.Way;
import upswing.training.BlockSettings;

/**
 * The smallest set of wishes that exclude each other, and a way out of it for each of them.
 *
 * <p>The planner itself is asked, with some wishes kept and the others given up: a wish given up
 * may take any of its other values. Whatever is kept must leave out one wish of every set that
 * helps when given up; so the smallest set that meets all of these, and is impossible, is the
 * smallest there is. Source: Ignatiev 2015, Smallest MUS extraction with minimal hitting set
 * dualization.
 */
final class Conflict {

  /** What is given up is taken back in steps of so many at first, then by halves of it. */
  private static final int LARGEST_STEP = 4;

  private final BlockSettings wishes;
  private final Past past;
  private final LocalDate earliest;
  private final BooleanSupplier cancelled;
  private final Map<Set<Wish>, Boolean> possible = new HashMap<>();
  private final Map<BlockSettings, Boolean> asked = new HashMap<>();

  private Conflict(BlockSettings wishes, Past past, LocalDate earliest, BooleanSupplier cancelled) {
    this.wishes = wishes;
    this.past = past;
    this.earliest = earliest;
    this.cancelled = cancelled;
  }

  /**
   * One blocker for each wish of the smallest set, the dearest first; none where no wish could make
   * a block possible, or where all of them can be kept and something else is in the way.
   *
   * @param earliest no block begins before this day
   */
  static List<Blocker> of(
      BlockSettings wishes, Past past, LocalDate earliest, BooleanSupplier cancelled) {
    Conflict conflict = new Conflict(wishes, past, earliest, cancelled);
    if (!conflict.isPossible(EnumSet.noneOf(Wish.class))) return List.of();
    if (conflict.isPossible(EnumSet.allOf(Wish.class))) return List.of();
    Set<Wish> smallest = conflict.smallest();
    return smallest.stream().map(wish -> conflict.wayOut(smallest, wish)).toList();
  }

  /** The wishes of the smallest set. */
  static Set<Wish> smallest(BlockSettings wishes, Past past) {
    return new Conflict(wishes, past, wishes.start(), () -> false).smallest();
  }

  /** Whether no block keeps these wishes, whatever becomes of the others. */
  static boolean exclude(Set<Wish> kept, BlockSettings wishes, Past past) {
    return !new Conflict(wishes, past, wishes.start(), () -> false).isPossible(kept);
  }

  private Set<Wish> smallest() {
    List<Set<Wish>> helping = new ArrayList<>();
    while (true) {
      Set<Wish> meeting = meeting(helping);
      if (!isPossible(meeting)) return meeting;
      helping.add(EnumSet.complementOf(grown(meeting)));
    }
  }

  /** The smallest set that has a wish in common with each of these. */
  private static EnumSet<Wish> meeting(List<Set<Wish>> sets) {
    Wish[] all = Wish.values();
    EnumSet<Wish> best = EnumSet.allOf(Wish.class);
    for (int bits = 0; bits < 1 << all.length; bits++) {
      if (Integer.bitCount(bits) >= best.size()) continue;
      EnumSet<Wish> these = EnumSet.noneOf(Wish.class);
      for (int i = 0; i < all.length; i++) if ((bits & 1 << i) != 0) these.add(all[i]);
      if (sets.stream().allMatch(set -> set.stream().anyMatch(these::contains))) best = these;
    }
    return best;
  }

  /** As many wishes as can be kept beside these, the dearest first. */
  private EnumSet<Wish> grown(Set<Wish> kept) {
    EnumSet<Wish> grown = EnumSet.noneOf(Wish.class);
    grown.addAll(kept);
    for (Wish wish : Wish.values()) {
      if (grown.add(wish) && !isPossible(grown)) grown.remove(wish);
    }
    return grown;
  }

  /** A wish given up, with as few others as it takes, each for the nearest value that will do. */
  private Blocker wayOut(Set<Wish> smallest, Wish wish) {
    EnumSet<Wish> others = EnumSet.noneOf(Wish.class);
    others.addAll(smallest);
    others.remove(wish);
    EnumSet<Wish> given = EnumSet.complementOf(grown(others));
    BlockSettings now = wishes;
    Map<Wish, Note> notes = new EnumMap<>(Wish.class);
    List<Wish> order = List.copyOf(given);
    for (int i = 0; i < order.size(); i++) {
      List<Wish> still = order.subList(i + 1, order.size());
      for (Way way : order.get(i).ways(now, earliest)) {
        if (!isPossible(way.wishes(), still)) continue;
        notes.put(order.get(i), way.note());
        now = way.wishes();
        break;
      }
    }
    for (Map.Entry<Wish, Note> loosened : notes.entrySet()) {
      Way least = least(loosened.getKey(), new Way(now, loosened.getValue()));
      now = least.wishes();
      loosened.setValue(least.note());
    }
    return new Blocker(List.copyOf(notes.values()), Optional.of(now));
  }

  /** As much of a wish kept as can be beside the others: one step less and there is no block. */
  private Way least(Wish wish, Way loosened) {
    Way least = loosened;
    for (int step = LARGEST_STEP; step > 0; step /= 2) {
      Optional<Way> less = less(wish, least, step);
      while (less.isPresent()) {
        least = less.get();
        less = less(wish, least, step);
      }
    }
    return least;
  }

  private Optional<Way> less(Wish wish, Way loosened, int step) {
    return wish.less(wishes, loosened.wishes(), step).stream()
        .filter(way -> isPossible(way.wishes(), List.of()))
        .findFirst();
  }

  private boolean isPossible(Set<Wish> kept) {
    Boolean known = possible.get(kept);
    if (known != null) return known;
    EnumSet<Wish> given = EnumSet.allOf(Wish.class);
    given.removeAll(kept);
    boolean is = isPossible(wishes, List.copyOf(given));
    possible.put(Set.copyOf(kept), is);
    return is;
  }

  /** Whether any values of the wishes given up make a block; the furthest are tried first. */
  private boolean isPossible(BlockSettings now, List<Wish> given) {
    if (cancelled.getAsBoolean()) throw new CancellationException();
    if (given.isEmpty()) {
      return asked.computeIfAbsent(now, it -> BlockPlanner.isPossible(it, past, cancelled));
    }
    List<Wish> others = given.subList(1, given.size());
    List<Way> ways = given.getFirst().furthest(now, earliest);
    for (Way way : ways) {
      if (isPossible(way.wishes(), others)) return true;
    }
    boolean held = given.getFirst().grows() && !ways.isEmpty();
    return !held && isPossible(now, others);
  }
}
