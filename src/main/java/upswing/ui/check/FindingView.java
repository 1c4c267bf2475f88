package upswing.ui.check;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import upswing.ui.Messages;

/** One finding: its sentence, what would clear it, why it is said, and the way to mute it. */
final class FindingView extends HBox {

  private final FindingLine finding;
  private final CheckViewModel model;
  private final Messages words;
  private final Runnable onGo;
  private boolean tries;

  FindingView(FindingLine finding, CheckViewModel model, Messages words, Runnable onGo) {
    super(9);
    this.finding = finding;
    this.model = model;
    this.words = words;
    this.onGo = onGo;
    getStyleClass().add("finding");
    ToggleButton why = toggle(words.of("check.why"));
    ToggleButton mute = toggle(words.of("check.mute"));
    mute.setAccessibleText(words.of("check.mute.of", finding.name()));
    FlowPane about = new FlowPane(6, 4, day());
    about.setRowValignment(VPos.CENTER);
    finding.remedies().forEach(remedy -> about.getChildren().add(button(remedy)));
    about.getChildren().addAll(why, mute);
    VBox said =
        new VBox(4, sentence(), about, shownBy(why, reasons()), shownBy(mute, muting(mute)));
    HBox.setHgrow(said, Priority.ALWAYS);
    getChildren().addAll(mark(), said);
  }

  private Label mark() {
    Label mark = new Label(finding.isWarning() ? "▲" : "•");
    mark.setAccessibleText(words.of(finding.isWarning() ? "check.warning" : "check.hint"));
    mark.setMinWidth(16);
    mark.getStyleClass().add(finding.isWarning() ? "amber-text" : "soft");
    return mark;
  }

  private Hyperlink day() {
    Hyperlink day = new Hyperlink(finding.when());
    day.setAccessibleText(words.of("check.go", finding.when()));
    day.setOnAction(
        event -> {
          onGo.run();
          model.go(finding.day());
        });
    return day;
  }

  /** What is wrong, and how good the evidence is. */
  private TextFlow sentence() {
    Text said = new Text(finding.sentence() + " ");
    said.getStyleClass().add("said");
    Text grade = new Text(finding.grade());
    grade.getStyleClass().add("aside");
    return new TextFlow(said, grade);
  }

  private Button button(FindingLine.RemedyLine remedy) {
    Button button = new Button(remedy.said());
    button.getStyleClass().add("remedy");
    button.setTooltip(new Tooltip(words.of("check.remedy.try")));
    button.addEventFilter(MouseEvent.MOUSE_RELEASED, click -> tries = click.isShiftDown());
    button.setOnAction(
        event -> {
          if (tries) model.tryOut(remedy.remedy());
          else model.take(remedy.remedy());
        });
    button
        .hoverProperty()
        .or(button.focusedProperty())
        .subscribe(
            (before, now) -> {
              if (now) model.look(remedy);
              else model.lookAway();
            });
    return button;
  }

  private ToggleButton toggle(String said) {
    ToggleButton toggle = new ToggleButton(said);
    toggle.getStyleClass().addAll("plain", "quiet");
    return toggle;
  }

  private Node reasons() {
    Label name = new Label(words.of("check.rule", finding.rule(), finding.name()));
    name.getStyleClass().add("strong");
    VBox reasons =
        new VBox(
            2,
            name,
            secondary(finding.numbers()),
            secondary(finding.formula()),
            secondary(words.of("check.source", finding.source())));
    reasons.getStyleClass().add("why-text");
    return reasons;
  }

  private Node muting(ToggleButton mute) {
    TextField reason = new TextField();
    // What is typed next is the reason, and no keys of the window.
    mute.setOnAction(
        event -> {
          if (mute.isSelected()) reason.requestFocus();
        });
    reason.setPromptText(words.of("check.mute.reason"));
    reason.setAccessibleText(words.of("check.mute.reason"));
    Button some = new Button(words.of("check.mute.weeks"));
    some.setOnAction(event -> model.muteForAWhile(finding.rule(), reason.getText()));
    Button good = new Button(words.of("check.mute.good"));
    good.setOnAction(event -> model.muteForGood(finding.rule(), reason.getText()));
    HBox buttons = new HBox(6, some, good);
    VBox muting = new VBox(5, reason, buttons);
    muting.getStyleClass().add("why-text");
    return muting;
  }

  private static Node shownBy(ToggleButton toggle, Node node) {
    node.visibleProperty().bind(toggle.selectedProperty());
    node.managedProperty().bind(toggle.selectedProperty());
    return node;
  }

  private static Label secondary(String text) {
    Label label = CheckView.wrapped(text);
    label.getStyleClass().add("secondary");
    return label;
  }
}
