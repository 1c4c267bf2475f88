package upswing.planning.repair;

import java.util.List;
import upswing.planning.repair.RepairWeek.Kind;

/**
 * Says why a day changes where only its week can say: the first limit that the plan would break.
 */
final class Reasons {

  /** From this share of the most on, a run is as long as it may be, on a grid of five minutes. */
  private static final double FULL = 0.9;

  private final Course course;
  private final Lived lived;

  Reasons(Course course, Lived lived) {
    this.course = course;
    this.lived = lived;
  }

  /**
   * The reason of one day.
   *
   * @param days what the week becomes
   * @param before what is known before the week
   */
  Why of(RepairWeek week, int day, List<Offer> days, State before) {
    Offer offer = days.get(day);
    if (offer.why().isPresent()) return offer.why().get();
    Offer planned = week.planned().get(day);
    double most = week.tolerance().longGrowth() * before.four();
    boolean tooLong = planned.longMinutes() > 0 && before.four() > 0 && planned.reach() > most + 1;
    // As long as it may be: then that is the reason. A shorter one has another one besides.
    if (tooLong && offer.reach() > FULL * most) return overLongest(week, before);
    if (isInFirstWeekBack(week, day)) {
      Comeback back = course.back().on(week.start().plusDays(day)).orElseThrow();
      return new Why.ShareOfUsualWeek(back.share(), (int) Math.round(back.usual()));
    }
    int all = days.stream().mapToInt(Offer::minutes).sum() - offer.minutes() + planned.minutes();
    if (week.kind() == Kind.USUAL && all > week.tolerance().nextWeek(before.reference())) {
      int percent = (int) Math.round(100 * (week.tolerance().growth() - 1));
      return new Why.OverLastWeek(percent, before.reference());
    }
    if (tooLong) return overLongest(week, before);
    if (planned.longMinutes() > 0
        && planned.longMinutes()
            > Math.max(Tolerance.LONG_SHARE, week.tolerance().longShare()) * all) {
      return new Why.ShareOfItsWeek((int) Math.round(100 * Tolerance.LONG_SHARE));
    }
    if (week.kind() == Kind.RECOVERY || week.kind() == Kind.TAPER) {
      return new Why.EasedWeek((int) Math.round(100 * (1 - week.tolerance().most())));
    }
    if (planned.keys() > offer.keys() || planned.hard() && !offer.hard()) {
      return new Why.HardDaysApart();
    }
    return new Why.OverLastWeek(
        (int) Math.round(100 * (week.tolerance().growth() - 1)), before.reference());
  }

  private Why overLongest(RepairWeek week, State before) {
    int percent = (int) Math.round(100 * (week.tolerance().longGrowth() - 1));
    return new Why.OverLongestRun(percent, lived.minutes(before.four(), week.start()));
  }

  private boolean isInFirstWeekBack(RepairWeek week, int day) {
    return course.back().on(week.start().plusDays(day)).filter(c -> c.share() < 100).isPresent();
  }
}
