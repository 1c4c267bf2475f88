package upswing.ui.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import upswing.ui.Messages;
import upswing.ui.widget.Scroll;

/**
 * The changes, one line each, to tick or leave. It takes the keyboard as one thing: arrows walk,
 * Space ticks, Enter takes.
 */
final class ChangeList extends VBox {

  private static final PseudoClass AT = PseudoClass.getPseudoClass("at");
  private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");

  private final RepairViewModel model;
  private final List<HBox> rows = new ArrayList<>();
  private List<Sight.Line> lines = List.of();
  private Optional<Scroll> room = Optional.empty();

  ChangeList(RepairViewModel model, Messages words) {
    this.model = model;
    getStyleClass().add("change-list");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleRoleDescription(words.of("repair.list"));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    model.atProperty().subscribe(at -> mark());
  }

  /** Keeps the line the keyboard is at in sight. */
  void shownIn(Scroll scroll) {
    room = Optional.of(scroll);
  }

  void show(List<Sight.Line> newLines) {
    lines = newLines;
    while (rows.size() > lines.size()) rows.removeLast();
    while (rows.size() < lines.size()) rows.add(new HBox());
    for (int i = 0; i < lines.size(); i++) fill(rows.get(i), lines.get(i));
    getChildren().setAll(rows);
    mark();
  }

  private void fill(HBox row, Sight.Line line) {
    Label tick = new Label(line.taken() ? "✓" : "");
    tick.getStyleClass().add("change-tick");
    tick.setAccessibleRole(AccessibleRole.CHECK_BOX);
    tick.setAccessibleText(line.spoken());
    tick.pseudoClassStateChanged(TICKED, line.taken());
    Label when = new Label(line.when());
    when.getStyleClass().add("change-when");
    Label what = wrapped(line.what());
    what.getStyleClass().add("strong");
    Label why = wrapped(line.why());
    why.getStyleClass().add("secondary");
    VBox said = new VBox(1, what, why);
    HBox.setHgrow(said, Priority.ALWAYS);
    Label number = new Label(String.valueOf(line.number()));
    number.getStyleClass().add("secondary");
    number.setMinWidth(USE_PREF_SIZE);
    row.getChildren().setAll(tick, when, said, number);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().setAll("change-line");
    row.pseudoClassStateChanged(TICKED, line.taken());
    row.setOnMouseEntered(enter -> model.goTo(line.day()));
    row.setOnMouseClicked(
        click -> {
          requestFocus();
          model.goTo(line.day());
          model.tick(line.day());
        });
  }

  private void mark() {
    Optional<LocalDate> at = model.atProperty().get();
    String spoken = "";
    for (int i = 0; i < lines.size(); i++) {
      boolean here = at.equals(Optional.of(lines.get(i).day()));
      rows.get(i).pseudoClassStateChanged(AT, here);
      if (!here) continue;
      spoken = lines.get(i).spoken();
      HBox row = rows.get(i);
      room.ifPresent(scroll -> scroll.reveal(row));
    }
    setAccessibleText(spoken);
  }

  private void pressed(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown()) return;
    switch (key.getCode()) {
      case DOWN -> model.walk(1);
      case UP -> model.walk(-1);
      case HOME -> model.walk(-lines.size());
      case END -> model.walk(lines.size());
      case SPACE -> model.atProperty().get().ifPresent(model::tick);
      case ENTER -> model.take();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
