package upswing.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import upswing.load.Ledger;
import upswing.planning.check.PlanCheck;
import upswing.training.BlockId;
import upswing.training.Session;
import upswing.training.TrainingBlock;

/**
 * The best block whose fitness does not climb too steeply and whose form does not fall too low:
 * R16, R17.
 *
 * <p>Both hang on all days before at once, so no programme over weeks can keep them. Where the best
 * block breaks one, the week in which it does may hold five minutes less, and the block is sought
 * again, until it keeps both. What comes out is a block under all rules, not proven the best of
 * them; how far from it at most is what it gave up ({@link Report}).
 */
final class SteadyPath {

  private static final BlockId ID = BlockId.named("asked");

  /** The block; the best without these rules where none keeps them. */
  static Optional<Blueprint> best(Season season, Past past, BooleanSupplier cancelled) {
    return Search.best(season, cancelled).map(free -> best(free, season, past, cancelled));
  }

  /**
   * @param free the best without these rules
   */
  static Blueprint best(Blueprint free, Season season, Past past, BooleanSupplier cancelled) {
    Optional<Blueprint> best = Optional.of(free);
    Season held = season;
    while (best.isPresent()) {
      OptionalInt week = breach(best.get(), season, past);
      if (week.isEmpty()) return best.get();
      int less = best.get().minutes(week.getAsInt()) - WeekFill.STEP;
      held = held.holding(week.getAsInt(), less);
      best = Search.best(held, cancelled);
    }
    return free;
  }

  /**
   * The usual week that makes fitness climb or form fall first, counted from 0. Race week is left
   * out: what the race itself does is no training.
   */
  static OptionalInt breach(Blueprint block, Season season, Past past) {
    List<Session> sessions = Writing.sessions(ID, season.wishes(), block);
    TrainingBlock alone = new TrainingBlock(ID, "", season.wishes(), block.weeks());
    Ledger ledger = BlockPlanner.alone(alone, sessions, past);
    LocalDate last = alone.end().minusDays(season.wishes().race().isPresent() ? 7 : 0);
    return PlanCheck.path(ledger, alone.start(), last).stream()
        .mapToInt(finding -> usualWeek(finding.day(), season))
        .findFirst();
  }

  private static int usualWeek(LocalDate day, Season season) {
    int week = (int) (day.toEpochDay() - season.date(0, 0).toEpochDay()) / 7;
    while (week > 0 && (season.isTaper(week) || season.weeks().get(week).recovery())) week--;
    return week;
  }

  private SteadyPath() {}
}
