package upswing.ui.block;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import upswing.training.Goal;
import upswing.training.RecoveryRhythm;

/**
 * The wizard's answers just as they stand in its fields, right or wrong.
 *
 * @param minutes what is typed for each day that isn't a rest day
 * @param away what is typed for each stretch of days away
 */
record Answers(
    Goal goal,
    String race,
    String start,
    String weeks,
    String target,
    String weekly,
    String longest,
    Map<DayOfWeek, String> minutes,
    Optional<DayOfWeek> longDay,
    RecoveryRhythm rhythm,
    int cutPercent,
    int keySessions,
    List<AwayWish.Typed> away) {

  Answers {
    minutes = Map.copyOf(minutes);
    away = List.copyOf(away);
  }

  /** Whether the block leads to a race. */
  boolean toRace() {
    return goal.raceMeters().isPresent();
  }
}
