package upswing.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import upswing.ui.chart.Drawing.Mark;
import upswing.ui.chart.Drawing.Point;
import upswing.ui.chart.Drawing.Shape;

/** What is painted in a cheaper way stands where the drawing says. */
class BrushTest extends ApplicationTest {

  private static final int WIDTH = 200;
  private static final int HEIGHT = 60;

  @Override
  public void start(Stage stage) {}

  /** However many points share a pixel, the lowest and the highest of them are seen. */
  @RepeatedTest(20)
  void aDenseLineLosesNoExtreme(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    int count = WIDTH * 4 / 3 + random.nextInt(4 * WIDTH);
    double step = (WIDTH - 2.0) / count;
    List<Point> points =
        IntStream.range(0, count)
            .mapToObj(i -> new Point(1 + i * step, 5 + random.nextInt(HEIGHT - 10)))
            .toList();

    PixelReader seen = painted(List.of(new Drawing.Line(points, Ink.INK, 1.5, false)));

    for (Point point : points) assertTrue(isInk(seen, point), point::toString);
  }

  /** From point to point it is one line: no column between them stays empty. */
  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.5, 0.79, 1.4, 2.19})
  void aDenseLineHasNoGap(double step) {
    List<Point> points =
        IntStream.range(0, (int) (150 / step))
            .mapToObj(i -> new Point(10 + i * step, i % 40 < 20 ? 10.5 : 49.5))
            .toList();

    PixelReader seen = painted(List.of(new Drawing.Line(points, Ink.INK, 1, false)));

    for (int x = 10; x < points.getLast().x(); x++) {
      int column = x;
      assertTrue(
          IntStream.range(0, HEIGHT).anyMatch(y -> isInk(seen, new Point(column, y))),
          () -> "column " + column);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.2, 1.49, 1.51, 2.19, 2.21, 3})
  void aSmallDotStandsInItsPlace(double radius) {
    PixelReader seen = painted(List.of(new Mark(Shape.DOT, 50.5, 30.5, radius, Ink.INK)));

    assertTrue(isInk(seen, new Point(50, 30)));
    assertFalse(isInk(seen, new Point(50 + radius + 1, 30)));
    assertFalse(isInk(seen, new Point(50, 30 - radius - 1)));
  }

  /** Its shape tells it from a dot: it is as high and as wide, but has no corners. */
  @ParameterizedTest
  @ValueSource(doubles = {2.5, 2.99, 3.01, 4.5})
  void aSmallDiamondIsOne(double radius) {
    PixelReader seen = painted(List.of(new Mark(Shape.DIAMOND, 50.5, 30.5, radius, Ink.INK)));

    assertTrue(isInk(seen, new Point(50, 30)));
    assertTrue(isInk(seen, new Point(50 + radius - 1, 30)));
    assertTrue(isInk(seen, new Point(50, 30 - radius + 1.5)));
    assertFalse(isInk(seen, new Point(50 + radius - 0.5, 30 - radius + 1.5)));
    assertFalse(isInk(seen, new Point(50 - radius + 0.5, 30 + radius - 0.5)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1})
  void aLineOfLessThanTwoPointsIsNothing(double count) {
    List<Point> points = count == 0 ? List.of() : List.of(new Point(20, 20));

    PixelReader seen = painted(List.of(new Drawing.Line(points, Ink.INK, 2, false)));

    assertEquals(0xffffffff, seen.getArgb(20, 20));
  }

  private static boolean isInk(PixelReader seen, Point point) {
    return (seen.getArgb((int) point.x(), (int) point.y()) & 0xff) < 0x90;
  }

  private PixelReader painted(List<Drawing.Item> items) {
    Palette palette =
        new Palette(
            Arrays.stream(Ink.values())
                .collect(Collectors.toMap(Function.identity(), ink -> Color.BLACK)));
    return WaitForAsyncUtils.waitForAsyncFx(
        5_000,
        () -> {
          Canvas canvas = new Canvas(WIDTH, HEIGHT);
          new Brush(canvas.getGraphicsContext2D(), palette).paint(items);
          return canvas.snapshot(null, null).getPixelReader();
        });
  }
}
