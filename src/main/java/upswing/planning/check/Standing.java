package upswing.planning.check;

import java.time.LocalDate;
import java.util.Optional;
import upswing.load.Ledger;

/**
 * Where a runner stands in the weeks: what a week is compared with.
 *
 * @param reference minutes of the last week that was not eased; 0 when there is none
 * @param before minutes of the one before that; 0 when there is none
 * @param eased whether the week itself is planned easier, or is broken off
 * @param broken whether it is broken off by illness or days without running
 * @param stretch how many weeks in a row were not eased, this one included
 */
public record Standing(
    double reference, double before, boolean eased, boolean broken, int stretch) {

  /** That of the week of a day. */
  public static Standing of(Ledger ledger, LocalDate day) {
    Diary diary = new Diary(ledger, Optional.empty(), day, day);
    Progress progress = diary.progress(diary.week(day));
    return new Standing(
        progress.reference(),
        progress.before(),
        progress.eased(),
        progress.week().isBroken(),
        progress.stretch());
  }
}
