package upswing.planning.template;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import upswing.load.PlannedFigures;
import upswing.load.StepFigures;
import upswing.load.Zones;
import upswing.training.Extent;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.Workout;
import upswing.training.WorkoutPart;
import upswing.training.WorkoutPart.Repeat;
import upswing.training.WorkoutPart.Role;
import upswing.training.WorkoutPart.Step;

/**
 * One session with less or more of it: easy stretches first, then fewer repetitions. The hard part
 * never grows.
 *
 * <p>Example: 15′ warm-up, 3 × (10′ at threshold, 2′ jog) and 10′ cool-down are 59′. Four fifths of
 * it are 45′: 14′, 2 × 10′ and 9′; six fifths are 70′: the same 3 × 10′ between 22′ and 14′.
 */
final class Resized {

  private static final int STEP = 5;
  private static final int SHORTEST = 15;

  /** What is left of a warm-up, and of any other easy stretch around hard work, in minutes. */
  private static final double LEAST_WARM_UP = 10;

  private static final double LEAST_AROUND = 5;

  private final Session session;
  private final Zones zones;

  private Resized(Session session, Zones zones) {
    this.session = session;
    this.zones = zones;
  }

  /** Whether a session of its kind is made longer or shorter at all. */
  static boolean canBe(Session session) {
    SessionKind kind = session.kind();
    return (kind.isRun() && kind != SessionKind.RACE) || kind.isActiveRecovery();
  }

  /** The session at so many times its length, rounded to five minutes. */
  static Session by(double factor, Session session, Zones zones) {
    if (!canBe(session)) return session;
    Resized resized = new Resized(session, zones);
    double now = resized.minutes(session.workout().parts());
    double least = Math.min(SHORTEST, now);
    double wanted = Math.max(least, STEP * Math.rint(factor * now / STEP));
    boolean same = now <= 0 || Math.abs(wanted - now) < 0.5 || Math.abs(factor - 1) < 1e-9;
    return same ? session : session.with(session.kind(), resized.to(wanted));
  }

  private Workout to(double wanted) {
    List<WorkoutPart> parts = new ArrayList<>(session.workout().parts());
    while (minutes(parts) - room(parts) > wanted && dropRepetition(parts)) {}
    stretch(parts, wanted - minutes(parts));
    return new Workout(parts);
  }

  /** How many minutes the easy stretches can give away. */
  private double room(List<WorkoutPart> parts) {
    return easy(parts).stream().mapToDouble(i -> length(parts, i) - least(parts, i)).sum();
  }

  /** What an easy stretch is never made shorter than. */
  private double least(List<WorkoutPart> parts, int at) {
    Step step = (Step) parts.get(at);
    double around = step.role() == Role.WARM_UP ? LEAST_WARM_UP : LEAST_AROUND;
    return Math.min(length(parts, at), hasHardWork(parts) ? around : 1);
  }

  private double length(List<WorkoutPart> parts, int at) {
    return minutes(List.of(parts.get(at)));
  }

  /** Takes one repetition off the part that has the most; false when none can be missed. */
  private static boolean dropRepetition(List<WorkoutPart> parts) {
    int most = -1;
    int times = 1;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Repeat repeat && repeat.times() > times) {
        most = i;
        times = repeat.times();
      }
    }
    if (most < 0) return false;
    parts.set(most, new Repeat(times - 1, ((Repeat) parts.get(most)).steps()));
    return true;
  }

  /** Gives the easy stretches so many minutes more or less, each in its proportion. */
  private void stretch(List<WorkoutPart> parts, double change) {
    List<Integer> easy = easy(parts);
    double all = easy.stream().mapToDouble(i -> length(parts, i)).sum();
    double left = change;
    for (int at : easy) left -= give(parts, at, Math.rint(change * length(parts, at) / all));
    // What one could not give away, and what rounding leaves, is for the longest that can.
    for (int at : easy.reversed()) left -= give(parts, at, left);
  }

  /** Gives a stretch some minutes more or less, as far as that goes; says how many. */
  private double give(List<WorkoutPart> parts, int at, double change) {
    double now = length(parts, at);
    double then = Math.max(least(parts, at), now + change);
    Step step = (Step) parts.get(at);
    if (then != now) {
      parts.set(at, new Step(step.role(), extent(step, then / now), step.target()));
    }
    return then - now;
  }

  /** Where the easy stretches are, the longest last. */
  private List<Integer> easy(List<WorkoutPart> parts) {
    List<Integer> easy = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Step step && isEasy(step)) easy.add(i);
    }
    easy.sort(Comparator.comparingDouble(i -> length(parts, i)));
    return easy;
  }

  private boolean hasHardWork(List<WorkoutPart> parts) {
    return parts.stream().anyMatch(part -> part instanceof Repeat || !isEasy((Step) part));
  }

  private boolean isEasy(Step step) {
    return StepFigures.of(step, session.kind(), zones).easy();
  }

  private double minutes(List<WorkoutPart> parts) {
    return PlannedFigures.of(session.kind(), new Workout(parts), zones).minutes();
  }

  private static Extent extent(Step step, double factor) {
    return switch (step.extent()) {
      case Extent.Time(Duration time) ->
          new Extent.Time(
              Duration.ofMinutes(Math.max(1, Math.round(time.toSeconds() / 60.0 * factor))));
      case Extent.Distance(double meters) ->
          new Extent.Distance(Math.max(100, 100 * Math.rint(meters * factor / 100)));
    };
  }
}
