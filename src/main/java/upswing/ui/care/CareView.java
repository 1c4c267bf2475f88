package upswing.ui.care;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.ui.Messages;
import upswing.ui.widget.Glyph;
import upswing.ui.widget.Icon;

/** The care of one day as a small sheet: a line each, its question, and why. */
public final class CareView extends VBox {

  private static final double ICON = 14;

  private final CareViewModel model;
  private final Messages words;
  private final VBox lines = new VBox();
  private Optional<String> opened = Optional.empty();

  /** The care of a model's day as a part of something else. */
  public CareView(CareViewModel model, Messages words) {
    this.model = model;
    this.words = words;
    Label title = new Label(words.of("care.heading"));
    title.getStyleClass().add("strong");
    fill(title);
  }

  /**
   * The care of a model's day.
   *
   * @param onClose takes the sheet away
   */
  public CareView(CareViewModel model, Messages words, Runnable onClose) {
    this.model = model;
    this.words = words;
    getStyleClass().addAll("popover", "care-view");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Label title = new Label(model.title());
    title.getStyleClass().add("title");
    Button close = new Button("×");
    close.setId("care-close");
    close.getStyleClass().add("quiet");
    close.setAccessibleText(words.of("care.close"));
    close.setOnAction(event -> onClose.run());
    HBox head = new HBox(title, gap(), close);
    head.setAlignment(Pos.CENTER_LEFT);
    fill(head);
  }

  private void fill(Node head) {
    lines.getStyleClass().add("care-lines");
    getChildren().addAll(head, lines);
    model.rowsProperty().subscribe(this::show);
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before != null && now == null) model.close();
            });
  }

  /** Draws everything anew; the keyboard stays where it was. */
  private void show(List<CareRow> rows) {
    Optional<String> focused =
        Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner()).map(Node::getId);
    lines.getChildren().clear();
    for (int i = 0; i < rows.size(); i++) lines.getChildren().add(line(rows.get(i), i));
    if (rows.isEmpty()) lines.getChildren().add(over());
    focused.map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
  }

  private Node over() {
    Label over = new Label(words.of("care.over"));
    over.getStyleClass().add("secondary");
    return over;
  }

  private Node line(CareRow row, int index) {
    Label text = new Label(row.text());
    text.setWrapText(true);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    Button why = new Button(words.of("care.why"));
    why.setId("care-why-" + index);
    why.getStyleClass().add("quiet");
    why.setAccessibleText(words.of("care.why.spoken", row.text()));
    why.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(8, new Icon(glyph(row.what()), ICON), text);
    row.question().ifPresent(question -> head.getChildren().add(answers(question)));
    head.getChildren().add(why);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox line = new VBox(4, head);
    line.getStyleClass().add("care-row");
    if (opened.equals(Optional.of(row.text()))) line.getChildren().add(reasons(row));
    why.setOnAction(
        event -> {
          boolean open = opened.equals(Optional.of(row.text()));
          opened = open ? Optional.empty() : Optional.of(row.text());
          show(model.rowsProperty().get());
        });
    return line;
  }

  private Node reasons(CareRow row) {
    VBox reasons = new VBox(2);
    reasons.getStyleClass().add("care-reasons");
    for (String reason : row.why()) {
      Label label = new Label(reason);
      label.setWrapText(true);
      label.getStyleClass().add("secondary");
      reasons.getChildren().add(label);
    }
    return reasons;
  }

  private Node answers(CareRow.Question question) {
    HBox answers = new HBox();
    answers.getStyleClass().add("segments");
    answers.setMinWidth(USE_PREF_SIZE);
    answers.setMaxHeight(USE_PREF_SIZE);
    for (boolean yes : List.of(true, false)) {
      ToggleButton answer = new ToggleButton(words.of(yes ? "edit.yes" : "edit.no"));
      answer.setId("care-" + question.kind() + (yes ? "-yes" : "-no"));
      answer.setSelected(question.answer().equals(Optional.of(yes)));
      answer.setOnAction(event -> model.answer(question, yes));
      answers.getChildren().add(answer);
    }
    return answers;
  }

  private static Glyph glyph(CareRow.What what) {
    return switch (what) {
      case SLEEP -> Glyph.SIGNAL_SLEEP;
      case FOOD -> Glyph.SIGNAL_APPETITE;
      case REST -> Glyph.SESSION_RECOVERY_RUN;
      case RUN -> Glyph.SESSION_EASY;
    };
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
