package upswing.ui.settings;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.ui.Messages;
import upswing.ui.widget.KindStyle;

/** The zones as they are used today, each with its source and how sure it is. */
final class ZonesView extends VBox {

  private final SettingsViewModel model;
  private final Messages words;

  ZonesView(SettingsViewModel model, Messages words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("zones");
    model.zonesProperty().subscribe(this::show);
  }

  private void show(List<ZoneLine> lines) {
    getChildren().setAll(lines.stream().map(this::line).toList());
    Label other =
        new Label(
            (model.otherWaysProperty().get() + " " + words.of("settings.zones.kept")).strip());
    other.setWrapText(true);
    other.getStyleClass().addAll("secondary", "zones-foot");
    getChildren().add(other);
  }

  private Node line(ZoneLine line) {
    Region edge = new Region();
    edge.getStyleClass().add("edge");
    KindStyle.apply(edge, line.colour());
    Label name = column(line.name(), "strong", "zone-name");
    Label source = column(line.source(), "soft");
    source.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(source, Priority.ALWAYS);
    String tone =
        switch (line.certainty()) {
          case MEASURED -> "good-text";
          case WORKED_OUT -> "soft";
          case ESTIMATED -> "amber-text";
          case UNKNOWN -> "faint";
        };
    Label sure = column(words.of("settings.certainty." + line.certainty()), tone);
    HBox row =
        new HBox(
            10,
            edge,
            name,
            column(line.heartRate(), "zone-rate"),
            column(line.pace(), "zone-pace"),
            source,
            sure);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("zone");
    return row;
  }

  private static Label column(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
