package upswing.ui.session;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import upswing.training.Session;
import upswing.ui.Dates;
import upswing.ui.Desk;
import upswing.ui.Messages;

/** A small field over a card or an empty day: Enter takes the session typed in it, Esc leaves. */
public final class InlineEdit extends VBox {

  private final InlineEditViewModel model;
  private final Messages words;
  private final Runnable onClose;
  private final TextField line = new TextField();
  private final Label means = new Label();

  /**
   * The field of a day.
   *
   * @param session what is edited; empty for a new one
   */
  public InlineEdit(
      Desk desk, Messages words, LocalDate date, Optional<Session> session, Runnable onClose) {
    this.words = words;
    this.onClose = onClose;
    model = new InlineEditViewModel(desk, words, date, session);
    getStyleClass().addAll("popover", "inline-edit");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    line.setPromptText(words.of("edit.inline.prompt"));
    line.setAccessibleText(words.of("edit.inline.spoken", Dates.full(date, words)));
    line.textProperty().bindBidirectional(model.lineProperty());
    means.setWrapText(true);
    model.understoodProperty().subscribe(this::show);
    Label day = new Label(Dates.full(date, words));
    day.getStyleClass().addAll("secondary", "strong");
    getChildren().addAll(day, line, means);
    line.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before != null && now == null) model.close();
            });
  }

  /**
   * Puts the keyboard into the field.
   *
   * @param typed stands in place of what was there; with nothing typed all of that is chosen
   */
  public void begin(String typed) {
    // A field that is dressed later chooses its whole text by itself, and the next key replaces it.
    line.applyCss();
    line.requestFocus();
    if (typed.isEmpty()) {
      line.selectAll();
    } else {
      line.setText(typed);
      line.end();
    }
  }

  private void show(Optional<String> understood) {
    boolean empty = model.lineProperty().get().isBlank();
    means.setText(
        understood.orElseGet(
            () ->
                empty
                    ? words.of("edit.inline.hint")
                    : words.of("edit.inline.doubt", model.doubt())));
    String tone = understood.isPresent() ? "good-text" : empty ? "soft" : "red-text";
    means.getStyleClass().setAll("label", "secondary", tone);
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) onClose.run();
    else if (key.getCode() != KeyCode.ENTER) return;
    else if (model.take()) onClose.run();
    key.consume();
  }
}
