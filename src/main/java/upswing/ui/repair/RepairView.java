package upswing.ui.repair;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.ui.Messages;
import upswing.ui.widget.Scroll;
import upswing.ui.widget.SegmentedControl;

/** Before and after beside each other: the weeks left, and the list of changes to tick. */
public final class RepairView extends BorderPane {

  private final RepairViewModel model;
  private final Messages words;
  private final Label about = new Label();
  private final Label heading = new Label();
  private final Label unchanged = new Label();
  private final ChangeList list;
  private final VBox totals = new VBox(4);
  private final Label proof = new Label();
  private final Button take = new Button();
  private final Weeks weeks;

  /** Whether nothing was shown yet since it was opened. */
  private boolean fresh = true;

  /** The view of a repair. */
  public RepairView(RepairViewModel model, Messages words) {
    this.model = model;
    this.words = words;
    list = new ChangeList(model, words);
    weeks = new Weeks(model, words);
    getStyleClass().add("repair");
    Scroll calendar = new Scroll(weeks);
    calendar.getStyleClass().add("repair-weeks-room");
    weeks.shownIn(calendar);
    RepairForm form = new RepairForm(model, words);
    setTop(new VBox(bar(form), form));
    setCenter(calendar);
    setRight(pane());
    model.sightProperty().subscribe(this::show);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Gives the list of changes the keyboard. */
  public void begin() {
    // The list stands in a scroll pane, which holds nothing before it is first drawn.
    applyCss();
    layout();
    list.requestFocus();
  }

  private HBox bar(RepairForm form) {
    Label title = new Label(words.of("repair.title"));
    title.getStyleClass().add("title");
    title.setMinWidth(USE_PREF_SIZE);
    about.getStyleClass().add("soft");
    ToggleButton say = new ToggleButton(words.of("repair.say"));
    say.getStyleClass().addAll("plain", "quiet");
    say.setMinWidth(USE_PREF_SIZE);
    say.selectedProperty().bindBidirectional(model.tellingProperty());
    form.visibleProperty().bind(say.selectedProperty());
    form.managedProperty().bind(say.selectedProperty());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var shown =
        new SegmentedControl<>(
            model.shownProperty(),
            List.of(RepairViewModel.Shown.values()),
            one -> words.of("repair.shown." + one));
    shown.setMinWidth(USE_PREF_SIZE);
    HBox bar = new HBox(14, title, about, say, gap, shown);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("repair-bar");
    return bar;
  }

  private VBox pane() {
    heading.getStyleClass().add("title");
    unchanged.getStyleClass().add("secondary");
    HBox head = new HBox(9, heading, unchanged);
    head.setAlignment(Pos.BASELINE_LEFT);
    head.getStyleClass().add("repair-head");
    VBox body = new VBox(list, totals);
    Scroll scroll = new Scroll(body);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    list.shownIn(scroll);
    totals.getStyleClass().add("repair-totals");
    proof.getStyleClass().add("secondary");
    proof.setWrapText(true);
    proof.setMinHeight(USE_PREF_SIZE);
    VBox pane = new VBox(head, scroll, foot());
    pane.getStyleClass().add("repair-pane");
    return pane;
  }

  private HBox foot() {
    Label undo = new Label(words.of("repair.undo"));
    undo.getStyleClass().add("secondary");
    undo.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button cancel = new Button(words.of("repair.cancel"));
    cancel.setId("repair-cancel");
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(click -> model.close());
    take.setId("repair-take");
    take.getStyleClass().add("primary");
    take.setMinWidth(USE_PREF_SIZE);
    take.setOnAction(click -> model.take());
    HBox foot = new HBox(8, undo, gap, cancel, take);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("repair-foot");
    return foot;
  }

  private void show(Optional<Sight> sight) {
    if (sight.isEmpty()) fresh = true;
    sight.ifPresent(
        now -> {
          about.setText(now.about());
          heading.setText(now.heading());
          unchanged.setText(now.unchanged());
          take.setText(now.take());
          take.setDisable(!now.takeable());
          list.show(now.lines());
          weeks.show(now.weeks());
          if (fresh) now.lines().stream().findFirst().ifPresent(line -> weeks.reveal(line.day()));
          fresh = false;
          totals(now.totals(), now.proof());
        });
  }

  private void totals(List<Sight.Figure> figures, String said) {
    Label name = new Label(words.of("repair.totals"));
    name.getStyleClass().add("strong");
    Label how = new Label(words.of("repair.totals.how"));
    how.getStyleClass().add("secondary");
    totals.getChildren().setAll(row(name, how));
    for (Sight.Figure figure : figures) {
      Label about = new Label(figure.name());
      about.getStyleClass().add("soft");
      Label before = new Label(figure.before() + " →");
      before.setMinWidth(USE_PREF_SIZE);
      Label after = new Label(figure.after());
      after.getStyleClass().addAll("strong", "repair-after");
      if (figure.better()) after.getStyleClass().add("good-text");
      HBox values = new HBox(before, after);
      values.setAlignment(Pos.BASELINE_RIGHT);
      totals.getChildren().add(row(about, values));
    }
    proof.setText(said);
    totals.getChildren().add(proof);
  }

  private static HBox row(Region left, Region right) {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(left, gap, right);
    row.setAlignment(Pos.BASELINE_LEFT);
    return row;
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() != KeyCode.ESCAPE) return;
    model.close();
    key.consume();
  }
}
