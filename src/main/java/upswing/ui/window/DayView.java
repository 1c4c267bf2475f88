package upswing.ui.window;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import upswing.ui.Dates;
import upswing.ui.care.CareView;
import upswing.ui.care.CareViewModel;
import upswing.ui.session.DayRuns;
import upswing.ui.trends.MorningView;
import upswing.ui.widget.Sheet;

/** All about one day: its morning, what was planned and done, its care. */
final class DayView extends Sheet {

  /**
   * The sheet of a day.
   *
   * @param checkIn opens the check-in of a day
   * @param go opens another day in its place
   */
  DayView(MainWindow window, LocalDate date, Consumer<LocalDate> checkIn, Consumer<LocalDate> go) {
    super(
        "day-sheet",
        Dates.full(date, window.words()),
        window.words().of("day.close"),
        window.overlay()::close);
    window
        .desk()
        .seen()
        .plan()
        .blockOn(date)
        .ifPresent(block -> count(window.words().of("trends.week", block.weekNumber(date))));
    underHead(
        new HBox(
            8,
            step(window, "day.before", () -> go.accept(date.minusDays(1))),
            step(window, "day.after", () -> go.accept(date.plusDays(1)))));
    VBox parts = new VBox(20);
    parts.getStyleClass().add("day-parts");
    if (!date.isAfter(window.desk().seen().today())) {
      parts.getChildren().add(new MorningView(window.desk(), window.words(), date, checkIn));
    }
    DayRuns runs = new DayRuns(window.desk(), window.words(), date);
    if (!runs.getChildren().isEmpty()) parts.getChildren().add(runs);
    if (window.calendar().careProperty().get()) {
      CareViewModel care = new CareViewModel(window.desk(), window.words(), date);
      parts.getChildren().add(new CareView(care, window.words()));
    }
    fill(List.of(parts));
  }

  private static Button step(MainWindow window, String key, Runnable deed) {
    Button button = new Button(window.words().of(key));
    button.getStyleClass().add("small-button");
    button.setOnAction(click -> deed.run());
    return button;
  }
}
