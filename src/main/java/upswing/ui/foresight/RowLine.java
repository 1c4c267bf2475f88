package upswing.ui.foresight;

import javafx.scene.layout.Region;
import upswing.ui.Messages;
import upswing.ui.widget.Phrase;
import upswing.ui.widget.Tone;

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
    tone(row.tone()).on(after);
    setNeedsLayout(true);
  }

  static Tone tone(ForesightSight.Tone tone) {
    return switch (tone) {
      case SAME -> Tone.SAME;
      case CHANGED -> Tone.GOOD;
      case WORSE -> Tone.RED;
    };
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
