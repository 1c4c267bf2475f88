package upswing.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.edit.WorkoutText;
import upswing.training.DistanceUnit;
import upswing.training.SessionKind;
import upswing.training.Workout;

class OutlineTest {

  private static final String LINE = "15 easy, 3x10 @ T 2 jog, 10 easy";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the warm-up goes down     | move   | 0 | -1 | 1  | threshold: 3x10 @ T 2 jog, 15 easy warm-up, 10 easy cool-down
          the first stays first     | move   | 0 | -1 | -1 | 15 easy, 3x10 @ T 2 jog, 10 easy
          the last stays last       | move   | 2 | -1 | 1  | 15 easy, 3x10 @ T 2 jog, 10 easy
          the jog is taken out      | remove | 1 | 1  | 0  | 15 easy, 3x10 @ T, 10 easy
          the repeat is taken out   | remove | 1 | -1 | 0  | threshold: 15 easy warm-up, 10 easy cool-down
          five times instead        | times  | 1 | -1 | 5  | 15 easy, 5x10 @ T 2 jog, 10 easy
          """)
  void aRowChanges(String name, String what, int part, int step, int by, String expected) {
    Place place = new Place(part, step);
    Outline outline = new Outline(workout(LINE));

    Outline after =
        switch (what) {
          case "move" -> outline.move(place, by);
          case "remove" -> outline.without(place);
          default -> outline.times(place, by);
        };

    assertEquals(workout(expected), after.workout());
  }

  @Test
  void aRepeatGoesWithItsLastStep() {
    Outline outline = new Outline(workout("15 easy, 4x3 @ I, 10 easy"));

    assertEquals(2, outline.without(new Place(1, 0)).workout().parts().size());
  }

  @Test
  void whatIsAddedComesBeforeTheCoolDown() {
    Outline outline = new Outline(workout(LINE)).withStep().withRepeat(SessionKind.INTERVALS);

    assertEquals(workout(LINE).parts().getLast(), outline.workout().parts().getLast());
    assertEquals(5, outline.workout().parts().size());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10         | KILOMETRE | 10 min
          10 min     | KILOMETRE | 10 min
          1,5 min    | KILOMETRE | 1:30 min
          1:30       | KILOMETRE | 1:30 min
          1 h 15     | KILOMETRE | 75 min
          20 s       | KILOMETRE | 20 s
          400 m      | KILOMETRE | 400 m
          12 km      | KILOMETRE | 12 km
          21.1 km    | KILOMETRE | 21.1 km
          3 mi       | MILE      | 3 mi
          5 km       | MILE      | 3.11 mi
          """)
  void aDurationIsRead(String typed, DistanceUnit unit, String shown) {
    assertEquals(shown, ExtentText.write(ExtentText.read(typed).orElseThrow(), unit));
  }

  @ParameterizedTest
  @CsvSource({"''", "ten", "0", "-5", "99 h", "400000 km", "10 parsecs"})
  void anImpossibleDurationIsNotRead(String typed) {
    assertTrue(ExtentText.read(typed).isEmpty());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PACE       | 4:32         | KILOMETRE | 4:32 /km
          PACE       | 4:40-4:30    | KILOMETRE | 4:30–4:40 /km
          PACE       | 7:18         | MILE      | 7:18 /mi
          PACE       | 5:00 /km     | MILE      | 8:03 /mi
          HEART_RATE | 138          | KILOMETRE | ≤ 138 bpm
          HEART_RATE | <= 138 bpm   | KILOMETRE | ≤ 138 bpm
          HEART_RATE | 150-158      | KILOMETRE | 150–158 bpm
          EFFORT     | RPE 7        | KILOMETRE | 7
          """)
  void aTargetIsRead(TargetBy by, String typed, DistanceUnit unit, String shown) {
    assertEquals(shown, TargetText.write(TargetText.read(by, typed, unit).orElseThrow(), unit));
  }

  @ParameterizedTest
  @CsvSource({
    "PACE, fast",
    "PACE, 0:30",
    "PACE, 4:75",
    "HEART_RATE, 20",
    "HEART_RATE, 170-150",
    "EFFORT, 11"
  })
  void anImpossibleTargetIsNotRead(TargetBy by, String typed) {
    assertTrue(TargetText.read(by, typed, DistanceUnit.KILOMETRE).isEmpty());
  }

  private static Workout workout(String line) {
    return WorkoutText.parse(line).orElseThrow().workout();
  }
}
