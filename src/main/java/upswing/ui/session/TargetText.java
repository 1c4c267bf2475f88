package upswing.ui.session;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import upswing.report.Amounts;
import upswing.training.DistanceUnit;
import upswing.training.EffortZone;
import upswing.training.Target;

/**
 * What a step aims at, as it stands in its field: {@code 4:32 /km}, {@code ≤ 138 bpm}, {@code 7}.
 */
final class TargetText {

  private static final Pattern PACE =
      Pattern.compile("(\\d{1,2}):([0-5]\\d)(?: ?- ?(\\d{1,2}):([0-5]\\d))?(?: ?/ ?(km|mi))?");
  private static final Pattern HEART_RATE =
      Pattern.compile("(?:(?:<=?|up to)? ?(\\d{2,3})|(\\d{2,3}) ?- ?(\\d{2,3}))(?: ?bpm)?");
  private static final Pattern EFFORT = Pattern.compile("(?:rpe|effort)? ?(\\d{1,2})(?: ?/ ?10)?");

  /** As it is shown, paces in the runner's unit; a zone is its own letter. */
  static String write(Target target, DistanceUnit unit) {
    return switch (target) {
      case Target.Zone(EffortZone zone) -> zone.name();
      case Target.Pace(double fastest, double slowest) ->
          Amounts.pace(fastest, unit)
              + (fastest == slowest ? "" : "–" + Amounts.pace(slowest, unit))
              + " "
              + Amounts.perUnit(unit);
      case Target.HeartRate(int lowest, int highest) ->
          (lowest == 0 ? "≤ " : lowest + "–") + highest + " bpm";
      case Target.Effort(int rpe) -> Integer.toString(rpe);
    };
  }

  /** What a field says; empty when it is not understood or nobody can run so. */
  static Optional<Target> read(TargetBy by, String text, DistanceUnit unit) {
    String plain = text.strip().toLowerCase(Locale.ROOT).replace('–', '-').replace("≤", "<=");
    try {
      return switch (by) {
        case ZONE -> Optional.of(new Target.Zone(EffortZone.valueOf(text)));
        case PACE -> pace(plain, unit);
        case HEART_RATE -> heartRate(plain);
        case EFFORT -> effort(plain);
      };
    } catch (IllegalArgumentException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<Target> pace(String plain, DistanceUnit unit) {
    Matcher pace = PACE.matcher(plain);
    if (!pace.matches()) return Optional.empty();
    DistanceUnit said =
        switch (pace.group(5)) {
          case null -> unit;
          case "mi" -> DistanceUnit.MILE;
          default -> DistanceUnit.KILOMETRE;
        };
    double one = seconds(pace.group(1), pace.group(2), said);
    double other = pace.group(3) == null ? one : seconds(pace.group(3), pace.group(4), said);
    return Optional.of(new Target.Pace(Math.min(one, other), Math.max(one, other)));
  }

  private static double seconds(String minutes, String seconds, DistanceUnit unit) {
    return (60.0 * Integer.parseInt(minutes) + Integer.parseInt(seconds)) * 1000 / unit.meters();
  }

  private static Optional<Target> heartRate(String plain) {
    Matcher bpm = HEART_RATE.matcher(plain);
    if (!bpm.matches()) return Optional.empty();
    return Optional.of(
        bpm.group(1) != null
            ? new Target.HeartRate(0, Integer.parseInt(bpm.group(1)))
            : new Target.HeartRate(Integer.parseInt(bpm.group(2)), Integer.parseInt(bpm.group(3))));
  }

  private static Optional<Target> effort(String plain) {
    Matcher rpe = EFFORT.matcher(plain);
    return rpe.matches()
        ? Optional.of(new Target.Effort(Integer.parseInt(rpe.group(1))))
        : Optional.empty();
  }

  private TargetText() {}
}
