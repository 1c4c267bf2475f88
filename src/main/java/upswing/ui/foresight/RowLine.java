package upswing.ui.foresight;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import upswing.ui.Messages;

/** One figure before and after, on a line; used again for other figures. */
final class RowLine extends Region {

  private static final double HEIGHT = 25;
  private static final double ABOUT = 74;

  private final Messages words;
  private final Label name = label("soft");
  private final Label before = label("plain");
  private final Label after = label("foresight-after");
  private final Label about = label("foresight-about");

  RowLine(Messages words) {
    this.words = words;
    getStyleClass().add("foresight-line");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    getChildren().addAll(name, before, after, about);
  }

  void show(ForesightSight.Row row) {
    name.setText(row.name());
    before.setText(words.of("foresight.before", row.before()));
    after.setText(row.after());
    about.setText(row.about());
    tone(after, tone(row.tone()));
    setNeedsLayout(true);
  }

  static String tone(ForesightSight.Tone tone) {
    return switch (tone) {
      case SAME -> "same";
      case CHANGED -> "good";
      case WORSE -> "red";
    };
  }

  /** Gives a node the colour of a word, in place of the one before. */
  static void tone(Node node, String tone) {
    String style = "is-" + tone;
    if (node.getStyleClass().contains(style)) return;
    node.getStyleClass().removeIf(other -> other.startsWith("is-"));
    node.getStyleClass().add(style);
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().addAll("foresight-cell", style);
    return label;
  }

  @Override
  protected void layoutChildren() {
    double right = getWidth();
    put(about, right, ABOUT);
    double at = right - ABOUT - 8;
    at = put(after, at, at);
    at = put(before, at, at);
    name.resizeRelocate(0, 0, Math.max(0, at - 6), HEIGHT);
  }

  /** Lays a label to the left of a place; says where it begins. */
  private static double put(Label label, double right, double most) {
    double width = Math.min(label.prefWidth(-1), most);
    label.resizeRelocate(Math.round(right - width), 0, width, HEIGHT);
    return Math.round(right - width);
  }
}
