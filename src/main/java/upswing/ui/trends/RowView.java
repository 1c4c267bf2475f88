package upswing.ui.trends;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.chart.ChartView;
import upswing.ui.chart.Destination;
import upswing.ui.chart.Lens;

/** One row of the pane: name, value and what it means above its chart. */
final class RowView extends VBox {

  private final Label name = new Label();
  private final Label value = new Label();
  private final Label meaning = new Label();
  private final ChartView chart;
  private Row row;

  RowView(
      Row row,
      Desk desk,
      Messages words,
      Destination destination,
      ObjectProperty<Optional<Lens>> lens) {
    this.row = row;
    chart = new ChartView(row.height(), desk.litProperty(), words, destination);
    chart.zoomable(lens);
    getStyleClass().add("trend-row");
    name.getStyleClass().add("soft");
    value.getStyleClass().add("strong");
    value.setMinWidth(Region.USE_PREF_SIZE);
    meaning.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(6, name, value, gap, meaning);
    head.setAlignment(Pos.BASELINE_LEFT);
    getChildren().addAll(head, chart);
    show(row);
  }

  /** Shows another row of the same height in place. */
  void show(Row next) {
    row = next;
    name.setText(next.name());
    chart.show(next.chart());
  }

  /**
   * Says the figure of a day.
   *
   * @param judged the day whose signals are said
   * @param lit whether the pointer is on a day; without it some rows explain themselves
   */
  void say(LocalDate day, LocalDate judged, boolean lit) {
    boolean explains = !lit && !row.legend().value().isEmpty();
    Row.Said said =
        row.chart() instanceof SignalChart ? row.on(judged) : explains ? row.legend() : row.on(day);
    value.setText(said.value());
    meaning.setText(said.words());
    meaning.getStyleClass().setAll("label", "meaning", tone(said.tone()));
  }

  double height() {
    return row.height();
  }

  private static String tone(Row.Tone tone) {
    return switch (tone) {
      case GOOD -> "good-text";
      case PLAIN -> "soft";
      case WORSE -> "red-text";
    };
  }
}
