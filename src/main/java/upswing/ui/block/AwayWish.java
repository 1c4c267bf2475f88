package upswing.ui.block;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Days away as they are being typed: the first, and the last where there are several. */
final class AwayWish {

  private final StringProperty first = new SimpleStringProperty("");
  private final StringProperty last = new SimpleStringProperty("");

  StringProperty first() {
    return first;
  }

  StringProperty last() {
    return last;
  }

  /** As it stands. */
  Typed typed() {
    return new Typed(first.get(), last.get());
  }

  /** What is typed, right or wrong. */
  record Typed(String first, String last) {

    /** Nothing yet. */
    boolean isEmpty() {
      return first.isBlank() && last.isBlank();
    }
  }
}
