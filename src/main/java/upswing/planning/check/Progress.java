package upswing.planning.check;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A whole week with what it is compared with: the last weeks that were not eased.
 *
 * <p>Before a block's first week stands what the runner said when it was made. A week is eased when
 * it is planned so or was broken off, and outside of blocks when it holds at most four fifths of
 * the last other one. One that lost a run is no step down, twice in a row; after that it is what is
 * usual now. Twelve weeks are looked back on, to the beginning of the block at most.
 *
 * @param eased a recovery week, a taper week, or an easier one
 * @param reference minutes of the last week that was not eased; 0 when there is none
 * @param before minutes of the one before that; 0 when there is none
 * @param stretch how many weeks in a row were not eased, this one included
 */
record Progress(
    Week week, double minutes, boolean eased, double reference, double before, int stretch) {

  private static final double EASED = 0.80;
  private static final int WEEKS_BACK = 12;

  /** So many weeks in a row may lose a run before they count as usual. */
  private static final int MOST_CUT_SHORT = 2;

  static Progress of(Diary diary, Week week) {
    double reference = 0;
    double before = 0;
    int stretch = 0;
    int cutShort = 0;
    for (Week earlier : upTo(diary, week)) {
      if (earlier.beginsBlock()) {
        reference = earlier.block().orElseThrow().settings().weeklyMinutes();
        before = reference;
        stretch = 0;
      }
      if (earlier.start().equals(week.start())) break;
      boolean broken = earlier.isBroken();
      boolean lost = !broken && cutShort < MOST_CUT_SHORT && earlier.lostARun();
      if (isEased(earlier, reference) || lost && earlier.minutes() <= EASED * reference) {
        stretch = 0;
      } else {
        before = reference;
        reference = lost ? Math.max(reference, earlier.minutes()) : earlier.minutes();
        stretch++;
      }
      cutShort = lost ? cutShort + 1 : 0;
    }
    boolean eased = isEased(week, reference);
    return new Progress(week, week.minutes(), eased, reference, before, eased ? 0 : stretch + 1);
  }

  /** The whole weeks that lead to a week, which is the last of them. */
  private static Deque<Week> upTo(Diary diary, Week week) {
    Deque<Week> weeks = new ArrayDeque<>();
    Week each = week;
    for (int back = 0; back <= WEEKS_BACK; back++) {
      if (each.isWhole()) weeks.addFirst(each);
      if (each.beginsBlock() || !each.start().isAfter(diary.firstDay())) break;
      each = diary.week(each.start().minusDays(1));
    }
    return weeks;
  }

  private static boolean isEased(Week week, double reference) {
    return week.minutes() == 0
        || week.isRecovery()
        || week.isTaper()
        || week.isBroken()
        || (week.cycle().isEmpty() && week.minutes() <= EASED * reference);
  }
}
