package upswing.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import upswing.training.SessionId;
import upswing.ui.Messages;
import upswing.ui.widget.Phrase;

/** A week as a row: phase and number, seven days, figures. Rows are used again as one scrolls. */
final class WeekRow extends Region {

  private static final PseudoClass RECOVERY = PseudoClass.getPseudoClass("recovery");
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

  private final Region label = new Region();
  private final Region band = new Region();
  private final Phrase phase = new Phrase("week-phase");
  private final Phrase number = new Phrase("week-number");
  private final WeekCell figures = new WeekCell();
  private final List<DayCell> days;
  private Optional<WeekSight> shown = Optional.empty();
  private boolean stale;

  WeekRow(Messages words, Density density) {
    days = Stream.generate(() -> new DayCell(words, density)).limit(7).toList();
    getStyleClass().add("week-row");
    band.getStyleClass().add("band");
    label.getStyleClass().add("week-label");
    getChildren().addAll(band, label, phase, number, figures);
    getChildren().addAll(days);
    // Their places hang on the row alone: what changes in one of them moves nothing around it.
    getChildren().forEach(child -> child.setManaged(false));
  }

  void show(WeekSight week) {
    stale = false;
    if (shown.filter(week::equals).isPresent()) return;
    shown = Optional.of(week);
    pseudoClassStateChanged(RECOVERY, week.recovery());
    phase.say(week.phase());
    number.say(week.number());
    figures.show(week, week.turn());
    label.setAccessibleText(week.spoken());
    for (int i = 0; i < 7; i++) days.get(i).show(week.days().get(i));
    setNeedsLayout(true);
  }

  /** The first day of what is shown; none when it has to be filled anew. */
  Optional<LocalDate> week() {
    return stale ? Optional.empty() : shown.map(WeekSight::start);
  }

  /** Lets the row be filled anew although its week stays; what is equal is not drawn again. */
  void forget() {
    stale = true;
  }

  /** What is at a point of this row. */
  Optional<Place> at(Point2D point) {
    int column = new Columns(getWidth()).at(point.getX());
    if (column < 0 || column > 6) return week().map(Place.Week::new);
    DayCell day = days.get(column);
    return day.at(point.subtract(day.getLayoutX(), day.getLayoutY()));
  }

  /** Where a session's card stands in the scene, or its day; empty for a day of another week. */
  Optional<Bounds> placeOf(LocalDate date, Optional<SessionId> session) {
    return days.stream().flatMap(day -> day.placeOf(date, session).stream()).findFirst();
  }

  /** Tints the days outside a month. */
  void tint(YearMonth month) {
    days.forEach(day -> day.tint(month));
  }

  /** Marks what is chosen, lit, carried and looked at. */
  void mark(Marks marks) {
    boolean week = marks.carry().filter(Carry::isWeek).isPresent();
    pseudoClassStateChanged(
        TARGET, week && marks.target().isPresent() && marks.target().equals(week()));
    shown.ifPresent(
        now ->
            figures.show(
                now, Optional.ofNullable(marks.foreseen().weeks().get(now.start())).or(now::turn)));
    for (DayCell day : days) day.mark(marks);
  }

  @Override
  protected void layoutChildren() {
    Columns columns = new Columns(getWidth());
    double height = getHeight();
    band.resizeRelocate(Columns.MARGIN, 0, getWidth() - Columns.MARGIN, height);
    label.resizeRelocate(Columns.MARGIN, 0, Columns.LABEL, height);
    double middle = Math.round(height / 2);
    phase.put(Columns.MARGIN + 10, middle - 7.5, Columns.LABEL - 10);
    number.put(Columns.MARGIN + 10, middle + 7.5, Columns.LABEL - 10);
    for (int i = 0; i < 7; i++) {
      days.get(i).resizeRelocate(columns.day(i), 0, columns.dayWidth(i), height);
    }
    figures.resizeRelocate(columns.week(), 0, Columns.WEEK, height);
  }
}
