package upswing.ui.block;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A question, its control, and a sentence under it when the answer is wrong. */
final class Labelled extends VBox {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Label question;

  Labelled(String text, Node control) {
    question = new Label(text);
    question.getStyleClass().add("question");
    question.setLabelFor(control);
    getStyleClass().add("labelled");
    getChildren().addAll(question, control);
  }

  /** Several controls side by side under one question. */
  static Labelled row(String text, Node... controls) {
    HBox row = new HBox(controls);
    row.getStyleClass().add("answer-row");
    Labelled labelled = new Labelled(text, row);
    labelled.question.setLabelFor(controls[0]);
    return labelled;
  }

  /** Something that belongs to the question, on its line. */
  Labelled beside(Node more) {
    getChildren().remove(question);
    HBox line = new HBox(question, more);
    line.getStyleClass().add("question-line");
    getChildren().addFirst(line);
    return this;
  }

  /** Says under the control what is wrong with the answer. */
  Labelled saying(ObservableValue<String> problem) {
    return saying(problem, "");
  }

  /** Says under the control what is wrong with the answer, and as long as nothing is, a hint. */
  Labelled saying(ObservableValue<String> problem, String hint) {
    return saying(problem, new ReadOnlyStringWrapper(hint));
  }

  /** The same with a hint that goes with the answers. */
  Labelled saying(ObservableValue<String> problem, ObservableValue<String> hint) {
    Label line = new Label();
    line.getStyleClass().add("answer-note");
    line.setWrapText(true);
    line.setMaxWidth(Double.MAX_VALUE);
    line.textProperty().bind(problem.flatMap(text -> text.isEmpty() ? hint : problem));
    line.managedProperty().bind(line.textProperty().isNotEmpty());
    line.visibleProperty().bind(line.managedProperty());
    problem.subscribe(text -> line.pseudoClassStateChanged(WRONG, !text.isEmpty()));
    getChildren().add(line);
    return this;
  }
}
