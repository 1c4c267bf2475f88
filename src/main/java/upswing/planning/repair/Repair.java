package upswing.planning.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import upswing.load.Ledger;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.Microcycle;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.TrainingBlock;

/**
 * Replans a block from today: as little as the rules ask for after what happened.
 *
 * <p>The past stays as it is, and so does what is done today. Nothing that was missed is made up
 * for. Without a setback and without another wish nothing changes. What changes is the least that
 * breaks no more rules than the plan itself did: the fewest days, and of those the least load;
 * {@link Way} looks for it. With the race on another day the taper goes with it first ({@link
 * RaceMove}).
 */
public final class Repair {

  private final Ledger ledger;
  private final TrainingBlock block;
  private final Circumstances now;
  private final RaceMove move;
  private final Course course;
  private final Way.Result way;
  private final Lived lived;

  private Repair(Ledger ledger, TrainingBlock block, Circumstances now, Candidate best) {
    this.ledger = ledger;
    this.block = block;
    this.now = now;
    this.move = best.move;
    this.course = best.way.course();
    this.way = best.way.result();
    this.lived = best.lived;
  }

  /**
   * The repair of a block.
   *
   * @param ledger what was planned and lived, as of the circumstances' today
   * @param cancelled asked again and again; once true, the work ends with a {@link
   *     java.util.concurrent.CancellationException}
   * @throws IllegalArgumentException for a race day that {@link RaceDay} finds impossible
   */
  public static Repaired of(
      Ledger ledger, TrainingBlock block, Circumstances told, BooleanSupplier cancelled) {
    Circumstances now = told.knowing(block);
    boolean moved = isMoved(ledger, block, now.wishes());
    boolean asPlanned = now.setbacks().isEmpty() && now.wishes().equals(block.settings());
    if (asPlanned || !moved && block.end().isBefore(now.today())) return unchanged(ledger, block);
    List<RaceMove> moves =
        moved
            ? RaceMove.all(ledger, new Lived(ledger), block, now.wishes())
            : List.of(RaceMove.none(ledger, block));
    List<Candidate> candidates = new ArrayList<>();
    for (RaceMove move : moves) {
      Ledger of = moved ? Ledger.of(move.plan(), now.today()) : ledger;
      Lived lived = new Lived(of);
      TrainingBlock to = move.block();
      Plans plans =
          new Plans(
              of, lived, now.setbacks(), block.settings(), now.wishes(), to.end(), move.days());
      new Courses(to, lived, plans, comebacks(now, lived, plans, to))
          .all()
          .forEach(
              course -> candidates.add(new Candidate(move, lived, new Way(course, cancelled))));
    }
    long cost = Cost.NEVER;
    for (Candidate one : candidates) cost = one.way.glance(cost);
    for (Candidate one : candidates) cost = one.way.search(cost);
    long least = cost;
    for (Candidate one : candidates) least = Math.min(least, one.way.left());
    Candidate best = candidates.getFirst();
    for (Candidate one : candidates) if (one.way.cost() < best.way.cost()) best = one;
    return new Repair(ledger, block, now, best).repaired(Cost.fewerDays(least, cost));
  }

  /** One way to move the race and to mark the weeks. */
  private record Candidate(RaceMove move, Lived lived, Way way) {}

  private static boolean isMoved(Ledger ledger, TrainingBlock block, BlockSettings wishes) {
    BlockSettings was = block.settings();
    if (wishes.race().equals(was.race())
        && wishes.start().equals(was.start())
        && wishes.weeks() == was.weeks()) {
      return false;
    }
    LocalDate race =
        wishes.race().orElseThrow(() -> new IllegalArgumentException("the block keeps its race"));
    if (RaceDay.of(ledger, block, race) instanceof RaceDay.Possible(BlockSettings possible)
        && possible.weeks() == wishes.weeks()
        && possible.start().equals(wishes.start())) {
      return true;
    }
    throw new IllegalArgumentException("the block can't lead to a race on " + race);
  }

  private static List<Comeback> comebacks(
      Circumstances now, Lived lived, Plans plans, TrainingBlock block) {
    Map<LocalDate, Comeback> all = new HashMap<>();
    for (Setback setback : now.setbacks()) {
      if (!setback.stops()) continue;
      Comeback.of(setback, now.setbacks(), lived, plans, block.settings())
          .ifPresent(c -> all.merge(c.back(), c, (a, b) -> a.gap() >= b.gap() ? a : b));
    }
    return all.values().stream().sorted(Comparator.comparing(Comeback::back)).toList();
  }

  private static Repaired unchanged(Ledger ledger, TrainingBlock block) {
    Totals totals = Totals.of(ledger, block);
    return new Repaired(
        block,
        block,
        ledger.plan(),
        ledger.plan(),
        List.of(),
        daysLeft(block, ledger.today()),
        OptionalInt.of(0),
        totals,
        totals);
  }

  private static int daysLeft(TrainingBlock block, LocalDate today) {
    LocalDate from = today.isBefore(block.start()) ? block.start() : today;
    return (int) Math.max(0, block.end().toEpochDay() - from.toEpochDay() + 1);
  }

  private Repaired repaired(OptionalInt fewerDays) {
    Reasons reasons = new Reasons(course, lived);
    Map<SessionId, Session> sessions = new HashMap<>(move.plan().sessions());
    Map<LocalDate, Why> whys = new TreeMap<>(move.days());
    for (int i = 0; i < course.weeks().size(); i++) {
      RepairWeek week = course.weeks().get(i);
      List<Offer> days = way.days().get(i);
      for (int day = 0; day < 7; day++) {
        Offer offer = days.get(day);
        LocalDate date = week.start().plusDays(day);
        if (!offer.changed()) continue;
        lived.ledger().sessionsOn(date).forEach(s -> sessions.remove(s.id()));
        offer.sessions().forEach(s -> sessions.put(s.id(), s));
        whys.putIfAbsent(date, reasons.of(week, day, days, way.before().get(i)));
      }
    }
    Plan plan = ledger.plan();
    TrainingBlock after = marked();
    Map<BlockId, TrainingBlock> blocks = new HashMap<>(plan.blocks());
    blocks.put(after.id(), after);
    Plan repaired = plan.withBlocks(blocks).withSessions(sessions);
    List<DayChange> changes = new ArrayList<>();
    whys.forEach(
        (date, why) -> {
          List<Session> was = plan.sessionsOn(date);
          List<Session> is = repaired.sessionsOn(date);
          if (!was.equals(is)) changes.add(new DayChange(date, was, is, why));
        });
    return new Repaired(
        block,
        after,
        plan,
        repaired,
        changes,
        daysLeft(block.end().isAfter(after.end()) ? block : after, now.today()) - changes.size(),
        fewerDays,
        Totals.of(ledger, block),
        Totals.of(ledger.after(repaired), after));
  }

  /** The block with its new settings, and a recovery week that has become a usual one. */
  private TrainingBlock marked() {
    List<Microcycle> weeks = new ArrayList<>();
    for (Microcycle week : move.block().weeks()) {
      Optional<RepairWeek> open =
          course.weeks().stream().filter(w -> w.start().equals(week.start())).findFirst();
      boolean usual = open.isPresent() && open.get().kind() == RepairWeek.Kind.USUAL;
      weeks.add(new Microcycle(week.start(), week.phase(), week.recovery() && !usual));
    }
    return new TrainingBlock(block.id(), block.name(), now.wishes(), weeks);
  }
}
