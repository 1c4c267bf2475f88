package upswing.exchange;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import upswing.edit.WorkoutText;
import upswing.exchange.text.CsvText;
import upswing.training.Activity;
import upswing.training.Plan;
import upswing.training.Session;

/** Writes what a plan holds as tables, oldest first: commas, decimal points, UTF-8. */
public final class CsvExport {

  /** Every activity: local start, sport, seconds, metres, bpm. */
  public static String activities(Plan plan) {
    CsvText csv = new CsvText();
    csv.row(
        List.of(
            "start",
            "sport",
            "title",
            "timer_s",
            "elapsed_s",
            "distance_m",
            "ascent_m",
            "average_hr_bpm",
            "effort",
            "ate_within_2h",
            "easy_enough",
            "source"));
    plan.activities().values().stream()
        .sorted(Comparator.comparing(Activity::start).thenComparing(Activity::id))
        .forEach(activity -> csv.row(cells(activity)));
    return csv.toString();
  }

  /** Every planned session: its day, kind, workout as one types it, and note. */
  public static String sessions(Plan plan) {
    CsvText csv = new CsvText();
    csv.row(List.of("date", "kind", "workout", "note", "first_planned_on"));
    plan.sessions().values().stream()
        .sorted(
            Comparator.comparing(Session::date)
                .thenComparing(Session::kind)
                .thenComparing(Session::id))
        .forEach(session -> csv.row(cells(session)));
    return csv.toString();
  }

  /** Every check-in; importing this table gives the same check-ins again. */
  public static String checkIns(Plan plan) {
    return CheckInTable.write(plan.checkIns().values());
  }

  private static List<String> cells(Activity activity) {
    return List.of(
        activity.localStart().toString(),
        activity.sport().name().toLowerCase(Locale.ROOT),
        activity.title(),
        seconds(activity.timer()),
        seconds(activity.elapsed()),
        meters(activity.meters()),
        meters(activity.ascentMeters()),
        whole(activity.averageHeartRate()),
        whole(activity.rpe()),
        answer(activity.fuelled()),
        answer(activity.easyEnough()),
        activity.source().file());
  }

  private static String answer(Optional<Boolean> said) {
    return said.map(yes -> yes ? "yes" : "no").orElse("");
  }

  private static List<String> cells(Session session) {
    return List.of(
        session.date().toString(),
        session.kind().name().toLowerCase(Locale.ROOT),
        WorkoutText.format(session.kind(), session.workout()),
        session.note(),
        session.origin().toString());
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
  }

  private static String meters(OptionalDouble meters) {
    return meters.isPresent() ? String.format(Locale.ROOT, "%.1f", meters.getAsDouble()) : "";
  }

  private static String whole(OptionalInt value) {
    return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
  }

  private CsvExport() {}
}
