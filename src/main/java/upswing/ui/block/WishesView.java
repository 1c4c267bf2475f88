package upswing.ui.block;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import upswing.training.Goal;
import upswing.training.RecoveryRhythm;
import upswing.ui.Messages;
import upswing.ui.widget.SegmentedControl;

/** The left half of the wizard: one question under the other. */
final class WishesView extends VBox {

  private final BlockWizardViewModel wizard;
  private final AnswerFields answers;
  private final Messages words;

  WishesView(BlockWizardViewModel wizard, Messages words) {
    this.wizard = wizard;
    this.words = words;
    answers = wizard.answers();
    getStyleClass().add("wishes");
    Label title = new Label(words.of("block.new"));
    title.getStyleClass().add("wizard-title");
    getChildren()
        .addAll(
            title, goal(), weeks(), target(), present(), days(), away(), rhythm(), cut(), keys());
  }

  private Node goal() {
    ComboBox<Goal> goal = new ComboBox<>();
    goal.setId("goal");
    goal.getItems().setAll(Goal.values());
    goal.setConverter(new GoalWords());
    goal.valueProperty().bindBidirectional(answers.goal());
    goal.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(goal, Priority.ALWAYS);
    DayField race = day("race", answers.race());
    DayField start = day("start", answers.start());
    HBox row = new HBox(goal, race, start);
    row.getStyleClass().add("answer-row");
    Labelled labelled =
        new Labelled(words.of("block.goal"), row)
            .saying(wizard.problem(Field.RACE))
            .saying(wizard.problem(Field.START));
    answers
        .goal()
        .subscribe(
            chosen -> {
              boolean toRace = chosen.raceMeters().isPresent();
              shown(race, toRace);
              shown(start, !toRace);
            });
    return labelled;
  }

  private DayField day(String id, StringProperty typed) {
    DayField field = new DayField(typed, wizard::day, wizard::typed, words.of("block.calendar"));
    field.text().setId(id);
    field.text().setAccessibleText(words.of("block." + id));
    return field;
  }

  private Node weeks() {
    TextField weeks = text("weeks", answers.weeks(), "short");
    Label from = new Label();
    from.getStyleClass().add("beside");
    from.textProperty().bind(wizard.weeksHintProperty());
    return Labelled.row(words.of("block.weeks"), weeks, from).saying(wizard.problem(Field.WEEKS));
  }

  private Node target() {
    TextField target = text("target", answers.target(), "time");
    target.setPromptText(words.of("block.target.prompt"));
    Label hint = new Label();
    hint.getStyleClass().add("beside");
    hint.setWrapText(true);
    hint.textProperty().bind(wizard.targetHintProperty());
    Labelled labelled =
        Labelled.row(words.of("block.target"), target, hint).saying(wizard.problem(Field.TARGET));
    answers.goal().subscribe(goal -> shown(labelled, goal.raceMeters().isPresent()));
    return labelled;
  }

  private Node present() {
    Labelled weekly =
        new Labelled(words.of("block.weekly"), text("weekly", answers.weekly(), "time"))
            .saying(wizard.problem(Field.WEEKLY), wizard.weeklyHint());
    Labelled longest =
        new Labelled(words.of("block.longestRun"), text("longest", answers.longest(), "time"))
            .saying(wizard.problem(Field.LONGEST), wizard.longestHintProperty());
    HBox row = new HBox(weekly, longest);
    row.getStyleClass().add("answer-row");
    weekly.getStyleClass().add("half");
    longest.getStyleClass().add("half");
    return row;
  }

  private Node days() {
    HBox row = new HBox();
    row.getStyleClass().add("day-wishes");
    for (DayWish wish : answers.days().days()) {
      row.getChildren().add(new DayChip(wish, answers.days(), words));
    }
    return new Labelled(words.of("block.days"), row).saying(wizard.problem(Field.DAYS));
  }

  private Node away() {
    AwayView away = new AwayView(wizard, words);
    return new Labelled(words.of("block.away"), away)
        .beside(away.add())
        .saying(wizard.problem(Field.AWAY));
  }

  private Node rhythm() {
    HBox row =
        new HBox(
            new SegmentedControl<>(
                answers.rhythm(),
                List.of(RecoveryRhythm.values()),
                rhythm -> words.of("block.rhythm." + rhythm)));
    return new Labelled(words.of("block.rhythm"), row);
  }

  private Node cut() {
    Slider slider = new Slider(20, 50, answers.cutPercent().get());
    slider.setId("cut");
    slider.setBlockIncrement(1);
    slider.setAccessibleText(words.of("block.cutSlider"));
    slider
        .valueProperty()
        .addListener(
            (value, was, now) -> answers.cutPercent().set((int) Math.round(now.doubleValue())));
    answers
        .cutPercent()
        .subscribe(
            percent -> {
              if (Math.round(slider.getValue()) != percent.intValue()) {
                slider.setValue(percent.intValue());
              }
            });
    HBox.setHgrow(slider, Priority.ALWAYS);
    Label percent = new Label();
    percent.getStyleClass().add("cut-percent");
    percent.setMinWidth(Region.USE_PREF_SIZE);
    percent.textProperty().bind(answers.cutPercent().map(cut -> words.of("block.cut", cut)));
    slider
        .valueProperty()
        .subscribe(value -> slider.setStyle(filled((value.doubleValue() - 20) / 30)));
    return Labelled.row(words.of("block.cutSlider"), slider, percent);
  }

  /** The track is filled up to the thumb; its style sheet names the colours. */
  private static String filled(double share) {
    long percent = Math.round(share * 100);
    return "-up-filled: linear-gradient(to right, -up-accent %d%%, -up-line %d%%);"
        .formatted(percent, percent);
  }

  private Node keys() {
    HBox row =
        new HBox(new SegmentedControl<>(answers.keySessions(), List.of(1, 2, 3), Object::toString));
    return new Labelled(words.of("block.keySessions"), row);
  }

  private static TextField text(String id, StringProperty typed, String width) {
    TextField field = new TextField();
    field.setId(id);
    field.getStyleClass().add(width);
    field.textProperty().bindBidirectional(typed);
    return field;
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private final class GoalWords extends StringConverter<Goal> {
    @Override
    public String toString(Goal goal) {
      return goal == null ? "" : words.of("goal." + goal);
    }

    @Override
    public Goal fromString(String text) {
      return java.util.Arrays.stream(Goal.values())
          .filter(goal -> toString(goal).equals(text))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no goal is called " + text));
    }
  }
}
