package upswing.ui.calendar;

import java.util.Optional;
import javafx.scene.layout.Region;
import upswing.ui.widget.FitMark;
import upswing.ui.widget.Phrase;

/** At the foot of a day while something is carried or looked at: whether it fits, in few words. */
final class DayHint extends Region {

  static final double HEIGHT = 15;
  private static final double TEXT = 17;

  private final FitMark fit = new FitMark();
  private final Phrase words = new Phrase("day-hint");

  DayHint() {
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(fit, words);
  }

  void show(Optional<FitMark.Shape> shape, String said) {
    fit.setVisible(shape.isPresent());
    shape.ifPresent(fit::show);
    setVisible(shape.isPresent() || !said.isEmpty());
    if (said.equals(words.said())) return;
    words.say(said);
    setNeedsLayout(true);
  }

  /** Whether it is known if something fits. */
  boolean judges() {
    return isVisible() && fit.isVisible();
  }

  @Override
  protected void layoutChildren() {
    fit.resizeRelocate(0, 1, 12, 12);
    words.put(TEXT, HEIGHT / 2, getWidth() - TEXT);
  }
}
