package upswing.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import upswing.example.Example;
import upswing.training.Plan;
import upswing.training.SessionKind;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

/** What happened is typed: a week ill, and a race on another day; both taken and undone. */
class RepairFormJourneyTest extends ApplicationTest {

  private Desk desk;

  @Override
  public void start(Stage stage) {
    Workspace workspace = new Workspace(new MemoryStore(Plan.EMPTY), Example.CLOCK);
    Example.fill(workspace);
    desk = new Desk(workspace, () -> Example.TODAY, Runnable::run, Runnable::run);
    MainWindow window =
        new MainWindow(
            desk,
            new Messages(Locale.ENGLISH),
            workspace.store(),
            Features.all(Example.CLOCK, () -> {}));
    stage.setScene(window.scene(1440, 900));
    stage.show();
  }

  @Test
  void aWeekIllIsTypedTakenAndUndone() {
    Plan before = desk.seen().plan();
    push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.R);
    int at = lookup(".repair-form .quiet").queryAll().size();
    clickOn("#repair-add");
    type("#repair-last-" + at, "23 Feb");
    take();

    Plan after = desk.seen().plan();
    for (LocalDate day = Example.TODAY; !day.isAfter(LocalDate.of(2027, 2, 23)); ) {
      assertTrue(
          after.sessionsOn(day).stream().allMatch(s -> s.kind() == SessionKind.REST),
          day.toString());
      day = day.plusDays(1);
    }
    push(KeyCode.SHORTCUT, KeyCode.Z);
    assertEquals(before, desk.seen().plan());
  }

  @Test
  void aRaceOnAnotherDayIsTypedTakenAndUndone() {
    Plan before = desk.seen().plan();
    LocalDate race = LocalDate.of(2027, 4, 4);
    push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.R);

    type("#repair-race", "1 Jan 2029");
    Label problem = lookup(".repair-form .red-text").queryAs(Label.class);
    assertTrue(problem.getText().contains("24 weeks at most"), problem.getText());
    type("#repair-race", "4 Apr");
    assertEquals("", problem.getText());
    take();

    Plan after = desk.seen().plan();
    assertEquals(SessionKind.RACE, after.sessionsOn(race).getFirst().kind());
    assertEquals(Optional.of(race), after.blockOn(race).orElseThrow().settings().race());
    assertEquals(13, after.blockOn(race).orElseThrow().weeks().size());
    push(KeyCode.SHORTCUT, KeyCode.Z);
    assertEquals(before, desk.seen().plan());
  }

  private void type(String field, String text) {
    TextInputControl input = lookup(field).queryTextInputControl();
    interact(
        () -> {
          input.requestFocus();
          input.selectAll();
        });
    write(text).push(KeyCode.ENTER);
  }

  private void take() {
    interact(() -> lookup("#repair-take").queryButton().fire());
  }
}
