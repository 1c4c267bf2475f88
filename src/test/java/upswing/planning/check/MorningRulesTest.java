package upswing.planning.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.load.Ledger;
import upswing.readiness.Mornings;
import upswing.training.Measure;
import upswing.training.Signal;
import upswing.training.Tag;
import upswing.ui.TypicalDesk;
import upswing.ui.TypicalRunner;

/** Rules that read nights, mornings and meals: each fires, only just holds, is silent unknown. */
class MorningRulesTest {

  @ParameterizedTest(name = "{0} h: {1}")
  @CsvSource({"7 7 7 7 7 7 7, false", "6.5 7 7 7 7 7 7, true", "6 6 6 6, false", "6 6 6 6 6, true"})
  void shortNights(String hours, boolean fires) {
    Lived lived = new Lived();
    String[] all = hours.split(" ");
    for (int i = 0; i < all.length; i++) {
      lived.said(i, Signal.SLEEP, 60 * Double.parseDouble(all[i]));
    }

    assertEquals(fires, lived.fires("R25", all.length - 1));
  }

  @Test
  void whatIsTooLittleNeverReadsLikeEnough() {
    Lived lived = new Lived();
    for (int i = 0; i < 7; i++) lived.said(i, Signal.SLEEP, 418);

    assertEquals(
        "6.9",
        lived.findings(6).stream()
            .filter(finding -> finding.rule().equals("R25"))
            .findFirst()
            .orElseThrow()
            .inputs()
            .get("hours"));
  }

  @Test
  void aHardSessionOnARedMorningNamesWhatMakesItRed() {
    assertEquals(
        "A hard session on a red morning: heart and soreness are outside your normal range,"
            + " with sleep and wellbeing leaning the same way."
            + " Easy or rest serves you better today.",
        onRed(TypicalRunner.tired()));
    assertEquals(
        "A hard session on a red morning: your mornings have leaned to the tired side for days,"
            + " by wellbeing and soreness. Easy or rest serves you better today.",
        onRed(
            TypicalRunner.calm()
                .thorough()
                .say(8, 17, Signal.FATIGUE, 3, 3, 3, 4)
                .say(8, 17, Signal.ENERGY, 3, 3, 3, 2)
                .say(8, 17, Signal.SORENESS, 3, 2, 3, 3)));
  }

  private static String onRed(TypicalRunner runner) {
    Ledger ledger = Ledger.of(runner.plan(), TypicalRunner.TODAY);
    return PlanCheck.of(ledger, Mornings.of(ledger)).stream()
        .filter(finding -> finding.rule().equals("R28"))
        .findFirst()
        .map(red -> TypicalDesk.WORDS.sentence(red.key(), List.copyOf(red.inputs().values())))
        .orElseThrow();
  }

  @ParameterizedTest(name = "{0} h before a key session: {1}")
  @CsvSource({"6, false", "5.9, true"})
  void aShortNightBeforeAKeySession(double hours, boolean fires) {
    Lived lived = new Lived().planned(1, "3x10 @ T 2 jog").said(1, Signal.SLEEP, 60 * hours);

    assertEquals(fires, lived.fires("R25", 1));
    assertFalse(new Lived().planned(1, "3x10 @ T 2 jog").fires("R25", 1));
  }

  @ParameterizedTest(name = "in bed at {0}, running at {1} on {2} days: {3}")
  @CsvSource({
    "23:00, 06:00, 2, true",
    "23:00, 06:00, 1, false",
    "22:00, 06:00, 2, false",
    "00:30, 07:00, 2, true",
    "23:00, 18:00, 3, false"
  })
  void sleepTradedForRuns(String bed, String start, int days, boolean fires) {
    Lived lived = new Lived();
    for (int day = 0; day < days; day++) {
      lived.slept(day, bed, "05:30").ran(day, LocalTime.parse(start), 40, 0, 0, Optional.empty());
    }

    assertEquals(fires, lived.fires("R26", 6));
  }

  @ParameterizedTest(name = "every second night {0} of {1}: {2}")
  @CsvSource({"23:30, 14, false", "01:30, 14, true", "01:30, 8, false"})
  void nightsThatWander(String late, int nights, boolean fires) {
    Lived lived = new Lived();
    for (int day = 0; day < nights; day++) {
      boolean odd = day % 2 == 1;
      lived.slept(day, odd ? late : "22:30", odd && late.startsWith("01") ? "09:30" : "06:30");
    }

    assertEquals(fires, lived.fires("R27", nights - 1));
  }

  @ParameterizedTest(name = "{0} mornings: {1}")
  @CsvSource({"7, true", "6, false", "0, false"})
  void theSamePlaceIsSore(int mornings, boolean fires) {
    Lived lived = new Lived().said(13, Signal.SORENESS, 2);
    for (int i = 0; i < mornings; i++) lived.sore(2 * i, i % 2 == 0 ? "left calf" : " Left Calf");

    assertEquals(fires, lived.fires("R29", 13));
  }

  @ParameterizedTest(name = "{0} of 7 mornings: {1}")
  @CsvSource({"3, true", "2, false"})
  void motivationFallsAway(int mornings, boolean fires) {
    Lived lived = new Lived();
    for (int day = 0; day < 42; day++) {
      lived.said(day, Signal.MOTIVATION, day >= 42 - mornings ? 1 : 4);
    }

    assertEquals(fires, lived.fires("R30", 41));
  }

  @Test
  void motivationWithoutANormalRangeIsNotJudged() {
    Lived lived = new Lived();
    for (int day = 0; day < 7; day++) lived.said(day, Signal.MOTIVATION, 1);

    assertFalse(lived.fires("R30", 6));
  }

  @ParameterizedTest(name = "{0} min, a meal {1}: {2}")
  @CsvSource({"95, false, true", "90, false, false", "95, true, false", "95, , false"})
  void aMealAfterwards(int minutes, Boolean fuelled, boolean fires) {
    Lived lived = new Lived().ran(2, LocalTime.NOON, minutes, 0, 0, Optional.ofNullable(fuelled));

    assertEquals(fires, lived.fires("R32", 3));
  }

  @ParameterizedTest(name = "the last period {0} days ago: {1}")
  @CsvSource({"90, true", "89, false"})
  void aPeriodThatStaysAway(int days, boolean fires) {
    Lived lived = new Lived();
    int last = 60;
    for (int day = 0; day <= last + days; day++) lived.said(day, Signal.MOOD, 4);
    for (int day : List.of(4, 32, last)) lived.tagged(day, Tag.PERIOD);

    assertEquals(fires, lived.fires("R33", last + days));
  }

  @Test
  void whoNeverNotesPeriodsIsNotAsked() {
    Lived lived = new Lived();
    for (int day = 0; day < 200; day++) lived.said(day, Signal.MOOD, 4);

    assertFalse(lived.fires("R33", 199));
  }

  @ParameterizedTest(name = "{0} kg after 60, ill {1} times: {2}")
  @CsvSource({"57, 3, true", "57, 2, false", "58, 3, false"})
  void twoOtherSigns(double weight, int bouts, boolean fires) {
    Lived lived =
        new Lived()
            .knows(Measure.Kind.WEIGHT, 0, 60)
            .knows(Measure.Kind.WEIGHT, 100, weight)
            .said(110, Signal.ENERGY, 3);
    for (int i = 0; i < bouts; i++) lived.tagged(40 + 20 * i, Tag.ILL);

    assertEquals(fires, lived.fires("R33", 110));
  }
}
