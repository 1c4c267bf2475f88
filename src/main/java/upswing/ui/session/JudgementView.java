package upswing.ui.session;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.report.Reckoning;
import upswing.ui.Messages;
import upswing.ui.widget.Reckoned;

/** Whether an easy run was easy, and where that comes from, for those who ask. */
final class JudgementView extends VBox {

  private final Messages words;

  /**
   * @param opened whether the reasons stand below
   */
  JudgementView(DoneSight done, Messages words, BooleanProperty opened) {
    super(4);
    this.words = words;
    Label judgement = new Label(done.judgement());
    judgement.setWrapText(true);
    judgement.setMinHeight(Region.USE_PREF_SIZE);
    judgement.setMaxWidth(Double.MAX_VALUE);
    judgement.getStyleClass().addAll("judgement", done.tone());
    HBox.setHgrow(judgement, Priority.ALWAYS);
    HBox line = new HBox(8, judgement);
    line.setAlignment(Pos.TOP_LEFT);
    getChildren().add(line);
    done.why().ifPresent(reckoning -> explain(line, reckoning, opened));
  }

  private void explain(HBox line, Reckoning reckoning, BooleanProperty opened) {
    Button why = new Button(words.of("care.why"));
    why.setId("answer-why-easy");
    why.getStyleClass().add("quiet");
    why.setAccessibleText(words.of("care.why.spoken", reckoning.title()));
    why.setMinWidth(USE_PREF_SIZE);
    why.setOnAction(click -> opened.set(!opened.get()));
    line.getChildren().add(why);
    Reckoned reasons = new Reckoned(reckoning);
    reasons.visibleProperty().bind(opened);
    reasons.managedProperty().bind(opened);
    getChildren().add(reasons);
  }
}
