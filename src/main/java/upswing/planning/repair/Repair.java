package upswing.planning.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * {@link Way} looks for it.
 */
public final class Repair {

  /**
   * The repair of a block.
   *
   * @param ledger what was planned and lived, as of the circumstances' today
   * @param cancelled asked again and again; once true, the work ends with a {@link
   *     java.util.concurrent.CancellationException}
   * @throws IllegalArgumentException for another race day or other weeks: that is another block
   */
  public static Repaired of(
      Ledger ledger, TrainingBlock block, Circumstances now, BooleanSupplier cancelled) {
    BlockSettings was = block.settings();
    BlockSettings wishes = now.wishes();
    if (!wishes.race().equals(was.race())
        || !wishes.start().equals(was.start())
        || wishes.weeks() != was.weeks()) {
      throw new IllegalArgumentException("a repair keeps a block's weeks and its race day");
    }
    boolean asPlanned = now.setbacks().isEmpty() && now.wishes().equals(block.settings());
    if (asPlanned || block.end().isBefore(now.today())) return unchanged(ledger, block);
    Lived lived = new Lived(ledger);
    Plans plans =
        new Plans(ledger, lived, now.setbacks(), block.settings(), now.wishes(), block.end());
    Courses courses = new Courses(block, lived, plans, comebacks(now, lived, plans, block));
    Course best = null;
    Way.Result way = null;
    for (Course course : courses.all()) {
      Way.Result found = Way.cheapest(course, cancelled);
      if (way == null || found.cost() < way.cost()) {
        way = found;
        best = course;
      }
    }
    if (way == null || best == null) throw new IllegalStateException("no way through the block");
    return repaired(ledger, block, now, best, way, lived);
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
        totals,
        totals);
  }

  private static int daysLeft(TrainingBlock block, LocalDate today) {
    LocalDate from = today.isBefore(block.start()) ? block.start() : today;
    return (int) Math.max(0, block.end().toEpochDay() - from.toEpochDay() + 1);
  }

  private static Repaired repaired(
      Ledger ledger,
      TrainingBlock block,
      Circumstances now,
      Course course,
      Way.Result way,
      Lived lived) {
    Reasons reasons = new Reasons(course, lived);
    Plan plan = ledger.plan();
    Map<SessionId, Session> sessions = new HashMap<>(plan.sessions());
    List<DayChange> changes = new ArrayList<>();
    for (int i = 0; i < course.weeks().size(); i++) {
      RepairWeek week = course.weeks().get(i);
      List<Offer> days = way.days().get(i);
      for (int day = 0; day < 7; day++) {
        Offer offer = days.get(day);
        LocalDate date = week.start().plusDays(day);
        List<Session> before = ledger.sessionsOn(date);
        if (!offer.changed() || offer.sessions().equals(before)) continue;
        before.forEach(s -> sessions.remove(s.id()));
        offer.sessions().forEach(s -> sessions.put(s.id(), s));
        Why why = reasons.of(week, day, days, way.before().get(i));
        changes.add(new DayChange(date, before, offer.sessions(), why));
      }
    }
    TrainingBlock after = marked(block, now, course);
    Map<BlockId, TrainingBlock> blocks = new HashMap<>(plan.blocks());
    blocks.put(after.id(), after);
    Plan repaired = plan.withBlocks(blocks).withSessions(sessions);
    return new Repaired(
        block,
        after,
        plan,
        repaired,
        changes,
        daysLeft(block, now.today()) - changes.size(),
        Totals.of(ledger, block),
        Totals.of(Ledger.of(repaired, now.today()), after));
  }

  /** The block with its new settings, and a recovery week that has become a usual one. */
  private static TrainingBlock marked(TrainingBlock block, Circumstances now, Course course) {
    List<Microcycle> weeks = new ArrayList<>();
    for (Microcycle week : block.weeks()) {
      Optional<RepairWeek> open =
          course.weeks().stream().filter(w -> w.start().equals(week.start())).findFirst();
      boolean usual = open.isPresent() && open.get().kind() == RepairWeek.Kind.USUAL;
      weeks.add(new Microcycle(week.start(), week.phase(), week.recovery() && !usual));
    }
    return new TrainingBlock(block.id(), block.name(), now.wishes(), weeks);
  }

  private Repair() {}
}
