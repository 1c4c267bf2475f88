package upswing.ui.session;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A number with its unit over what it is. */
final class Figure extends VBox {

  private final Label value = new Label();

  Figure(String name) {
    super(1);
    value.getStyleClass().add("figure");
    Label under = new Label(name);
    under.getStyleClass().add("secondary");
    setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(value, under);
  }

  static Figure of(String value, String name) {
    Figure figure = new Figure(name);
    figure.show(value);
    return figure;
  }

  void show(String text) {
    value.setText(text);
  }
}
