package upswing.ui.trends.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import upswing.ui.TypicalDesk;
import upswing.ui.TypicalRunner;
import upswing.ui.chart.Ink;
import upswing.ui.chart.Palette;
import upswing.ui.trends.Trends;

/** Whatever way one came, the same days look the same. */
class DaySheetsTest extends ApplicationTest {

  private static final int WIDTH = 1008;
  private static final int HEIGHT = 640;

  /** Of so many pixels one may be smoothed in another way, where two sheets meet. */
  private static final int PIXELS_FOR_ONE = 5000;

  private final TimelineViewModel model =
      new TimelineViewModel(
          TypicalDesk.over(TypicalRunner.tired().thorough().plan()),
          TypicalDesk.WORDS,
          Optional.empty(),
          text -> {});
  private final DaySheets sheets = new DaySheets();

  @Override
  public void start(Stage stage) {
    model.edges(TimelineChart.LEFT, TimelineChart.LEFT + WIDTH);
    model.refresh();
  }

  @RepeatedTest(8)
  void draggedAndZoomedDaysLookLikeNewOnes(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    show(sheets);
    for (int i = 0; i < 25; i++) {
      switch (random.nextInt(10)) {
        case 0 -> model.zoom(Math.exp(random.nextGaussian() / 2), 600);
        case 1 ->
            model
                .rangeProperty()
                .set(random.nextBoolean() ? Trends.Range.YEAR : Trends.Range.BLOCK);
        default -> model.pan(80 * random.nextGaussian());
      }
      show(sheets);
    }

    assertAlike(picture(sheets), picture(show(new DaySheets())));
  }

  @Test
  void whatIsInSightStaysOnItsSheet() {
    show(sheets);
    Canvas drawn = (Canvas) sheets.getChildren().getFirst();
    double before = drawn.getLayoutX();

    model.zoom(3, 600);
    show(sheets);
    double start = drawn.getLayoutX();
    model.pan(-37);
    show(sheets);

    assertTrue(before <= 0);
    assertEquals(start - 37, drawn.getLayoutX());
    assertTrue(sheets.getChildren().contains(drawn));
  }

  private DaySheets show(DaySheets shown) {
    Palette palette =
        new Palette(
            Arrays.stream(Ink.values())
                .collect(
                    Collectors.toMap(
                        Function.identity(), ink -> Color.hsb(ink.name().hashCode(), 0.7, 0.6))));
    return WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          shown.resizeRelocate(TimelineChart.LEFT, AxisDrawing.NAMES, WIDTH, HEIGHT);
          SheetDrawing drawing =
              new SheetDrawing(
                  model.timeline(),
                  model.lens().onPixels(),
                  model.grain(),
                  model.strongFrom(),
                  TypicalDesk.WORDS);
          shown.show(
              drawing, drawing.scaled(SheetDrawing.place(rows(), model.grain(), 0, 0.7)), palette);
          return shown;
        });
  }

  /** The dashes of a forecast begin anew on each sheet: its rows can't be compared. */
  private List<Strip> rows() {
    return model.strips().stream()
        .filter(strip -> !strip.id().equals("FITNESS") && !strip.id().equals("FORM"))
        .toList();
  }

  private static WritableImage picture(DaySheets shown) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> shown.snapshot(null, null));
  }

  private static void assertAlike(WritableImage one, WritableImage other) {
    assertEquals(List.of(WIDTH, HEIGHT), size(one));
    assertEquals(List.of(WIDTH, HEIGHT), size(other));
    int differ = 0;
    int drawn = 0;
    PixelReader a = one.getPixelReader();
    PixelReader b = other.getPixelReader();
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        if (a.getArgb(x, y) != 0xffffffff) drawn++;
        if (difference(a.getArgb(x, y), b.getArgb(x, y)) > 0x60) differ++;
      }
    }
    int all = differ;
    assertTrue(drawn > WIDTH, "something is drawn");
    assertTrue(differ < WIDTH * HEIGHT / PIXELS_FOR_ONE, () -> all + " pixels differ");
  }

  private static int difference(int one, int other) {
    int most = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      most = Math.max(most, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
    }
    return most;
  }

  private static List<Integer> size(WritableImage image) {
    return List.of((int) image.getWidth(), (int) image.getHeight());
  }
}
