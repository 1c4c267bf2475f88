package upswing.ui.checkin;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import upswing.ui.widget.FaceMark;

/** How the morning would be judged, in one live line with the mark of the card. */
final class VerdictLine extends HBox {

  /** No wider than the room beside the buttons, so that it breaks as its height is counted. */
  private static final double WIDTH = 320;

  private final Text title = new Text();
  private final Text words = new Text();
  private final TextFlow flow = new TextFlow(title, new Text(" "), words);

  VerdictLine(CheckInViewModel model) {
    title.getStyleClass().addAll("strong", "said");
    words.getStyleClass().add("said");
    getStyleClass().addAll("verdict-line", "faced");
    setAccessibleRole(AccessibleRole.TEXT);
    flow.setMaxWidth(WIDTH);
    flow.setPrefWidth(WIDTH);
    setMaxHeight(USE_PREF_SIZE);
    model.outlookProperty().subscribe(this::show);
  }

  private void show(Optional<Outlook> outlook) {
    title.setText(outlook.map(Outlook::title).orElse(""));
    words.setText(outlook.map(Outlook::words).orElse(""));
    setAccessibleText(title.getText() + " " + words.getText());
    getChildren().setAll(flow);
    outlook
        .map(Outlook::face)
        .ifPresent(
            face -> {
              face.on(this);
              getChildren().addFirst(FaceMark.of(face));
            });
  }
}
