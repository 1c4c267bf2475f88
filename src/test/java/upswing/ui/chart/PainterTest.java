package upswing.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import upswing.ui.chart.Drawing.Area;
import upswing.ui.chart.Drawing.Bar;
import upswing.ui.chart.Drawing.Item;
import upswing.ui.chart.Drawing.Line;
import upswing.ui.chart.Drawing.Mark;
import upswing.ui.chart.Drawing.Point;
import upswing.ui.chart.Drawing.Shape;

/** What is painted already can show what is drawn next, as if it were painted anew. */
class PainterTest {

  private static final Line LINE =
      new Line(List.of(new Point(0, 9), new Point(4, 2)), Ink.ACCENT, 1.5, false);
  private static final Bar BAR = new Bar(3, 4, 10, 20, 2, Ink.FAINT, true);
  private static final Area BOX = Drawing.box(3, 4, 10, 20, Ink.TODAY);
  private static final Mark DOT = new Mark(Shape.DOT, 5, 6, 3, Ink.RACE);

  static Stream<List<Item>> moves() {
    return Stream.of(
        List.of(LINE, new Line(List.of(new Point(1, 1), new Point(7, 8)), Ink.ACCENT, 1.5, false)),
        List.of(BAR, new Bar(8, 1, 10, 23, 2, Ink.FAINT, true)),
        List.of(BOX, Drawing.box(30, 2, 7, 11, Ink.TODAY)),
        List.of(DOT, new Mark(Shape.DOT, 50, 1, 3, Ink.RACE)));
  }

  static Stream<List<Item>> others() {
    return Stream.of(
        List.of(LINE, BAR),
        List.of(LINE, new Line(LINE.points(), Ink.ACCENT, 1.5, true)),
        List.of(BAR, new Bar(3, 4, 10, 20, 2, Ink.ACCENT, true)),
        List.of(BOX, Drawing.box(3, 4, 10, 20, Ink.RECOVERY)),
        List.of(
            BOX, new Area(List.of(new Point(3, 4), new Point(13, 4), new Point(3, 24)), Ink.TODAY)),
        List.of(DOT, new Mark(Shape.RING, 5, 6, 3, Ink.RACE)));
  }

  @ParameterizedTest
  @MethodSource("moves")
  void anItemOfTheSameLookIsMoved(List<Item> move) {
    Node node = painted(move.getFirst());

    assertTrue(Painter.turn(node, move.getFirst(), move.getLast()));

    assertEquals(painted(move.getLast()).getLayoutBounds(), node.getLayoutBounds());
  }

  @ParameterizedTest
  @MethodSource("others")
  void anItemOfAnotherLookIsNot(List<Item> pair) {
    Node node = painted(pair.getFirst());

    assertFalse(Painter.turn(node, pair.getFirst(), pair.getLast()));

    assertEquals(painted(pair.getFirst()).getLayoutBounds(), node.getLayoutBounds());
  }

  private static Node painted(Item item) {
    return Painter.paint(List.of(item)).getFirst();
  }
}
