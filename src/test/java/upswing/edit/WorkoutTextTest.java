package upswing.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import upswing.edit.WorkoutText.Understood;
import upswing.training.EffortZone;
import upswing.training.Extent;
import upswing.training.SessionKind;
import upswing.training.Target;
import upswing.training.Workout;
import upswing.training.WorkoutPart;
import upswing.training.WorkoutPart.Repeat;
import upswing.training.WorkoutPart.Role;
import upswing.training.WorkoutPart.Step;

class WorkoutTextTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          45 easy                              | EASY              | 45 easy
          45                                   | EASY              | 45 easy
          45′ easy                             | EASY              | 45 easy
          8 mi easy                            | EASY              | 12.874752 km easy
          40 ≤ 138 bpm                         | EASY              | 40 <=138 bpm
          45 easy + 4 strides                  | EASY              | 45 easy, 4 strides
          30 recovery                          | RECOVERY_RUN      | 30 recovery
          12 km long                           | LONG              | 12 km long
          1:30 long                            | LONG              | 90 long
          1h30 long                            | LONG              | 90 long
          long: 60 easy, 20 @ M                | LONG              | long: 60 easy, 20 @ M
          3x10 @ T 2 jog                       | THRESHOLD         | 3x10 @ T 2 jog
          15 easy, 3×10 @ T 2 jog, 10 easy     | THRESHOLD         | 15 easy, 3x10 @ T 2 jog, 10 easy
          10 warm up, 20 tempo, 10 cool down   | THRESHOLD         | 10 easy, 20 @ T, 10 easy
          3x10 @ 4:32 2 jog                    | THRESHOLD         | 3x10 @ 4:32 2 jog
          5x1km @ 4:12 2 jog                   | INTERVALS         | 5x1 km @ 4:12 2 jog
          6x400 @ R 90s jog                    | INTERVALS         | 6x400m @ R 90s jog
          5x(3 @ I, 2 jog)                     | INTERVALS         | 5x3 @ I 2 jog
          5x 3 min @ I / 2 min jog             | INTERVALS         | 5x3 @ I 2 jog
          10 km race                           | RACE              | 10 km race
          race 21.1 km                         | RACE              | 21.1 km race
          bike 40                              | BIKE              | 40 bike
          walk 30                              | WALK              | 30 walk
          20 strength                          | STRENGTH_MOBILITY | 20 strength
          rest                                 | REST              | rest
          """)
  void understoodAsTyped(String typed, SessionKind kind, String written) {
    Understood understood = WorkoutText.parse(typed).orElseThrow();

    assertEquals(kind, understood.kind());
    assertEquals(written, WorkoutText.format(understood.kind(), understood.workout()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "blah",
        "45 blah",
        "500x3 easy",
        "0x3 @ T",
        "3x",
        "-5 easy",
        "0 easy",
        "99999999999 easy",
        "20 @ 0:10",
        "40 <= 999 bpm",
        "20 RPE 11"
      })
  void notUnderstood(String typed) {
    assertTrue(WorkoutText.parse(typed).isEmpty(), () -> typed + ": " + WorkoutText.parse(typed));
  }

  @Test
  void whatIsWrittenIsReadBackAsItWas() {
    Random random = new Random(20270217);
    for (int i = 0; i < 20_000; i++) {
      Understood meant = new Understood(pick(random, SessionKind.values()), workout(random));

      String written = WorkoutText.format(meant.kind(), meant.workout());

      assertEquals(meant, WorkoutText.parse(written).orElseThrow(), written);
    }
  }

  private static Workout workout(Random random) {
    List<WorkoutPart> parts = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      parts.add(random.nextInt(3) > 0 ? step(random) : repeat(random));
    }
    return new Workout(parts);
  }

  private static Repeat repeat(Random random) {
    List<Step> steps = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) steps.add(step(random));
    return new Repeat(1 + random.nextInt(20), steps);
  }

  private static Step step(Random random) {
    Extent extent =
        random.nextBoolean()
            ? new Extent.Time(Duration.ofSeconds(1 + random.nextInt(20_000)))
            : new Extent.Distance((1 + random.nextInt(300_000)) / 10.0);
    Target target =
        switch (random.nextInt(5)) {
          case 0 -> new Target.Pace(100 + random.nextInt(200), 300 + random.nextInt(9000) / 10.0);
          case 1 -> new Target.HeartRate(0, 100 + random.nextInt(100));
          case 2 -> new Target.HeartRate(90 + random.nextInt(50), 140 + random.nextInt(60));
          case 3 -> new Target.Effort(1 + random.nextInt(10));
          default -> new Target.Zone(pick(random, EffortZone.values()));
        };
    return new Step(pick(random, Role.values()), extent, target);
  }

  private static <T> T pick(Random random, T[] all) {
    return all[random.nextInt(all.length)];
  }
}
