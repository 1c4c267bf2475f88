package upswing.planning.template;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import upswing.load.Ledger;

/**
 * How much the runner trains at present: the median of the last four weeks as they were lived.
 *
 * <p>Example: 3 h 50, 4 h 00, 0 h 40 and 4 h 10 are 3 h 55; one week ill does not count for much.
 */
public final class PresentVolume {

  private static final int WEEKS = 4;

  /** Minutes a week; empty when nothing was done in at least two of the four. */
  public static OptionalDouble of(Ledger ledger) {
    LocalDate week = ledger.plan().runner().weekOf(ledger.today());
    double[] lived =
        IntStream.rangeClosed(1, WEEKS)
            .mapToDouble(back -> ledger.week(week.minusWeeks(back)).doneMinutes())
            .sorted()
            .toArray();
    if (Arrays.stream(lived).filter(minutes -> minutes > 0).count() < 2) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of((lived[WEEKS / 2 - 1] + lived[WEEKS / 2]) / 2);
  }

  private PresentVolume() {}
}
