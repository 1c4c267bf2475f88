package upswing.ui.checkin;

import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import upswing.training.Signal;
import upswing.ui.Messages;

/** When the runner went to bed and woke: behind a plus, for those who want it. */
final class NightTimes {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Messages words;
  private final HBox times = new HBox(10);
  private final Button plus = new Button();

  NightTimes(CheckInViewModel model, Messages words) {
    this.words = words;
    times.getStyleClass().add("under");
    times.setAlignment(Pos.CENTER_LEFT);
    times
        .getChildren()
        .addAll(
            label("checkin.bed"),
            field(model.bedTimeProperty(), "checkin.bed"),
            label("checkin.wake"),
            field(model.wakeTimeProperty(), "checkin.wake"));
    plus.setText("+");
    plus.setAccessibleText(words.of("checkin.times"));
    plus.setTooltip(new Tooltip(words.of("checkin.times")));
    plus.getStyleClass().addAll("chip", "small");
    plus.setOnAction(event -> show(!times.isVisible()));
    model
        .dateProperty()
        .subscribe(
            date ->
                show(
                    !model.bedTimeProperty().get().isEmpty()
                        || !model.wakeTimeProperty().get().isEmpty()));
  }

  void join(SignalLine line, Runnable next) {
    line.add(Signal.SLEEP_QUALITY, next).beside(plus).under(times);
  }

  private void show(boolean wanted) {
    times.setVisible(wanted);
    times.setManaged(wanted);
  }

  private Label label(String key) {
    Label label = new Label(words.of(key));
    label.getStyleClass().add("soft");
    return label;
  }

  private TextField field(StringProperty text, String key) {
    TextField field = new TextField();
    field.textProperty().bindBidirectional(text);
    field.setPromptText(words.of(key + ".prompt"));
    field.setAccessibleText(words.of(key));
    field.getStyleClass().add("check-field");
    text.subscribe(now -> field.pseudoClassStateChanged(WRONG, !CheckInViewModel.isTime(now)));
    return field;
  }
}
