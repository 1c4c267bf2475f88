package upswing.planning.repair;

import java.util.OptionalInt;

/**
 * What a repaired plan costs, as one number that orders them: rules broken that were not broken as
 * planned, then key sessions and long runs lost that a changed wish moved and runs cut to little of
 * what they were, then days changed, then points of load changed.
 *
 * <p>Each part has so much room that it never reaches the next.
 */
final class Cost {

  static final long NEVER = Long.MAX_VALUE / 4;

  private static final long DAY = 1L << 24;
  private static final long LOST = 1L << 36;
  private static final long RULE = 1L << 46;

  static final long NONE = 0;

  static long rules(int count) {
    return RULE * count;
  }

  static long lost(int count) {
    return LOST * count;
  }

  /** A day that is an offer instead of what was planned; load counts in tenths of a point. */
  static long of(Offer offer, double plannedLoad) {
    if (!offer.changed()) return NONE;
    return offer.little() * LOST
        + DAY
        + Math.min(DAY / 128, Math.round(10 * Math.abs(offer.load() - plannedLoad)));
  }

  /** How many rules a sum of costs breaks. */
  static int rulesIn(long cost) {
    return (int) (cost / RULE);
  }

  /** How many days a sum of costs changes. */
  static int days(long cost) {
    return (int) (cost % LOST / DAY);
  }

  /**
   * How many changed days fewer a sum of costs has than another that breaks no fewer rules and
   * loses no fewer sessions; empty where it does.
   */
  static OptionalInt fewerDays(long least, long cost) {
    return least / LOST < cost / LOST
        ? OptionalInt.empty()
        : OptionalInt.of(Math.max(0, days(cost) - days(least)));
  }

  private Cost() {}
}
