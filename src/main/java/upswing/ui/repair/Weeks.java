package upswing.ui.repair;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import upswing.ui.Messages;
import upswing.ui.widget.DoneBar;
import upswing.ui.widget.Scroll;

/** The weeks that are left, a row each: every day before and after, and what a week adds up to. */
final class Weeks extends GridPane {

  private static final double ROW = 122;
  private static final double LABEL = 58;
  private static final double FIGURES = 144;

  private final RepairViewModel model;
  private final Messages words;
  private final List<DayView> days = new ArrayList<>();
  private Optional<Scroll> room = Optional.empty();

  Weeks(RepairViewModel model, Messages words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("repair-weeks");
    getColumnConstraints().add(fixed(LABEL));
    for (int i = 0; i < 7; i++) {
      ColumnConstraints day = new ColumnConstraints(0, 100, Double.MAX_VALUE);
      day.setHgrow(Priority.ALWAYS);
      day.setHalignment(HPos.LEFT);
      getColumnConstraints().add(day);
    }
    getColumnConstraints().add(fixed(FIGURES));
    model.atProperty().subscribe(this::follow);
    model.shownProperty().subscribe(shown -> days.forEach(day -> day.show(shown)));
  }

  /** Keeps the change the keyboard is at in sight. */
  void shownIn(Scroll scroll) {
    room = Optional.of(scroll);
  }

  private void follow(Optional<LocalDate> at) {
    days.forEach(day -> day.mark(at));
    at.ifPresent(this::reveal);
  }

  /** Brings a day into sight; one under the pointer stays where it is. */
  void reveal(LocalDate date) {
    room.ifPresent(
        scroll -> {
          scroll.applyCss();
          scroll.layout();
          days.stream()
              .filter(day -> day.isOf(date) && !day.isHover())
              .findFirst()
              .ifPresent(scroll::reveal);
        });
  }

  void show(List<Sight.Week> weeks) {
    getChildren().clear();
    getRowConstraints().clear();
    days.clear();
    if (weeks.isEmpty()) return;
    getRowConstraints().add(new RowConstraints(30));
    for (int i = 0; i < 7; i++) {
      add(weekday(weekdayOf(weeks, i)), i + 1, 0);
    }
    add(weekday(words.of("calendar.column.week")), 8, 0);
    for (int row = 1; row <= weeks.size(); row++) {
      getRowConstraints().add(new RowConstraints(ROW, ROW, ROW));
      Sight.Week week = weeks.get(row - 1);
      add(label(week), 0, row);
      for (int i = 0; i < 7; i++) {
        DayView day = new DayView(week.days().get(i), week.recovery(), model);
        day.show(model.shownProperty().get());
        day.mark(model.atProperty().get());
        days.add(day);
        add(day, i + 1, row);
      }
      add(figures(week), 8, row);
    }
  }

  private String weekdayOf(List<Sight.Week> weeks, int column) {
    LocalDate day = weeks.getFirst().days().get(column).date();
    return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, words.locale());
  }

  private static Region label(Sight.Week week) {
    Label phase = new Label(week.phase());
    phase.getStyleClass().add("week-phase");
    Label number = new Label(week.number());
    number.getStyleClass().add("week-number");
    VBox label = new VBox(1, phase, number);
    label.getStyleClass().add("repair-week");
    return label;
  }

  private static Region figures(Sight.Week week) {
    Label before = new Label(week.isChanged() ? week.timeBefore() + " → " : "");
    before.setMinWidth(USE_PREF_SIZE);
    Label after = new Label(week.timeAfter());
    after.getStyleClass().add("week-time");
    if (week.isChanged()) after.getStyleClass().add("good-text");
    DoneBar bar = new DoneBar();
    bar.show(week.doneShare());
    Label note = new Label(week.note());
    note.getStyleClass().add("week-note");
    VBox figures = new VBox(7, new HBox(before, after), bar, note);
    figures.getStyleClass().add("repair-figures");
    if (week.isChanged()) figures.getStyleClass().add("changed");
    figures.setAccessibleText(week.spoken());
    return figures;
  }

  private static Label weekday(String name) {
    Label label = new Label(name);
    label.getStyleClass().add("repair-weekday");
    return label;
  }

  private static ColumnConstraints fixed(double width) {
    ColumnConstraints column = new ColumnConstraints(width, width, width);
    column.setHgrow(Priority.NEVER);
    return column;
  }
}
