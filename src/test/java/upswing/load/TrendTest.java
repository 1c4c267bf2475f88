package upswing.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.training.Activity;
import upswing.training.MinuteMeans;
import upswing.training.Sport;

class TrendTest {

  /** One value a week. */
  private static Trend weekly(String values) {
    double[] all = Stream.of(values.split(" ")).mapToDouble(Double::parseDouble).toArray();
    TreeMap<LocalDate, Double> figures = new TreeMap<>();
    for (int i = 0; i < all.length; i++) figures.put(Diary.MONDAY.plusWeeks(i), all[i]);
    return Trend.of(figures);
  }

  @Test
  void theWorkedExampleImproves() {
    Trend trend = weekly("1.286 1.279 1.291 1.300 1.296 1.312 1.305 1.318");

    Trend.Slope slope = assertInstanceOf(Trend.Improving.class, trend).slope();
    assertEquals(0.00070476, slope.perDay(), 1e-8);
    assertEquals(0.00035714, slope.low(), 1e-8);
    assertEquals(0.00104762, slope.high(), 1e-8);
    assertEquals(1.520, slope.percentIn28Days(), 1e-3);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1.318 1.305 1.312 1.296 1.300 1.291 1.279 1.286, Regress",
    "1.30 1.29 1.31 1.30 1.29 1.31 1.30 1.29, Plateau",
    "1.30 1.29 1.31 1.30 1.29 1.31, NotEnough",
    "1.28 1.29 1.30 1.31 1.32, NotEnough",
    "1.28 1.29 1.30 1.31 1.32 1.33, Improving",
    "1.300 1.2999 1.2998 1.2997 1.2996 1.2995 1.2994 1.2993, NotEnough",
  })
  void trendOfWeeks(String values, String expected) {
    assertEquals(expected, weekly(values).getClass().getSimpleName());
  }

  @Test
  void efficiencyAndDecouplingOfTwoHalves() {
    float[] rates = new float[50];
    float[] speeds = new float[50];
    Arrays.fill(rates, 140);
    Arrays.fill(speeds, 3.00f);
    Arrays.fill(rates, 30, 50, 146);
    Arrays.fill(speeds, 30, 50, 2.95f);
    Activity run =
        Diary.activity(
            "run", Diary.MONDAY, 7, Sport.RUN, 50, MinuteMeans.of(rates), MinuteMeans.of(speeds));

    Efficiency efficiency = Efficiency.of(run).orElseThrow();

    assertEquals(0.05708, efficiency.decoupling().orElseThrow(), 1e-5);
    assertEquals(60 * 5.95 / 286, efficiency.metresABeat(), 1e-6);
  }

  @Test
  void aShortRunHasNoDecouplingAndAVeryShortOneNothing() {
    assertTrue(Efficiency.of(steady(35)).orElseThrow().decoupling().isEmpty());
    assertTrue(Efficiency.of(steady(25)).isEmpty());
  }

  @Test
  void easyRunsOfTheLastTwelveWeeksTellATrend() {
    Diary diary = new Diary();
    for (int week = 1; week <= 8; week++) {
      String day = week == 1 ? "Mon" : "Mon" + week;
      diary.planned(day + " easy 45");
      float[] rates = new float[45];
      float[] speeds = new float[45];
      Arrays.fill(rates, 145 - week);
      Arrays.fill(speeds, 2.9f);
      diary.put(
          Diary.activity(
              "run " + week,
              Diary.day(day),
              7,
              Sport.RUN,
              45,
              MinuteMeans.of(rates),
              MinuteMeans.of(speeds)));
    }

    Ledger ledger = diary.on("Mon9");

    assertInstanceOf(
        Trend.Improving.class,
        Progress.of(ledger, upswing.training.SessionKind.EASY, Diary.day("Mon9")));
    assertEquals(
        new Trend.NotEnough(3),
        Progress.of(ledger, upswing.training.SessionKind.EASY, Diary.day("Mon4")));
  }

  private static Activity steady(int minutes) {
    float[] rates = new float[minutes];
    float[] speeds = new float[minutes];
    Arrays.fill(rates, 140);
    Arrays.fill(speeds, 3);
    return Diary.activity(
        "run", Diary.MONDAY, 7, Sport.RUN, minutes, MinuteMeans.of(rates), MinuteMeans.of(speeds));
  }
}
