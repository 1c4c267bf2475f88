package upswing.edit;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import upswing.training.Extent;
import upswing.training.SessionKind;
import upswing.training.Target;
import upswing.training.WorkoutPart.Role;

/** Reads one step after another: how long, then what at, then what for, in any order of words. */
final class StepScanner {

  /** What one step said; what it did not say is empty. */
  record Scanned(
      Extent extent, Optional<Target> target, Optional<Role> role, Optional<SessionKind> kind) {}

  private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
  private static final Pattern WORD_FIRST = Pattern.compile("\\G\\s*([a-z]+)\\s+(?=\\d)");
  private static final Pattern CLOCK =
      Pattern.compile("\\G\\s*(\\d{1,2}):(\\d{2})(?![\\d.:])\\s*h?");
  private static final Pattern HOURS =
      Pattern.compile("\\G\\s*(\\d{1,2})\\s*h\\s*(\\d{1,2})?(?![\\d.])");
  private static final Pattern LENGTH =
      Pattern.compile(
          "\\G\\s*" + NUMBER + "\\s*(km|k|mi|miles|mile|min|m|mtr|sec|s|'|\")?(?![a-z0-9])");
  private static final Pattern PACE =
      Pattern.compile(
          "\\G\\s*@?\\s*(\\d{1,2}):(\\d{2}(?:\\.\\d+)?)"
              + "(?:\\s*-\\s*(\\d{1,2}):(\\d{2}(?:\\.\\d+)?))?\\s*(/\\s*km|/\\s*mi)?");
  private static final Pattern CEILING =
      Pattern.compile("\\G\\s*@?\\s*<=\\s*(\\d{2,3})(?:\\s*bpm)?");
  private static final Pattern RANGE =
      Pattern.compile("\\G\\s*@?\\s*(\\d{2,3})\\s*-\\s*(\\d{2,3})\\s*bpm");
  private static final Pattern EFFORT = Pattern.compile("\\G\\s*@?\\s*rpe\\s*(\\d{1,2})");
  private static final Pattern WORD = Pattern.compile("\\G\\s*@?\\s*([a-z][a-z0-9-]*)");
  private static final double MILE = 1609.344;

  private final String text;
  private final boolean inRepeat;
  private int at;

  StepScanner(String text, boolean inRepeat) {
    this.text = text;
    this.inRepeat = inRepeat;
  }

  boolean atEnd() {
    return text.substring(at).isBlank();
  }

  Optional<Scanned> next() {
    Optional<SessionKind> kind = Optional.empty();
    Matcher first = WORD_FIRST.matcher(text);
    if (first.find(at) && WorkoutWords.kind(first.group(1)).isPresent()) {
      kind = WorkoutWords.kind(first.group(1));
      at = first.end();
    }
    Optional<Extent> extent = extent();
    if (extent.isEmpty()) return Optional.empty();
    Optional<Target> target = target();
    Optional<Role> role = Optional.empty();
    Matcher word = WORD.matcher(text);
    while (word.find(at)) {
      String said = word.group(1);
      Optional<SessionKind> saidKind = WorkoutWords.kind(said);
      if (target.isEmpty() && WorkoutWords.zone(said).isPresent()) {
        target = WorkoutWords.zone(said).map(Target.Zone::new);
      } else if (saidKind.isEmpty() && WorkoutWords.role(said).isEmpty() && !said.equals("run")) {
        return Optional.empty();
      }
      boolean meansZoneToo =
          WorkoutWords.zone(said).isPresent() && (inRepeat || hasTargetMark(word));
      if (kind.isEmpty() && !meansZoneToo) kind = saidKind;
      if (role.isEmpty()) role = WorkoutWords.role(said);
      at = word.end();
    }
    if (target.isEmpty()) target = target();
    return Optional.of(new Scanned(extent.get(), target, role, kind.filter(StepScanner::isNaming)));
  }

  /** Words like «easy» and «recovery» are zones first: alone they do not name a kind. */
  private static boolean isNaming(SessionKind kind) {
    return kind != SessionKind.EASY && kind != SessionKind.RECOVERY_RUN;
  }

  private boolean hasTargetMark(Matcher word) {
    return text.substring(word.start(), word.start(1)).contains("@");
  }

  private Optional<Extent> extent() {
    Matcher clock = CLOCK.matcher(text);
    if (clock.find(at)) {
      int big = Integer.parseInt(clock.group(1));
      int small = Integer.parseInt(clock.group(2));
      return taken(
          clock, inRepeat ? seconds(big * 60L + small) : seconds((big * 60L + small) * 60));
    }
    Matcher hours = HOURS.matcher(text);
    if (hours.find(at)) {
      int minutes = hours.group(2) == null ? 0 : Integer.parseInt(hours.group(2));
      return taken(hours, Extent.minutes(Integer.parseInt(hours.group(1)) * 60 + minutes));
    }
    Matcher length = LENGTH.matcher(text);
    if (!length.find(at)) return Optional.empty();
    BigDecimal number = new BigDecimal(length.group(1));
    String unit = length.group(2) == null ? "" : length.group(2);
    return taken(length, extent(number, unit));
  }

  private Extent extent(BigDecimal number, String unit) {
    double value = number.doubleValue();
    return switch (unit) {
      case "km", "k" -> new Extent.Distance(number.movePointRight(3).doubleValue());
      case "mi", "mile", "miles" -> new Extent.Distance(value * MILE);
      case "mtr" -> new Extent.Distance(value);
      case "s", "sec", "\"" -> seconds(Math.round(value));
      case "min", "'" -> seconds(Math.round(value * 60));
      case "m" -> value >= 100 ? new Extent.Distance(value) : seconds(Math.round(value * 60));
      default ->
          inRepeat && value >= 100 ? new Extent.Distance(value) : seconds(Math.round(value * 60));
    };
  }

  private static Extent seconds(long seconds) {
    return new Extent.Time(Duration.ofSeconds(seconds));
  }

  private Optional<Target> target() {
    Matcher ceiling = CEILING.matcher(text);
    if (ceiling.find(at)) {
      return taken(ceiling, new Target.HeartRate(0, Integer.parseInt(ceiling.group(1))));
    }
    Matcher range = RANGE.matcher(text);
    if (range.find(at)) {
      int low = Integer.parseInt(range.group(1));
      return taken(range, new Target.HeartRate(low, Integer.parseInt(range.group(2))));
    }
    Matcher effort = EFFORT.matcher(text);
    if (effort.find(at)) {
      return taken(effort, new Target.Effort(Integer.parseInt(effort.group(1))));
    }
    Matcher pace = PACE.matcher(text);
    if (pace.find(at)) {
      String unit = pace.group(5);
      double per = unit != null && unit.endsWith("mi") ? 1000 / MILE : 1;
      double fast = pace(pace.group(1), pace.group(2)) * per;
      double slow = pace.group(3) == null ? fast : pace(pace.group(3), pace.group(4)) * per;
      return taken(pace, new Target.Pace(Math.min(fast, slow), Math.max(fast, slow)));
    }
    return Optional.empty();
  }

  private static double pace(String minutes, String seconds) {
    return new BigDecimal(minutes)
        .multiply(BigDecimal.valueOf(60))
        .add(new BigDecimal(seconds))
        .doubleValue();
  }

  private <T> Optional<T> taken(Matcher matcher, T value) {
    at = matcher.end();
    return Optional.of(value);
  }
}
