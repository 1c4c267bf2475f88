package upswing.ui.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import upswing.training.Absence;
import upswing.training.BlockSettings;
import upswing.training.Plan;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.TypicalRunner;
import upswing.ui.block.BlockWizardViewModel.Blocked;
import upswing.ui.block.BlockWizardViewModel.Possible;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

/** Days away as they are wished for in the wizard. */
class AwayWishesTest {

  private final BlockWizardViewModel wizard =
      new BlockWizardViewModel(
          new Desk(
              new Workspace(new MemoryStore(Plan.EMPTY), InstantSource.fixed(Instant.EPOCH)),
              () -> TypicalRunner.TODAY,
              new BlockAlone(),
              Runnable::run),
          new Messages(Locale.ENGLISH));
  private final AnswerFields answers = wizard.answers();

  @Test
  void daysAwayAreFreeAndThePreviewSaysSo() {
    answers.addAway();
    assertEquals("", wizard.problem(Field.AWAY).get(), "nothing is typed yet");

    away("12 Apr", "16 Apr");

    LocalDate monday = LocalDate.of(2027, 4, 12);
    assertEquals(List.of(new Absence(monday, monday.plusDays(4))), wish().away());
    String week = possible().preview().bars().get(7).spoken();
    assertTrue(week.contains("5 days away"), week);
    assertTrue(
        possible().preview().limits().stream()
            .anyMatch(point -> point.sentence().startsWith("Week 8: 5 days away,")));

    answers.away().removeLast();
    assertEquals(List.of(), wish().away());
  }

  @Test
  void theLastDayIsNotBeforeTheFirst() {
    away("16 Apr", "12 Apr");

    assertEquals(
        "12 April 2027 is before 16 April 2027: write the first day first.",
        wizard.problem(Field.AWAY).get());
    assertTrue(wizard.creatableProperty().get().isEmpty());
  }

  @Test
  void ofTooManyDaysAwayNoMoreAreGivenUpThanItTakes() {
    away("20 Mar", "10 Apr");
    Blocked blocked = assertInstanceOf(Blocked.class, wizard.sightProperty().get());

    Obstacle.Cure cure =
        blocked.obstacles().stream()
            .flatMap(obstacle -> obstacle.cure().stream())
            .filter(one -> one.words().startsWith("There from "))
            .findFirst()
            .orElseThrow();
    cure.deed().run();

    assertEquals(1, answers.away().size());
    assertEquals("20 Mar 2027", answers.away().getLast().first().get());
    possible();
  }

  private void away(String first, String last) {
    answers.addAway();
    answers.away().getLast().first().set(first);
    answers.away().getLast().last().set(last);
  }

  private Possible possible() {
    return assertInstanceOf(Possible.class, wizard.sightProperty().get());
  }

  private BlockSettings wish() {
    return wizard.creatableProperty().get().orElseThrow().block().settings();
  }
}
