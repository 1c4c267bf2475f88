package upswing.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import upswing.training.SessionId;
import upswing.ui.Messages;

/** Six weeks around a month, and under them what the month adds up to. */
final class MonthView extends ScrollPane implements Days {

  private static final int WEEKS = 6;

  private final WeekdayHeader header;
  private final List<WeekRow> rows;
  private final MonthSummary summary;
  private Sights sights;
  private Marks marks;
  private YearMonth month;

  MonthView(Messages words, Sights sights, Selection selection) {
    this.sights = sights;
    marks = Marks.of(selection);
    month = YearMonth.from(selection.day());
    header = new WeekdayHeader(words);
    summary = new MonthSummary(words);
    rows = Stream.generate(() -> new WeekRow(words, Density.MONTH)).limit(WEEKS).toList();
    VBox all = new VBox(header);
    for (WeekRow row : rows) {
      row.setMinHeight(Density.MONTH.rowHeight());
      row.setPrefHeight(Density.MONTH.rowHeight());
      all.getChildren().add(row);
    }
    all.getChildren().add(summary);
    VBox.setVgrow(summary, javafx.scene.layout.Priority.ALWAYS);
    all.getStyleClass().add("month-rows");
    getStyleClass().add("month-view");
    setContent(all);
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
    setHbarPolicy(ScrollBarPolicy.NEVER);
  }

  @Override
  public Optional<Place> at(double sceneX, double sceneY) {
    for (WeekRow row : rows) {
      Point2D point = row.sceneToLocal(sceneX, sceneY);
      if (row.getLayoutBounds().contains(point)) return row.at(point);
    }
    return Optional.empty();
  }

  @Override
  public void mark(Marks newMarks) {
    marks = newMarks;
    mark();
  }

  @Override
  public void show(Sights newSights) {
    sights = newSights;
    fill();
  }

  @Override
  public void reveal(LocalDate day) {
    if (month.equals(YearMonth.from(day))) return;
    month = YearMonth.from(day);
    fill();
  }

  @Override
  public Optional<Bounds> placeOf(LocalDate day, Optional<SessionId> session) {
    return rows.stream().flatMap(row -> row.placeOf(day, session).stream()).findFirst();
  }

  @Override
  public Node node() {
    return this;
  }

  /** A month that needs four or five weeks has a week of its neighbours before or after it. */
  private LocalDate firstWeek() {
    LocalDate start = sights.weekOf(month.atDay(1));
    return month.atEndOfMonth().isBefore(start.plusWeeks(4)) ? start.minusWeeks(1) : start;
  }

  private void fill() {
    header.startWith(sights.firstDayOfWeek());
    LocalDate start = firstWeek();
    for (int i = 0; i < WEEKS; i++) {
      rows.get(i).show(sights.week(start.plusWeeks(i)));
      rows.get(i).tint(month);
    }
    summary.show(sights.month(month));
    mark();
  }

  private void mark() {
    rows.forEach(row -> row.mark(marks));
  }
}
