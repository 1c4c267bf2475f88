package upswing.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import upswing.training.Activity;
import upswing.ui.Messages;
import upswing.ui.widget.Choice;

/** The parts that what was done is shown by, wherever that is. */
final class DoneParts {

  private static final String ANSWER = "answer-";

  private final DoneViewModel model;
  private final Messages words;
  private final BooleanProperty opened = new SimpleBooleanProperty();

  DoneParts(DoneViewModel model, Messages words) {
    this.model = model;
    this.words = words;
  }

  /** Draws a pane anew; the keyboard stays on the answer it was on. */
  static void redraw(Pane pane, List<Node> nodes) {
    Optional<String> answering =
        Optional.ofNullable(pane.getScene())
            .map(scene -> scene.getFocusOwner())
            .filter(owner -> isIn(pane, owner))
            .map(Node::getId)
            .filter(id -> id.startsWith(ANSWER));
    pane.getChildren().setAll(nodes);
    answering.map(id -> pane.lookup("#" + id)).ifPresent(Node::requestFocus);
    pane.setVisible(!nodes.isEmpty());
    pane.setManaged(!nodes.isEmpty());
  }

  private static boolean isIn(Pane pane, Node node) {
    for (Node at = node; at != null; at = at.getParent()) if (at.equals(pane)) return true;
    return false;
  }

  /** What it was done for, to be chosen. */
  Node match(DoneSight done) {
    Choice<Match> match = new Choice<>(done.matches(), Match::words, model::match);
    match.show(done.match());
    match.setAccessibleText(words.of("edit.match"));
    return row(soft(words.of("edit.match")), match);
  }

  /** How long at which heart rate, and whether that was easy; nothing where it was not asked. */
  List<Node> judged(DoneSight done) {
    List<Node> nodes = new ArrayList<>();
    done.beats()
        .ifPresent(
            beats -> {
              Label name = new Label(words.of("edit.beats"));
              name.getStyleClass().add("strong");
              nodes.add(row(name, gap(), soft(words.of("edit.beats.without"))));
              nodes.add(new BeatsView(beats, words));
            });
    if (!done.judgement().isEmpty()) nodes.add(new JudgementView(done, words, opened));
    return nodes;
  }

  /** What only the runner knows beside the effort. */
  List<Node> answers(DoneSight done) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(yesOrNo("edit.fuelled", done.fuelled(), model::fuelled));
    done.easyEnough()
        .ifPresent(said -> nodes.add(yesOrNo("edit.easyEnough", said, model::easyEnough)));
    return nodes;
  }

  /** What it may have been done by; nothing where that is known. */
  List<Node> candidates(List<Activity> near) {
    if (near.isEmpty()) return List.of();
    FlowPane row = flow(soft(words.of("edit.match.candidates")));
    for (Activity activity : near) {
      Button take = new Button(model.name(activity));
      take.setOnAction(event -> model.take(activity.id()));
      row.getChildren().add(take);
    }
    return List.of(row);
  }

  /** How hard it felt. */
  Node effort(DoneSight done) {
    HBox scale = new HBox();
    scale.getStyleClass().add("segments");
    IntStream.rangeClosed(1, 10)
        .forEach(
            rpe -> {
              boolean chosen = done.rpe().isPresent() && done.rpe().getAsInt() == rpe;
              ToggleButton button = answer(Integer.toString(rpe), chosen, () -> model.rate(rpe));
              button.setAccessibleText(words.of("edit.effort.spoken", rpe));
              scale.getChildren().add(button);
            });
    return flow(asked("edit.effort.asked"), scale, soft(words.of("edit.effort.ends")));
  }

  private Node yesOrNo(String key, Optional<Boolean> said, Consumer<Boolean> keep) {
    HBox answers = new HBox();
    for (boolean answer : List.of(true, false)) {
      ToggleButton button =
          answer(
              words.of(answer ? "edit.yes" : "edit.no"),
              said.equals(Optional.of(answer)),
              () -> keep.accept(answer));
      button.setId(ANSWER + key + button.getText());
      answers.getChildren().add(button);
    }
    answers.getStyleClass().add("segments");
    return row(asked(key), answers);
  }

  private static ToggleButton answer(String text, boolean chosen, Runnable act) {
    ToggleButton button = new ToggleButton(text);
    button.setId(ANSWER + text);
    button.setSelected(chosen);
    button.setOnAction(event -> act.run());
    return button;
  }

  private Label asked(String key) {
    Label label = new Label(words.of(key));
    label.getStyleClass().add("asked");
    return label;
  }

  static Label soft(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("soft");
    return label;
  }

  static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  static HBox row(Node... nodes) {
    HBox row = new HBox(10, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** A row that breaks where there is no room. */
  private static FlowPane flow(Node... nodes) {
    FlowPane row = new FlowPane(10, 4, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
