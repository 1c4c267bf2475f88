package upswing.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import upswing.training.Activity;
import upswing.ui.Messages;
import upswing.ui.widget.Choice;

/** What was done, how it felt, and what it was done for. */
final class DonePane extends VBox {

  private static final String ANSWER = "answer-";

  private final DoneViewModel model;
  private final Messages words;

  DonePane(DoneViewModel model, Messages words) {
    super(8);
    this.model = model;
    this.words = words;
    getStyleClass().add("done-pane");
    model.sightProperty().subscribe(this::show);
    model.candidatesProperty().subscribe(this::show);
    show();
  }

  /** Draws everything anew; the keyboard stays on the answer it was on. */
  private void show() {
    Optional<String> answering =
        Optional.ofNullable(getScene())
            .map(scene -> scene.getFocusOwner())
            .map(Node::getId)
            .filter(id -> id.startsWith(ANSWER));
    getChildren().clear();
    model.sightProperty().get().ifPresentOrElse(this::showDone, this::showCandidates);
    answering.map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
    setVisible(!getChildren().isEmpty());
    setManaged(!getChildren().isEmpty());
  }

  private void showDone(DoneSight done) {
    Label title = new Label(done.title());
    title.getStyleClass().add("strong");
    Choice<Match> match = new Choice<>(done.matches(), Match::words, model::match);
    match.show(done.match());
    match.setAccessibleText(words.of("edit.match"));
    HBox head = row(title, gap(), soft(words.of("edit.match")), match);
    HBox facts = new HBox(28);
    done.facts().forEach(fact -> facts.getChildren().add(Figure.of(fact.value(), fact.name())));
    getChildren().addAll(head, facts);
    done.beats()
        .ifPresent(
            beats -> {
              Label name = new Label(words.of("edit.beats"));
              name.getStyleClass().add("strong");
              getChildren().add(row(name, gap(), soft(words.of("edit.beats.without"))));
              getChildren().add(new BeatsView(beats, words));
            });
    if (!done.judgement().isEmpty()) {
      Label judgement = new Label(done.judgement());
      judgement.setWrapText(true);
      judgement.getStyleClass().addAll("judgement", done.tone());
      getChildren().add(judgement);
    }
    getChildren().addAll(effort(done), yesOrNo("edit.fuelled", done.fuelled(), model::fuelled));
    done.easyEnough()
        .ifPresent(said -> getChildren().add(yesOrNo("edit.easyEnough", said, model::easyEnough)));
  }

  private void showCandidates() {
    List<Activity> near = model.candidatesProperty().get();
    if (near.isEmpty()) return;
    HBox row = row(soft(words.of("edit.match.candidates")));
    for (Activity activity : near) {
      Button take = new Button(model.name(activity));
      take.setOnAction(event -> model.take(activity.id()));
      row.getChildren().add(take);
    }
    getChildren().add(row);
  }

  private Node effort(DoneSight done) {
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
    return row(asked("edit.effort.asked"), scale, soft(words.of("edit.effort.ends")));
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

  private static Label soft(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("soft");
    return label;
  }

  private static Node gap() {
    javafx.scene.layout.Region gap = new javafx.scene.layout.Region();
    HBox.setHgrow(gap, javafx.scene.layout.Priority.ALWAYS);
    return gap;
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(10, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
