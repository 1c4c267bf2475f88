package upswing.ui.calendar;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import upswing.ui.Messages;

/** The names of the weekdays over their columns. */
final class WeekdayHeader extends Region {

  static final double HEIGHT = 30;

  private final Messages words;
  private final List<Label> days = Stream.generate(Label::new).limit(7).toList();
  private final Label week = new Label();

  WeekdayHeader(Messages words) {
    this.words = words;
    getStyleClass().add("weekdays");
    week.setText(words.of("calendar.column.week"));
    getChildren().addAll(days);
    getChildren().add(week);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
  }

  void startWith(DayOfWeek first) {
    for (int i = 0; i < 7; i++) {
      days.get(i).setText(first.plus(i).getDisplayName(TextStyle.SHORT, words.locale()));
    }
  }

  @Override
  protected void layoutChildren() {
    Columns columns = new Columns(getWidth());
    for (int i = 0; i < 7; i++) {
      days.get(i).resizeRelocate(columns.day(i) + 8, 0, columns.dayWidth(i) - 8, HEIGHT);
    }
    week.resizeRelocate(columns.week() + 8, 0, Columns.WEEK, HEIGHT);
  }
}
