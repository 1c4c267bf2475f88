package upswing.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import upswing.edit.WorkoutText;
import upswing.training.Session;
import upswing.training.SessionKind;

/** Sessions planned, opened, changed and taken back by keyboard alone. */
class EditingJourneyTest extends WindowJourney {

  @Test
  void thePalettePlansASessionAndGoesThere() {
    LocalDate day = desk.seen().today().plusDays(100);
    push(KeyCode.CONTROL, KeyCode.K);

    typeIn(".palette .text-field", "45 easy in 100 days");
    push(KeyCode.ENTER);

    assertFalse(window.overlay().isOpen());
    assertEquals(SessionKind.EASY, desk.seen().plan().sessionsOn(day).getFirst().kind());
    assertEquals(day, desk.chosenProperty().get());
  }

  @Test
  void theEditorKeepsALineAndUndoAllTakesItBack() {
    Session before = today();
    push(KeyCode.ENTER);

    typeIn(".line-field .text-field", "20 easy, 4x8 @ T 2 jog, 10 easy");
    push(KeyCode.ENTER);
    assertEquals("20 easy, 4x8 @ T 2 jog, 10 easy", line(today()));

    push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, today());

    push(KeyCode.ESCAPE);
    assertFalse(window.overlay().isOpen());
  }

  @Test
  void aFieldThatCannotBeSaysSoAndKeepsWhatWasThere() {
    Session before = today();
    push(KeyCode.ENTER);

    typeIn(".step-row .text-field.extent", "soon");
    push(KeyCode.ENTER);

    assertTrue(lookup(".row-problem").tryQuery().isPresent());
    assertEquals(before, today());
  }

  @Test
  void everySheetOpensAndEscapeClosesIt() {
    for (String action : new String[] {"history", "settings", "help", "planCheck", "palette"}) {
      interact(() -> window.actions().run(action));
      assertTrue(isOpen(), action);

      push(KeyCode.ESCAPE);
      assertFalse(isOpen(), action);
    }
  }

  /** Over the window or beside the calendar. */
  private boolean isOpen() {
    return window.overlay().isOpen() || lookup(".sheet").tryQuery().isPresent();
  }

  @Test
  void aDigitThatIsNoKeyBeginsALineOverTheDay() {
    LocalDate empty = desk.seen().today().plusDays(100);
    interact(() -> window.calendar().choose(empty, Optional.empty()));

    write("60 easy");
    push(KeyCode.ENTER);

    assertFalse(window.overlay().isOpen());
    assertEquals("60 easy", line(desk.seen().plan().sessionsOn(empty).getFirst()));
  }

  @Test
  void theLineOpensOverItsCard() {
    push(KeyCode.F2);

    Bounds line = inScene(window.overlay().lookup(".inline-edit"));
    Bounds card =
        window.calendarView().placeOf(today().date(), Optional.of(today().id())).orElseThrow();
    assertEquals(card.getMinX(), line.getMinX(), 1);
    assertEquals(card.getMinY(), line.getMinY(), 1);
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private void typeIn(String field, String text) {
    interact(
        () -> {
          Node found = window.root().lookup(field);
          found.requestFocus();
          ((TextField) found).setText(text);
        });
  }

  private Session today() {
    return desk.seen().plan().sessionsOn(desk.seen().today()).getFirst();
  }

  private static String line(Session session) {
    return WorkoutText.format(session.kind(), session.workout());
  }
}
