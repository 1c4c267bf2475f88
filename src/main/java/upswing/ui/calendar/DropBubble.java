package upswing.ui.calendar;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import upswing.ui.ConsequenceWords;
import upswing.ui.Messages;
import upswing.ui.widget.FitMark;

/** Words at the pointer: whether a drop fits, and why. */
final class DropBubble extends HBox {

  /** In less height not even one line has room. */
  static final double LOWEST = 36;

  private static final double WIDTH = 300;

  private final Messages words;
  private final FitMark fit = new FitMark();
  private final Text head = new Text();
  private final Text sentence = new Text();

  DropBubble(Messages words) {
    super(9);
    this.words = words;
    getStyleClass().add("drop-bubble");
    setAlignment(Pos.TOP_LEFT);
    setManaged(false);
    setVisible(false);
    head.getStyleClass().add("head");
    sentence.getStyleClass().add("words");
    TextFlow told = new TextFlow(head, sentence);
    told.setMaxWidth(WIDTH);
    told.setPrefWidth(WIDTH);
    getChildren().addAll(fit, told);
  }

  void tell(Known known, Aim aim) {
    ConsequenceWords text = new ConsequenceWords(words);
    fit.show(known.shape());
    head.setText(text.head(known.consequence()));
    known.shape().tone().on(head);
    String still = known.shape() == FitMark.Shape.FITS ? "" : " " + words.of("foresight.still");
    sentence.setText(" – " + text.sentence(known.consequence(), aim.to()) + still);
    setVisible(true);
  }

  /** Over the days that are past, so that no day it could be dropped on is hidden. */
  void sit(double middle, double bottom, double room) {
    applyCss();
    double width = prefWidth(-1);
    double height = prefHeight(width);
    setVisible(bottom >= height);
    double x = Math.clamp(middle - width / 2, 8, Math.max(8, room - width - 8));
    resizeRelocate(Math.round(x), Math.round(bottom - height), width, height);
  }
}
