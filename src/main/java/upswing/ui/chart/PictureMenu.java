package upswing.ui.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import upswing.exchange.text.CsvText;
import upswing.ui.Messages;

/** Copies a chart as a picture, or saves it as PNG or SVG, with its title above it. */
public final class PictureMenu {

  private static final double HEAD = 26;
  private static final double MARGIN = 12;

  private final ChartView view;
  private final Messages words;
  private final Destination destination;
  private final Pictures pictures;
  private final BooleanProperty open = new SimpleBooleanProperty();

  /** A menu for a view; {@code destination} is asked where a file shall go. */
  public PictureMenu(ChartView view, Messages words, Destination destination) {
    this.view = view;
    this.words = words;
    this.destination = destination;
    pictures = new Pictures(view::borrow, view::giveBack);
  }

  void install() {
    view.setOnContextMenuRequested(
        event -> {
          opened().show(view, event.getScreenX(), event.getScreenY());
          event.consume();
        });
  }

  /** A button that opens the menu for those who do not think of the other mouse button. */
  Button button() {
    Button button = new Button("\u22ef");
    button.getStyleClass().add("chart-menu");
    button.setAccessibleText(words.of("trends.menu"));
    button.setFocusTraversable(false);
    button.setManaged(false);
    button.visibleProperty().bind(view.hoverProperty().or(open));
    button.setOnAction(event -> opened().show(button, Side.BOTTOM, 0, 0));
    return button;
  }

  /** Made when it is asked for: a week shows ten charts, and few are ever copied. */
  private ContextMenu opened() {
    ContextMenu menu =
        new ContextMenu(
            item("trends.copyPicture", this::copy),
            item("trends.savePng", () -> save("png")),
            item("trends.saveSvg", () -> save("svg")));
    if (view.chart().stream().anyMatch(chart -> !chart.numbers().isEmpty())) {
      menu.getItems().add(item("timeline.saveCsv", () -> save("csv")));
    }
    open.bind(menu.showingProperty());
    return menu;
  }

  /** The chart with its title, as it is copied and saved. */
  Drawing titled(Chart chart) {
    double width = view.getWidth();
    Drawing drawing = chart.draw(chart.axis(width), view.getHeight());
    List<Drawing.Item> items = new ArrayList<>();
    items.add(new Drawing.Words(chart.title(), 0, 14, 13, true, Drawing.Anchor.START, Ink.INK));
    items.addAll(Shift.down(drawing.items(), HEAD));
    return new Drawing(
        width + 2 * MARGIN, drawing.height() + HEAD + 2 * MARGIN, Shift.by(items, MARGIN, MARGIN));
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(words.of(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  private void copy() {
    view.chart()
        .ifPresent(
            chart -> {
              ClipboardContent content = new ClipboardContent();
              content.putImage(pictures.image(titled(chart)));
              content.putString(chart.spoken());
              Clipboard.getSystemClipboard().setContent(content);
            });
  }

  private void save(String ending) {
    view.chart()
        .ifPresent(
            chart ->
                destination
                    .ask(Pictures.fileName(chart.title()) + "." + ending)
                    .ifPresent(file -> write(file, content(chart, ending))));
  }

  private byte[] content(Chart chart, String ending) {
    return switch (ending) {
      case "csv" -> csv(chart).getBytes(StandardCharsets.UTF_8);
      case "svg" -> svg(chart);
      default -> png(chart);
    };
  }

  /** The numbers of the chart as a table: commas, decimal points. */
  static String csv(Chart chart) {
    CsvText csv = new CsvText();
    chart.numbers().forEach(csv::row);
    return csv.toString();
  }

  /** The chart under its title, as a picture twice as fine as the screen. */
  public byte[] png(Chart chart) {
    return pictures.png(titled(chart));
  }

  /** The chart under its title, as a drawing in the colours of the theme. */
  public byte[] svg(Chart chart) {
    return pictures.svg(titled(chart), chart.spoken());
  }

  private void write(Path file, byte[] content) {
    try {
      Files.write(file, content);
    } catch (IOException e) {
      destination.notWritten(file, e);
    }
  }
}
