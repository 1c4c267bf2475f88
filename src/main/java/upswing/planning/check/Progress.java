package upswing.planning.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Whole weeks, each with what it is compared with: the last weeks that were not eased.
 *
 * <p>Before a block's first week stands what the runner said when it was made. A week is eased when
 * it is planned so, and outside of blocks when it holds at most four fifths of the last other one.
 *
 * @param eased a recovery week, a taper week, or an easier one
 * @param reference minutes of the last week that was not eased; 0 when there is none
 * @param before minutes of the one before that; 0 when there is none
 */
record Progress(Week week, double minutes, boolean eased, double reference, double before) {

  private static final double EASED = 0.80;

  static List<Progress> of(Diary diary) {
    List<Progress> all = new ArrayList<>();
    double reference = 0;
    double before = 0;
    for (Week week : diary.weeks()) {
      if (!week.isWhole()) continue;
      if (week.beginsBlock()) {
        reference = week.block().orElseThrow().settings().weeklyMinutes();
        before = reference;
      }
      double minutes = week.minutes();
      boolean eased =
          minutes == 0
              || week.isRecovery()
              || week.isTaper()
              || (week.cycle().isEmpty() && minutes <= EASED * reference);
      all.add(new Progress(week, minutes, eased, reference, before));
      if (!eased) {
        before = reference;
        reference = minutes;
      }
    }
    return List.copyOf(all);
  }
}
