package upswing.edit;

import java.util.Optional;
import upswing.training.SessionKind;
import upswing.training.Workout;

/**
 * Sessions as a runner types them: {@code 45 easy}, {@code 3x10 @ T 2 jog}, {@code 12 km long},
 * {@code rest}.
 */
public final class WorkoutText {

  /** What was understood. */
  public record Understood(SessionKind kind, Workout workout) {}

  /** Reads a line; empty when it is not understood. */
  public static Optional<Understood> parse(String line) {
    return Optional.empty();
  }

  /** Writes a session so that {@link #parse} reads it back as it was. */
  public static String format(SessionKind kind, Workout workout) {
    return "";
  }

  private WorkoutText() {}
}
