package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import upswing.ui.Messages;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Drawing.Anchor;
import upswing.ui.chart.Drawing.Item;
import upswing.ui.chart.Drawing.Mark;
import upswing.ui.chart.Drawing.Shape;
import upswing.ui.chart.Drawing.Words;
import upswing.ui.chart.Ink;
import upswing.ui.chart.Lens;
import upswing.ui.chart.Scale;

/** Rows over one axis as drawings: for the screen in parts, for a picture as a whole. */
final class SheetDrawing {

  private static final double A_LETTER = 6.2;

  /** A row and where it stands. */
  record Placed(Strip strip, double top, double height) {}

  private final Timeline timeline;
  private final Lens lens;
  private final Grain grain;
  private final LocalDate strongFrom;
  private final Messages words;
  private final AxisDrawing axis;

  SheetDrawing(Timeline timeline, Lens lens, Grain grain, LocalDate strongFrom, Messages words) {
    this.timeline = timeline;
    this.lens = lens;
    this.grain = grain;
    this.strongFrom = strongFrom;
    this.words = words;
    axis = new AxisDrawing(timeline, lens, grain, words);
  }

  /**
   * Rows one below the other.
   *
   * @param scrolled pixels that the first one is moved up
   * @param lower how much lower than usual each row is: 1 is as usual
   */
  static List<Placed> place(List<Strip> strips, Grain grain, double scrolled, double lower) {
    List<Placed> placed = new ArrayList<>();
    double top = AxisDrawing.HEIGHT - scrolled;
    for (Strip strip : strips) {
      double height = Math.round(strip.height(grain) * lower);
      placed.add(new Placed(strip, top, height));
      top += height;
    }
    return placed;
  }

  /** A placed row with the scale that fits what is seen. */
  record Row(Placed placed, Scale scale) {

    /** Whether another row looks the same. */
    boolean isLike(Row other) {
      return placed.strip.equals(other.placed.strip)
          && placed.top == other.placed.top
          && placed.height == other.placed.height
          && scale.equals(other.scale);
    }
  }

  /** Rows with their scales. */
  List<Row> scaled(List<Placed> rows) {
    return rows.stream().map(row -> new Row(row, row.strip().scale(sight(row)))).toList();
  }

  /** Whole pixels from the first of all days to the left edge. */
  double pixels() {
    return lens.pixels();
  }

  /** Whether another drawing shows the same, only further on or back. */
  boolean isLike(SheetDrawing other) {
    return timeline.equals(other.timeline)
        && grain == other.grain
        && strongFrom.equals(other.strongFrom)
        && lens.dayWidth() == other.lens.dayWidth();
  }

  /** The figures of rows between two places: bands down to a height, rows, flags. */
  List<Item> figures(List<Row> rows, double from, double to, double height) {
    AxisDrawing part = new AxisDrawing(timeline, lens.cut(from, to), grain, words);
    List<Item> items = new ArrayList<>(part.bands(height));
    for (Row row : rows) {
      items.addAll(row.placed.strip.draw(sight(row.placed).between(from, to), row.scale));
    }
    items.addAll(part.flags(height));
    return items;
  }

  /**
   * What is written over the figures.
   *
   * @param inside what lies between the edges of the axis and is cut there
   * @param beside the edges of the scales
   */
  record Written(List<Item> inside, List<Item> beside) {}

  /** The words of all rows. */
  Written written(List<Row> rows) {
    List<Item> inside = new ArrayList<>();
    List<Item> beside = new ArrayList<>();
    for (Row row : rows) {
      Placed at = row.placed;
      for (Item item : at.strip.write(sight(at), row.scale)) {
        (isTick(item) ? beside : inside).add(item);
      }
      inside.addAll(standing(at));
    }
    return new Written(inside, beside);
  }

  /** The names above the rows. */
  List<Item> names() {
    return axis.names();
  }

  /** What lights up on a day. */
  List<Item> lit(List<Placed> rows, LocalDate day, double height) {
    if (!lens.sees(day) && grain == Grain.DAY) return List.of();
    List<Item> items = new ArrayList<>();
    double top = AxisDrawing.NAMES;
    if (grain == Grain.WEEK) {
      double x = lens.begin(Math.floorDiv(lens.index(day), 7) * 7.0);
      double width = Math.max(3, 7 * lens.dayWidth());
      items.add(Drawing.box(x, top, 1, height - top, Ink.INK));
      items.add(Drawing.box(x + width - 1, top, 1, height - top, Ink.INK));
      items.add(Drawing.box(x, top, width, 1, Ink.INK));
    } else {
      items.add(Drawing.box(lens.x(day) - 0.5, top, 1, height - top, Ink.INK));
    }
    double x = middle(day);
    items.add(
        new Drawing.Area(
            List.of(
                new Drawing.Point(x - 5, top - 5),
                new Drawing.Point(x + 5, top - 5),
                new Drawing.Point(x, top + 1)),
            Ink.INK));
    for (Placed row : rows) items.addAll(row.strip().lit(sight(row), day));
    return items;
  }

  /** The middle of a day, or of the week it lies in. */
  double middle(LocalDate day) {
    return new Sight(lens, grain, timeline.today(), strongFrom, 0, 1).x(day);
  }

  /** Everything as one picture, with names at the left and what a day says at the right. */
  Drawing whole(List<Strip> strips, String title, LocalDate day, double width) {
    List<Row> rows = scaled(place(strips, grain, 0, 1));
    double height = AxisDrawing.HEIGHT + strips.stream().mapToDouble(s -> s.height(grain)).sum();
    Written written = written(rows);
    List<Item> items = new ArrayList<>(figures(rows, lens.left(), lens.right(), height));
    items.addAll(written.inside());
    // Lines run on beyond the edges, so that they are cut at the edge and not at a day.
    items.add(Drawing.box(0, 0, lens.left(), height, Ink.SURFACE));
    items.add(Drawing.box(lens.right(), 0, width - lens.right(), height, Ink.SURFACE));
    items.addAll(written.beside());
    items.addAll(names());
    items.add(text(title, 16, 18, 13, true, Anchor.START, Ink.INK));
    for (Row row : rows) {
      double end = row.placed.top + row.placed.height - 1;
      items.add(Drawing.box(16, end, width - 32, 1, Ink.LINE));
      items.addAll(said(row.placed, day, width));
    }
    return new Drawing(width, height, items);
  }

  private List<Item> said(Placed row, LocalDate day, double width) {
    double y = row.top() + row.height() / 2;
    Said said = row.strip().said(day, grain);
    List<Item> items = new ArrayList<>();
    items.add(text(row.strip().name(), 16, y - 2, 12, true, Anchor.START, Ink.INK));
    items.add(text(row.strip().unit(), 16, y + 13, 11, false, Anchor.START, Ink.SOFT));
    double x = lens.right() + 24;
    if (said.outside()) items.add(new Mark(Shape.DIAMOND, x - 10, y, 4, Ink.RED));
    items.add(
        text(
            said.value(),
            x,
            y + 4,
            12,
            true,
            Anchor.START,
            said.outside() ? Ink.RED_TEXT : Ink.INK));
    items.add(text(said.beside(), width - 16, y + 4, 11, false, Anchor.END, Ink.SOFT));
    return items;
  }

  /** How things stand, in the empty days to come where there is room for it. */
  private List<Item> standing(Placed row) {
    String said = row.strip().asOfToday();
    if (said.isEmpty() || grain == Grain.WEEK) return List.of();
    double x = Math.max(lens.begin(lens.index(timeline.today()) + 1.0), lens.left()) + 14;
    if (x + said.length() * A_LETTER > lens.right()) return List.of();
    double y = row.top() + row.height() / 2 + 4;
    return List.of(text(said, x, y, 11.5, false, Anchor.START, Ink.SOFT));
  }

  private boolean isTick(Item item) {
    return item instanceof Words tick && tick.x() < lens.left();
  }

  private Sight sight(Placed row) {
    return new Sight(lens, grain, timeline.today(), strongFrom, row.top(), row.height());
  }

  private static Words text(
      String words, double x, double y, double size, boolean strong, Anchor anchor, Ink ink) {
    return new Words(words, x, y, size, strong, anchor, ink);
  }
}
