package upswing.ui.checkin;

import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import upswing.ui.widget.FaceMark;

/** How the morning would be judged, in one live line with the mark of the card. */
final class VerdictLine {

  private static final double WIDTH = 300;

  private final Label line = new Label();
  private final Text title = new Text();
  private final Text words = new Text();
  private final TextFlow flow = new TextFlow(title, new Text(" "), words);
  private final HBox box = new HBox();

  VerdictLine(CheckInViewModel model) {
    title.getStyleClass().addAll("strong", "said");
    words.getStyleClass().add("said");
    flow.setPrefWidth(WIDTH);
    flow.setMaxWidth(WIDTH);
    box.getStyleClass().addAll("verdict-line", "faced");
    line.setGraphic(box);
    line.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    line.setMaxWidth(Double.MAX_VALUE);
    model.outlookProperty().subscribe(this::show);
  }

  Label label() {
    return line;
  }

  private void show(Optional<Outlook> outlook) {
    title.setText(outlook.map(Outlook::title).orElse(""));
    words.setText(outlook.map(Outlook::words).orElse(""));
    line.setAccessibleText(title.getText() + " " + words.getText());
    box.getChildren().setAll(flow);
    outlook
        .map(Outlook::face)
        .ifPresent(
            face -> {
              face.on(box);
              box.getChildren().addFirst(FaceMark.of(face));
            });
  }
}
