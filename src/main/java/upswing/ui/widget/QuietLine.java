package upswing.ui.widget;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One sentence over the calendar with one thing to do about it; it can be sent away. */
public abstract class QuietLine extends HBox {

  private final Label said = new Label();
  private final Hyperlink deed = new Hyperlink();

  /**
   * A line that takes no room until it says something.
   *
   * @param away what a screen reader calls the cross at its end
   */
  @SuppressWarnings("this-escape") // Only final methods run before a line is whole.
  protected QuietLine(String away) {
    super(10);
    getStyleClass().add("quiet-line");
    setAlignment(Pos.CENTER_LEFT);
    said.getStyleClass().add("soft");
    said.setWrapText(true);
    said.setMinHeight(USE_PREF_SIZE);
    deed.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button cross = new Button("×");
    cross.getStyleClass().add("quiet");
    cross.setAccessibleText(away);
    cross.setOnAction(click -> sendAway());
    getChildren().addAll(said, deed, gap, cross);
    quiet();
  }

  /** The runner has read it and wants it gone. */
  protected abstract void sendAway();

  /** Says a sentence and offers what to do about it. */
  protected final void say(String sentence, String offer, Runnable done) {
    said.setText(sentence);
    deed.setText(offer);
    deed.setOnAction(click -> done.run());
    setVisible(true);
    setManaged(true);
  }

  /** Says nothing and takes no room. */
  protected final void quiet() {
    setVisible(false);
    setManaged(false);
  }
}
