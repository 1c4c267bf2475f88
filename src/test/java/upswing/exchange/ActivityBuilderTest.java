package upswing.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import upswing.training.Activity;
import upswing.training.HeartRateHistogram;
import upswing.training.Lap;
import upswing.training.MinuteMeans;
import upswing.training.Source;
import upswing.training.Sport;

/** What a file says in sum against the moments behind it. */
class ActivityBuilderTest {

  private static final double NAN = Double.NaN;
  private static final long NINE = Instant.parse("2026-03-01T09:00:00Z").getEpochSecond();
  private static final Source SOURCE = new Source("run.fit", "0123", 1);
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          what the watch says                     | 151 | 151
          half a beat                             | 151.5 | 152
          nothing said                            | NaN | 150
          a spike of 234                          | 234 | 150
          zero                                    | 0   | 150
          a value no moment ever had              | 190 | 150
          """)
  void theAverageHeartRate(String what, double said, int expected) {
    ActivityBuilder builder = new ActivityBuilder(Sport.RUN).averageHeartRate(said);
    for (int i = 0; i < 600; i++) builder.sample(NINE + i, i % 2 == 0 ? 145 : 155, NAN, NAN);

    assertEquals(OptionalInt.of(expected), built(builder).averageHeartRate());
  }

  @ParameterizedTest(name = "said {0}, measured {1}: {2} degrees")
  @CsvSource({
    "12,  20 22,  12",
    "NaN, 20 22,  21",
    "NaN, -8 NaN, -8",
    "127, 20 22,  21", // no such weather
    "NaN, NaN 99,",
  })
  void theTemperature(double said, String measured, Double expected) {
    ActivityBuilder builder = hour().averageTemperature(said);
    for (String celsius : measured.split(" ")) builder.temperature(Double.parseDouble(celsius));

    OptionalDouble found = built(builder).temperature();

    assertEquals(expected == null ? OptionalDouble.empty() : OptionalDouble.of(expected), found);
  }

  @Test
  void withoutMomentsAPlausibleAverageIsBelieved() {
    ActivityBuilder said = hour().averageHeartRate(163);
    ActivityBuilder absurd = hour().averageHeartRate(234);

    assertEquals(OptionalInt.of(163), built(said).averageHeartRate());
    assertEquals(OptionalInt.empty(), built(absurd).averageHeartRate());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          both said                               | 590  | 620  | 590 | 620
          the timer runs over by a second         | 602  | 600  | 602 | 600
          stopped a month later                   | 590  | 2656055 | 590 | 2656055
          no timer                                | NaN  | 620  | 600 | 620
          no elapsed time                         | 590  | NaN  | 590 | 599
          neither                                 | NaN  | NaN  | 599 | 599
          a timer of a month                      | 2656055 | 620 | 600 | 620
          """)
  void theTimes(String what, double timer, double elapsed, int expectedTimer, int expectedElapsed) {
    ActivityBuilder builder =
        new ActivityBuilder(Sport.RUN).timerSeconds(timer).elapsedSeconds(elapsed);
    for (int i = 0; i < 600; i++) builder.sample(NINE + i, 150, NAN, NAN);

    Activity run = built(builder);

    assertEquals(Duration.ofSeconds(expectedTimer), run.timer());
    assertEquals(Duration.ofSeconds(expectedElapsed), run.elapsed());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          what the watch says                     | 1810 | 1810
          nothing said                            | NaN  | 1797
          zero, but the moments moved             | 0    | 1797
          across the ocean                        | 9000000 | 1797
          """)
  void theDistance(String what, double said, double expected) {
    ActivityBuilder builder = new ActivityBuilder(Sport.RUN).meters(said);
    for (int i = 0; i < 600; i++) builder.sample(NINE + i, 0, 500 + 3 * i, NAN);

    assertEquals(OptionalDouble.of(expected), built(builder).meters());
  }

  @Test
  void aTrainerThatRollsNowhereIsZeroMetersNotUnknown() {
    assertEquals(OptionalDouble.of(0), built(hour().meters(0)).meters());
    assertEquals(OptionalDouble.empty(), built(hour()).meters());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          written every second                    | 1   | 0   | 1
          written when something changes          | 12  | 0   | 12
          the strap was silent, the runner ran    | 60  | 180 | 20
          stood still, nobody marked a pause      | 60  | 2   | 1
          """)
  void aHeartRateHoldsForAWhile(String what, int gap, double way, int seconds) {
    ActivityBuilder builder =
        new ActivityBuilder(Sport.RUN)
            .sample(NINE, 140, 100, NAN)
            .sample(NINE + gap, 150, 100 + way, NAN);

    assertEquals(seconds, built(builder).heartRates().secondsAt(140));
  }

  @Test
  void eachMinuteOfTheTimerHasItsMeans() {
    ActivityBuilder builder = new ActivityBuilder(Sport.RUN);
    builder.pausedAt(NINE + 60).resumedAt(NINE + 300);
    for (int i = 0; i < 60; i++) builder.sample(NINE + i, 130, 3.0 * i, NAN);
    for (int i = 300; i < 360; i++) builder.sample(NINE + i, 0, 180 + 4.0 * (i - 300), NAN);

    Activity run = built(builder);

    assertEquals(MinuteMeans.of(130, Float.NaN), run.heartRateByMinute());
    assertEquals(3.0, run.speedByMinute().at(0).orElseThrow(), 0.01);
    assertEquals(4.0, run.speedByMinute().at(1).orElseThrow(), 0.01);
    assertEquals(2, run.speedByMinute().size());
  }

  @Test
  void wherePacesAreUnknownSpeedsAreTaken() {
    ActivityBuilder builder = new ActivityBuilder(Sport.RUN);
    for (int i = 0; i < 60; i++) builder.sample(NINE + i, 0, NAN, 2.5);

    assertEquals(MinuteMeans.of(2.5f), built(builder).speedByMinute());
  }

  @Test
  void heartAndWayWrittenApartAreOneRecording() {
    ActivityBuilder apart = new ActivityBuilder(Sport.RUN);
    ActivityBuilder together = new ActivityBuilder(Sport.RUN);
    for (int i = 0; i < 300; i++) {
      apart.sample(NINE + i, 140 + i % 5, NAN, NAN).sample(NINE + i, 0, 2.8 * i, NAN);
      together.sample(NINE + i, 140 + i % 5, 2.8 * i, NAN);
    }

    assertEquals(built(together), built(apart));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theOrderOfTheMomentsDoesNotMatter(long seed) {
    Random random = new Random(seed);
    record Moment(long second, int bpm, double meters) {}
    List<Moment> moments = new ArrayList<>();
    long second = NINE;
    double meters = 0;
    for (int i = 0; i < 500; i++) {
      second += 1 + random.nextInt(30);
      meters += random.nextInt(100);
      moments.add(new Moment(second, 60 + random.nextInt(120), meters));
    }
    ActivityBuilder inOrder = new ActivityBuilder(Sport.RUN);
    moments.forEach(m -> inOrder.sample(m.second(), m.bpm(), m.meters(), NAN));
    Collections.shuffle(moments, random);
    ActivityBuilder shuffled = new ActivityBuilder(Sport.RUN);
    moments.forEach(m -> shuffled.sample(m.second(), m.bpm(), m.meters(), NAN));

    Activity run = built(inOrder);

    assertEquals(run, built(shuffled));
    assertTrue(run.heartRates().totalSeconds() <= run.elapsed().toSeconds() + 1);
    assertTrue(run.timer().compareTo(run.elapsed()) <= 0);
  }

  @Test
  void impossibleHeartRatesAreNoHeartRates() {
    ActivityBuilder builder = new ActivityBuilder(Sport.RUN);
    int[] beats = {1, 29, 231, 255, -1, 1000};
    for (int i = 0; i < beats.length; i++) builder.sample(NINE + i, beats[i], NAN, NAN);

    assertEquals(HeartRateHistogram.NONE, built(builder).heartRates());
  }

  @Test
  void localTimeComesFromTheFileOrElseFromTheRunnersZone() {
    ActivityBuilder travelled = hour().offset(ZoneOffset.ofHours(9));

    assertEquals(ZoneOffset.ofHours(9), built(travelled).offset());
    assertEquals(ZoneOffset.ofHours(1), built(hour()).offset());
  }

  @Test
  void nobodyKnowsWhenItWas() {
    ActivityBuilder undated = new ActivityBuilder(Sport.RUN).timerSeconds(600);

    assertEquals(Optional.empty(), undated.build(SOURCE, BERLIN));
  }

  @Test
  void lapsKeepWhatIsKnownOfThem() {
    ActivityBuilder builder = hour().lap(300, 1000, 150).lap(310.5, NAN, NAN).lap(NAN, 1000, 150);

    assertEquals(
        List.of(
            new Lap(Duration.ofMinutes(5), OptionalDouble.of(1000), OptionalInt.of(150)),
            new Lap(Duration.ofMillis(310_500), OptionalDouble.empty(), OptionalInt.empty())),
        built(builder).laps());
  }

  private static ActivityBuilder hour() {
    return new ActivityBuilder(Sport.RUN)
        .start(Instant.ofEpochSecond(NINE))
        .timerSeconds(3600)
        .elapsedSeconds(3600);
  }

  private static Activity built(ActivityBuilder builder) {
    return builder.build(SOURCE, BERLIN).orElseThrow();
  }
}
