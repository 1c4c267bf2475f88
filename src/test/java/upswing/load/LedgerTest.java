package upswing.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.Measure;
import upswing.training.Microcycle;
import upswing.training.Phase;
import upswing.training.RecoveryRhythm;
import upswing.training.Session;
import upswing.training.TrainingBlock;

class LedgerTest {

  private static final String WEEK =
      "Mon rest; Tue easy 40; Wed threshold 50; Thu recovery 30; Fri rest; Sat easy 40; Sun long"
          + " 80";

  private static TrainingBlock block(int weeklyMinutes, boolean... recovery) {
    Map<DayOfWeek, Integer> days = new EnumMap<>(DayOfWeek.class);
    days.put(DayOfWeek.SUNDAY, 120);
    List<Microcycle> weeks = new java.util.ArrayList<>();
    for (int i = 0; i < recovery.length; i++) {
      weeks.add(new Microcycle(Diary.MONDAY.plusWeeks(i), Phase.BASE, recovery[i]));
    }
    return new TrainingBlock(
        BlockId.named("block"),
        "Base",
        new BlockSettings(
            Goal.BASE,
            Diary.MONDAY,
            4,
            Optional.empty(),
            Optional.empty(),
            weeklyMinutes,
            80,
            days,
            DayOfWeek.SUNDAY,
            RecoveryRhythm.EVERY_FOURTH,
            30,
            1),
        weeks);
  }

  private static Diary twoWeeks(String second) {
    return new Diary().planned(WEEK).planned(second);
  }

  @Test
  void aPlannedWeek() {
    WeekFigures week = new Diary().planned(WEEK).on("Mon").week(Diary.MONDAY);

    assertEquals(240, week.plannedMinutes(), 1e-9);
    assertEquals(0, week.doneMinutes());
    assertEquals(190 / 240.0, week.easyShare().orElseThrow(), 1e-9);
    assertEquals(
        Monotony.of(
            0,
            40 / 60.0 * 60.84,
            50 / 60.0 * 100,
            30 / 60.0 * 53.29,
            0,
            40 / 60.0 * 60.84,
            80 / 60.0 * 62.41),
        week.monotony());
    assertTrue(week.recoveryCut().isEmpty());
  }

  @Test
  void theEasyShareIsOfWhatWasDoneUpToTodayAndOfThePlanAfterIt() {
    WeekFigures week =
        new Diary()
            .knows(Measure.Kind.LTHR, 172)
            .planned(WEEK)
            .did("Tue run 60 @170")
            .on("Wed")
            .week(Diary.MONDAY);

    assertEquals((30 + 40 + 80) / (60 + 50 + 30 + 40 + 80.0), week.easyShare().orElseThrow(), 1e-9);
    assertEquals(60, week.doneMinutes(), 1e-9);
  }

  @Test
  void aWeekWithoutAPlanPlansWhatWasDone() {
    WeekFigures week = new Diary().did("Tue run 60").on("Sun").week(Diary.MONDAY);

    assertEquals(60, week.plannedMinutes());
    assertEquals(60, week.doneMinutes());
  }

  @Test
  void aWeekFarAwayIsNothing() {
    LocalDate far = Diary.MONDAY.plusYears(40);

    assertEquals(WeekFigures.nothing(far), new Diary().planned(WEEK).on("Mon").week(far));
  }

  @Test
  void aRecoveryWeekIsCutFromTheLastOtherWeek() {
    Ledger ledger =
        twoWeeks("Tue2 easy 40; Thu2 easy 40; Sun2 easy 40; Tue3 easy 60; Sun3 easy 60")
            .put(block(240, false, true, true))
            .on("Mon");

    assertTrue(ledger.week(Diary.day("Mon")).recoveryCut().isEmpty());
    assertEquals(0.5, ledger.week(Diary.day("Mon2")).recoveryCut().orElseThrow(), 1e-9);
    assertEquals(0.5, ledger.week(Diary.day("Mon3")).recoveryCut().orElseThrow(), 1e-9);
  }

  @Test
  void aBlockInAFewFigures() {
    BlockSummary summary =
        twoWeeks("Tue2 easy 40; Sun2 easy 40").on("Mon").blockSummary(block(240, false, false));

    assertEquals(2, summary.weeks());
    assertEquals(320, summary.minutes(), 1e-9);
    assertEquals(Diary.MONDAY, summary.biggestWeek());
    assertEquals(240, summary.biggestMinutes(), 1e-9);
    assertEquals(OptionalDouble.of(270 / 320.0), summary.easyShare());
  }

  @Test
  void somethingOfUnknownLoadStandsInWithTheUsualDay() {
    Ledger ledger =
        new Diary()
            .did("Mon run 60; Mon2 run 60; Mon3 run 30; Mon4 other 45; Tue4 run 20")
            .on("Sun4");

    assertEquals(60.84, ledger.day(Diary.day("Mon4")).done(), 1e-9);
    assertTrue(ledger.day(Diary.day("Mon4")).estimated());
    assertFalse(ledger.day(Diary.day("Mon3")).estimated());
  }

  @Test
  void contentBeginsAndEndsWithTheFirstAndLastThing() {
    Ledger ledger = new Diary().planned("Sat2 long 80").did("Tue run 30").on("Wed");

    assertEquals(Diary.day("Tue"), ledger.firstDay());
    assertEquals(Diary.day("Sat2"), ledger.lastDay());
  }

  @Test
  void aSessionThatIsNotInThePlanHasFiguresToo() {
    Session longer = Diary.session("Tue easy 60");
    Ledger ledger = new Diary().planned("Tue easy 40").on("Mon");

    assertEquals(60, ledger.planned(longer).minutes());
  }

  @Test
  void nothingAtAll() {
    Ledger ledger = new Diary().on("Wed");

    assertEquals(WeekFigures.nothing(Diary.MONDAY), ledger.week(Diary.MONDAY));
    assertEquals(0, ledger.form(Diary.day("Wed")).fitness());
    assertEquals(Diary.day("Wed"), ledger.firstDay());
  }
}
