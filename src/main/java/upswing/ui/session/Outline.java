package upswing.ui.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import upswing.training.EffortZone;
import upswing.training.Extent;
import upswing.training.SessionKind;
import upswing.training.Target;
import upswing.training.Workout;
import upswing.training.WorkoutPart;
import upswing.training.WorkoutPart.Repeat;
import upswing.training.WorkoutPart.Role;
import upswing.training.WorkoutPart.Step;

/** A workout as rows that are changed one at a time; each change gives another workout. */
record Outline(Workout workout) {

  /** Where its rows stand, in order; the steps of a repeat follow it. */
  List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (int part = 0; part < parts().size(); part++) {
      places.add(Place.of(part));
      if (parts().get(part) instanceof Repeat repeat) {
        for (int step = 0; step < repeat.steps().size(); step++) places.add(new Place(part, step));
      }
    }
    return places;
  }

  /** The part a row shows or lies in. */
  WorkoutPart part(Place place) {
    return parts().get(place.part());
  }

  /** The step of a row; a repeat itself has none. */
  Step step(Place place) {
    return switch (part(place)) {
      case Step step -> step;
      case Repeat repeat -> repeat.steps().get(place.step());
    };
  }

  /** The same with another step in a row. */
  Outline with(Place place, Step step) {
    WorkoutPart part =
        part(place) instanceof Repeat repeat
            ? new Repeat(repeat.times(), replaced(repeat.steps(), place.step(), step))
            : step;
    return of(replaced(parts(), place.part(), part));
  }

  /** The same with a repeat run so many times. */
  Outline times(Place place, int times) {
    return part(place) instanceof Repeat repeat
        ? of(replaced(parts(), place.part(), new Repeat(times, repeat.steps())))
        : this;
  }

  /** The same without a row; a repeat goes with its last step. */
  Outline without(Place place) {
    if (place.isInside() && part(place) instanceof Repeat(int times, List<Step> steps)) {
      if (steps.size() > 1) {
        return of(replaced(parts(), place.part(), new Repeat(times, without(steps, place.step()))));
      }
    }
    return of(without(parts(), place.part()));
  }

  /** Where a row stands once it has moved up (-1) or down (1); at the end it stays. */
  Place moved(Place place, int by) {
    if (part(place) instanceof Repeat repeat && place.isInside()) {
      return new Place(
          place.part(), Math.clamp((long) place.step() + by, 0, repeat.steps().size() - 1));
    }
    return Place.of(Math.clamp((long) place.part() + by, 0, parts().size() - 1));
  }

  /** The same with a row moved to where {@link #moved} says. */
  Outline move(Place place, int by) {
    Place to = moved(place, by);
    if (place.isInside() && part(place) instanceof Repeat(int times, List<Step> steps)) {
      return of(
          replaced(
              parts(), place.part(), new Repeat(times, moved(steps, place.step(), to.step()))));
    }
    return of(moved(parts(), place.part(), to.part()));
  }

  /** Ten easy minutes more, before the cool-down if there is one. */
  Outline withStep() {
    return inserted(new Step(Role.WORK, Extent.minutes(10), new Target.Zone(EffortZone.EASY)));
  }

  /** The repeat a kind of session usually has, before the cool-down if there is one. */
  Outline withRepeat(SessionKind kind) {
    return inserted(
        switch (kind) {
          case THRESHOLD -> repeat(3, Duration.ofMinutes(10), EffortZone.THRESHOLD, 120);
          case INTERVALS, RACE -> repeat(5, Duration.ofMinutes(3), EffortZone.INTERVAL, 120);
          default -> repeat(4, Duration.ofSeconds(20), EffortZone.REPETITION, 60);
        });
  }

  private static Repeat repeat(int times, Duration work, EffortZone zone, int jogSeconds) {
    return new Repeat(
        times,
        List.of(
            new Step(Role.WORK, new Extent.Time(work), new Target.Zone(zone)),
            new Step(
                Role.RECOVERY,
                new Extent.Time(Duration.ofSeconds(jogSeconds)),
                new Target.Zone(EffortZone.RECOVERY))));
  }

  private Outline inserted(WorkoutPart part) {
    List<WorkoutPart> all = new ArrayList<>(parts());
    boolean cools =
        !all.isEmpty() && all.getLast() instanceof Step step && step.role() == Role.COOL_DOWN;
    all.add(cools ? all.size() - 1 : all.size(), part);
    return of(all);
  }

  private List<WorkoutPart> parts() {
    return workout.parts();
  }

  private static Outline of(List<WorkoutPart> parts) {
    return new Outline(new Workout(parts));
  }

  private static <T> List<T> replaced(List<T> list, int at, T by) {
    List<T> copy = new ArrayList<>(list);
    copy.set(at, by);
    return copy;
  }

  private static <T> List<T> without(List<T> list, int at) {
    List<T> copy = new ArrayList<>(list);
    copy.remove(at);
    return copy;
  }

  private static <T> List<T> moved(List<T> list, int from, int to) {
    List<T> copy = new ArrayList<>(list);
    copy.add(to, copy.remove(from));
    return copy;
  }
}
