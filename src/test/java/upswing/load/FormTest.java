package upswing.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.Microcycle;
import upswing.training.Phase;
import upswing.training.RecoveryRhythm;
import upswing.training.Signal;
import upswing.training.TrainingBlock;

class FormTest {

  private static final double FITNESS_SHARE = 0.0235283;
  private static final double FATIGUE_SHARE = 0.1331221;

  @Test
  void anHourAtThresholdAndTheMorningAfter() {
    Ledger ledger = new Diary().planned("Tue threshold 60").did("Mon run 1").on("Mon");

    Form tuesday = ledger.form(Diary.day("Tue"));
    Form wednesday = ledger.form(Diary.day("Wed"));

    assertEquals(100 * FITNESS_SHARE, tuesday.fitness(), 0.03);
    assertEquals(100 * FATIGUE_SHARE, tuesday.fatigue(), 0.15);
    assertEquals(tuesday.fitness() - tuesday.fatigue(), wednesday.form(), 1e-9);
    assertTrue(tuesday.forecast());
    assertFalse(ledger.form(Diary.day("Mon")).forecast());
  }

  @Test
  void upToYesterdayOnlyWhatWasDoneCounts() {
    Ledger ledger = new Diary().planned("Mon threshold 60; Tue easy 60").on("Wed");

    assertEquals(0, ledger.form(Diary.day("Wed")).fitness());
  }

  @Test
  void todayIsPlannedUntilSomethingIsDone() {
    double planned = new Diary().planned("Wed threshold 60").on("Wed").form(day("Wed")).fitness();
    double done =
        new Diary()
            .planned("Wed threshold 60")
            .did("Wed walk 60")
            .on("Wed")
            .form(day("Wed"))
            .fitness();

    assertEquals(100 * FITNESS_SHARE, planned, 1e-4);
    assertEquals(25 * FITNESS_SHARE, done, 1e-4);
  }

  @Test
  void tomorrowsRunDoneTodayCountsOnce() {
    Ledger ledger = new Diary().planned("Thu threshold 60").did("Wed run 60").on("Wed");

    assertEquals(100 * FITNESS_SHARE, ledger.form(day("Wed")).fitness(), 1e-4);
    assertTrue(ledger.form(day("Thu")).fitness() < ledger.form(day("Wed")).fitness());
  }

  @Test
  void afterTheLastSessionBothFade() {
    Ledger ledger = new Diary().planned("Wed threshold 60").on("Wed");
    double last = ledger.form(day("Wed")).fitness();

    assertEquals(last * Math.exp(-1), ledger.form(day("Wed").plusDays(42)).fitness(), 1e-9);
  }

  @Test
  void withoutAHistoryTheFirstSixWeeksWarmUp() {
    Ledger ledger = new Diary().planned("Mon easy 60").on("Mon");

    assertTrue(ledger.form(Diary.MONDAY.plusDays(41)).warmingUp());
    assertFalse(ledger.form(Diary.MONDAY.plusDays(42)).warmingUp());
  }

  @Test
  void aBlockBeginsWithTheWeeksTheRunnerSaidToRun() {
    TrainingBlock block = block(Diary.MONDAY);
    Ledger ledger = new Diary().put(block).planned("Mon easy 30").on("Mon");

    assertEquals(30.42, ledger.form(Diary.MONDAY).fitness(), 1e-9);
    assertEquals(0, ledger.form(Diary.MONDAY).form());
    assertFalse(ledger.form(Diary.MONDAY).warmingUp());
  }

  @Test
  void aMorningBeforeTheBlockChangesNothing() {
    TrainingBlock block = block(Diary.MONDAY.plusDays(7));
    Diary diary = new Diary().put(block).planned("Mon2 easy 30");
    double without = diary.on("Mon").form(Diary.MONDAY.plusDays(7)).fitness();
    diary.said(Diary.MONDAY, Signal.ENERGY, 4);
    Ledger ledger = diary.on("Mon");

    assertEquals(30.42, ledger.form(Diary.MONDAY).fitness(), 1e-9);
    assertEquals(without, ledger.form(Diary.MONDAY.plusDays(7)).fitness(), 1e-9);
  }

  private static TrainingBlock block(LocalDate start) {
    return new TrainingBlock(
        BlockId.named("block"),
        "Base",
        new BlockSettings(
            Goal.BASE,
            start,
            4,
            Optional.empty(),
            Optional.empty(),
            210,
            60,
            Map.of(DayOfWeek.SUNDAY, 120),
            DayOfWeek.SUNDAY,
            RecoveryRhythm.AUTOMATIC,
            30,
            1),
        List.of(new Microcycle(start, Phase.BASE, false)));
  }

  private static LocalDate day(String word) {
    return Diary.day(word);
  }
}
