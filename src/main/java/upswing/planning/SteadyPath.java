package upswing.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import upswing.load.Ledger;
import upswing.planning.check.Finding;
import upswing.planning.check.PlanCheck;
import upswing.training.BlockId;
import upswing.training.Session;
import upswing.training.TrainingBlock;

/**
 * The best block whose fitness does not climb too steeply and whose form does not fall too low:
 * R16, R17, and what days away leave of the weeks after them: R23.
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
      Optional<Breach> breach = breaches(best.get(), season, past).findFirst();
      if (breach.isEmpty()) return best.get();
      int week = breach.get().week();
      held = held.holding(week, best.get().minutes(week) - breach.get().tooMany());
      best = Search.best(held, cancelled);
    }
    return free;
  }

  /**
   * The usual week that makes fitness climb or form fall first, counted from 0. Race week is left
   * out: what the race itself does is no training.
   */
  static OptionalInt breach(Blueprint block, Season season, Past past) {
    return breaches(block, season, past).mapToInt(Breach::week).findFirst();
  }

  /** A week, and how many minutes it is to hold less before it is asked again. */
  private record Breach(int week, int tooMany) {}

  private static Stream<Breach> breaches(Blueprint block, Season season, Past past) {
    List<Session> sessions = Writing.sessions(ID, season.wishes(), block, past.runner());
    TrainingBlock alone = new TrainingBlock(ID, "", season.wishes(), block.weeks());
    Ledger ledger = BlockPlanner.alone(alone, sessions, past);
    LocalDate last = alone.end().minusDays(season.wishes().race().isPresent() ? 7 : 0);
    Stream<Breach> path =
        PlanCheck.path(ledger, alone.start(), last).stream()
            .map(finding -> new Breach(usualWeek(finding.day(), season), WeekFill.STEP));
    if (season.wishes().away().isEmpty()) return path;
    Stream<Breach> back =
        PlanCheck.wayBack(ledger, alone.start(), last).stream()
            .map(finding -> new Breach(weekBack(finding.day(), season), tooMany(finding)))
            .filter(breach -> !season.isTaper(breach.week()));
    return Stream.concat(path, back);
  }

  private static int tooMany(Finding tooMuch) {
    double minutes = Double.parseDouble(tooMuch.inputs().get("minutes"));
    double most = Double.parseDouble(tooMuch.inputs().get("most"));
    return Math.max(WeekFill.STEP, (int) Math.ceil(minutes - most));
  }

  /** The week that most of the seven days from a first run back on lie in, before the taper. */
  private static int weekBack(LocalDate back, Season season) {
    int most = week(back.plusDays(3), season);
    if (!season.isTaper(most)) return season.isShort(most) ? most : usualWeek(back, season);
    return week(back, season);
  }

  private static int usualWeek(LocalDate day, Season season) {
    int week = week(day, season);
    while (week > 0 && (season.isTaper(week) || !season.isUsual(week))) week--;
    return week;
  }

  private static int week(LocalDate day, Season season) {
    return (int) (day.toEpochDay() - season.date(0, 0).toEpochDay()) / 7;
  }

  private SteadyPath() {}
}
