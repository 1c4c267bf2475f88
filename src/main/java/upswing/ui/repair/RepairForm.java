package upswing.ui.repair;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import upswing.planning.repair.Setback;
import upswing.training.BlockSettings;
import upswing.ui.Messages;
import upswing.ui.widget.Choice;
import upswing.ui.widget.KeptField;

/** What happened and what is different from now on, a field each; what is typed counts at once. */
final class RepairForm extends VBox {

  private final RepairViewModel model;
  private final Messages words;
  private final Answers answers;
  private final FlowPane happened = new FlowPane(14, 8);
  private final FlowPane wished = new FlowPane(14, 8);
  private final Label problem = new Label();

  RepairForm(RepairViewModel model, Messages words) {
    super(10);
    this.model = model;
    this.words = words;
    answers = new Answers(model, words);
    getStyleClass().add("repair-form");
    problem.getStyleClass().add("red-text");
    problem.setVisible(false);
    problem.managedProperty().bind(problem.visibleProperty());
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    getChildren().addAll(happened, wished, problem);
    model.setbacksProperty().subscribe(this::show);
    model.wishesProperty().subscribe(this::show);
  }

  private void show(List<Setback> setbacks) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < setbacks.size(); i++) nodes.add(setback(i, setbacks.get(i)));
    Button add = new Button(words.of("repair.add"));
    add.setId("repair-add");
    add.setOnAction(click -> answers.add());
    nodes.add(add);
    happened.getChildren().setAll(nodes);
    problem.setText("");
  }

  private Node setback(int at, Setback setback) {
    Choice<Setback.Kind> kind =
        new Choice<>(
            List.of(Setback.Kind.values()),
            one -> words.of("repair.kind." + one),
            one -> answers.kind(at, one));
    kind.show(setback.kind());
    kind.setId("repair-kind-" + at);
    KeptField first = field(typed -> answers.first(at, typed), words.of("repair.first"), 84);
    first.setId("repair-first-" + at);
    first.show(TypedDay.write(setback.first(), model.today()));
    KeptField last = field(typed -> answers.last(at, typed), words.of("repair.last"), 84);
    last.setId("repair-last-" + at);
    last.show(TypedDay.write(setback.last(), model.today()));
    Button remove = new Button("×");
    remove.getStyleClass().add("quiet");
    remove.setAccessibleText(words.of("repair.remove"));
    remove.setOnAction(click -> answers.remove(at));
    Label to = new Label("–");
    HBox row = new HBox(6, kind, first, to, last, remove);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void show(Optional<BlockSettings> wishes) {
    List<Node> nodes = new ArrayList<>();
    wishes.ifPresent(
        now -> {
          now.race().ifPresent(day -> nodes.add(race(day)));
          for (DayOfWeek day : DayOfWeek.values()) nodes.add(day(day, now));
        });
    wished.getChildren().setAll(nodes);
    problem.setText("");
  }

  private Node race(LocalDate day) {
    KeptField field = field(answers::race, words.of("repair.race.spoken"), 96);
    field.setId("repair-race");
    field.show(TypedDay.write(day, model.today()));
    return labelled(words.of("repair.race"), field);
  }

  private Node day(DayOfWeek day, BlockSettings wishes) {
    String name = day.getDisplayName(TextStyle.SHORT, words.locale());
    KeptField minutes =
        field(
            typed -> answers.minutes(day, typed),
            words.of("repair.minutes", day.getDisplayName(TextStyle.FULL, words.locale())),
            52);
    Integer now = wishes.available().get(day);
    minutes.setPromptText("–");
    minutes.show(now == null ? "" : now + "′");
    return labelled(name, minutes);
  }

  private KeptField field(Function<String, Optional<String>> keep, String spoken, double width) {
    KeptField field = new KeptField(keep);
    field.setAccessibleText(spoken);
    field.setPrefWidth(width);
    field.problemProperty().subscribe(now -> problem.setText(now.orElse("")));
    return field;
  }

  private static Node labelled(String name, Node field) {
    Label label = new Label(name);
    label.getStyleClass().add("soft");
    HBox row = new HBox(6, label, field);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
