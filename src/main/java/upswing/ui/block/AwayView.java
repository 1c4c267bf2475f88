package upswing.ui.block;

import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import upswing.ui.Messages;

/** The days away, a line for each stretch: from, to, and a cross that takes it out again. */
final class AwayView extends VBox {

  private final BlockWizardViewModel wizard;
  private final Messages words;
  private final Hyperlink add = new Hyperlink();

  AwayView(BlockWizardViewModel wizard, Messages words) {
    this.wizard = wizard;
    this.words = words;
    getStyleClass().add("away");
    managedProperty().bind(visibleProperty());
    add.setId("add-away");
    add.setOnAction(click -> wizard.answers().addAway());
    wizard.answers().away().addListener(this::show);
    wizard.answers().away().forEach(wish -> getChildren().add(line(wish)));
    relabel();
  }

  /** Adds a line. */
  Hyperlink add() {
    return add;
  }

  private void show(ListChangeListener.Change<? extends AwayWish> change) {
    // Seen before a line comes in, or its field could not take the focus.
    relabel();
    while (change.next()) {
      int from = change.getFrom();
      getChildren().remove(from, from + change.getRemovedSize());
      for (int i = 0; i < change.getAddedSize(); i++) {
        getChildren().add(from + i, line(change.getAddedSubList().get(i)));
      }
    }
  }

  private void relabel() {
    boolean any = !wizard.answers().away().isEmpty();
    setVisible(any);
    add.setText(words.of(any ? "block.away.another" : "block.away.add"));
  }

  private Node line(AwayWish wish) {
    DayField first = field(wish.first(), "first");
    DayField last = field(wish.last(), "last");
    Button remove = new Button("×");
    remove.getStyleClass().add("quiet");
    remove.setAccessibleText(words.of("block.away.remove"));
    remove.setOnAction(
        click -> {
          wizard.answers().away().remove(wish);
          add.requestFocus();
        });
    HBox line = new HBox(first, new Label("–"), last, remove);
    line.getStyleClass().add("away-line");
    first
        .sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null && wish.typed().isEmpty()) first.text().requestFocus();
            });
    return line;
  }

  private DayField field(StringProperty typed, String which) {
    DayField field = new DayField(typed, wizard::day, wizard::typed, words.of("block.calendar"));
    field.text().getStyleClass().add("away-" + which);
    field.text().setPromptText(words.of("block.away." + which + ".prompt"));
    field.text().setAccessibleText(words.of("block.away." + which));
    return field;
  }
}
