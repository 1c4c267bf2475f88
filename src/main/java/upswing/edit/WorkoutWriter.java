package upswing.edit;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.stream.Collectors;
import upswing.training.EffortZone;
import upswing.training.Extent;
import upswing.training.Target;
import upswing.training.Workout;
import upswing.training.WorkoutPart;
import upswing.training.WorkoutPart.Repeat;
import upswing.training.WorkoutPart.Role;
import upswing.training.WorkoutPart.Step;

/** Writes the language of {@link WorkoutText}; exactly means that every role is said. */
final class WorkoutWriter {

  static String write(Workout workout, boolean exactly) {
    return workout.parts().stream()
        .map(part -> part(part, exactly))
        .collect(Collectors.joining(", "));
  }

  /** How long the first part is: all there is to say of a session at its kind's own effort. */
  static String extent(Workout workout) {
    return workout.parts().getFirst() instanceof Step step ? extent(step.extent(), false) : "";
  }

  private static String part(WorkoutPart part, boolean exactly) {
    return switch (part) {
      case Step step -> step(step, false, exactly);
      case Repeat repeat ->
          isUsualStrides(repeat)
              ? repeat.times() + " strides"
              : repeat.times()
                  + "x"
                  + repeat.steps().stream()
                      .map(step -> step(step, true, exactly))
                      .collect(Collectors.joining(" "));
    };
  }

  private static boolean isUsualStrides(Repeat repeat) {
    return WorkoutReader.read(repeat.times() + " strides")
        .filter(understood -> understood.workout().parts().getFirst().equals(repeat))
        .isPresent();
  }

  private static String step(Step step, boolean inRepeat, boolean exactly) {
    if (inRepeat && isJog(step) && !exactly) return extent(step.extent(), true) + " jog";
    String role = exactly ? " " + WorkoutWords.name(step.role()) : "";
    return extent(step.extent(), inRepeat) + target(step.target()) + role;
  }

  private static boolean isJog(Step step) {
    return step.role() == Role.RECOVERY
        && step.target() instanceof Target.Zone(EffortZone zone)
        && zone == EffortZone.RECOVERY;
  }

  private static String extent(Extent extent, boolean inRepeat) {
    return switch (extent) {
      case Extent.Distance(double meters) -> distance(meters);
      case Extent.Time(Duration time) -> time(time, inRepeat);
    };
  }

  private static String distance(double meters) {
    boolean wholeMeters = meters >= 100 && meters < 1000 && meters == Math.rint(meters);
    if (wholeMeters) return Math.round(meters) + "m";
    BigDecimal km = new BigDecimal(Double.toString(meters)).movePointLeft(3);
    return km.stripTrailingZeros().toPlainString() + " km";
  }

  private static String time(Duration time, boolean inRepeat) {
    if (time.toSecondsPart() != 0) return time.toSeconds() + "s";
    return time.toMinutes() + (inRepeat && time.toMinutes() >= 100 ? "min" : "");
  }

  private static String target(Target target) {
    return switch (target) {
      case Target.Zone(EffortZone zone) -> (zone.isEasy() ? " " : " @ ") + WorkoutWords.name(zone);
      case Target.Pace(double fastest, double slowest) ->
          " @ " + pace(fastest) + (fastest == slowest ? "" : "-" + pace(slowest));
      case Target.HeartRate(int lowest, int highest) ->
          lowest == 0 ? " <=" + highest + " bpm" : " " + lowest + "-" + highest + " bpm";
      case Target.Effort(int rpe) -> " RPE " + rpe;
    };
  }

  /** Minutes and seconds per kilometre; fractions are kept, so that reading gives the same pace. */
  private static String pace(double secondsPerKm) {
    BigDecimal seconds = new BigDecimal(Double.toString(secondsPerKm));
    BigDecimal[] parts = seconds.divideAndRemainder(BigDecimal.valueOf(60));
    String rest = parts[1].stripTrailingZeros().toPlainString();
    return parts[0].toBigInteger()
        + ":"
        + (parts[1].compareTo(BigDecimal.TEN) < 0 ? "0" : "")
        + rest;
  }

  private WorkoutWriter() {}
}
