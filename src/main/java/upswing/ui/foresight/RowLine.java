package upswing.ui.foresight;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import upswing.ui.Messages;
import upswing.ui.widget.Phrase;

/** One figure before and after, on a line; used again for other figures. */
final class RowLine extends Region {

  private static final double HEIGHT = 25;
  private static final double MIDDLE = HEIGHT / 2;
  private static final double ABOUT = 74;

  private final Messages words;
  private final Phrase name = new Phrase("foresight-cell", "foresight-name");
  private final Phrase before = new Phrase("foresight-cell");
  private final Phrase after = new Phrase("foresight-cell", "foresight-after");
  private final Phrase about = new Phrase("foresight-cell", "foresight-about");

  RowLine(Messages words) {
    this.words = words;
    getStyleClass().add("foresight-line");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    getChildren().addAll(name, before, after, about);
  }

  void show(ForesightSight.Row row) {
    name.say(row.name());
    before.say(words.of("foresight.before", row.before()));
    after.say(row.after());
    about.say(row.about());
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

  @Override
  protected void layoutChildren() {
    double right = getWidth();
    put(about, right, ABOUT);
    double at = right - ABOUT - 8;
    at = put(after, at, at);
    at = put(before, at, at);
    name.put(0, MIDDLE, Math.max(0, at - 6));
  }

  /** Puts words to the left of a place; says where they begin. */
  private static double put(Phrase words, double right, double most) {
    double left = Math.round(right - Math.min(words.width(), most));
    words.put(left, MIDDLE, most);
    return left;
  }
}
