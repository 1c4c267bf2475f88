package upswing.ui.checkin;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.training.Signal;
import upswing.ui.Messages;
import upswing.ui.widget.Scroll;

/**
 * The card of one morning. Enter walks on, a digit answers and walks on, Enter at the end saves,
 * Escape closes and changes nothing.
 */
public final class CheckInView extends VBox {

  private static final double WIDTH = 664;

  private final CheckInViewModel model;
  private final Messages words;
  private final Runnable close;
  private final List<Node> stops = new ArrayList<>();
  private final Button save = new Button();
  private final Label greeting = new Label();
  private final Label day = new Label();
  private final Button later = new Button("\u203a");

  /**
   * The card of the morning a model shows.
   *
   * @param close takes the card away: it was saved, or the runner thought better of it
   */
  public CheckInView(CheckInViewModel model, Messages words, Runnable close) {
    this.model = model;
    this.words = words;
    this.close = close;
    getStyleClass().addAll("popover", "check-in");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    setMaxHeight(USE_PREF_SIZE);
    VBox answers = new VBox();
    addLines(answers);
    answers.getChildren().add(new Extras(model, words, this::save));
    getChildren().addAll(head(), hint(), new Scroll(answers), foot());
    stops.add(save);
    model.dateProperty().subscribe(this::showDay);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Puts the keyboard where it begins. */
  public void begin() {
    // The answers stand in a scroll pane, which holds nothing before it is first drawn.
    applyCss();
    layout();
    stops.getFirst().requestFocus();
  }

  private void addLines(VBox answers) {
    for (Signal signal : CheckInViewModel.ORDER) {
      if (signal == Signal.SLEEP_QUALITY) continue;
      SignalLine line = new SignalLine(model, signal, words, this::next);
      if (signal == Signal.SLEEP) new NightTimes(model, words).join(line, this::next);
      if (signal == Signal.SORENESS) line.under(site());
      stops.addAll(line.stops());
      answers.getChildren().add(line);
    }
  }

  private Node site() {
    TextField where = new TextField();
    where.textProperty().bindBidirectional(model.siteProperty());
    where.setPromptText(words.of("checkin.site"));
    where.setAccessibleText(words.of("checkin.site"));
    where.setOnAction(event -> next());
    HBox row = new HBox(where);
    HBox.setHgrow(where, Priority.ALWAYS);
    row.getStyleClass().add("under");
    model
        .entry(Signal.SORENESS)
        .typedProperty()
        .subscribe(
            () -> {
              row.setVisible(model.asksWhereSore());
              row.setManaged(model.asksWhereSore());
            });
    return row;
  }

  private Node head() {
    greeting.getStyleClass().add("check-greeting");
    day.getStyleClass().add("soft");
    Button earlier = new Button("\u2039");
    earlier.getStyleClass().add("quiet");
    earlier.setAccessibleText(words.of("checkin.earlier"));
    earlier.setOnAction(event -> go(-1));
    later.getStyleClass().add("quiet");
    later.setAccessibleText(words.of("checkin.later"));
    later.setOnAction(event -> go(1));
    Label hint = new Label(words.of("checkin.days"));
    hint.getStyleClass().add("soft");
    HBox row = new HBox(12, greeting, day, gap(), new HBox(2, hint, earlier, later));
    ((HBox) row.getChildren().getLast()).setAlignment(Pos.CENTER);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node hint() {
    Label hint = new Label(words.of("checkin.hint"));
    hint.getStyleClass().addAll("soft", "check-hint");
    return hint;
  }

  private Node foot() {
    VerdictLine verdict = new VerdictLine(model);
    HBox.setHgrow(verdict, Priority.ALWAYS);
    Button cancel = new Button(words.of("checkin.cancel"));
    cancel.setOnAction(event -> close.run());
    cancel.setMinWidth(USE_PREF_SIZE);
    save.setText(words.of("checkin.save"));
    save.getStyleClass().add("primary");
    save.setMinWidth(USE_PREF_SIZE);
    save.setOnAction(event -> save());
    HBox foot = new HBox(14, verdict, cancel, save);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("check-foot");
    foot.setMinHeight(USE_PREF_SIZE);
    return foot;
  }

  private void showDay(LocalDate date) {
    greeting.setText(words.of(model.isToday() ? "checkin.greeting" : "checkin.greeting.past"));
    day.setText(DateTimeFormatter.ofPattern("EEEE d MMMM", words.locale()).format(date));
    later.setDisable(model.isToday());
  }

  private void go(int days) {
    if (!model.goTo(model.dateProperty().get().plusDays(days))) showProblem();
  }

  private void save() {
    if (model.save()) close.run();
    else showProblem();
  }

  private void showProblem() {
    model.wrong().stream()
        .findFirst()
        .map(signal -> lookup("#check-" + signal))
        .ifPresent(Node::requestFocus);
  }

  private void next() {
    walk(1);
  }

  private void walk(int step) {
    Node from = getScene().getFocusOwner();
    int at = stops.indexOf(from);
    if (at < 0) return;
    stops.get(Math.clamp(at + step, 0, stops.size() - 1)).requestFocus();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      close.run();
    } else if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
      save();
    } else if (key.getCode() == KeyCode.ENTER && getScene().getFocusOwner() instanceof ScaleField) {
      walk(1);
    } else if (key.getCode() == KeyCode.ENTER && save.isFocused()) {
      save();
    } else if (key.getCode() == KeyCode.DOWN) {
      walk(1);
    } else if (key.getCode() == KeyCode.UP) {
      walk(-1);
    } else {
      return;
    }
    key.consume();
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
