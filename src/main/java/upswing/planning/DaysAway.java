package upswing.planning;

import java.util.ArrayList;
import java.util.List;

/** What becomes of the days of a week when the runner is away on some of them. */
final class DaysAway {

  /** A week of fewer runs has no long run. */
  private static final int FEWEST_WITH_LONG_RUN = 3;

  /** So many runs, or two hard days, and one of them is a recovery run; R09. */
  private static final int RUNS_WITH_RECOVERY = 4;

  /** Nothing on days away; the other days as they were, but for what a thinner week can't hold. */
  static List<Role> present(List<Role> roles, Season season) {
    List<Role> present = new ArrayList<>(roles);
    for (int week = 0; week < season.weeks().size(); week++) {
      if (!season.absences().losesDays(week)) continue;
      List<Role> days = present.subList(7 * week, 7 * week + 7);
      for (int day = 0; day < 7; day++) {
        if (season.wishes().isAway(season.date(week, day))) days.set(day, Role.REST);
      }
      if (!days.contains(Role.RACE)) thin(days);
    }
    return present;
  }

  private static void thin(List<Role> days) {
    if (runs(days) < FEWEST_WITH_LONG_RUN) {
      days.replaceAll(role -> role == Role.LONG ? Role.EASY : role);
    }
    long hard = days.stream().filter(Role::isHard).count();
    boolean needsRecovery = runs(days) >= RUNS_WITH_RECOVERY || hard >= 2;
    if (!needsRecovery || days.contains(Role.RECOVERY)) return;
    for (Role easiest : List.of(Role.EASY, Role.STRIDES, Role.SECOND_KEY, Role.KEY)) {
      int day = days.indexOf(easiest);
      if (day < 0) continue;
      days.set(day, Role.RECOVERY);
      return;
    }
  }

  private static long runs(List<Role> days) {
    return days.stream().filter(Role::isRun).count();
  }

  private DaysAway() {}
}
