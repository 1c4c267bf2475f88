package upswing.ui.trends;

import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.planning.EaseOff;
import upswing.readiness.Verdict;
import upswing.ui.Messages;
import upswing.ui.widget.Face;
import upswing.ui.widget.FaceMark;

/** The card of a verdict: mark and title, a few words, the evidence, at most one proposal. */
final class VerdictView extends VBox {

  /** What the runner can ask for on the card. */
  interface Asked {
    void why(Node from);

    void checkIn();

    void sameDevice();

    void accept(EaseOff.Proposal proposal);

    /** Looks at what it would lead to, or away again. */
    void look(VerdictCard.Proposed proposed, boolean now);

    void notToday();
  }

  /** Where a row of buttons breaks, in pixels: the pane at its usual width. */
  private static final double BUTTONS = 290;

  private final Messages words;
  private final Asked asked;
  private Optional<VerdictCard> shown = Optional.empty();

  VerdictView(Messages words, Asked asked) {
    this.words = words;
    this.asked = asked;
    getStyleClass().addAll("verdict", "faced");
    setAccessibleRole(AccessibleRole.TEXT);
  }

  void show(VerdictCard card) {
    shown = Optional.of(card);
    card.face().on(this);
    setAccessibleText(card.spoken());
    getChildren().setAll(title(card), label(card.words(), "words"));
    if (!card.evidence().isEmpty()) getChildren().add(evidence(card));
    for (String line : card.good()) getChildren().add(good(line));
    card.progress()
        .ifPresent(p -> getChildren().addAll(progress(p), label(p.words(), "secondary")));
    if (!card.small().isEmpty()) getChildren().add(label(card.small(), "secondary"));
    card.proposal().ifPresent(p -> getChildren().add(label(p.consequence(), "secondary")));
    if (!card.answer().isEmpty()) getChildren().add(good(card.answer()));
    buttons(card).ifPresent(getChildren()::add);
  }

  /** Adds a line under what a card says; nothing where another card is shown by now. */
  void add(VerdictCard card, String line) {
    if (!shown.equals(Optional.of(card))) return;
    getChildren().add(2, label(line, "secondary"));
    setAccessibleText(card.spoken() + " " + line);
  }

  private static Node title(VerdictCard card) {
    Label title = new Label(card.title());
    title.getStyleClass().add("verdict-title");
    title.setWrapText(true);
    HBox row = new HBox(7, FaceMark.of(card.face()), title);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private static Node evidence(VerdictCard card) {
    GridPane table = new GridPane();
    table.getStyleClass().add("evidence");
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    ColumnConstraints number = new ColumnConstraints();
    number.setHalignment(HPos.RIGHT);
    table.getColumnConstraints().addAll(name, number, number);
    int row = 0;
    for (VerdictCard.Evidence one : card.evidence()) {
      Region line = new Region();
      line.getStyleClass().add("evidence-line");
      table.add(line, 0, row, 3, 1);
      table.add(signal(one), 0, row);
      table.add(cell(one.value(), one.isLeaning() ? "leaning" : "value"), 1, row);
      table.add(cell(one.normal(), "soft"), 2, row++);
    }
    return table;
  }

  private static Node signal(VerdictCard.Evidence one) {
    Label signal = cell(one.signal(), "soft");
    // A long name breaks sooner than the card grows beyond the pane.
    signal.setMinWidth(0);
    signal.setWrapText(true);
    Region mark = new Region();
    mark.getStyleClass().add(one.isLeaning() ? "ring" : "diamond");
    signal.setGraphic(mark);
    signal.setGraphicTextGap(8);
    return signal;
  }

  private static Label cell(String text, String style) {
    Label label = new Label(text);
    label.setMinWidth(USE_PREF_SIZE);
    label.getStyleClass().addAll("evidence-cell", style);
    return label;
  }

  private static Node good(String line) {
    Label label = new Label(line, FaceMark.of(Face.READY));
    label.getStyleClass().addAll("good-line");
    label.setGraphicTextGap(5);
    return label;
  }

  private static Node progress(VerdictCard.Progress progress) {
    HBox boxes = new HBox(2);
    boxes.getStyleClass().add("progress-boxes");
    for (int i = 0; i < progress.of(); i++) {
      Region box = new Region();
      box.getStyleClass().add(i < progress.done() ? "full" : "open");
      HBox.setHgrow(box, Priority.ALWAYS);
      boxes.getChildren().add(box);
    }
    return boxes;
  }

  private Optional<Node> buttons(VerdictCard card) {
    FlowPane buttons = new FlowPane(6, 6);
    buttons.getStyleClass().add("verdict-buttons");
    buttons.setPrefWrapLength(BUTTONS);
    if (card.verdict() == Verdict.MISSING) {
      Button checkIn = new Button(words.of("trends.checkIn"));
      checkIn.getStyleClass().add("primary");
      checkIn.setOnAction(event -> asked.checkIn());
      buttons.getChildren().add(checkIn);
    }
    card.proposal()
        .ifPresent(
            proposed -> {
              Button accept = new Button(proposed.words());
              accept.getStyleClass().add("primary");
              accept.setWrapText(true);
              accept.setOnAction(event -> asked.accept(proposed.proposal()));
              accept
                  .hoverProperty()
                  .or(accept.focusedProperty())
                  .subscribe((before, now) -> asked.look(proposed, now));
              Button notToday = new Button(words.of("trends.notToday"));
              notToday.getStyleClass().add("why-button");
              notToday.setOnAction(event -> asked.notToday());
              buttons.getChildren().addAll(accept, notToday);
            });
    if (card.face() == Face.NEW_DEVICE) {
      Button same = new Button(words.of("trends.sameDevice"));
      same.getStyleClass().add("why-button");
      same.setOnAction(event -> asked.sameDevice());
      buttons.getChildren().add(same);
    }
    if (card.hasReasons()) {
      Button why = new Button(words.of("trends.why"));
      why.getStyleClass().add("why-button");
      why.setOnAction(event -> asked.why(why));
      buttons.getChildren().add(why);
    }
    return Optional.<Node>of(buttons).filter(b -> !buttons.getChildren().isEmpty());
  }
}
