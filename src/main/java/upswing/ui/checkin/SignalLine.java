package upswing.ui.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.report.SignalWords;
import upswing.training.Signal;
import upswing.ui.Messages;

/** One line of the form: name, field, unit, and at the right what is normal. */
final class SignalLine extends VBox {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final CheckInViewModel model;
  private final Messages words;
  private final SignalWords signals;
  private final Signal signal;
  private final Label normal = new Label();
  private final Label problem = new Label();
  private final Button correction = new Button();
  private final HBox doubt = new HBox(10, problem, correction);
  private final HBox fields = new HBox(10);
  private final List<Node> stops = new ArrayList<>();

  SignalLine(CheckInViewModel model, Signal signal, Messages words, Runnable next) {
    this.model = model;
    this.words = words;
    this.signal = signal;
    signals = new SignalWords(words);
    getStyleClass().add("check-line");
    fields.setAlignment(Pos.CENTER_LEFT);
    add(signal, next);
    problem.getStyleClass().addAll("secondary", "red-text");
    doubt.getStyleClass().add("doubt");
    doubt.setAlignment(Pos.CENTER_LEFT);
    normal.getStyleClass().add("normal");
    normal.setMinWidth(USE_PREF_SIZE);
    Label name = new Label(signals.name(signal));
    name.getStyleClass().addAll("strong", "check-name");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(name, fields, gap, normal);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("check-fields");
    getChildren().add(line);
    model.entry(signal).typedProperty().subscribe(this::doubt);
    model.outlookProperty().subscribe(this::judge);
  }

  /** Puts the field of another signal beside: how long and how well one slept. */
  SignalLine add(Signal other, Runnable next) {
    SignalEntry entry = model.entry(other);
    if (other.isScale()) {
      ScaleField scale =
          new ScaleField(entry.textProperty(), signals.name(other), signals.unit(other), next);
      put(scale);
    } else {
      TextField field = new TextField();
      field.setId("check-" + other);
      field.textProperty().bindBidirectional(entry.textProperty());
      field.setAccessibleText(signals.name(other));
      field.setOnAction(event -> next.run());
      put(field);
      if (other != Signal.SLEEP) fields.getChildren().add(unit(entry));
    }
    return this;
  }

  /** Something small beside the fields that the walk of the keys passes by. */
  SignalLine beside(Node node) {
    fields.getChildren().add(node);
    return this;
  }

  /** Something under the fields. */
  SignalLine under(Node node) {
    getChildren().add(node);
    return this;
  }

  /** Where the keys stop, in their order. */
  List<Node> stops() {
    return stops;
  }

  private void put(Region field) {
    field.getStyleClass().add("check-field");
    stops.add(field);
    fields.getChildren().add(field);
  }

  private Label unit(SignalEntry entry) {
    Label unit = new Label();
    unit.getStyleClass().add("soft");
    String name = signals.unit(entry.signal());
    entry
        .textProperty()
        .subscribe(
            text -> unit.setText(entry.isFromImport() ? words.of("checkin.imported", name) : name));
    return unit;
  }

  private void doubt(Typed typed) {
    getChildren().remove(doubt);
    boolean wrong = model.entry(signal).isWrong();
    stops.getFirst().pseudoClassStateChanged(WRONG, wrong);
    if (!wrong) return;
    problem.setText(sentence(typed));
    correction.setVisible(typed instanceof Typed.Slip);
    if (typed instanceof Typed.Slip slip) {
      correction.setText(words.of("checkin.use", signals.value(signal, slip.meant())));
      correction.setOnAction(
          event -> {
            model.accept(signal, slip);
            stops.getFirst().requestFocus();
          });
    }
    getChildren().add(1, doubt);
  }

  private String sentence(Typed typed) {
    return switch (typed) {
      case Typed.Slip slip -> words.of("checkin.slip." + signal + "." + slip.typedIn());
      case Typed.Impossible impossible -> words.of("checkin.impossible." + signal);
      default -> words.of("checkin.unclear." + signal);
    };
  }

  private void judge(Optional<Outlook> outlook) {
    Optional<Outlook.Normal> about = outlook.map(o -> o.normals().get(signal));
    normal.setText(about.map(Outlook.Normal::words).orElse(""));
    String tone =
        switch (about.map(Outlook.Normal::place).orElse(Outlook.Place.UNSAID)) {
          case UNSAID -> "soft";
          case INSIDE -> signal.isScale() ? "soft" : "good-text";
          case OUTSIDE -> "red-text";
        };
    normal.getStyleClass().setAll("label", "normal", tone);
  }
}
