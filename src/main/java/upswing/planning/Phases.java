package upswing.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import upswing.planning.check.Absences;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.Microcycle;
import upswing.training.Phase;
import upswing.training.RecoveryRhythm;

/**
 * The weeks of a block: their phases, and which of them are recovery weeks.
 *
 * <p>Recovery weeks come in the rhythm asked for, counted from the first week. One that would stand
 * right before the taper, or leave a single week between, moves or falls away where the rules
 * allow. After a week that days away broke off they are counted anew.
 */
public final class Phases {

  /** From this age on automatic means every third week, and three weeks in a row are the most. */
  static final int MASTERS = 50;

  /**
   * The weeks in their order.
   *
   * @param recovers whether the first is a recovery week, for what was before it
   */
  static List<Microcycle> of(BlockSettings wishes, OptionalInt age, boolean recovers) {
    int weeks = wishes.weeks();
    int taper = taperWeeks(wishes);
    int begun = recovers ? 1 : 0;
    boolean[] recovery = recovery(begun, weeks - taper, wishes, age);
    List<Microcycle> all = new ArrayList<>();
    for (int i = 0; i < weeks; i++) {
      LocalDate start = wishes.start().plusWeeks(i);
      Phase phase = i >= weeks - taper ? Phase.TAPER : phase(wishes.goal(), i, weeks - taper);
      all.add(new Microcycle(start, phase, phase != Phase.TAPER && (i < begun || recovery[i])));
    }
    return all;
  }

  /**
   * Two weeks; three where a marathon has time for it, or where the race is not on the week's last
   * day: the 14 days up to it then begin in the week before.
   */
  public static int taperWeeks(BlockSettings wishes) {
    if (wishes.race().isEmpty()) return 0;
    long dayOfWeek = wishes.race().get().toEpochDay() - wishes.start().toEpochDay();
    boolean early = Math.floorMod(dayOfWeek, 7) < 6;
    boolean marathon = wishes.goal() == Goal.MARATHON && wishes.weeks() >= 12;
    return early || marathon ? 3 : 2;
  }

  private static Phase phase(Goal goal, int week, int weeks) {
    double at = (week + 0.5) / weeks;
    return switch (goal) {
      case RETURN -> at < 0.6 ? Phase.RETURN : Phase.BASE;
      case BASE -> at < 0.67 ? Phase.BASE : Phase.BUILD;
      case FIVE_K, TEN_K, HALF_MARATHON, MARATHON ->
          at < 0.4 ? Phase.BASE : at < 0.8 ? Phase.BUILD : Phase.PEAK;
    };
  }

  /** How many weeks follow each other at most without a recovery week; science.md §I R05. */
  public static int longestStretch(OptionalInt age) {
    return isMaster(age) ? 3 : 4;
  }

  /** Every so many weeks is a recovery week. */
  public static int rhythm(RecoveryRhythm rhythm, OptionalInt age) {
    return switch (rhythm) {
      case EVERY_THIRD -> 3;
      case EVERY_FOURTH -> 4;
      case AUTOMATIC -> isMaster(age) ? 3 : 4;
    };
  }

  private static boolean isMaster(OptionalInt age) {
    return age.isPresent() && age.getAsInt() >= MASTERS;
  }

  /** The recovery weeks before a week, each stretch between days away by itself. */
  private static boolean[] recovery(
      int begun, int building, BlockSettings wishes, OptionalInt age) {
    Absences away = Absences.of(wishes);
    boolean[] recovery = new boolean[building];
    int from = begun;
    for (int week = begun; week <= building; week++) {
      if (week < building && !away.isBroken(week)) continue;
      boolean easedAfter = week < building || wishes.race().isPresent();
      boolean[] part = recovery(week - from, easedAfter, wishes, age);
      System.arraycopy(part, 0, recovery, from, part.length);
      from = week + 1;
    }
    return recovery;
  }

  private static boolean[] recovery(
      int weeks, boolean easedAfter, BlockSettings wishes, OptionalInt age) {
    int every = rhythm(wishes.rhythm(), age);
    boolean[] recovery = new boolean[weeks];
    for (int i = every - 1; i < weeks; i += every) recovery[i] = true;
    if (!easedAfter || weeks < every) return recovery;
    int last = weeks - 1 - weeks % every;
    int between = weeks - 1 - last;
    if (between == 0 && every <= longestStretch(age)) {
      recovery[last] = false;
    } else if (between == 0 || (between == 1 && every > 3)) {
      recovery[last] = false;
      recovery[last - 1] = true;
    }
    return recovery;
  }

  /** How many weeks before the taper are not recovery weeks. */
  static int loaded(List<Microcycle> weeks) {
    return (int) weeks.stream().filter(w -> !w.recovery() && w.phase() != Phase.TAPER).count();
  }

  private Phases() {}
}
