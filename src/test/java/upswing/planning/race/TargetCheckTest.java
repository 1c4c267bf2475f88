package upswing.planning.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.training.Goal;

class TargetCheckTest {

  @ParameterizedTest(name = "{0} m in {1} min")
  @CsvSource({
    "5000, 20, 49.806",
    "10000, 40, 51.944",
    "5000, 24.566667, 39.110",
    "42195, 210, 44.554"
  })
  void whatARaceShows(double meters, double minutes, double vdot) {
    assertEquals(vdot, Vdot.of(meters, minutes), 1e-3);
  }

  @Test
  void aFiveKilometreTimePredictsTheOthers() {
    double vdot = Vdot.of(5000, 20);

    assertEquals(41 + 27.9 / 60, Vdot.minutes(vdot, 10_000), 0.01);
    assertEquals(91 + 49.7 / 60, Vdot.minutes(vdot, 21_097.5), 0.01);
    assertEquals(256.0, Vdot.thresholdPace(vdot), 0.1);
    assertEquals(vdot, Vdot.ofThreshold(Vdot.thresholdPace(vdot)), 1e-9);
  }

  @ParameterizedTest(name = "half marathon in {0} min at threshold 4:32 in 12 weeks: {1}")
  @CsvSource({"102, GREEN", "90, AMBER", "84, RED"})
  void aTargetForTwelveWeeks(long minutes, TargetCheck.Light light) {
    TargetCheck check =
        TargetCheck.of(Goal.HALF_MARATHON, Duration.ofMinutes(minutes), 272, 12).orElseThrow();

    assertEquals(light, check.light());
  }

  @Test
  void withoutARaceThereIsNoTarget() {
    assertTrue(TargetCheck.of(Goal.BASE, Duration.ofMinutes(60), 272, 12).isEmpty());
  }
}
