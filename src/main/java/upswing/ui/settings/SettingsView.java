package upswing.ui.settings;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.training.DistanceUnit;
import upswing.training.Measure;
import upswing.training.Runner;
import upswing.training.Sex;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.widget.Choice;
import upswing.ui.widget.KeptField;

/** What is known of the runner, on one page; everything is kept as it is finished. */
public final class SettingsView extends VBox {

  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

  private final Desk desk;
  private final Messages words;
  private final Runnable onClose;
  private final SettingsViewModel model;

  /**
   * The settings of a desk's runner.
   *
   * @param look chooses the colours of the window
   */
  public SettingsView(Desk desk, Messages words, Node look, Runnable onClose) {
    this.desk = desk;
    this.words = words;
    this.onClose = onClose;
    model = new SettingsViewModel(desk, words);
    getStyleClass().addAll("popover", "settings");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    HBox looks = new HBox(look);
    VBox page =
        new VBox(
            10,
            you(),
            section("settings.measured", "settings.measured.about"),
            measures(),
            section("settings.zones", "settings.zones.about"),
            new ZonesView(model, words),
            section("settings.look", "settings.look.about"),
            looks);
    page.getStyleClass().add("settings-page");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head(), scroll, foot());
    addEventFilter(KeyEvent.KEY_PRESSED, this::undo);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before != null && now == null) model.close();
            });
  }

  private Node head() {
    Label title = new Label(words.of("settings.title"));
    title.getStyleClass().add("editor-title");
    Button close = new Button("×");
    close.getStyleClass().add("quiet");
    close.setAccessibleText(words.of("settings.close"));
    close.setOnAction(event -> onClose.run());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(title, gap, close);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Node foot() {
    Label kept = new Label(words.of("settings.kept"));
    kept.getStyleClass().add("secondary");
    return kept;
  }

  private Node section(String title, String about) {
    Label name = new Label(words.of(title));
    name.getStyleClass().add("title");
    Label more = new Label(words.of(about));
    more.getStyleClass().add("secondary");
    HBox row = new HBox(10, name, more);
    row.setAlignment(Pos.BASELINE_LEFT);
    row.getStyleClass().add("settings-section");
    return row;
  }

  private Node you() {
    Choice<Sex> sex =
        new Choice<>(List.of(Sex.values()), one -> words.of("settings.sex." + one), model::sex);
    Choice<DistanceUnit> unit =
        new Choice<>(
            List.of(DistanceUnit.values()), one -> words.of("settings.unit." + one), model::unit);
    Choice<DayOfWeek> week =
        new Choice<>(List.of(DayOfWeek.values()), this::weekday, model::weekStart);
    model
        .runnerProperty()
        .subscribe(
            runner -> {
              sex.show(runner.sex());
              unit.show(runner.unit());
              week.show(runner.weekStart());
            });
    FlowPane fields =
        new FlowPane(
            22,
            12,
            kept("settings.birthYear", model::birthYear, SettingsView::birthYear),
            kept(
                "settings.sleepTarget",
                model::sleepTarget,
                r -> MeasureText.write(r.sleepTarget())),
            named("settings.sex", sex),
            named("settings.unit", unit),
            named("settings.weekStart", week));
    fields.getStyleClass().add("you");
    return fields;
  }

  private Node measures() {
    VBox rows = new VBox();
    for (Measure.Kind kind : Measure.Kind.values()) rows.getChildren().add(measure(kind));
    return rows;
  }

  private Node measure(Measure.Kind kind) {
    Label name = new Label(words.of("settings." + kind));
    name.getStyleClass().addAll("strong", "measure-name");
    KeptField value = new KeptField(text -> model.value(kind, text).map(words::of));
    value.getStyleClass().add("value");
    value.setAccessibleText(name.getText());
    Label unit = new Label();
    unit.getStyleClass().addAll("soft", "unit");
    Label sinceName = new Label(words.of("settings.since"));
    sinceName.getStyleClass().add("soft");
    KeptField since = new KeptField(text -> model.since(kind, text).map(words::of));
    since.getStyleClass().add("since");
    since.setAccessibleText(words.of("settings.since.spoken", name.getText()));
    Label about = new Label(words.of("settings." + kind + ".about"));
    about.getStyleClass().add("secondary");
    about.setMinWidth(0);
    HBox row = new HBox(10, name, value, unit, sinceName, since, about);
    row.setAlignment(Pos.CENTER_LEFT);
    VBox all = new VBox(2, row);
    all.getStyleClass().add("measure");
    model
        .runnerProperty()
        .subscribe(
            runner -> {
              Optional<Measure> known = model.measure(kind);
              value.show(
                  known.map(m -> MeasureText.write(kind, m.value(), runner.unit())).orElse(""));
              since.show(known.map(m -> MeasureText.write(m.since(), words.locale())).orElse(""));
              boolean pace = kind == Measure.Kind.THRESHOLD_PACE;
              unit.setText(words.of("settings.unit." + kind + (pace ? "." + runner.unit() : "")));
            });
    problem(value, all);
    problem(since, all);
    return all;
  }

  private Node kept(
      String key, Function<String, Optional<String>> keep, Function<Runner, String> shown) {
    KeptField field = new KeptField(text -> keep.apply(text).map(words::of));
    field.getStyleClass().add("value");
    field.setAccessibleText(words.of(key));
    model.runnerProperty().subscribe(runner -> field.show(shown.apply(runner)));
    VBox named = named(key, field);
    problem(field, named);
    return named;
  }

  private VBox named(String key, Node field) {
    Label name = new Label(words.of(key));
    name.getStyleClass().add("secondary");
    field.setAccessibleText(words.of(key));
    return new VBox(4, name, field);
  }

  private static void problem(KeptField field, VBox under) {
    Label problem = new Label();
    problem.getStyleClass().addAll("secondary", "red-text");
    field
        .problemProperty()
        .subscribe(
            said -> {
              under.getChildren().remove(problem);
              problem.setText(said.orElse(""));
              if (said.isPresent()) under.getChildren().add(problem);
            });
  }

  private static String birthYear(Runner runner) {
    return runner.birthYear().isPresent() ? Integer.toString(runner.birthYear().getAsInt()) : "";
  }

  private String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, words.locale());
  }

  private void undo(KeyEvent key) {
    if (!UNDO.match(key)) return;
    desk.undo();
    key.consume();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() != KeyCode.ESCAPE) return;
    requestFocus();
    onClose.run();
    key.consume();
  }
}
