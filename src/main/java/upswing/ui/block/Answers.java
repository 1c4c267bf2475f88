package upswing.ui.block;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import upswing.training.Goal;
import upswing.training.RecoveryRhythm;

/**
 * The wizard's answers just as they stand in its fields, right or wrong.
 *
 * @param minutes what is typed for each day that isn't a rest day
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
    int keySessions) {

  Answers {
    minutes = Map.copyOf(minutes);
  }

  /** Whether the block leads to a race. */
  boolean toRace() {
    return goal.raceMeters().isPresent();
  }
}
