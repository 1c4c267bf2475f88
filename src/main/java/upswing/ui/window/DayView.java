package upswing.ui.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import upswing.training.Plan;
import upswing.ui.Dates;
import upswing.ui.care.CareView;
import upswing.ui.care.CareViewModel;
import upswing.ui.session.DayRuns;
import upswing.ui.trends.MorningView;
import upswing.ui.widget.Sheet;

/** All about the chosen day: what was planned and done, its care, its morning. */
final class DayView extends Sheet {

  private final MainWindow window;
  private final Consumer<LocalDate> checkIn;

  /**
   * The sheet of the chosen day, and of any that is chosen while it stands.
   *
   * @param checkIn opens the check-in of a day
   */
  DayView(MainWindow window, Consumer<LocalDate> checkIn, Runnable onClose) {
    super("day-sheet", "", window.words().of("day.close"), onClose);
    this.window = window;
    this.checkIn = checkIn;
    atHead(step("day.before", "‹", -1), step("day.after", "›", 1));
    whenGone(window.desk().chosenProperty().subscribe(this::show)::unsubscribe);
  }

  private void show(LocalDate date) {
    Plan plan = window.desk().seen().plan();
    title(Dates.full(date, window.words()));
    count(
        plan.blockOn(date)
            .map(block -> window.words().of("timeline.week", block.weekNumber(date)))
            .orElse(""));
    VBox page = new VBox();
    page.getStyleClass().add("day-parts");
    page.getChildren().setAll(parts(date));
    fill(List.of(page));
  }

  /** A day that has come begins with what to do; one that is over with what was done. */
  private List<Node> parts(LocalDate date) {
    LocalDate today = window.desk().seen().today();
    List<Node> parts = new ArrayList<>();
    parts.add(new DayRuns(window.desk(), window.words(), date, this::compare));
    if (window.calendar().careProperty().get()) {
      parts.add(
          new CareView(new CareViewModel(window.desk(), window.words(), date), window.words()));
    }
    if (date.isAfter(today)) return parts;
    Node morning = new MorningView(window.desk(), window.words(), date, checkIn);
    parts.add(date.equals(today) ? 0 : parts.size(), morning);
    return parts;
  }

  private void compare() {
    giveWay();
    window.actions().run("compareEasyRuns");
  }

  private Button step(String key, String sign, int days) {
    Button button = new Button(sign);
    button.setId(key.replace('.', '-'));
    button.getStyleClass().add("small-button");
    button.setAccessibleText(window.words().of(key));
    button.setOnAction(
        click ->
            window
                .calendar()
                .choose(window.desk().chosenProperty().get().plusDays(days), Optional.empty()));
    return button;
  }
}
