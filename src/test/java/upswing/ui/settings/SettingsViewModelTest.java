package upswing.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.edit.Deed;
import upswing.training.DistanceUnit;
import upswing.training.Measure;
import upswing.training.Plan;
import upswing.training.Runner;
import upswing.training.Sex;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

class SettingsViewModelTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 2, 17);

  private final Messages words = new Messages(Locale.ENGLISH);
  private final Desk desk =
      new Desk(
          new Workspace(new MemoryStore(Plan.EMPTY), InstantSource.fixed(Instant.EPOCH)),
          () -> TODAY,
          Runnable::run,
          Runnable::run);
  private final SettingsViewModel settings = new SettingsViewModel(desk, words);

  @Test
  void eachFieldIsOneChangeThatCanBeUndone() {
    settings.birthYear("1981");
    settings.sleepTarget("8:30");
    settings.sex(Sex.FEMALE);
    settings.unit(DistanceUnit.MILE);
    settings.unit(DistanceUnit.MILE);

    assertEquals(4, desk.seen().snapshot().log().size());
    assertEquals(Deed.of(Deed.Kind.SETTINGS), desk.seen().snapshot().log().getFirst().deed());
    assertEquals(OptionalInt.of(1981), runner().birthYear());
    assertEquals(Duration.ofMinutes(510), runner().sleepTarget());

    desk.undo();
    assertEquals(DistanceUnit.KILOMETRE, runner().unit());
  }

  @Test
  void aNewMeasureLeavesTheOldOneInThePast() {
    settings.value(Measure.Kind.THRESHOLD_PACE, "4:40");
    settings.since(Measure.Kind.THRESHOLD_PACE, "10 Jan 2027");
    settings.value(Measure.Kind.THRESHOLD_PACE, "4:32");

    assertEquals(
        List.of(
            new Measure(Measure.Kind.THRESHOLD_PACE, LocalDate.of(2027, 1, 10), 280),
            new Measure(Measure.Kind.THRESHOLD_PACE, TODAY, 272)),
        runner().measures());
  }

  @Test
  void anEmptyFieldForgets() {
    settings.value(Measure.Kind.LT1, "138");
    settings.value(Measure.Kind.LT1, "");
    settings.birthYear("1981");
    settings.birthYear("");

    assertEquals(Runner.UNKNOWN, runner());
  }

  @Test
  void aPaceIsTypedInTheRunnersUnit() {
    settings.unit(DistanceUnit.MILE);
    settings.value(Measure.Kind.THRESHOLD_PACE, "7:18");

    assertEquals(272.2, settings.measure(Measure.Kind.THRESHOLD_PACE).orElseThrow().value(), 0.1);
  }

  @ParameterizedTest
  @CsvSource({
    "WEIGHT, 12", "WEIGHT, heavy", "RESTING_HEART_RATE, 480", "MAXIMAL_HEART_RATE, 17",
    "LTHR, 300", "LT1, 1", "THRESHOLD_PACE, 432", "THRESHOLD_PACE, 1:10"
  })
  void whatCannotBeIsAnsweredWithASentence(Measure.Kind kind, String typed) {
    assertTrue(words.has(settings.value(kind, typed).orElseThrow()));
    assertEquals(Runner.UNKNOWN, runner());
  }

  @Test
  void badDatesYearsAndNightsAreAnsweredToo() {
    settings.value(Measure.Kind.LTHR, "154");

    for (Optional<String> answer :
        Arrays.asList(
            settings.birthYear("81"),
            settings.birthYear("2026"),
            settings.sleepTarget("20"),
            settings.since(Measure.Kind.LT1, "10 Jan 2027"),
            settings.since(Measure.Kind.LTHR, "10 Jan 2028"),
            settings.since(Measure.Kind.LTHR, "soon"))) {
      assertTrue(words.has(answer.orElseThrow()), answer.orElseThrow());
    }
    assertEquals(1, desk.seen().snapshot().log().size());
  }

  @Test
  void zonesSayWhereTheyComeFrom() {
    settings.birthYear("1981");
    assertEquals(List.of("○ estimated", "○ estimated"), certainties().subList(0, 2));

    settings.value(Measure.Kind.LT1, "138");
    settings.value(Measure.Kind.THRESHOLD_PACE, "4:32");

    ZoneLine easy = settings.zonesProperty().get().get(1);
    assertEquals("≤ 138 bpm", easy.heartRate());
    assertEquals(ZoneLine.Certainty.MEASURED, easy.certainty());
    assertEquals("4:32 /km", settings.zonesProperty().get().get(3).pace());
    assertTrue(settings.otherWaysProperty().get().contains("by age"));
  }

  @Test
  void nothingIsGuessedForSomebodyUnknown() {
    assertEquals(List.of("unknown"), certainties().stream().distinct().toList());
  }

  private List<String> certainties() {
    return settings.zonesProperty().get().stream()
        .map(line -> words.of("settings.certainty." + line.certainty()))
        .toList();
  }

  private Runner runner() {
    return desk.seen().plan().runner();
  }
}
