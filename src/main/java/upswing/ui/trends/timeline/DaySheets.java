package upswing.ui.trends.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import upswing.ui.chart.Brush;
import upswing.ui.chart.Palette;
import upswing.ui.widget.Edge;

/**
 * The figures of the days on sheets side by side. What has been drawn moves along with the days;
 * only what comes into sight is drawn, on a narrow sheet beside the others, and a row anew whose
 * scale has changed.
 */
final class DaySheets extends Pane {

  /** Sheets begin and end at whole multiples of it: of a dash and its gap, so that lines go on. */
  private static final int PIECE = 120;

  /** A mark at the edge of a sheet reaches over to the next one. */
  private static final int OVER = 12;

  private final List<Sheet> sheets = new ArrayList<>();
  private Optional<Shown> shown = Optional.empty();

  /** A sheet over the pieces from one number up to, not including, another one. */
  private record Sheet(int from, int to, Canvas canvas) {}

  /** What the sheets show. */
  private record Shown(
      SheetDrawing drawing, List<SheetDrawing.Row> rows, Palette palette, double height) {

    /** Whether sheets that show another one can stay, but for some rows. */
    boolean canFollow(Shown other) {
      return drawing.isLike(other.drawing)
          && rows.size() == other.rows.size()
          && palette.equals(other.palette)
          && height == other.height;
    }

    /** Rows that don't look as they did. */
    List<SheetDrawing.Row> changedSince(Shown other) {
      return IntStream.range(0, rows.size())
          .filter(i -> !rows.get(i).isLike(other.rows.get(i)))
          .mapToObj(rows::get)
          .toList();
    }
  }

  DaySheets() {
    setMouseTransparent(true);
    setManaged(false);
    Edge.cut(this);
  }

  /** Shows rows at the place of a drawing. */
  void show(SheetDrawing drawing, List<SheetDrawing.Row> rows, Palette palette) {
    Shown next = new Shown(drawing, rows, palette, getHeight());
    Optional<Shown> before = shown.filter(next::canFollow);
    shown = Optional.of(next);
    int first = (int) Math.floor(drawing.pixels() / PIECE);
    int end = (int) Math.ceil((drawing.pixels() + getWidth()) / PIECE);
    List<SheetDrawing.Row> changed = before.map(next::changedSince).orElse(rows);
    if (changed.size() > rows.size() / 2) {
      renew(first, next);
    } else {
      drop(first, end);
      for (SheetDrawing.Row row : changed) {
        for (Sheet sheet : sheets) paint(sheet, next, row);
      }
      complete(first, end, next);
    }
    for (Sheet sheet : sheets) sheet.canvas.setLayoutX(left(sheet, next));
  }

  /** One sheet over all that is seen; the one that lies there is used again where it fits. */
  private void renew(int first, Shown next) {
    int end = first + 1 + (int) Math.ceil(getWidth() / PIECE);
    double width = (double) (end - first) * PIECE;
    Canvas canvas =
        sheets.stream()
            .map(Sheet::canvas)
            .filter(old -> old.getWidth() == width && old.getHeight() == getHeight())
            .findFirst()
            .orElseGet(() -> new Canvas(width, getHeight()));
    Sheet sheet = new Sheet(first, end, canvas);
    sheets.clear();
    sheets.add(sheet);
    if (!getChildren().equals(List.of(canvas))) getChildren().setAll(canvas);
    paint(sheet, next, next.rows, 0, getHeight());
  }

  /** Takes away what has gone out of sight. */
  private void drop(int first, int end) {
    sheets.removeIf(
        sheet -> {
          boolean gone = sheet.to <= first || sheet.from >= end;
          if (gone) getChildren().remove(sheet.canvas);
          return gone;
        });
  }

  /** Adds sheets until all that is seen lies on one: they always lie side by side. */
  private void complete(int first, int end, Shown next) {
    int from = sheets.stream().mapToInt(Sheet::from).min().orElse(end);
    int to = sheets.stream().mapToInt(Sheet::to).max().orElse(end);
    if (first < from) add(first, from, next);
    if (to < end) add(to, end, next);
  }

  private void add(int from, int to, Shown next) {
    Sheet sheet = new Sheet(from, to, new Canvas((double) (to - from) * PIECE, getHeight()));
    sheets.add(sheet);
    getChildren().add(sheet.canvas);
    paint(sheet, next, next.rows, 0, getHeight());
  }

  private void paint(Sheet sheet, Shown next, SheetDrawing.Row row) {
    double top = row.placed().top() - AxisDrawing.NAMES;
    paint(sheet, next, List.of(row), top, row.placed().height());
  }

  private void paint(
      Sheet sheet, Shown next, List<SheetDrawing.Row> rows, double top, double height) {
    double width = sheet.canvas.getWidth();
    GraphicsContext on = sheet.canvas.getGraphicsContext2D();
    on.save();
    on.beginPath();
    on.rect(0, top, width, height);
    on.clip();
    on.clearRect(0, top, width, height);
    double from = getLayoutX() + left(sheet, next);
    on.translate(-from, -AxisDrawing.NAMES);
    new Brush(on, next.palette)
        .paint(
            next.drawing.figures(
                rows, from - OVER, from + width + OVER, getHeight() + AxisDrawing.NAMES));
    on.restore();
  }

  private static double left(Sheet sheet, Shown next) {
    return (double) sheet.from * PIECE - next.drawing.pixels();
  }
}
