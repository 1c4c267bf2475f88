package upswing.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import upswing.training.Mute;
import upswing.training.Plan;
import upswing.ui.widget.Phrase;

/** A runner who is told before: by pointer, by keys, in What if, and by the plan check. */
class ForesightJourneyTest extends WindowJourney {

  private static final LocalDate WEDNESDAY = SampleBlock.TODAY;
  private static final LocalDate SATURDAY = WEDNESDAY.plusDays(3);

  @Test
  void aDropThatBreaksARuleIsToldBeforeAndMadeAllTheSame() {
    Plan before = desk.seen().plan();

    press(MouseButton.PRIMARY, "Today, Wednesday 17 February", "Saturday 20 February");

    assertEquals("24 h to long run", hint("Saturday 20 February"));
    assertEquals("48 h to long run", hint("Friday 19 February"));
    assertTrue(shown(".foresight").contains("If you drop on Sat 20"), shown(".foresight"));
    assertTrue(shown(".foresight").contains("breaks one recovery rule"));
    assertTrue(lookup(".drop-bubble").query().isVisible());

    drop();

    assertFalse(lookup(".foresight").query().isVisible());
    assertEquals("EASY", kinds(WEDNESDAY));
    assertEquals("THRESHOLD", kinds(SATURDAY));
    push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, desk.seen().plan());
  }

  @Test
  void altAndArrowsCarryTheChosenSessionAndEnterPutsItDown() {
    Plan before = desk.seen().plan();

    push(KeyCode.T);
    push(KeyCode.ALT, KeyCode.RIGHT);
    push(KeyCode.ALT, KeyCode.RIGHT);
    assertTrue(shown(".foresight").contains("If you drop on Fri 19"), shown(".foresight"));
    push(KeyCode.ESCAPE);
    assertEquals(before, desk.seen().plan());

    push(KeyCode.T);
    push(KeyCode.ALT, KeyCode.RIGHT);
    push(KeyCode.ALT, KeyCode.RIGHT);
    push(KeyCode.ENTER);

    assertEquals("THRESHOLD", kinds(WEDNESDAY.plusDays(2)));
    assertTrue(
        cell("Today, Wednesday 17 February")
            .getAccessibleText()
            .contains("Threshold first stood here; it is on Friday 19 February now."));
    push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, desk.seen().plan());
  }

  @Test
  void whatIsTypedIsToldBeforeItIsTaken() {
    Plan before = desk.seen().plan();

    push(KeyCode.T);
    push(KeyCode.RIGHT);
    push(KeyCode.F2);
    write("100 easy");

    assertTrue(shown(".foresight").contains("If you plan this on Thu 18"), shown(".foresight"));
    push(KeyCode.ESCAPE);

    assertFalse(lookup(".foresight").query().isVisible());
    assertEquals(before, desk.seen().plan());
  }

  @Test
  void twoChangesAreTriedComparedTakenAndTakenBack() {
    Plan before = desk.seen().plan();

    push(KeyCode.T);
    push(KeyCode.CONTROL, KeyCode.K);
    write("make a rest day");
    push(KeyCode.SHIFT, KeyCode.ENTER);
    push(KeyCode.DOWN);
    push(KeyCode.R);

    assertEquals(2, desk.trialProperty().get().orElseThrow().changes());
    assertEquals("2 changes", text(".what-if .soft"));
    assertTrue(cell("Today, Wednesday 17 February").getAccessibleText().contains("only tried"));
    assertTrue(shown(".what-if").contains("Form, race day"));
    clickOn("Take these 2 changes");

    assertEquals("REST", kinds(WEDNESDAY));
    assertEquals("REST", kinds(WEDNESDAY.plusWeeks(1)));
    push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, desk.seen().plan());
  }

  @Test
  void aFindingIsMutedBesideTheCalendarAndHeardAgain() {
    int before = desk.seen().findings().size();

    interact(() -> window.actions().run("planCheck"));
    assertFalse(window.overlay().isOpen());
    Node toggle = lookup((Node n) -> said(n).startsWith("Mute: ")).query();
    clickOn(toggle);
    write("I know");
    clickOn("Mute for good");

    Mute mute = desk.seen().plan().mutes().values().iterator().next();
    assertEquals("I know", mute.reason());
    assertTrue(desk.seen().findings().stream().noneMatch(f -> f.rule().equals(mute.rule())));
    push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, desk.seen().findings().size());
    push(KeyCode.ESCAPE);
    assertTrue(lookup(".plan-check").tryQuery().isEmpty());
  }

  /** Takes the card of one day over the card of another, and holds it there. */
  private void press(MouseButton button, String from, String to) {
    drag(middle(from), button).moveTo(middle(to));
  }

  private Point2D middle(String day) {
    Node cell = cell(day);
    return cell.localToScreen(cell.getBoundsInLocal().getCenterX(), 45);
  }

  private Node cell(String day) {
    return lookup((Node n) -> n.getStyleClass().contains("day") && said(n).startsWith(day)).query();
  }

  private String hint(String day) {
    return from(cell(day)).lookup(".day-hint").queryAs(Phrase.class).said();
  }

  private String text(String selector) {
    return ((Labeled) lookup(selector).query()).getText();
  }

  /** All that labels say in a part of the window. */
  private String shown(String selector) {
    Node part = lookup(selector).query();
    List<Labeled> labels =
        from(part).lookup((Node n) -> n instanceof Labeled).queryAll().stream()
            .map(Labeled.class::cast)
            .toList();
    return labels.stream().map(Labeled::getText).collect(Collectors.joining("\n"));
  }

  private static String said(Node node) {
    return node.getAccessibleText() == null ? "" : node.getAccessibleText();
  }

  private String kinds(LocalDate date) {
    return desk.seen().plan().sessionsOn(date).stream()
        .map(s -> s.kind().name())
        .collect(Collectors.joining(" "));
  }
}
