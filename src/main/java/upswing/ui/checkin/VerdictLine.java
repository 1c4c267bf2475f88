package upswing.ui.checkin;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** How the morning would be judged, in one live line. */
final class VerdictLine {

  private final Label line = new Label();
  private final Text title = new Text();
  private final Text words = new Text();

  VerdictLine(CheckInViewModel model) {
    title.getStyleClass().addAll("strong", "said");
    words.getStyleClass().add("said");
    TextFlow flow = new TextFlow(title, new Text(" "), words);
    flow.setPrefWidth(320);
    flow.setMaxWidth(320);
    flow.getStyleClass().add("verdict-line");
    line.setGraphic(flow);
    line.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    line.setMaxWidth(Double.MAX_VALUE);
    model.outlookProperty().subscribe(outlook -> show(outlook, flow));
  }

  Label label() {
    return line;
  }

  private void show(Optional<Outlook> outlook, TextFlow flow) {
    title.setText(outlook.map(Outlook::title).orElse(""));
    words.setText(outlook.map(Outlook::words).orElse(""));
    line.setAccessibleText(title.getText() + " " + words.getText());
    flow.getStyleClass().removeIf(c -> c.startsWith("is-"));
    outlook.map(VerdictLine::tone).ifPresent(flow.getStyleClass()::add);
  }

  /** Advice is told in plain ink: no colour of a verdict belongs to it. */
  private static String tone(Outlook outlook) {
    return outlook.isAdvised()
        ? "is-advised"
        : "is-" + outlook.verdict().name().toLowerCase(Locale.ROOT);
  }
}
