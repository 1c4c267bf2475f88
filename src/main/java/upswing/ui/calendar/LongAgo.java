package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import upswing.training.Activity;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.Sport;
import upswing.ui.Seen;

/**
 * That all a runner has lies long before today, as after the import of old files: around today the
 * calendar is empty then.
 *
 * @param newest the day of the newest run; of the newest of anything where nothing was run
 * @param run whether it is a run
 */
record LongAgo(LocalDate newest, boolean run) {

  /** As many weeks before today may be in sight with it. */
  static final int WEEKS = 4;

  /**
   * Empty while anything is planned or recorded from four weeks ago on, or nothing ever was.
   * Example: on 17 February 2027 a newest run of 3 May 2025 is long ago, one of 20 January is not.
   */
  static Optional<LongAgo> of(Seen seen) {
    Plan plan = seen.plan();
    LocalDate since = seen.today().minusWeeks(WEEKS);
    Optional<LocalDate> any =
        Stream.concat(
                Stream.concat(
                    plan.activities().values().stream().map(Activity::date),
                    plan.checkIns().keySet().stream()),
                plan.sessions().values().stream().map(Session::date))
            .max(Comparator.naturalOrder());
    boolean old = any.filter(day -> day.isBefore(since)).isPresent();
    if (!old) return Optional.empty();
    Optional<LocalDate> run =
        plan.activities().values().stream()
            .filter(activity -> activity.sport() == Sport.RUN)
            .map(Activity::date)
            .max(Comparator.naturalOrder());
    return Optional.of(new LongAgo(run.orElseGet(any::get), run.isPresent()));
  }
}
