package upswing.ui.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import upswing.training.Goal;
import upswing.training.Plan;
import upswing.training.SessionKind;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

/** From a goal to sessions in the plan, with mouse and keyboard. */
class BlockWizardJourneyTest extends ApplicationTest {

  private final Desk desk =
      new Desk(
          new Workspace(new MemoryStore(Plan.EMPTY), InstantSource.fixed(Instant.EPOCH)),
          () -> LocalDate.of(2027, 2, 17),
          Runnable::run,
          Runnable::run);
  private boolean closed;

  @Override
  public void start(Stage stage) {
    Messages words = new Messages(Locale.ENGLISH);
    BlockWizard wizard =
        new BlockWizard(new BlockWizardViewModel(desk, words), words, () -> closed = true);
    Scene scene = new Scene(new StackPane(wizard), 1140, 700);
    for (String sheet : List.of("tokens-light", "upswing", "widget", "block")) {
      scene.getStylesheets().add("/assets/theme/" + sheet + ".css");
    }
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void aChangedGoalChangesThePreviewAndTheBlockIsCreated() {
    assertTrue(shows("12 weeks, 22 February – 16 May"));

    ComboBox<Goal> goal = lookup("#goal").queryComboBox();
    interact(() -> goal.getSelectionModel().select(Goal.TEN_K));
    assertTrue(shows("10 weeks, 22 February – 2 May"));

    clickOn("#day-MONDAY");
    clickOn("#target").write("1:99").type(KeyCode.TAB);
    assertTrue(lookup("#create").queryButton().isDisabled());
    interact(() -> lookup("#target").queryTextInputControl().setText("52:30"));
    assertFalse(lookup("#create").queryButton().isDisabled());

    clickOn("#create");

    assertTrue(closed);
    assertEquals(1, desk.seen().plan().blocks().size());
    assertEquals(
        SessionKind.RACE,
        desk.seen().plan().sessionsOn(LocalDate.of(2027, 5, 2)).getFirst().kind());
  }

  @Test
  void daysAwayAreTypedAndStayFree() {
    clickOn("#add-away").write("12 Apr").type(KeyCode.TAB).write("16 Apr");
    assertTrue(
        lookup((Label label) -> label.getText().startsWith("Week 8: 5 days away,"))
            .tryQuery()
            .isPresent());
    clickOn("#create");

    assertTrue(
        LocalDate.of(2027, 4, 12)
            .datesUntil(LocalDate.of(2027, 4, 17))
            .flatMap(day -> desk.seen().plan().sessionsOn(day).stream())
            .allMatch(session -> session.kind() == SessionKind.REST));
  }

  @Test
  void oneClickMakesRoomWhereWishesExcludeEachOther() {
    ComboBox<Goal> goal = lookup("#goal").queryComboBox();
    interact(() -> goal.getSelectionModel().select(Goal.MARATHON));
    interact(() -> lookup("#weeks").queryTextInputControl().setText("6"));
    assertTrue(shows("No block keeps every rule with these answers"));
    assertTrue(lookup("#create").queryButton().isDisabled());

    clickOn("Half marathon");

    assertEquals(Goal.HALF_MARATHON, goal.getValue());
    assertFalse(shows("No block keeps every rule with these answers"));
    assertFalse(lookup("#create").queryButton().isDisabled());
    clickOn("#create");
    assertEquals(42, desk.seen().plan().sessions().size());
  }

  private boolean shows(String text) {
    return lookup(text).tryQuery().isPresent();
  }
}
