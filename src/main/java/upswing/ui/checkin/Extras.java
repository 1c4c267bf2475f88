package upswing.ui.checkin;

import javafx.collections.SetChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import upswing.training.Tag;
import upswing.ui.Messages;

/** What explains the numbers: a tag with one click, a note for the rest. */
final class Extras extends VBox {

  private final CheckInViewModel model;
  private final Messages words;
  private final Runnable save;
  private final TextField note = new TextField();

  Extras(CheckInViewModel model, Messages words, Runnable save) {
    this.model = model;
    this.words = words;
    this.save = save;
    getStyleClass().add("extras");
    Label title = new Label(words.of("checkin.else"));
    title.getStyleClass().add("strong");
    FlowPane chips = new FlowPane(8, 8);
    for (Tag tag : Tag.values()) if (tag.isAsked()) chips.getChildren().add(chip(tag));
    chips.getChildren().add(noteChip());
    note.textProperty().bindBidirectional(model.noteProperty());
    note.setPromptText(words.of("checkin.note.prompt"));
    note.setAccessibleText(words.of("checkin.note.prompt"));
    note.setOnAction(event -> save.run());
    getChildren().addAll(title, chips, note);
  }

  private ToggleButton chip(Tag tag) {
    ToggleButton chip = new ToggleButton(words.of("tag." + tag));
    chip.getStyleClass().add("chip");
    chip.setSelected(model.tags().contains(tag));
    chip.setOnAction(
        event -> {
          if (chip.isSelected()) model.tags().add(tag);
          else model.tags().remove(tag);
        });
    // By itself Enter would take back what was just clicked; here it means "save" to the end.
    chip.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() != KeyCode.ENTER) return;
          key.consume();
          save.run();
        });
    model
        .tags()
        .addListener(
            (SetChangeListener<Tag>) change -> chip.setSelected(model.tags().contains(tag)));
    return chip;
  }

  private ToggleButton noteChip() {
    ToggleButton chip = new ToggleButton(words.of("checkin.note"));
    chip.getStyleClass().add("chip");
    chip.selectedProperty()
        .subscribe(
            open -> {
              note.setVisible(open);
              note.setManaged(open);
            });
    chip.setOnAction(
        event -> {
          if (chip.isSelected()) note.requestFocus();
          else model.noteProperty().set("");
        });
    model.dateProperty().subscribe(date -> chip.setSelected(!model.noteProperty().get().isEmpty()));
    return chip;
  }
}
