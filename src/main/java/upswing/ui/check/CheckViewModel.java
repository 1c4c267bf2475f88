package upswing.ui.check;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import upswing.ui.Desk;
import upswing.ui.Messages;

/** What the plan check says now; it is read again after every change. */
final class CheckViewModel {

  private final Desk desk;
  private final ReadOnlyObjectWrapper<CheckSight> sight = new ReadOnlyObjectWrapper<>();
  private final Subscription watching;

  CheckViewModel(Desk desk, Messages words) {
    this.desk = desk;
    watching =
        desk.seenProperty().subscribe(seen -> sight.set(new CheckWords(words, seen).sight()));
  }

  ReadOnlyObjectProperty<CheckSight> sightProperty() {
    return sight.getReadOnlyProperty();
  }

  /** Goes to the day a finding is about. */
  void go(LocalDate day) {
    desk.chosenProperty().set(day);
  }

  void close() {
    watching.unsubscribe();
  }
}
