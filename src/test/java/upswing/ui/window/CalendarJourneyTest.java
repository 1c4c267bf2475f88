package upswing.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import upswing.training.Plan;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.calendar.CalendarSpan;

/** A runner at the block view: drags a card, walks by keyboard, turns to month and week. */
class CalendarJourneyTest extends ApplicationTest {

  private static final LocalDate WEDNESDAY = SampleBlock.TODAY;
  private static final LocalDate FRIDAY = WEDNESDAY.plusDays(2);

  private Desk desk;
  private MainWindow window;

  @Override
  public void start(Stage stage) {
    SampleDesk sample = SampleDesk.ofBlock();
    desk = sample.desk();
    window = new MainWindow(desk, new Messages(Locale.ENGLISH), sample.store(), List.of());
    stage.setScene(window.scene(1000, 800));
    stage.show();
  }

  @Test
  void aCardIsDraggedToAnotherDayAndBackByOneUndo() {
    Plan before = desk.seen().plan();

    drag(middle("Today, Wednesday 17 February")).dropTo(middle("Friday 19 February"));
    WaitForAsyncUtils.waitForFxEvents();

    assertEquals("REST", kinds(WEDNESDAY));
    assertEquals("THRESHOLD", kinds(FRIDAY));

    push(KeyCode.CONTROL, KeyCode.Z);

    assertEquals(before, desk.seen().plan());
  }

  @Test
  void escapePutsTheCardBack() {
    Plan before = desk.seen().plan();

    drag(middle("Today, Wednesday 17 February")).moveTo(middle("Friday 19 February"));
    push(KeyCode.ESCAPE);
    drop();
    WaitForAsyncUtils.waitForFxEvents();

    assertEquals(before, desk.seen().plan());
  }

  @Test
  void theKeyboardWalksMakesRestAndTakesItBack() {
    Plan before = desk.seen().plan();

    push(KeyCode.RIGHT);
    push(KeyCode.R);

    assertEquals("REST", kinds(WEDNESDAY.plusDays(1)));

    push(KeyCode.CONTROL, KeyCode.Z);
    push(KeyCode.DOWN);
    push(KeyCode.T);

    assertEquals(before, desk.seen().plan());
    assertEquals(WEDNESDAY, desk.chosenProperty().get());
  }

  @Test
  void keysAndTheSwitchTurnTheView() {
    push(KeyCode.DIGIT2);
    assertEquals(CalendarSpan.MONTH, window.calendar().spanProperty().get());

    push(KeyCode.DIGIT1);
    assertEquals(CalendarSpan.WEEK, window.calendar().spanProperty().get());

    clickOn("Block");
    assertEquals(CalendarSpan.BLOCK, window.calendar().spanProperty().get());
  }

  @Test
  void whatStandsOverTheCalendarLeavesTheChosenDayInSight() {
    for (int week = 0; week < 20; week++) push(KeyCode.DOWN);
    VBox bar = new VBox();
    bar.setMinHeight(250);
    interact(() -> window.banner(bar));
    WaitForAsyncUtils.waitForFxEvents();

    Node cell = day("Wednesday 7 July");
    Node calendar = lookup(".block-view").query();
    double bottom = cell.localToScene(cell.getBoundsInLocal()).getMaxY();
    assertTrue(bottom <= calendar.localToScene(calendar.getBoundsInLocal()).getMaxY() + 1);
  }

  @Test
  void whatCannotBeDoneSaysWhy() {
    Button undo = lookup(n -> "Undo".equals(n.getAccessibleText())).queryAs(Button.class);

    assertTrue(undo.isDisabled());
    assertEquals("There is nothing to undo.", undo.getAccessibleHelp());
  }

  /** The middle of the card area of the day whose spoken text begins so. */
  private Point2D middle(String day) {
    Node cell = day(day);
    return cell.localToScreen(cell.getBoundsInLocal().getCenterX(), 45);
  }

  private Node day(String begin) {
    return lookup(
            (Node n) ->
                n.getStyleClass().contains("day")
                    && n.getAccessibleText() != null
                    && n.getAccessibleText().startsWith(begin))
        .query();
  }

  private String kinds(LocalDate date) {
    return desk.seen().plan().sessionsOn(date).stream()
        .map(s -> s.kind().name())
        .collect(Collectors.joining(" "));
  }
}
