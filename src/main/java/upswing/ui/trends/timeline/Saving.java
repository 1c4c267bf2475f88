package upswing.ui.trends.timeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import upswing.ui.chart.Destination;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Lens;
import upswing.ui.chart.Pictures;

/** Rows as they are seen, copied or saved: pictures with names and values, tables with numbers. */
final class Saving {

  private static final double LEFT = TimelineChart.LEFT;
  private static final double RIGHT = TimelineChart.RIGHT;
  private static final double WIDTH = 1440;

  private final TimelineViewModel model;
  private final TimelineChart chart;
  private final Pictures pictures;
  private final Destination destination;

  Saving(TimelineViewModel model, TimelineChart chart, Pictures pictures, Destination destination) {
    this.model = model;
    this.chart = chart;
    this.pictures = pictures;
    this.destination = destination;
  }

  void copy(List<Strip> strips, String title) {
    ClipboardContent content = new ClipboardContent();
    content.putImage(pictures.image(drawing(strips, title)));
    content.putString(model.spoken());
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** Asks where to, and writes it there. */
  void save(List<Strip> strips, String title, String ending) {
    destination
        .ask(Pictures.fileName(title) + "." + ending)
        .ifPresent(file -> write(file, content(strips, title, ending)));
  }

  private byte[] content(List<Strip> strips, String title, String ending) {
    return switch (ending) {
      case "csv" ->
          TimelineCsv.of(strips, model.rows(), model.grain()).getBytes(StandardCharsets.UTF_8);
      case "svg" -> pictures.svg(drawing(strips, title), title + "; " + model.spoken());
      default -> pictures.png(drawing(strips, title));
    };
  }

  /** As wide as on the screen, or as a usual one before it was on any. */
  private Drawing drawing(List<Strip> strips, String title) {
    double width = chart.getWidth() > LEFT + RIGHT ? chart.getWidth() : WIDTH;
    Lens lens = model.lens().between(LEFT, width - RIGHT);
    LocalDate day = model.shownDay();
    return new SheetDrawing(
            model.timeline(), lens, model.grain(), model.strongFrom(), chart.words())
        .whole(strips, title, day, width);
  }

  private void write(Path file, byte[] content) {
    try {
      Files.write(file, content);
    } catch (IOException e) {
      destination.notWritten(file, e);
    }
  }
}
