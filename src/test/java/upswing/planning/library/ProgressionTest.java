package upswing.planning.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.training.EffortZone;
import upswing.training.SessionKind;

class ProgressionTest {

  private static final Progression PROGRESSION =
      Progression.of(
          SessionKind.THRESHOLD, EffortZone.THRESHOLD, "2x5/2 2x8/2 3x8/2 3x9/2 3x10/2 4x10/2");

  @ParameterizedTest(name = "{0} min of room, {1} min of work at most")
  @CsvSource({
    "60, 45, 2x8 3x8 3x9 3x10 4x10 4x10 4x10 4x10",
    "40, 45, 2x8 3x8 3x9 3x10 3x10 3x9 3x8 3x10",
    "60, 29, 2x8 3x8 3x9 3x9 3x8 3x9 3x8 3x9",
    "12, 45, 2x5 2x5 2x5 2x5 2x5 2x5 2x5 2x5",
    "11, 45, - - - - - - - -"
  })
  void dosesGrowByAStepAndThenTakeTurns(int room, double mostWork, String doses) {
    String uses =
        IntStream.range(0, 8)
            .mapToObj(use -> PROGRESSION.dose(use, 16, room, mostWork))
            .map(dose -> dose.map(d -> d.times() + "x" + d.work() / 60).orElse("-"))
            .collect(Collectors.joining(" "));

    assertEquals(doses, uses);
  }
}
