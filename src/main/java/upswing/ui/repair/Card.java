package upswing.ui.repair;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import upswing.ui.widget.Glyph;
import upswing.ui.widget.Icon;
import upswing.ui.widget.KindStyle;

/** One session, filled as it is planned now, or as the outline of what stood there. */
final class Card extends Region {

  private static final double EDGE = 11;

  private final Sight.Card sight;
  private final boolean outline;
  private final Label title = new Label();
  private final Label line = new Label();
  private final Icon icon;

  Card(Sight.Card sight, boolean outline) {
    this.sight = sight;
    this.outline = outline;
    icon = new Icon(Glyph.of(sight.kind()), 12);
    icon.getStyleClass().add("kind");
    icon.setVisible(sight.isRest() && !outline);
    getStyleClass().add(outline ? "repair-outline" : "card");
    if (!outline && sight.isRest()) getStyleClass().add("repair-rest");
    KindStyle.apply(this, sight.kind());
    title.getStyleClass().add("card-title");
    line.getStyleClass().add("card-line");
    title.setText(sight.title());
    getChildren().addAll(icon, title, line);
  }

  @Override
  protected void layoutChildren() {
    double height = getHeight();
    if (sight.isRest() && !outline) {
      icon.resizeRelocate(7, Math.round(Math.min(height, 24) / 2 - 6), 12, 12);
      place(title, 24, Math.min(height, 24) / 2);
      line.setVisible(false);
      return;
    }
    boolean two = height > 34;
    place(title, EDGE, two ? 13 : height / 2);
    double x = two ? EDGE : EDGE + title.prefWidth(-1) + 6;
    double room = getWidth() - x - 2;
    line.setText(fitting(sight.targets(), room));
    line.setVisible(!line.getText().isEmpty() && line.prefWidth(-1) <= room);
    place(line, x, two ? 29 : height / 2);
  }

  /** The first text that fits, or the last. */
  private String fitting(List<String> texts, double room) {
    for (String text : texts) {
      line.setText(text);
      if (line.prefWidth(-1) <= room) return text;
    }
    return texts.isEmpty() ? "" : texts.getLast();
  }

  private void place(Label label, double x, double middle) {
    double high = label.prefHeight(-1);
    double room = Math.max(0, Math.min(label.prefWidth(-1), getWidth() - x - 1));
    label.resizeRelocate(x, Math.round(middle - high / 2), room, high);
  }
}
