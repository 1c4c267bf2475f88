package upswing.planning.repair;

import java.time.LocalDate;
import java.util.List;

/**
 * One week that may change, with all that is settled about it beforehand.
 *
 * @param days what each of its seven days may become
 * @param planned what each day was planned to be
 * @param kind how the week is compared with others
 * @param tolerance what it broke as it was planned, so that this is nobody's fault now
 * @param keysWanted key sessions that must not be lost only because a day is not free
 * @param longsWanted long runs likewise
 * @param longDayWanted the day wanted for the long run, counted from 0; -1 where it stays
 * @param extraRun whether a run more is wished for
 * @param most minutes while the way back is not over; {@link Course#NO_LIMIT} otherwise
 */
record RepairWeek(
    LocalDate start,
    List<List<Offer>> days,
    List<Offer> planned,
    Kind kind,
    Tolerance tolerance,
    int keysWanted,
    int longsWanted,
    int longDayWanted,
    boolean extraRun,
    int most) {

  /** How a week is compared with others. */
  enum Kind {
    USUAL,
    /** A usual week that lost a run: no step down from the last. */
    CUT_SHORT,
    RECOVERY,
    TAPER,
    /** Broken off by days lost: no measure for others. */
    BROKEN
  }

  RepairWeek {
    days = List.copyOf(days);
    planned = List.copyOf(planned);
  }

  LocalDate end() {
    return start.plusDays(6);
  }

  int plannedMinutes() {
    return planned.stream().mapToInt(Offer::minutes).sum();
  }

  int plannedReach() {
    return planned.stream()
        .filter(offer -> offer.longMinutes() > 0)
        .mapToInt(Offer::reach)
        .max()
        .orElse(0);
  }

  int plannedLong() {
    return planned.stream().mapToInt(Offer::longMinutes).max().orElse(0);
  }
}
