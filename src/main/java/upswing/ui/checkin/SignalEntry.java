package upswing.ui.checkin;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import upswing.training.Reading;
import upswing.training.Signal;

/** One signal on the form: what is typed, what is understood, what it was before. */
public final class SignalEntry {

  private final Signal signal;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Typed> typed =
      new ReadOnlyObjectWrapper<>(new Typed.Nothing());
  private Optional<Reading> before = Optional.empty();
  private String textBefore = "";

  SignalEntry(Signal signal) {
    this.signal = signal;
    text.addListener((t, old, now) -> typed.set(Typed.read(signal, now)));
  }

  /** What it is about. */
  public Signal signal() {
    return signal;
  }

  /** What stands in the field. */
  public StringProperty textProperty() {
    return text;
  }

  /** What is understood of it. */
  public ReadOnlyObjectProperty<Typed> typedProperty() {
    return typed.getReadOnlyProperty();
  }

  /** Whether the value came with a file and has not been touched. */
  public boolean isFromImport() {
    return before.filter(r -> r.provenance() == Reading.Provenance.IMPORTED).isPresent()
        && isUntouched();
  }

  /** Whether something was typed that can't be saved as it is. */
  public boolean isWrong() {
    return !isUntouched()
        && !(typed.get() instanceof Typed.Understood || typed.get() instanceof Typed.Nothing);
  }

  /** What would be saved: an untouched value stays as it came. */
  Optional<Reading> reading() {
    return isUntouched() ? before : typed.get().understood().map(Reading::typed);
  }

  void start(Optional<Reading> reading, String shown) {
    before = reading;
    textBefore = shown;
    text.set(shown);
  }

  private boolean isUntouched() {
    return text.get().strip().equals(textBefore.strip());
  }
}
