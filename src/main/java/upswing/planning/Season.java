package upswing.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.Microcycle;
import upswing.training.Phase;
import upswing.training.SessionKind;

/**
 * All that is settled about a block before its days and minutes are chosen.
 *
 * @param lengths what a long run may take, in minutes: by the minute below an hour, where five
 *     would be more than a tenth
 */
record Season(
    BlockSettings wishes,
    List<Microcycle> weeks,
    KeySessions keys,
    Bounds bounds,
    AsPlanned before,
    double[] influences,
    int[] lengths) {

  static Season of(
      BlockSettings wishes, OptionalInt age, Bounds bounds, AsPlanned before, double ratio) {
    List<Microcycle> weeks = Phases.of(wishes, age);
    LocalDate eve =
        wishes
            .race()
            .map(race -> race.minusDays(1))
            .orElse(wishes.end().plusDays(Influence.EASY_DAYS_AFTER));
    Influence influence = new Influence(eve, ratio);
    double[] influences =
        IntStream.range(0, 7 * wishes.weeks())
            .mapToDouble(day -> influence.on(wishes.start().plusDays(day)))
            .toArray();
    int limit = wishes.available().getOrDefault(wishes.longDay(), 0);
    int most = Math.min(limit, GoalShape.of(wishes.goal()).peakLong());
    int[] lengths =
        IntStream.rangeClosed(10, most).filter(n -> n < 60 || n % WeekFill.STEP == 0).toArray();
    return new Season(
        wishes, weeks, new KeySessions(wishes, weeks), bounds, before, influences, lengths);
  }

  boolean isTaper(int week) {
    return weeks.get(week).phase() == Phase.TAPER;
  }

  /** How many weeks stand before the taper. */
  int building() {
    return (int) weeks.stream().filter(week -> week.phase() != Phase.TAPER).count();
  }

  boolean returning() {
    return wishes.goal() == Goal.RETURN;
  }

  GoalShape shape() {
    return GoalShape.of(wishes.goal());
  }

  LocalDate date(int week, int day) {
    return wishes.start().plusDays(7L * week + day);
  }

  /** The most minutes a day has. */
  int limit(int week, int day) {
    return wishes.available().getOrDefault(date(week, day).getDayOfWeek(), 0);
  }

  /** What a point of load on a day is worth on race day. */
  double influence(LocalDate date) {
    return influences[(int) (date.toEpochDay() - wishes.start().toEpochDay())];
  }

  /** The price of a day that is not what it was. */
  double change(LocalDate date, SessionKind kind, int minutes, double load) {
    return before.price(date, kind, minutes, load);
  }
}
