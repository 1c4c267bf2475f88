package upswing.planning.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.training.Measure;
import upswing.training.Signal;
import upswing.training.Tag;

/** What a runner ticks and notes is what the rules read. */
class TicksTest {

  @ParameterizedTest(name = "R13, two easy runs at {0} bpm, easy enough {1}: {2}")
  @CsvSource({
    "0,   no,  true",
    "0,   yes, false",
    "0,   ,    false",
    "130, no,  true",
    "130, yes, false",
    "160, yes, true",
    "160, ,    true",
  })
  void easyEnoughToTalk(int bpm, String said, boolean fires) {
    Lived lived = new Lived().knows(Measure.Kind.LT1, -100, 150);
    for (int day : new int[] {0, 2}) {
      lived.planned(day, "45 easy").ran(day, 45, 8, bpm);
      if (said != null) lived.easyEnough(day, said.equals("yes"));
    }

    assertEquals(fires, lived.fires("R13", 3));
  }

  @ParameterizedTest(name = "R32, a run of {0} min, ate {1}: {2}")
  @CsvSource({"100, no, true", "100, yes, false", "100, , false", "60, no, false"})
  void ateWithinTwoHours(int minutes, String said, boolean fires) {
    Optional<Boolean> ate = Optional.ofNullable(said).map("yes"::equals);
    Lived lived = new Lived().ran(2, LocalTime.NOON, minutes, 0, 0, ate);

    assertEquals(fires, lived.fires("R32", 3));
  }

  @ParameterizedTest(name = "R33, no meal after {0} of {1} runs and three illnesses: {2}")
  @CsvSource({"3, 4, true", "2, 4, false", "3, 3, false", "0, 6, false"})
  void mealsLeftOutAreASign(int without, int said, boolean fires) {
    Lived lived = new Lived().tagged(0, Tag.ILL).tagged(20, Tag.ILL).tagged(40, Tag.ILL);
    for (int run = 0; run < said; run++) {
      lived.ran(42 + 2 * run, LocalTime.NOON, 40, 0, 0, Optional.of(run >= without));
    }

    assertEquals(fires, lived.said(55, Signal.MOOD, 4).fires("R33", 55));
  }

  @ParameterizedTest(name = "R25, {0} h a night: {1}")
  @CsvSource({"6.5, true", "7.5, false"})
  void hoursSlept(double hours, boolean fires) {
    Lived lived = new Lived();
    for (int day = 0; day < 7; day++) lived.said(day, Signal.SLEEP, 60 * hours);

    assertEquals(fires, lived.fires("R25", 6));
  }

  @ParameterizedTest(name = "R26, to bed at {0} and running at six on two days: {1}")
  @CsvSource({"23:00, true", "21:30, false"})
  void bedTimeBeforeAnEarlyRun(String bed, boolean fires) {
    Lived lived = new Lived();
    for (int day : new int[] {1, 3}) {
      lived.slept(day, bed, "05:30").ran(day, LocalTime.of(6, 0), 40, 0, 0, Optional.empty());
    }

    assertEquals(fires, lived.fires("R26", 4));
  }

  @ParameterizedTest(name = "R27, every other night from {0}: {1}")
  @CsvSource({"02:30, true", "22:30, false"})
  void bedTimesThatWander(String bed, boolean fires) {
    Lived lived = new Lived();
    for (int day = 0; day < 14; day++) {
      boolean late = day % 2 == 1;
      lived.slept(day, late ? bed : "22:30", late && !bed.equals("22:30") ? "10:30" : "06:30");
    }

    assertEquals(fires, lived.fires("R27", 13));
  }
}
