package upswing.ui.widget;

import javafx.geometry.VPos;
import javafx.scene.text.Text;

/**
 * A line of words that changes often: a text and no control, since a label is dressed and laid out
 * anew with every word. Whoever holds it puts it in its place.
 */
public final class Phrase extends Text {

  private static final String CUT = "…";

  private String whole = "";

  /** A line without words yet, in the look of its style classes. */
  public Phrase(String... styles) {
    getStyleClass().add("phrase");
    getStyleClass().addAll(styles);
    setTextOrigin(VPos.TOP);
    setManaged(false);
    setMouseTransparent(true);
  }

  /** Takes other words. */
  public void say(String words) {
    whole = words;
    setText(words);
  }

  /** What it says, also where there is no room for all of it. */
  public String said() {
    return whole;
  }

  /** How wide all of it is, in pixels. */
  public double width() {
    setText(whole);
    return getLayoutBounds().getWidth();
  }

  /** Stands from {@code x} on, its middle at a height. */
  public void put(double x, double middle) {
    put(x, middle, Double.MAX_VALUE);
  }

  /** Stands from {@code x} on, its middle at a height, cut where there is no room for all of it. */
  public void put(double x, double middle, double room) {
    if (width() > room) cut(room);
    relocate(Math.round(x), Math.round(middle - getLayoutBounds().getHeight() / 2));
  }

  private void cut(double room) {
    int letters = (int) Math.min(whole.length() * room / width() + 1, whole.length() - 1.0);
    do {
      setText(letters > 0 ? whole.substring(0, letters).strip() + CUT : "");
      letters--;
    } while (letters >= 0 && getLayoutBounds().getWidth() > room);
  }
}
