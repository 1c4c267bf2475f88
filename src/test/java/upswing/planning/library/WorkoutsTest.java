package upswing.planning.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.training.Extent;
import upswing.training.Workout;
import upswing.training.WorkoutPart.Repeat;
import upswing.training.WorkoutPart.Role;
import upswing.training.WorkoutPart.Step;

class WorkoutsTest {

  @ParameterizedTest(name = "{0} min, {1} running and {2} walking")
  @CsvSource({
    "20, 1, 2, 6 x 1",
    "20, 2, 2, 5 x 2",
    "20, 3, 2, 4 x 3",
    "20, 4, 1, 3 x 4",
    "20, 6, 1, 3 x 5",
    "20, 9, 1, 2 x 8",
    "27, 9, 1, 3 x 7",
    "10, 4, 1, 2 x 3",
    "4,  4, 1, none"
  })
  void runningAndWalkingTakeTurnsAndFillTheTime(int minutes, int most, int walk, String turns) {
    Workout workout = Workouts.runWalk(minutes, most, walk);

    List<Repeat> repeats =
        workout.parts().stream()
            .filter(part -> part instanceof Repeat)
            .map(part -> (Repeat) part)
            .toList();
    assertEquals(turns, repeats.isEmpty() ? "none" : written(repeats.getFirst()));
    long all = workout.flattened().stream().mapToLong(WorkoutsTest::seconds).sum();
    assertEquals(60L * minutes, all);
  }

  private static String written(Repeat repeat) {
    Step run = repeat.steps().getFirst();
    assertEquals(Role.WORK, run.role());
    return repeat.times() + " x " + seconds(run) / 60;
  }

  private static long seconds(Step step) {
    return step.extent() instanceof Extent.Time(Duration time) ? time.toSeconds() : 0;
  }
}
