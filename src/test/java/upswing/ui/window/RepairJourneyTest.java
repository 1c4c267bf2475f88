package upswing.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import upswing.edit.Deed;
import upswing.edit.Edits;
import upswing.example.Example;
import upswing.training.Plan;
import upswing.training.SessionId;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.repair.RepairView;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

/** After a week's illness: the offer, the changes, one left out, taken, undone. By keys alone. */
class RepairJourneyTest extends ApplicationTest {

  private Desk desk;
  private MainWindow window;

  @Override
  public void start(Stage stage) {
    Workspace workspace = new Workspace(new MemoryStore(Plan.EMPTY), Example.CLOCK);
    Example.fill(workspace);
    Example.fallIll(workspace);
    desk = new Desk(workspace, () -> Example.TODAY, Runnable::run, Runnable::run);
    window =
        new MainWindow(
            desk,
            new Messages(Locale.ENGLISH),
            workspace.store(),
            Features.all(Example.CLOCK, () -> {}));
    stage.setScene(window.scene(1200, 900));
    stage.show();
  }

  @Test
  void aWeekIllIsRepairedAndTakenBack() {
    Plan before = desk.seen().plan();
    assertTrue(lookup(".repair-offer").query().isVisible());

    push(KeyCode.SHORTCUT, KeyCode.R);
    assertTrue(lookup(".repair").query() instanceof RepairView);
    assertFalse(lookup(".repair-offer").query().isVisible());
    push(KeyCode.DOWN);
    push(KeyCode.SPACE);
    assertEquals(before, desk.seen().plan());
    Button take = lookup("#repair-take").queryButton();
    assertTrue(take.getText().matches("Take \\d+ changes"), take.getText());
    push(KeyCode.ENTER);

    Deed deed = desk.seen().snapshot().log().getLast().deed();
    assertEquals(Deed.Kind.REPLAN, deed.kind());
    assertEquals(before.sessionsOn(Example.TODAY), desk.seen().plan().sessionsOn(Example.TODAY));
    assertNotEquals(before.sessions(), desk.seen().plan().sessions());
    for (LocalDate day = Example.TODAY.minusDays(14); day.isBefore(Example.TODAY); ) {
      assertEquals(before.sessionsOn(day), desk.seen().plan().sessionsOn(day));
      day = day.plusDays(1);
    }
    push(KeyCode.SHORTCUT, KeyCode.Z);
    assertEquals(before, desk.seen().plan());
  }

  @Test
  void aRepairIsTriedFirstAndTakenAsTheRepairItIs() {
    Plan before = desk.seen().plan();

    push(KeyCode.SHORTCUT, KeyCode.K);
    write("replan");
    push(KeyCode.SHIFT, KeyCode.ENTER);
    push(KeyCode.ENTER);

    assertEquals(1, desk.trialProperty().get().orElseThrow().changes());
    assertTrue(lookup(".what-if").query().isVisible());
    clickOn("Take this change");
    assertEquals(Deed.Kind.REPLAN, desk.seen().snapshot().log().getLast().deed().kind());
    assertFalse(lookup(".repair-offer").query().isVisible());
    push(KeyCode.SHORTCUT, KeyCode.Z);
    assertEquals(before, desk.seen().plan());
  }

  @Test
  void aRepairThatIsCalledOffLeavesNothingToTry() {
    push(KeyCode.SHORTCUT, KeyCode.K);
    write("replan");
    push(KeyCode.SHIFT, KeyCode.ENTER);
    assertTrue(lookup(".what-if").query().isVisible());
    push(KeyCode.ESCAPE);

    assertFalse(lookup(".what-if").query().isVisible());
    push(KeyCode.W);
    push(KeyCode.SHORTCUT, KeyCode.N);
    push(KeyCode.ESCAPE);
    assertTrue(lookup(".what-if").query().isVisible());
  }

  @Test
  void aRaceDraggedOutOfItsBlockIsReplannedFromTheLineOverTheCalendar() {
    LocalDate race = LocalDate.of(2027, 3, 28);
    SessionId id = desk.seen().plan().sessionsOn(race).getFirst().id();
    assertFalse(lookup(".race-away").query().isVisible());
    interact(() -> desk.perform(plan -> Edits.move(plan, id, race.plusDays(10))));

    assertTrue(lookup(".race-away").query().isVisible());
    clickOn(from(lookup(".race-away")).lookup("Replan from today").queryAs(Hyperlink.class));
    assertTrue(lookup(".repair").query() instanceof RepairView);
    assertFalse(lookup(".race-away").query().isVisible());
    push(KeyCode.ESCAPE);
    assertTrue(lookup(".race-away").query().isVisible());
    push(KeyCode.SHORTCUT, KeyCode.Z);
    assertFalse(lookup(".race-away").query().isVisible());
  }

  @Test
  void escLeavesThePlanAsItIs() {
    Plan before = desk.seen().plan();
    push(KeyCode.SHORTCUT, KeyCode.R);
    push(KeyCode.ESCAPE);

    assertTrue(lookup(".repair").tryQuery().isEmpty());
    assertEquals(before, desk.seen().plan());
  }
}
