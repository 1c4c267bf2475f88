package upswing.planning;

import upswing.training.Goal;

/**
 * How large a block for a goal wants to become. All times in minutes; convention (grade C).
 *
 * @param peakWeek what the biggest week grows towards
 * @param peakLong what the longest run grows towards
 * @param leastLong the longest run without which the goal makes no sense
 * @param leastWeek the present week without which the goal comes too early
 */
record GoalShape(int peakWeek, int peakLong, int leastLong, int leastWeek) {

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
}
