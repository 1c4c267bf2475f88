package upswing.ui.check;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.widget.Sheet;

/** The plan check: findings by week, each with its evidence, what goes well, what is muted. */
public final class CheckView extends Sheet {

  private final Messages words;
  private final CheckViewModel model;
  private final Label read = new Label();
  private boolean mutedShown;

  /** The check of a desk's plan. */
  public CheckView(Desk desk, Messages words, Runnable onClose) {
    super("plan-check", words.of("check.title"), words.of("check.close"), onClose);
    this.words = words;
    model = new CheckViewModel(desk, words);
    read.getStyleClass().add("secondary");
    underHead(read);
    model.sightProperty().subscribe(this::show);
    whenGone(model::close);
  }

  private void show(CheckSight sight) {
    count(sight.count());
    read.setText(sight.read());
    List<Node> nodes = new ArrayList<>();
    sight.weeks().forEach(week -> nodes.addAll(week(week)));
    if (sight.weeks().isEmpty()) {
      Label nothing =
          wrapped(words.of(sight.well().isEmpty() ? "check.nothingPlanned" : "check.nothing"));
      nothing.getStyleClass().add("soft");
      nodes.add(nothing);
    }
    if (!sight.more().isEmpty()) nodes.add(more(sight.more()));
    if (!sight.well().isEmpty()) nodes.addAll(well(sight.well()));
    if (!sight.muted().isEmpty()) nodes.add(muted(sight.muted()));
    fill(nodes);
  }

  private List<Node> week(CheckSight.WeekLine week) {
    Label name = new Label(week.name());
    name.getStyleClass().add("strong");
    Label dates = new Label(week.dates());
    dates.getStyleClass().add("secondary");
    HBox head = new HBox(name, gap(), dates);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("check-week");
    List<Node> nodes = new ArrayList<>();
    nodes.add(head);
    week.findings().forEach(f -> nodes.add(new FindingView(f, model, words, this::giveWay)));
    return nodes;
  }

  private Node more(String said) {
    Hyperlink more = new Hyperlink(said);
    more.setOnAction(event -> model.allProperty().set(!model.allProperty().get()));
    HBox row = new HBox(more);
    row.getStyleClass().add("finding");
    return row;
  }

  private List<Node> well(List<CheckSight.WellLine> lines) {
    Label title = new Label(words.of("check.well"));
    title.getStyleClass().addAll("strong", "good-text");
    Label evidence = new Label(words.of("check.evidence"));
    evidence.getStyleClass().add("secondary");
    HBox head = new HBox(title, gap(), evidence);
    head.getStyleClass().add("check-week");
    List<Node> nodes = new ArrayList<>();
    nodes.add(head);
    for (CheckSight.WellLine line : lines) {
      Label tick = new Label("✓");
      tick.setMinWidth(16);
      tick.getStyleClass().add("good-text");
      Label grade = new Label(line.grade());
      grade.setMinWidth(USE_PREF_SIZE);
      grade.getStyleClass().add("secondary");
      HBox row = new HBox(9, tick, wrapped(line.said()), gap(), grade);
      row.setAlignment(Pos.CENTER_LEFT);
      row.getStyleClass().add("finding");
      nodes.add(row);
    }
    return nodes;
  }

  private Node muted(List<CheckSight.MutedLine> lines) {
    VBox rows = new VBox();
    for (CheckSight.MutedLine line : lines) {
      Label about = wrapped(line.about());
      about.getStyleClass().add("secondary");
      Button hear = new Button(words.of("check.unmute"));
      hear.setMinWidth(USE_PREF_SIZE);
      hear.setAccessibleText(words.of("check.unmute.of", line.name()));
      hear.setOnAction(event -> model.unmute(line.rule()));
      VBox said = new VBox(1, wrapped(line.name()), about);
      HBox.setHgrow(said, Priority.ALWAYS);
      HBox row = new HBox(9, said, hear);
      row.setAlignment(Pos.CENTER_LEFT);
      row.getStyleClass().add("finding");
      rows.getChildren().add(row);
    }
    ToggleButton shown = new ToggleButton(words.of("check.muted", lines.size()));
    shown.getStyleClass().addAll("plain", "quiet");
    shown.setSelected(mutedShown);
    shown.selectedProperty().subscribe(now -> mutedShown = now);
    rows.visibleProperty().bind(shown.selectedProperty());
    rows.managedProperty().bind(shown.selectedProperty());
    VBox all = new VBox(shown, rows);
    all.getStyleClass().add("muted");
    return all;
  }

  static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
