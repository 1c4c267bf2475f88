package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.training.SessionId;
import upswing.ui.Messages;

/** One week: seven large days, its figures left, a verdict right, and signals under the days. */
final class WeekView extends Region implements Days {

  static final double LEFT = 120;
  static final double RIGHT = 130;
  private static final double HEIGHT = 272;

  private final Messages words;
  private final List<DayColumn> days;
  private final VBox figures = new VBox();
  private final ScrollPane below = new ScrollPane();
  private Optional<Region> beside = Optional.empty();
  private Sights sights;
  private Marks marks;
  private Optional<WeekSight> shown = Optional.empty();
  private Optional<WeekTurn> turned = Optional.empty();
  private LocalDate start;
  private boolean showsCare = true;
  private Consumer<LocalDate> openCare = day -> {};

  WeekView(Messages words, Sights sights, Selection selection) {
    this.words = words;
    this.sights = sights;
    marks = Marks.of(selection);
    start = sights.weekOf(selection.day());
    days = Stream.generate(() -> new DayColumn(words)).limit(7).toList();
    getStyleClass().add("week-view");
    figures.getStyleClass().add("week-figures");
    below.getStyleClass().add("week-signals-room");
    below.setFitToWidth(true);
    below.setFocusTraversable(false);
    below.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getChildren().addAll(figures, below);
    getChildren().addAll(days);
  }

  /** Shows the care of each day under its cards, or leaves it out. */
  void showCare(boolean wanted) {
    showsCare = wanted;
    if (getScene() != null) fill();
  }

  /** What opens the whole care of a day. */
  void onCare(Consumer<LocalDate> open) {
    openCare = open;
  }

  void below(Region node) {
    below.setContent(node);
  }

  void beside(Region node) {
    beside.ifPresent(getChildren()::remove);
    beside = Optional.of(node);
    getChildren().add(node);
  }

  @Override
  public Optional<Place> at(double sceneX, double sceneY) {
    for (DayColumn day : days) {
      Point2D point = day.sceneToLocal(sceneX, sceneY);
      if (day.getLayoutBounds().contains(point)) return day.at(point);
    }
    Point2D left = figures.sceneToLocal(sceneX, sceneY);
    return figures.getLayoutBounds().contains(left)
        ? Optional.of(new Place.Week(start))
        : Optional.empty();
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
    if (start.equals(sights.weekOf(day))) return;
    start = sights.weekOf(day);
    fill();
  }

  @Override
  public Optional<Bounds> placeOf(LocalDate day, Optional<SessionId> session) {
    return days.stream().flatMap(column -> column.placeOf(day, session).stream()).findFirst();
  }

  @Override
  public Node node() {
    return this;
  }

  private void fill() {
    WeekSight week = sights.week(start);
    shown = Optional.of(week);
    for (int i = 0; i < 7; i++) {
      List<String> care = showsCare ? sights.care(start.plusDays(i)) : List.of();
      days.get(i).show(week.days().get(i), care, day -> openCare.accept(day));
    }
    figures(week, turn(week));
    mark();
  }

  private Optional<WeekTurn> turn(WeekSight week) {
    return Optional.ofNullable(marks.foreseen().weeks().get(start)).or(week::turn);
  }

  private void figures(WeekSight week, Optional<WeekTurn> turn) {
    turned = turn;
    figures.getChildren().clear();
    if (week.time().isEmpty()) return;
    Optional<WeekTurn> change = turn.filter(WeekTurn::changes);
    String time = change.map(WeekTurn::time).orElse("");
    add(
        "week-total",
        time.isEmpty() ? week.time() : change.map(WeekTurn::timeBefore).orElse("") + " → " + time);
    add("secondary", words.of("calendar.planned"));
    add("secondary", " ");
    change.ifPresentOrElse(
        now -> add("secondary", now.note() + now.noteAfter(), "after"),
        () -> {
          week.facts().forEach(fact -> add("secondary", fact));
          if (week.recovery()) add("week-note", week.note(), "recovery");
        });
  }

  private void add(String style, String text, String... more) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.getStyleClass().addAll(more);
    label.setWrapText(true);
    figures.getChildren().add(label);
  }

  private void mark() {
    shown.filter(week -> !turn(week).equals(turned)).ifPresent(week -> figures(week, turn(week)));
    days.forEach(day -> day.mark(marks));
  }

  @Override
  protected void layoutChildren() {
    double width = Math.max(0, getWidth() - LEFT - RIGHT);
    figures.resizeRelocate(0, 0, LEFT, HEIGHT);
    for (int i = 0; i < 7; i++) {
      double x = Math.round(LEFT + width * i / 7);
      double end = Math.round(LEFT + width * (i + 1) / 7);
      days.get(i).resizeRelocate(x, 0, end - x, HEIGHT);
    }
    beside.ifPresent(node -> node.resizeRelocate(getWidth() - RIGHT, 0, RIGHT, HEIGHT));
    below.resizeRelocate(0, HEIGHT, getWidth(), Math.max(0, getHeight() - HEIGHT));
  }
}
