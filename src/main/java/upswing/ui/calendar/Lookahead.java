package upswing.ui.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import upswing.planning.Consequence;
import upswing.planning.Foresight;
import upswing.ui.ConsequenceWords;
import upswing.ui.Desk;
import upswing.ui.Seen;

/**
 * What the drops of one carried thing would lead to: worked out on the worker from the press on, so
 * that under the pointer it only has to be looked up. Days far from the pointer are left alone
 * until it comes nearer.
 */
final class Lookahead {

  /** Few at a time, so that the one under the pointer never waits long. */
  private static final int AT_ONCE = 4;

  /** So many at once are told, as showing them takes about as long. */
  private static final int TOLD = 12;

  /** More days than any view shows before or after the one under the pointer. */
  private static final int IN_SIGHT = 12 * 7;

  private static final int CLOSE_BY = 14;

  private final Desk desk;
  private final ConsequenceWords words;
  private final Runnable onMore;
  private final Set<Aim> marks = new HashSet<>();
  private final Set<Aim> later = new LinkedHashSet<>();
  private final Deque<Aim> open = new ArrayDeque<>();
  private final Map<Aim, Optional<Known>> known = new HashMap<>();
  private Optional<Foresight> foresight = Optional.empty();
  private Optional<Aim> wanted = Optional.empty();
  private int untold;
  private boolean working;
  private boolean stopped;

  /**
   * A look ahead from a day, once it has begun.
   *
   * @param onMore runs when more is known
   */
  Lookahead(Desk desk, ConsequenceWords words, Runnable onMore) {
    this.desk = desk;
    this.words = words;
    this.onMore = onMore;
  }

  /**
   * Begins with what can be aimed at near the day it is taken from.
   *
   * @param aims the first one of each day gives the day its mark
   */
  void begin(LocalDate from, Collection<Aim> aims) {
    Set<LocalDate> days = new HashSet<>();
    for (Aim aim : aims) if (days.add(aim.to())) marks.add(aim);
    later.addAll(aims);
    near(from);
    Seen seen = desk.seen();
    LocalDate first = from.isBefore(seen.today()) ? from : seen.today();
    working = true;
    desk.inBackground(
        () -> new Foresight(seen.ledger(), seen.mornings(), first),
        made -> {
          foresight = Optional.of(made);
          goOn();
        });
  }

  /** What is known of an aim; empty while nothing is, or where nothing would change. */
  Optional<Known> of(Aim aim) {
    return known.getOrDefault(aim, Optional.empty());
  }

  /** Works this one out before the others, then what is near it. */
  void want(Aim aim) {
    near(aim.to());
    if (!known.containsKey(aim)) {
      wanted = Optional.of(aim);
      later.remove(aim);
      open.remove(aim);
      open.addFirst(aim);
    }
    if (!working) goOn();
  }

  private void near(LocalDate day) {
    later.removeIf(
        aim -> {
          boolean isNear = Math.abs(ChronoUnit.DAYS.between(day, aim.to())) <= reach(aim);
          if (isNear) open.addLast(aim);
          return isNear;
        });
  }

  /** Every day in sight shows its mark; where else on a day it could be put is asked close by. */
  private int reach(Aim aim) {
    return marks.contains(aim) ? IN_SIGHT : CLOSE_BY;
  }

  /** Forgets the rest. */
  void stop() {
    stopped = true;
    later.clear();
    open.clear();
  }

  private void goOn() {
    working = !open.isEmpty() && foresight.isPresent();
    if (!working) return;
    Foresight ahead = foresight.get();
    Deque<Aim> now = new ArrayDeque<>();
    while (now.size() < AT_ONCE && !open.isEmpty()) now.add(open.removeFirst());
    desk.inBackground(() -> found(ahead, now), this::take);
  }

  private Map<Aim, Optional<Known>> found(Foresight ahead, Deque<Aim> aims) {
    Map<Aim, Optional<Known>> found = new HashMap<>();
    for (Aim aim : aims) found.put(aim, ahead.of(aim::edit).map(would -> known(would, aim)));
    return found;
  }

  private Known known(Consequence would, Aim aim) {
    return new Known(would, words.brief(would, aim.to()));
  }

  private void take(Map<Aim, Optional<Known>> found) {
    if (stopped) return;
    known.putAll(found);
    untold += found.size();
    if (wanted.filter(found::containsKey).isPresent() || untold >= TOLD || open.isEmpty()) {
      untold = 0;
      onMore.run();
    }
    goOn();
  }
}
