package upswing.ui.trends;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Ink;
import upswing.ui.chart.Painter;

/** The signals of a morning, each over the runner's own normal range. */
final class SignalTable {

  private static final double STRIP = 150;
  private static final double NARROW = 50;
  private static final double STRIP_HEIGHT = 18;

  /** A row each: name, value, its place over the normal range, the range, how far outside. */
  static GridPane of(List<Why.Signal> signals) {
    GridPane grid = table(140, 64, STRIP + 24, 0, 98);
    int row = 0;
    for (Why.Signal signal : signals) {
      grid.add(line(), 0, row, 5, 1);
      boolean worse = signal.tone() == Row.Tone.WORSE;
      Label place = cell(signal.place(), worse ? "red-text" : "soft");
      if (worse) place.getStyleClass().add("strong");
      Node strip = signal.strip().map(drawn -> strip(drawn, STRIP)).orElseGet(Pane::new);
      GridPane.setHalignment(strip, HPos.CENTER);
      grid.add(cell(signal.name(), "plain"), 0, row);
      grid.add(right(cell(signal.value(), "strong")), 1, row);
      grid.add(strip, 2, row);
      grid.add(cell(signal.normal(), "soft"), 3, row);
      grid.add(right(place), 4, row++);
    }
    return grid;
  }

  /** The same where room is short: how far outside is left to the mark and its colour. */
  static GridPane narrow(List<Why.Signal> signals) {
    GridPane grid = table(0, 54, NARROW + 4, 92);
    int row = 0;
    for (Why.Signal signal : signals) {
      grid.add(line(), 0, row, 4, 1);
      boolean worse = signal.tone() == Row.Tone.WORSE;
      Label value = cell(signal.value(), "strong");
      if (worse) value.getStyleClass().add("red-text");
      Label name = cell(signal.name(), "plain");
      name.setAccessibleText(
          String.join(", ", signal.name(), signal.value(), signal.normal(), signal.place()));
      grid.add(name, 0, row);
      grid.add(right(value), 1, row);
      Node normal =
          right(cell(signal.strip().isEmpty() ? signal.place() : signal.normal(), "soft"));
      if (signal.strip().isEmpty()) grid.add(normal, 2, row, 2, 1);
      else grid.add(normal, 3, row);
      int at = row++;
      signal.strip().ifPresent(strip -> grid.add(right(strip(strip, NARROW)), 2, at));
    }
    return grid;
  }

  private static Region line() {
    Region line = new Region();
    line.getStyleClass().add("why-line");
    return line;
  }

  private static Node right(Node cell) {
    GridPane.setHalignment(cell, HPos.RIGHT);
    return cell;
  }

  private static Node strip(Why.Strip strip, double width) {
    double inner = width - 12;
    double middle = STRIP_HEIGHT / 2;
    double now = 6 + strip.now() * inner;
    List<Drawing.Item> items = new ArrayList<>();
    items.add(Drawing.line(0, middle, width, middle, Ink.LINE, 2));
    double left = 6 + strip.low() * inner;
    items.add(
        new Drawing.Bar(
            left,
            middle - 4.5,
            (strip.high() - strip.low()) * inner,
            9,
            2,
            Ink.BAND_STRONG,
            false));
    strip
        .before()
        .ifPresent(
            b ->
                items.add(
                    new Drawing.Mark(Drawing.Shape.RING, 6 + b * inner, middle, 3, Ink.SOFT)));
    items.add(
        strip.outside()
            ? new Drawing.Mark(Drawing.Shape.DIAMOND, now, middle, 5, Ink.RED)
            : new Drawing.Mark(Drawing.Shape.DOT, now, middle, 4, Ink.ACCENT));
    Pane pane = new Pane();
    pane.setMinSize(width, STRIP_HEIGHT);
    pane.setMaxSize(width, STRIP_HEIGHT);
    pane.getChildren().setAll(Painter.paint(items));
    return pane;
  }

  private static GridPane table(double... widths) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("why-table");
    for (double width : widths) {
      ColumnConstraints column = new ColumnConstraints();
      if (width > 0) column.setPrefWidth(width);
      else column.setHgrow(Priority.ALWAYS);
      if (width > 0) column.setMinWidth(width);
      grid.getColumnConstraints().add(column);
    }
    return grid;
  }

  private static Label cell(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().addAll(style, "why-cell");
    return label;
  }

  private SignalTable() {}
}
