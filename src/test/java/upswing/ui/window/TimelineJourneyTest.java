package upswing.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import upswing.ui.Gestures;

/** The trends are widened, walked, zoomed, turned into a table, arranged, and left again. */
class TimelineJourneyTest extends WindowJourney {

  @Test
  void theKeyboardWidensWalksAndGoesBack() {
    push(KeyCode.G);
    assertTrue(isShown(".timeline-chart"));

    push(KeyCode.LEFT);
    push(KeyCode.LEFT);
    LocalDate yesterday = desk.seen().today().minusDays(1);
    assertEquals(Optional.of(yesterday), desk.litProperty().get());
    Node chart = lookup(".timeline-chart").query();
    String spoken = (String) chart.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    assertTrue(spoken.contains("Training load"), spoken);

    push(KeyCode.ESCAPE);
    assertEquals(Optional.empty(), desk.litProperty().get());
    assertTrue(isShown(".timeline-chart"));

    push(KeyCode.ESCAPE);
    assertFalse(isShown(".timeline-chart"));
    assertTrue(isShown(".block-view"));
  }

  @Test
  void theWheelAndAPinchZoomAndTheFirstKeyGoesBack() {
    push(KeyCode.G);
    Node chart = lookup(".timeline-chart").query();
    LocalDate first = firstSeen();

    interact(() -> Gestures.wheel(chart, 500, 300, 0, 200, true));
    LocalDate wheeled = firstSeen();
    assertTrue(wheeled.isAfter(first), "zoomed in around the middle");

    interact(() -> Gestures.pinch(chart, 500, 300, 0.5));
    LocalDate pinched = firstSeen();
    assertTrue(pinched.isBefore(wheeled), "two fingers closing show more days");

    push(KeyCode.DIGIT0);
    assertEquals(first, firstSeen());
  }

  @Test
  void draggingPansAndWhatIsUnderTheHandStaysThere() {
    push(KeyCode.G);
    LocalDate first = firstSeen();
    moveTo(".timeline-chart");
    LocalDate held = desk.litProperty().get().orElseThrow();

    press(MouseButton.PRIMARY).moveBy(150, 0).release(MouseButton.PRIMARY);
    moveBy(-1, 0);

    assertEquals(Optional.of(held), desk.litProperty().get());
    LocalDate earlier = firstSeen();
    assertTrue(earlier.isBefore(first), first + " and then " + earlier);
  }

  @Test
  void theChosenSpanLeadsBackAndTheChosenRangeToItsDays() {
    push(KeyCode.G);
    LocalDate first = firstSeen();
    push(KeyCode.PLUS);
    clickOn(button("Week", "small"));
    assertEquals(first, firstSeen());
    assertTrue(isShown(".timeline-chart"));

    clickOn(button("Block", "segments"));
    assertFalse(isShown(".timeline-chart"));
    assertTrue(isShown(".block-view"));
  }

  @Test
  void thePaneOfABlockLeadsToTheSameBlockOverTheWholeWindow() {
    interact(() -> window.actions().run("trendsBlock"));
    clickOn(".trends-wider");

    assertTrue(isShown(".timeline-chart"));
    assertTrue(labels().stream().anyMatch(text -> text.startsWith("12 weeks")), labels()::toString);
  }

  /** A segment by its words, in the control that has a style of its own. */
  private ToggleButton button(String text, String style) {
    return lookup(".segments > .toggle-button").queryAllAs(ToggleButton.class).stream()
        .filter(button -> button.getText().equals(text))
        .filter(button -> button.getParent().getStyleClass().contains(style))
        .filter(
            button ->
                style.equals("small") || !button.getParent().getStyleClass().contains("small"))
        .findFirst()
        .orElseThrow();
  }

  private LocalDate firstSeen() {
    push(KeyCode.HOME);
    return desk.litProperty().get().orElseThrow();
  }

  @Test
  void theNumbersCanBeReadAndCopiedAsATable() {
    push(KeyCode.SHIFT, KeyCode.G);
    assertTrue(isShown(".timeline-table"));
    assertTrue(
        lookup(".timeline-table .table-cell").queryAll().stream()
            .map(Node::getAccessibleText)
            .anyMatch(said -> said != null && said.endsWith(", outside")));

    interact(() -> lookup(".timeline-table").query().requestFocus());
    push(KeyCode.SHORTCUT, KeyCode.C);
    interact(
        () -> {
          String copied = Clipboard.getSystemClipboard().getString();
          assertTrue(copied.startsWith("Day\tResting heart rate (bpm)\t"), copied);
          assertEquals(15, copied.lines().count(), copied);
        });
  }

  @Test
  void aRowSaysWhereItComesFromAndIsHidden() {
    push(KeyCode.G);
    interact(row("row-why", "Why? Training load")::fire);
    assertTrue(labels().stream().anyMatch(text -> text.startsWith("100 points = one hour")));
    push(KeyCode.ESCAPE);

    clickOn(row("row-name", "Energy: why, copy, save, move, hide"));
    clickOn("Hide");
    assertTrue(
        lookup(".row-name").queryAllAs(Button.class).stream()
            .noneMatch(button -> button.getText().equals("Energy")));
  }

  @Test
  void twoFiguresAgainstEachOther() {
    push(KeyCode.G);
    clickOn("Compare");

    assertTrue(labels().stream().anyMatch(text -> text.contains("need not cause each other")));
  }

  @Test
  void everySheetCoversWhatIsBelowIt() {
    push(KeyCode.G);
    interact(row("row-why", "Why? Training load")::fire);
    assertTrue(isOpaque(".why"));
    Node name = lookup(".why .why-cell.soft").query();
    Region value = lookup(".why .why-cell.strong").query();
    assertEquals(0, name.getBoundsInParent().getMinX(), 1, "names stand at the left");
    assertEquals(
        ((Region) value.getParent()).getWidth(),
        value.getBoundsInParent().getMaxX(),
        1,
        "figures stand at the right");
    push(KeyCode.ESCAPE);

    clickOn("Compare");
    assertTrue(isOpaque(".against"));
    push(KeyCode.ESCAPE);

    clickOn("Rows");
    assertTrue(isOpaque(".arrange"));
  }

  private boolean isOpaque(String style) {
    Background background = lookup(style).queryAs(Region.class).getBackground();
    return background != null && background.getFills().getLast().getFill().isOpaque();
  }

  private Button row(String style, String accessible) {
    return lookup("." + style).queryAllAs(Button.class).stream()
        .filter(button -> accessible.equals(button.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  private boolean isShown(String style) {
    return lookup(style).tryQuery().filter(node -> node.getScene() != null).isPresent();
  }

  private List<String> labels() {
    return lookup(".label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
  }
}
