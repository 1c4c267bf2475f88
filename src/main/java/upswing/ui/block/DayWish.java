package upswing.ui.block;

import java.time.DayOfWeek;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One day of the week: whether it is run on, and how long at most. */
final class DayWish {

  /** What a day is for. */
  enum Use {
    REST,
    RUN,
    LONG
  }

  private final DayOfWeek day;
  private final ObjectProperty<Use> use = new SimpleObjectProperty<>(Use.REST);
  private final StringProperty minutes = new SimpleStringProperty("");

  DayWish(DayOfWeek day) {
    this.day = day;
  }

  DayOfWeek day() {
    return day;
  }

  ObjectProperty<Use> useProperty() {
    return use;
  }

  Use use() {
    return use.get();
  }

  StringProperty minutesProperty() {
    return minutes;
  }
}
