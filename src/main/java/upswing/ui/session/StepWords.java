package upswing.ui.session;

import java.util.List;
import java.util.Optional;
import upswing.load.StepFigures;
import upswing.load.Zones;
import upswing.report.Amounts;
import upswing.training.DistanceUnit;
import upswing.training.EffortZone;
import upswing.training.Extent;
import upswing.training.SessionKind;
import upswing.training.Target;
import upswing.training.Workout;
import upswing.training.WorkoutPart.Repeat;
import upswing.training.WorkoutPart.Role;
import upswing.training.WorkoutPart.Step;
import upswing.ui.Messages;

/** The steps of a session in words, for a runner with these zones. */
final class StepWords {

  private final Messages words;
  private final SessionKind kind;
  private final Zones zones;
  private final DistanceUnit unit;

  StepWords(Messages words, SessionKind kind, Zones zones, DistanceUnit unit) {
    this.words = words;
    this.kind = kind;
    this.zones = zones;
    this.unit = unit;
  }

  /** The rows of a workout, in order. */
  List<StepRow> rows(Workout workout) {
    Outline outline = new Outline(workout);
    return outline.places().stream()
        .map(
            place ->
                outline.part(place) instanceof Repeat repeat && !place.isInside()
                    ? repeat(place, repeat)
                    : step(place, outline.step(place)))
        .toList();
  }

  /** What a step is for: warm up, jog, threshold. */
  String name(Step step) {
    return step.role() == Role.WORK
        ? words.of("edit.zone." + zones.zone(step.target()))
        : words.of("edit.role." + step.role());
  }

  /** The kind whose colour a step has. */
  SessionKind colour(Step step) {
    if (!kind.isRun()) return kind;
    return switch (zones.zone(step.target())) {
      case RECOVERY -> SessionKind.RECOVERY_RUN;
      case EASY -> SessionKind.EASY;
      case STEADY -> SessionKind.LONG;
      case MARATHON, THRESHOLD -> SessionKind.THRESHOLD;
      case INTERVAL, REPETITION -> SessionKind.INTERVALS;
    };
  }

  /** The target as it is followed on the run: a ceiling, a pace, an effort. */
  String target(Step step) {
    return switch (step.target()) {
      case Target.Zone(EffortZone zone) -> zone(zone);
      case Target.Effort(int rpe) -> words.of("edit.effort", rpe);
      default -> TargetText.write(step.target(), unit);
    };
  }

  /** Time as it stands over a bar: 10′, 20″, 1:30. */
  static String brief(double minutes) {
    long seconds = Math.round(minutes * 60);
    if (seconds < 60) return seconds + "″";
    return seconds % 60 == 0 || seconds >= 600
        ? Amounts.minutes(minutes)
        : "%d:%02d".formatted(seconds / 60, seconds % 60);
  }

  private String zone(EffortZone zone) {
    Optional<Zones.Ceiling> ceiling =
        switch (zone) {
          case RECOVERY -> zones.recoveryCeiling();
          case EASY -> zones.easyCeiling();
          default -> Optional.empty();
        };
    if (ceiling.isPresent()) return "≤ " + ceiling.get().bpm() + " bpm";
    return zone.isEasy() || !kind.isRun()
        ? words.of("edit.zone." + zone)
        : zones.pace(zone).map(this::pace).orElseGet(() -> words.of("edit.zone." + zone));
  }

  private StepRow step(Place place, Step step) {
    return new StepRow(
        place,
        false,
        name(step),
        colour(step),
        ExtentText.write(step.extent(), unit),
        TargetBy.of(step.target()),
        TargetText.write(step.target(), unit),
        about(step));
  }

  private StepRow repeat(Place place, Repeat repeat) {
    double work =
        repeat.times()
            * repeat.steps().stream()
                .filter(step -> step.role() != Role.RECOVERY)
                .mapToDouble(step -> figures(step).minutes())
                .sum();
    Step first = repeat.steps().getFirst();
    boolean jogs = repeat.steps().size() > 1 && repeat.steps().getLast().role() == Role.RECOVERY;
    return new StepRow(
        place,
        true,
        words.of("edit.repeat"),
        colour(first),
        repeat.times() + " ×",
        TargetBy.of(first.target()),
        "",
        words.of(
            jogs ? "edit.repeat.about.jog" : "edit.repeat.about",
            brief(work),
            name(first).toLowerCase(words.locale())));
  }

  /**
   * What a time comes to on the road, or a distance by the clock; the pace where it is not said.
   */
  private String about(Step step) {
    if (!kind.isRun()) return "";
    StepFigures figures = figures(step);
    boolean timed = step.extent() instanceof Extent.Time;
    String other = timed ? roughly(figures.meters()) : Amounts.time(figures.minutes());
    if (step.target() instanceof Target.Pace) return other;
    double pace = figures.minutes() * 60 / figures.meters() * 1000;
    return words.of("edit.about", other, pace(pace));
  }

  /** A distance that is only expected: to ten metres, from a kilometre on to a tenth of one. */
  private String roughly(double meters) {
    if (meters < 1000) return Math.round(meters / 10) * 10 + " m";
    return String.format(words.locale(), "%.1f", meters / unit.meters())
        + (unit == DistanceUnit.MILE ? " mi" : " km");
  }

  private String pace(double secondsPerKilometre) {
    return Amounts.pace(secondsPerKilometre, unit) + " " + Amounts.perUnit(unit);
  }

  private StepFigures figures(Step step) {
    return StepFigures.of(step, kind, zones);
  }
}
