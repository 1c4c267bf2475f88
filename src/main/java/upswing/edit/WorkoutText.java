package upswing.edit;

import java.util.Optional;
import java.util.stream.Stream;
import upswing.training.SessionKind;
import upswing.training.Workout;

/**
 * Sessions as a runner types them: {@code 45 easy}, {@code 3x10 @ T 2 jog}, {@code 12 km long},
 * {@code rest}.
 *
 * <p>Parts are separated by commas. A bare number is minutes, inside a repeat metres from 100 on. A
 * target follows {@code @}: a zone ({@code easy, M, T, I, R}), a pace ({@code 4:32}), a heart rate
 * ({@code <=138 bpm}) or an effort ({@code RPE 7}). {@code + 4 strides} adds strides.
 */
public final class WorkoutText {

  /** What was understood. */
  public record Understood(SessionKind kind, Workout workout) {}

  /** Reads a line; empty when it is not understood. */
  public static Optional<Understood> parse(String line) {
    return WorkoutReader.read(line);
  }

  /**
   * Writes a session so that {@link #parse} reads it back as it was, in the shortest form that
   * does.
   */
  public static String format(SessionKind kind, Workout workout) {
    Understood meant = new Understood(kind, workout);
    String plain = WorkoutWriter.write(workout, false);
    String exact = WorkoutWriter.write(workout, true);
    String name = WorkoutWords.name(kind);
    if (workout.parts().isEmpty()) return name;
    String shortest = WorkoutWriter.extent(workout) + " " + name;
    return Stream.of(shortest, plain, name + ": " + plain)
        .filter(line -> parse(line).filter(meant::equals).isPresent())
        .findFirst()
        .orElse(name + ": " + exact);
  }

  private WorkoutText() {}
}
