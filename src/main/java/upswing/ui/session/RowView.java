package upswing.ui.session;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.training.EffortZone;
import upswing.ui.Messages;
import upswing.ui.widget.Choice;
import upswing.ui.widget.KeptField;
import upswing.ui.widget.KindStyle;

/** One row: a step's fields, or how often a repeat is run. Any row can be shown in it. */
final class RowView extends VBox {

  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
  private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("inside");

  private final SessionEditorViewModel model;
  private final Messages words;
  private final StepTable table;
  private final Label handle = new Label("⠿");
  private final Region edge = new Region();
  private final Label name = new Label();
  private final KeptField extent;
  private final Choice<TargetBy> by;
  private final KeptField target;
  private final Choice<EffortZone> zone;
  private final Label about = new Label();
  private final Label problem = new Label();
  private final Button remove = new Button("×");
  private StepRow row;

  RowView(SessionEditorViewModel model, Messages words, StepTable table, StepRow first) {
    this.model = model;
    this.words = words;
    this.table = table;
    row = first;
    extent = new KeptField(text -> said(row.isRepeat() ? times(text) : extent(text)));
    target = new KeptField(text -> said(model.target(row.place(), text)));
    by =
        new Choice<>(List.of(TargetBy.values()), one -> words.of("edit.by." + one), this::targetBy);
    zone =
        new Choice<>(
            List.of(EffortZone.values()),
            one -> words.of("edit.zone." + one),
            one -> model.target(row.place(), one.name()));
    getStyleClass().add("step-row");
    problem.getStyleClass().addAll("secondary", "red-text", "row-problem");
    getChildren().add(fields());
    extent.problemProperty().subscribe(this::tell);
    target.problemProperty().subscribe(this::tell);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    show(first);
  }

  /** Shows a row in place of the one before. */
  void show(StepRow shown) {
    row = shown;
    pseudoClassStateChanged(HEAD, shown.isRepeat());
    pseudoClassStateChanged(INSIDE, shown.place().isInside());
    KindStyle.apply(edge, shown.colour());
    edge.setVisible(!shown.isRepeat());
    edge.setManaged(!shown.isRepeat());
    name.setText(shown.name());
    extent.show(shown.extent());
    extent.setAccessibleText(words.of("edit.spoken.extent", shown.name()));
    by.setVisible(!shown.isRepeat());
    by.setManaged(!shown.isRepeat());
    by.show(shown.by());
    by.setAccessibleText(words.of("edit.spoken.by", shown.name(), by.getText()));
    boolean byZone = shown.by() == TargetBy.ZONE;
    show(zone, byZone && !shown.isRepeat());
    show(target, !byZone && !shown.isRepeat());
    if (byZone && !shown.isRepeat()) {
      zone.show(EffortZone.valueOf(shown.target()));
      zone.setAccessibleText(words.of("edit.spoken.target", shown.name()));
    } else {
      target.show(shown.target());
      target.setAccessibleText(words.of("edit.spoken.target", shown.name()));
    }
    about.setText(shown.about());
    remove.setAccessibleText(words.of("edit.spoken.remove", shown.name()));
  }

  /** Puts the keyboard on the row. */
  void begin() {
    extent.requestFocus();
  }

  private Node fields() {
    handle.getStyleClass().addAll("handle", "faint");
    handle.setCursor(Cursor.V_RESIZE);
    handle.setOnMousePressed(press -> table.grab(row.place(), press.getSceneY()));
    handle.setOnMouseDragged(drag -> table.drag(drag.getSceneY()));
    edge.getStyleClass().add("edge");
    name.getStyleClass().add("step-name");
    HBox named = cell("named", handle, edge, name);
    extent.getStyleClass().add("extent");
    by.getStyleClass().add("by");
    zone.getStyleClass().add("target");
    target.getStyleClass().add("target");
    about.getStyleClass().add("soft");
    about.setMinWidth(0);
    HBox.setHgrow(about, Priority.ALWAYS);
    about.setMaxWidth(Double.MAX_VALUE);
    remove.getStyleClass().addAll("quiet", "remove");
    remove.setOnAction(event -> model.remove(row.place()));
    return cell("fields", named, extent, by, zone, target, about, remove);
  }

  private static HBox cell(String style, Node... nodes) {
    HBox cell = new HBox(nodes);
    cell.getStyleClass().add(style);
    cell.setAlignment(Pos.CENTER_LEFT);
    return cell;
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private Optional<String> times(String text) {
    return model.times(row.place(), text);
  }

  private Optional<String> extent(String text) {
    return model.extent(row.place(), text);
  }

  private void targetBy(TargetBy chosen) {
    tell(said(model.targetBy(row.place(), chosen)));
  }

  private Optional<String> said(Optional<String> key) {
    return key.map(words::of);
  }

  private void tell(Optional<String> sentence) {
    getChildren().remove(problem);
    sentence.ifPresent(
        said -> {
          problem.setText(said);
          getChildren().add(problem);
        });
  }

  private void pressed(KeyEvent key) {
    if (!key.isAltDown()) return;
    if (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN) {
      extent.keep();
      target.keep();
      table.focus(model.move(row.place(), key.getCode() == KeyCode.UP ? -1 : 1));
      key.consume();
    }
  }
}
