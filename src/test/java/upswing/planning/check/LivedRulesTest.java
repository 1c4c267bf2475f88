package upswing.planning.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.Measure;
import upswing.training.Microcycle;
import upswing.training.Phase;
import upswing.training.RecoveryRhythm;
import upswing.training.Signal;
import upswing.training.Tag;
import upswing.training.TrainingBlock;

/** Rules that read what was run: each fires, only just holds, and is silent unknown. */
class LivedRulesTest {

  @ParameterizedTest(name = "{0} km after 14 km: {1}")
  @CsvSource({"16, true", "15.4, false", "15.5, true", "0, false"})
  void aRunIsComparedByItsKilometres(double km, boolean fires) {
    Lived lived = new Lived();
    for (int week = 0; week < 4; week++) lived.ran(7 * week, 90, 14, 0);
    lived.ran(28, 90, km, 0);

    assertEquals(fires, lived.fires("R02", 28));
  }

  @Test
  void aRunWithoutKilometresIsComparedByMinutesAndSaysSo() {
    Lived lived = new Lived();
    for (int week = 0; week < 4; week++) lived.ran(7 * week, 60, 10, 0);
    Finding finding =
        lived.planned(29, "80 easy").findings(28).stream()
            .filter(f -> f.rule().equals("R02"))
            .findFirst()
            .orElseThrow();

    assertEquals("rule.R02.minutes", finding.key());
    assertEquals("60", finding.inputs().get("longest"));
  }

  @Test
  void aPlannedRunCountsByTheRunnersPace() {
    Lived lived = new Lived().knows(Measure.Kind.THRESHOLD_PACE, 0, 300);
    for (int week = 0; week < 4; week++) lived.ran(7 * week, 60, 10, 0);
    lived.planned(29, "80 easy");

    assertEquals("rule.R02", finding(lived, 28, "R02").key());
    assertEquals("12.5", finding(lived, 28, "R02").inputs().get("kilometres"));
  }

  @ParameterizedTest(name = "{0} key sessions a week of {1} runs: {2}")
  @CsvSource({"2, 6, true", "1, 4, false", "3, 10, false"})
  void hardSessionsAreCounted(int hard, int runs, boolean fires) {
    Lived lived = new Lived();
    for (int week = 0; week < 4; week++) {
      for (int i = 0; i < runs; i++) {
        String line = i < hard ? "3x10 @ T 2 jog" : "30 easy";
        lived.planned(7 * week + i % 7, line + (i >= 7 ? " + 4 strides" : ""));
      }
    }

    assertEquals(fires, lived.fires("R11", 0));
  }

  @ParameterizedTest(name = "easy runs at {0}: {1}")
  @CsvSource({
    "150 150 150 160, false",
    "150 160 150 160, true",
    "160 150 150 150 160, false",
    "0 160 0 0 160, true",
    "0 0 0 0, false"
  })
  void easyRunsRunTooHard(String beats, boolean fires) {
    Lived lived = new Lived().knows(Measure.Kind.LT1, 0, 152);
    String[] all = beats.split(" ");
    for (int i = 0; i < all.length; i++) {
      int day = 2 * i + 7 - (2 * all.length) % 7;
      lived.planned(day, "45 easy").ran(day, 45, 7, Integer.parseInt(all[i]));
    }

    assertEquals(fires, lived.fires("R13", 2 * all.length + 7 - (2 * all.length) % 7 - 2));
  }

  @ParameterizedTest(name = "{0} weeks before, as alike {1}: {2}")
  @CsvSource({"20, false, true", "20, true, false", "12, false, false"})
  void alikeDaysWithAHighStrain(int weeksBefore, boolean asAlike, boolean fires) {
    String[] alike = {"60 easy", "60 easy", "65 easy", "60 easy", "60 easy", "65 easy", "60 easy"};
    String[] varied = {"60 easy", "", "60 easy", "", "60 easy"};
    Lived lived = new Lived().weeks(0, weeksBefore - 1, asAlike ? alike : varied);
    lived.weeks(weeksBefore, weeksBefore, alike);

    assertEquals(fires, lived.fires("R15", 7 * weeksBefore));
  }

  @ParameterizedTest(name = "{0} min a day: {1}")
  @CsvSource({"60, false", "140, true"})
  void fitnessThatGrowsTooFast(int minutes, boolean fires) {
    String day = minutes + " easy";

    assertEquals(fires, daily(9, minutes).fires("R16", 63));
    assertFalse(new Lived().weeks(0, 0, day, day, day, day, day, day, day).fires("R16", 0));
  }

  @ParameterizedTest(name = "{0} min a day: {1}")
  @CsvSource({"40, false", "180, true"})
  void formThatFallsTooLow(int minutes, boolean fires) {
    assertEquals(fires, daily(9, minutes).fires("R17", 63));
    assertFalse(daily(2, minutes).fires("R17", 14));
  }

  @Test
  void whoRecordsNothingHasNoForm() {
    Lived lived = new Lived();
    lived.weeks(0, 8, "45 easy", "45 easy", "45 easy", "45 easy", "45 easy", "45 easy", "");
    lived.weeks(9, 9, "180 easy", "180 easy", "180 easy", "180 easy", "180 easy", "180 easy");

    assertFalse(lived.fires("R16", 63));
    assertFalse(lived.fires("R17", 63));
  }

  /** So many weeks of 45 minutes on six days, then one with a run of so many minutes each day. */
  private static Lived daily(int weeks, int minutes) {
    Lived lived = new Lived();
    for (int day = 0; day < 7 * weeks; day++) if (day % 7 < 6) lived.ran(day, 45, 0, 0);
    String day = minutes + " easy";
    return lived.weeks(weeks, weeks, day, day, day, day, day, day, day);
  }

  @ParameterizedTest(name = "{0} days off, then {1} min: {2}")
  @CsvSource({
    "3, 150, false",
    "4, 120, false",
    "4, 125, true",
    "10, 105, false",
    "10, 110, true",
    "16, 75, false",
    "16, 80, true"
  })
  void theWayBackAfterAGap(int days, int minutes, boolean fires) {
    Lived lived = new Lived();
    for (int day = 0; day < 35; day++) if (day % 7 < 5) lived.ran(day, 30, 0, 0);
    int back = 33 + days;
    lived.planned(back, minutes + " easy");

    assertEquals(fires, lived.fires("R23", back));
  }

  @Test
  void daysOffThatAreUsualAreNoGap() {
    Lived lived = new Lived();
    for (int week = 0; week < 6; week++) lived.ran(7 * week, 60, 0, 0);

    assertFalse(lived.planned(42, "60 easy").fires("R23", 42));
  }

  @ParameterizedTest(name = "ill {0} days before: {1}")
  @CsvSource({"0, true", "1, true", "2, true", "3, false"})
  void aKeySessionAfterIllness(int days, boolean fires) {
    Lived lived = new Lived().planned(10, "3x10 @ T 2 jog").tagged(10 - days, Tag.ILL);

    assertEquals(fires, lived.fires("R24", 10));
  }

  @ParameterizedTest(name = "{0} km more each week over {1} weeks: {2}")
  @CsvSource({"-0.1, 8, true", "0.1, 8, false", "0, 8, false", "-0.1, 4, false"})
  void speedAtAHeartbeat(double more, int weeks, boolean fires) {
    Lived lived = new Lived();
    for (int week = 0; week < weeks; week++) {
      lived.planned(7 * week, "45 easy").ran(7 * week, 45, 8 + week * more, 140);
    }

    assertEquals(fires, lived.fires("R31", 7 * weeks - 7));
  }

  @ParameterizedTest(name = "pace known {0}, recovery run {1}, stress {2} days: {3}")
  @CsvSource({
    "true, false, 5, true",
    "true, false, 4, false",
    "true, true, 5, false",
    "false, false, 5, false"
  })
  void fewKilometresAndMuchStress(boolean pace, boolean recovery, int stress, boolean fires) {
    Lived lived = new Lived();
    if (pace) lived.knows(Measure.Kind.THRESHOLD_PACE, 0, 300);
    lived.weeks(0, 0, "40 easy", "", recovery ? "25 recovery" : "30 easy", "", "40 easy");
    for (int day = 0; day < stress; day++) lived.said(day, Signal.STRESS, 5);

    assertEquals(fires, lived.fires("R34", 6));
  }

  @ParameterizedTest(name = "10 km in {0} min at a threshold of {1}: {2}")
  @CsvSource({"35, 300, true", "48, 300, false", "35, 0, false"})
  void aTargetOutOfReach(int minutes, double threshold, boolean fires) {
    Lived lived = new Lived().put(block(minutes));
    if (threshold > 0) lived.knows(Measure.Kind.THRESHOLD_PACE, 0, threshold);

    assertEquals(fires, lived.fires("R35", 0));
  }

  private static Finding finding(Lived lived, int today, String rule) {
    return lived.findings(today).stream()
        .filter(f -> f.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static TrainingBlock block(int minutes) {
    LocalDate start = Lived.MONDAY;
    List<Microcycle> weeks = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      weeks.add(new Microcycle(start.plusWeeks(i), i < 6 ? Phase.BUILD : Phase.TAPER, i == 3));
    }
    BlockSettings settings =
        new BlockSettings(
            Goal.TEN_K,
            start,
            8,
            Optional.of(start.plusDays(55)),
            Optional.of(Duration.ofMinutes(minutes)),
            180,
            60,
            Map.of(DayOfWeek.SUNDAY, 120),
            DayOfWeek.SUNDAY,
            RecoveryRhythm.AUTOMATIC,
            30,
            2);
    return new TrainingBlock(BlockId.named("spring"), "Spring", settings, weeks);
  }
}
