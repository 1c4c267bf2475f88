package upswing.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a point of load is worth on race day, and what follows from that alone. */
class InfluenceTest {

  private static final LocalDate EVE = LocalDate.of(2027, 3, 27);
  private static final int DAYS = 14;
  private static final int[] LOADS = {0, 40, 80};

  @ParameterizedTest(name = "{0} days before the eve")
  @CsvSource({"0, -0.023528", "3, -0.008748", "7, 0.002605", "14, 0.010490", "21, 0.011928"})
  void aPointCountsByHowLongAgoItWas(int days, double points) {
    assertEquals(points, new Influence(EVE, 2).on(EVE.minusDays(days)), 1e-6);
  }

  @ParameterizedTest(name = "a point of fatigue weighs {0} points of fitness")
  @CsvSource({"0.3534847", "0.6815400", "1"})
  void theRatioOfWeightsIsThatOfTheirConstants(double kappa) {
    assertEquals(
        kappa, new Influence(EVE, 2 * kappa / new Influence(EVE, 2).kappa()).kappa(), 1e-9);
  }

  /**
   * Two weeks of days of 0, 40 or 80 points, no two of 80 in a row, a day of nothing in any seven,
   * 240 to 400 points in all: the best of all 4.8 million.
   */
  @ParameterizedTest(name = "a point of fatigue weighs {0} points of fitness")
  @CsvSource({
    "0.3534847, 2.8057829, 80 40 80 40 80 0 80 0 0 0 0 0 0 0",
    "1, -1.8314425, 80 40 80 40 0 0 0 0 0 0 0 0 0 0"
  })
  void theBestTwoWeeksAreKnown(double kappa, double best, String days) {
    Influence influence = new Influence(EVE, 2 * kappa / new Influence(EVE, 2).kappa());
    double[] worth = new double[DAYS];
    for (int day = 0; day < DAYS; day++) {
      worth[day] = influence.on(EVE.minusDays(DAYS - 1L - day));
    }

    TwoWeeks found = new TwoWeeks(worth);
    found.fill(0, 0, 0);

    assertEquals(best, found.best, 1e-6);
    assertEquals(days, String.join(" ", found.bestDays));
  }

  /** Every way to fill two weeks, one day after the other. */
  private static final class TwoWeeks {
    private final double[] worth;
    private final int[] loads = new int[DAYS];
    private double best = Double.NEGATIVE_INFINITY;
    private List<String> bestDays = new ArrayList<>();

    TwoWeeks(double[] worth) {
      this.worth = worth;
    }

    void fill(int day, int sum, double value) {
      if (sum > 400) return;
      if (day == DAYS) {
        if (sum < 240 || value <= best) return;
        best = value;
        bestDays = Arrays.stream(loads).mapToObj(Integer::toString).toList();
        return;
      }
      for (int load : LOADS) {
        if (load == 80 && day > 0 && loads[day - 1] == 80) continue;
        if (load > 0 && day >= 6 && allBusy(day)) continue;
        loads[day] = load;
        fill(day + 1, sum + load, value + load * worth[day]);
      }
    }

    private boolean allBusy(int day) {
      for (int i = day - 6; i < day; i++) if (loads[i] == 0) return false;
      return true;
    }
  }
}
