package upswing.ui.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationTest;
import upswing.ui.Desk;
import upswing.ui.Gestures;
import upswing.ui.TypicalDesk;
import upswing.ui.TypicalRunner;
import upswing.ui.chart.ChartView;

/** Wheel, pinch and drag on the small charts of the pane: what is under the hand stays there. */
class ChartHandsTest extends ApplicationTest {

  private static final double NOTCH = 40;

  private final Desk desk = TypicalDesk.over(TypicalRunner.tired().plan());
  private TrendsPane pane;

  @Override
  public void start(Stage stage) {
    pane = new TrendsPane(desk, TypicalDesk.WORDS, day -> {}, name -> Optional.empty(), () -> {});
    stage.setScene(Dressed.scene(pane, 500));
    stage.show();
  }

  @ParameterizedTest
  @EnumSource
  void theWheelLooksCloserAtTheDayUnderIt(Trends.Range range) {
    show(range);
    LocalDate there = dayAt(chart(0), 0.7);
    long before = daysSeen();

    wheel(chart(0), 0.7, 4 * NOTCH, true);

    assertTrue(daysSeen() < before, () -> title() + " of " + before + " days");
    assertEquals(there, dayAt(chart(0), 0.7));
    assertEquals(there, dayAt(chart(1), 0.7), "all charts together");
    double wider = (double) before / daysSeen();
    assertEquals(wider, drawn(chart(0)).getWidth() / chart(0).getWidth(), 0.15 * wider);
    wheel(chart(0), 0.7, -4 * NOTCH, true);
    assertEquals(before, daysSeen());
  }

  @ParameterizedTest
  @EnumSource
  void aPinchDoesTheSame(Trends.Range range) {
    show(range);
    LocalDate there = dayAt(chart(1), 0.3);
    long before = daysSeen();

    interact(() -> Gestures.pinch(chart(1), at(chart(1), 0.3).getX(), at(chart(1), 0.3).getY(), 2));

    assertEquals(before / 2.0, (double) daysSeen(), 1);
    assertEquals(there, dayAt(chart(0), 0.3));
  }

  @ParameterizedTest(name = "the wheel on {0} of the width")
  @CsvSource({"0.05", "0.5", "0.95"})
  void noCloserThanClosestTheDayUnderTheWheelStaysToo(double place) {
    show(Trends.Range.YEAR);
    LocalDate there = dayAt(chart(0), place);

    for (int i = 0; i < 30; i++) wheel(chart(0), place, NOTCH, true);

    assertEquals(there, dayAt(chart(0), place));
  }

  @ParameterizedTest
  @EnumSource(names = {"BLOCK", "YEAR"})
  void draggingTakesTheDaysAlongAndStopsAtTheFirst(Trends.Range range) {
    show(range);
    LocalDate first = dayAt(chart(0), 0.001);
    wheel(chart(0), 0.5, 6 * NOTCH, true);
    LocalDate there = dayAt(chart(0), 0.4);
    double drawn = drawn(chart(1)).getMinX();

    drag(chart(0), 0.4, 0.8);
    assertEquals(0.4 * chart(1).getWidth(), drawn(chart(1)).getMinX() - drawn, 1);
    assertEquals(there, dayAt(chart(0), 0.8));
    assertEquals(there, dayAt(chart(1), 0.8), "all charts together");

    for (int i = 0; i < 20; i++) drag(chart(0), 0.1, 0.9);
    assertEquals(first, dayAt(chart(0), 0.001));
  }

  @Test
  void draggingTheWholeMovesNothing() {
    show(Trends.Range.BLOCK);

    drag(chart(0), 0.4, 0.8);

    assertTrue(title().contains("12 weeks"), this::title);
  }

  @Test
  void aDoubleClickShowsAllDaysAgain() {
    show(Trends.Range.BLOCK);
    wheel(chart(0), 0.5, 4 * NOTCH, true);

    interact(() -> Gestures.doubleClick(chart(0)));

    assertTrue(title().contains("12 weeks"), this::title);
  }

  @Test
  void withoutControlTheWheelScrollsThePane() {
    show(Trends.Range.BLOCK);
    ScrollPane scroll = lookup(".scroll-pane").query();

    wheel(chart(0), 0.5, -3 * NOTCH, false);

    assertTrue(title().contains("12 weeks"), this::title);
    assertTrue(scroll.getVvalue() > 0);
  }

  private void show(Trends.Range range) {
    interact(() -> pane.model().rangeProperty().set(range));
  }

  private void wheel(ChartView chart, double place, double up, boolean control) {
    Point2D at = at(chart, place);
    interact(() -> Gestures.wheel(chart, at.getX(), at.getY(), 0, up, control));
  }

  private void drag(ChartView chart, double from, double to) {
    Point2D begin = at(chart, from);
    Point2D end = at(chart, to);
    Point2D middle = begin.midpoint(end);
    interact(
        () -> {
          Gestures.mouse(chart, MouseEvent.MOUSE_PRESSED, begin.getX(), begin.getY());
          Gestures.mouse(chart, MouseEvent.MOUSE_DRAGGED, middle.getX(), middle.getY());
          Gestures.mouse(chart, MouseEvent.MOUSE_DRAGGED, end.getX(), end.getY());
          Gestures.mouse(chart, MouseEvent.MOUSE_RELEASED, end.getX(), end.getY());
        });
  }

  /** The day that is lit by pointing at a place. */
  private LocalDate dayAt(ChartView chart, double place) {
    Point2D at = at(chart, place);
    interact(() -> Gestures.mouse(chart, MouseEvent.MOUSE_MOVED, at.getX(), at.getY()));
    return desk.litProperty().get().orElseThrow();
  }

  private static Point2D at(ChartView chart, double place) {
    return chart.localToScene(place * chart.getWidth(), chart.getHeight() / 2);
  }

  /** How far what is painted reaches, also where it is not seen. */
  private static Bounds drawn(ChartView chart) {
    return chart.getChildrenUnmodifiable().getFirst().getBoundsInParent();
  }

  /** From the first to the last day that pointing finds. */
  private long daysSeen() {
    return ChronoUnit.DAYS.between(dayAt(chart(0), 0.001), dayAt(chart(0), 0.999)) + 1;
  }

  private ChartView chart(int row) {
    return lookup(".trend-row .chart").queryAllAs(ChartView.class).stream()
        .filter(ChartView::isFocusTraversable)
        .toList()
        .get(row);
  }

  private String title() {
    return lookup(".trends-head .label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList()
        .toString();
  }
}
