package upswing.ui.block;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import upswing.load.Ledger;
import upswing.planning.Presets;
import upswing.training.BlockSettings;
import upswing.training.RecoveryRhythm;
import upswing.training.TrainingBlock;

/**
 * What the wizard begins with: volume and longest run from what was run, the rest from the last
 * block or from the days run on. Where neither is known it is a usual value, and is said to be one.
 */
record FirstAnswers(Presets presets, Optional<BlockSettings> last) {

  private static final int USUAL_WEEK = 150;
  private static final int USUAL_LONGEST = 60;
  private static final Map<DayOfWeek, Integer> USUAL_DAYS =
      Map.of(
          DayOfWeek.TUESDAY, 60,
          DayOfWeek.WEDNESDAY, 75,
          DayOfWeek.THURSDAY, 60,
          DayOfWeek.SATURDAY, 60,
          DayOfWeek.SUNDAY, 120);

  static FirstAnswers of(Ledger ledger) {
    return new FirstAnswers(
        Presets.proposed(ledger),
        ledger.plan().blocks().values().stream()
            .max(Comparator.comparing(TrainingBlock::start))
            .map(TrainingBlock::settings));
  }

  int weeklyMinutes() {
    return presets.weeklyMinutes().orElse(USUAL_WEEK);
  }

  int longestMinutes() {
    return presets.longestMinutes().orElse(USUAL_LONGEST);
  }

  Map<DayOfWeek, Integer> available() {
    return last.map(BlockSettings::available)
        .orElse(presets.available().isEmpty() ? USUAL_DAYS : presets.available());
  }

  DayOfWeek longDay() {
    return last.map(BlockSettings::longDay)
        .or(presets::longDay)
        .filter(available()::containsKey)
        .orElseGet(this::roomiest);
  }

  RecoveryRhythm rhythm() {
    return last.map(BlockSettings::rhythm).orElse(RecoveryRhythm.EVERY_FOURTH);
  }

  int cutPercent() {
    return last.map(BlockSettings::cutPercent).orElse(32);
  }

  int keySessions() {
    return last.map(BlockSettings::keySessions).orElse(2);
  }

  private DayOfWeek roomiest() {
    return available().entrySet().stream()
        .max(Map.Entry.<DayOfWeek, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(DayOfWeek.SUNDAY);
  }
}
