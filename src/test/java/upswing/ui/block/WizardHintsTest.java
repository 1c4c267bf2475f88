package upswing.ui.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import upswing.training.CheckIn;
import upswing.training.Plan;
import upswing.training.Tag;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.TypicalRunner;
import upswing.ui.block.BlockWizardViewModel.Possible;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

/** What the wizard read of a runner before the first question, and how it says so. */
class WizardHintsTest {

  private static final LocalDate TODAY = TypicalRunner.TODAY;
  private static final Plan RUNS = TypicalRunner.calm().plan();

  @Test
  void aRunnerWithHistoryBeginsWithIt() {
    BlockWizardViewModel known = wizard(RUNS, TODAY);

    assertEquals("1 h 28", known.answers().longest().get());
    assertEquals("from your last 6 weeks ✓", known.weeklyHint());
    assertEquals("from your last 30 days ✓", known.longestHintProperty().get());
    assertEquals(DayOfWeek.SUNDAY, known.answers().days().longDay().orElseThrow().day());
  }

  @Test
  void afterDaysOffItSaysWhichWeeksItRead() {
    BlockWizardViewModel known = wizard(RUNS, TODAY.plusDays(16));

    assertEquals("from the 6 weeks up to 14 Feb 2027 ✓", known.weeklyHint());
    assertEquals("from the 30 days up to 16 Feb 2027 ✓", known.longestHintProperty().get());
  }

  @Test
  void aLongestRunThatTheWeekDoesNotCarryIsSaidToBeginShorter() {
    BlockWizardViewModel unknown = wizard(Plan.EMPTY, TODAY);

    unknown.answers().weekly().set("2 h");
    unknown.answers().longest().set("2 h 30");

    String said = unknown.longestHintProperty().get();
    assertEquals("More than half of your week: the first long run will be about 42 min.", said);

    unknown.answers().longest().set("50");

    assertEquals("a guess: write yours", unknown.longestHintProperty().get());
  }

  @Test
  void itSaysWhatItReadOfTheDaysBefore() {
    LocalDate sunday = TODAY.plusDays(4);
    NavigableMap<LocalDate, CheckIn> mornings = new TreeMap<>(RUNS.checkIns());
    mornings.put(sunday, CheckIn.empty(sunday).tagged(Set.of(Tag.ILL)));

    BlockWizardViewModel known = wizard(RUNS.withCheckIns(mornings), sunday);

    Possible possible = assertInstanceOf(Possible.class, known.sightProperty().get());
    String said = possible.preview().limits().toString();
    assertTrue(said.contains("You were ill until 21 February"), said);
  }

  @Test
  void theTargetSaysItsPaceAndHowItStandsToThresholdPace() {
    BlockWizardViewModel known = wizard(RUNS, TODAY);

    known.answers().target().set("1:42:00");

    assertEquals("4:50 /km · realistic from your threshold pace", known.targetHintProperty().get());
  }

  private static BlockWizardViewModel wizard(Plan plan, LocalDate today) {
    Workspace workspace = new Workspace(new MemoryStore(plan), InstantSource.fixed(Instant.EPOCH));
    Desk desk = new Desk(workspace, () -> today, new BlockAlone(), Runnable::run);
    return new BlockWizardViewModel(desk, new Messages(Locale.ENGLISH));
  }
}
