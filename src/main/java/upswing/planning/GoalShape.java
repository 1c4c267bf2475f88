package upswing.planning;

import java.util.List;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.Microcycle;

/**
 * How large a block for a goal wants to become. All times in minutes; convention (grade C).
 *
 * @param peakWeek what the biggest week grows towards
 * @param peakLong what the longest run grows towards
 * @param leastLong the longest run without which the goal makes no sense
 * @param leastWeek the present week without which the goal comes too early
 */
record GoalShape(int peakWeek, int peakLong, int leastLong, int leastWeek) {

  private static final double STEADY_GROWTH = 1.07;

  static GoalShape of(Goal goal) {
    return switch (goal) {
      case FIVE_K -> new GoalShape(270, 75, 30, 60);
      case TEN_K -> new GoalShape(300, 90, 35, 75);
      case HALF_MARATHON -> new GoalShape(330, 115, 65, 100);
      case MARATHON -> new GoalShape(450, 170, 110, 140);
      case BASE -> new GoalShape(330, 100, 20, 60);
      case RETURN -> new GoalShape(180, 60, 15, 0);
    };
  }

  /** The first week is what the runner runs at present, an hour at least. */
  static int firstWeek(BlockSettings wishes) {
    return Math.max(60, WeekFill.down(wishes.weeklyMinutes()));
  }

  /** No week is larger than this. */
  static int biggestWeek(BlockSettings wishes) {
    return Bounds.floor(Math.max(of(wishes.goal()).peakWeek(), 1.1 * firstWeek(wishes)));
  }

  /** What steady growth makes of the first week. */
  static int grownWeek(BlockSettings wishes, List<Microcycle> weeks) {
    double grown =
        firstWeek(wishes) * Math.pow(STEADY_GROWTH, Math.max(0, Phases.loaded(weeks) - 1));
    return (int) Math.min(biggestWeek(wishes), grown);
  }
}
