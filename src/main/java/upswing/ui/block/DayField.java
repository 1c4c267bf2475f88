package upswing.ui.block;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/** A day that is typed freely or picked from a small calendar. */
final class DayField extends StackPane {

  private final TextField text = new TextField();

  /**
   * @param read what a typed day means
   * @param write how a day is typed
   */
  DayField(
      StringProperty typed,
      Function<String, Optional<LocalDate>> read,
      Function<LocalDate, String> write,
      String spoken) {
    getStyleClass().add("day-field");
    text.textProperty().bindBidirectional(typed);
    DatePicker calendar = new DatePicker();
    calendar.getStyleClass().add("calendar");
    calendar.setFocusTraversable(false);
    calendar.setMouseTransparent(true);
    calendar.setOpacity(0);
    calendar.setShowWeekNumbers(false);
    calendar.setOnAction(
        pick -> Optional.ofNullable(calendar.getValue()).map(write).ifPresent(typed::set));
    Button open = new Button("▾");
    open.getStyleClass().add("open-calendar");
    open.setFocusTraversable(false);
    open.setAccessibleText(spoken);
    open.setOnAction(
        click -> {
          read.apply(typed.get()).ifPresent(calendar::setValue);
          calendar.show();
        });
    setAlignment(open, Pos.CENTER_RIGHT);
    getChildren().addAll(calendar, text, open);
  }

  TextField text() {
    return text;
  }
}
