package upswing.ui.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import upswing.ui.Dates;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.widget.Sheet;

/** The list of all changes; a click on one, or Enter, steps to it. */
public final class HistoryView extends Sheet {

  private final Desk desk;
  private final Messages words;
  private final HistoryViewModel model;
  private final TextField search = new TextField();

  /**
   * The history of a desk.
   *
   * @param zone whose clock the times are of
   */
  public HistoryView(Desk desk, Messages words, ZoneId zone, Runnable onClose) {
    super("history", words.of("history.title"), words.of("history.close"), onClose);
    this.desk = desk;
    this.words = words;
    model = new HistoryViewModel(desk, words, zone);
    search.setPromptText(words.of("history.search"));
    search.setAccessibleText(words.of("history.search"));
    search.textProperty().bindBidirectional(model.searchProperty());
    underHead(search);
    model.linesProperty().subscribe(this::show);
    whenGone(model::close);
  }

  private void show(List<HistoryLine> lines) {
    count(words.of("history.count", model.count()));
    List<Node> nodes = new ArrayList<>();
    boolean hereShown = model.undone() == 0;
    LocalDate day = LocalDate.MIN;
    for (HistoryLine line : lines) {
      if (!hereShown && !line.undone()) {
        nodes.add(here());
        hereShown = true;
      }
      if (!line.day().equals(day)) nodes.add(day(line.day()));
      day = line.day();
      nodes.add(line(line));
    }
    if (!hereShown) nodes.add(here());
    if (search.getText().isEmpty()) nodes.add(beginning(lines.isEmpty()));
    else if (lines.isEmpty()) nodes.add(soft(words.of("history.nothingFound")));
    fill(nodes);
  }

  private Node here() {
    Label here = new Label(words.of("history.here"));
    here.getStyleClass().add("here");
    Region rule = new Region();
    rule.getStyleClass().add("rule");
    HBox.setHgrow(rule, Priority.ALWAYS);
    Label undone = soft(words.of("history.undoneAbove", model.undone()));
    HBox row = new HBox(8, here, rule, undone);
    row.setAlignment(Pos.CENTER);
    row.getStyleClass().add("here-row");
    return row;
  }

  private Node day(LocalDate day) {
    boolean today = day.equals(desk.seen().today());
    String full = Dates.full(day, words);
    Label label = new Label(today ? words.of("history.today", full) : full);
    label.getStyleClass().addAll("secondary", "strong", "history-day");
    return label;
  }

  private Node line(HistoryLine line) {
    Label said = new Label(line.said());
    said.setWrapText(true);
    if (line.undone()) said.getStyleClass().add("soft");
    if (line.last()) said.getStyleClass().add("strong");
    VBox about = new VBox(said);
    if (line.undone()) about.getChildren().add(secondary(words.of("history.undone")));
    HBox.setHgrow(about, Priority.ALWAYS);
    Region dot = new Region();
    dot.getStyleClass().add("dot");
    HBox row = new HBox(10, secondary(line.time()), dot, about);
    if (line.last()) row.getStyleClass().add("is-last");
    if (line.undone()) row.getStyleClass().add("is-undone");
    String step = words.of(line.undone() ? "history.redoTo" : "history.backTo");
    return step(row, line.last() ? words.of("history.here") : step, line.said(), line.number());
  }

  private Node beginning(boolean nothing) {
    Label said = soft(words.of(nothing ? "history.empty" : "history.beginning"));
    if (nothing) return said;
    HBox row = new HBox(10, said);
    return step(row, words.of("history.backTo"), said.getText(), 0);
  }

  /** A line that steps to a number when it is clicked, or with Enter; it says so when looked at. */
  private Node step(HBox row, String hint, String said, long number) {
    Label step = secondary(hint);
    step.getStyleClass().add("step-hint");
    StackPane line = new StackPane(row, step);
    StackPane.setAlignment(step, Pos.CENTER_RIGHT);
    step.visibleProperty().bind(line.hoverProperty().or(line.focusedProperty()));
    step.setMaxHeight(USE_PREF_SIZE);
    step.setMouseTransparent(true);
    line.getStyleClass().add("history-line");
    line.setFocusTraversable(true);
    line.setAccessibleRole(AccessibleRole.BUTTON);
    line.setAccessibleText(said + ". " + hint);
    line.setOnMouseClicked(click -> model.stepTo(number));
    line.setOnKeyPressed(
        key -> {
          if (key.getCode() != KeyCode.ENTER && key.getCode() != KeyCode.SPACE) return;
          model.stepTo(number);
          key.consume();
        });
    return line;
  }

  private static Label soft(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("soft");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static Label secondary(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("secondary");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
