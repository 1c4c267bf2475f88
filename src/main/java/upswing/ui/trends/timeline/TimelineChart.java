package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import upswing.ui.Messages;
import upswing.ui.chart.Brush;
import upswing.ui.chart.Drawing.Item;
import upswing.ui.chart.Lens;
import upswing.ui.chart.Shift;
import upswing.ui.chart.WornPalette;
import upswing.ui.widget.Edge;

/**
 * The rows on the screen. Two sheets lie over each other: what stands still while a day lights up,
 * and the light; so that the pointer only ever draws the light.
 */
final class TimelineChart extends Pane {

  static final double LEFT = 176;
  static final double RIGHT = 262;

  /** Room for the edges of scales left of the axis. */
  private static final double TICKS = 70;

  /** Room for a mark on both sides of a lit day. */
  private static final double BESIDE = 9;

  /** Where not all rows have room they are a little lower before they have to be scrolled. */
  private static final double LOWEST = 0.76;

  private final TimelineViewModel model;
  private final Messages words;
  private final ObjectProperty<Optional<LocalDate>> lit;
  private final RowDoors doors;
  private final DaySheets figures = new DaySheets();
  private final Region rule = new Region();
  private final Writing writing = new Writing();
  private final Canvas edges = new Canvas();
  private final Canvas names = new Canvas();
  private final Canvas light = new Canvas();
  private final Label day = new Label();
  private final Label about = new Label();
  private final ScrollBar scroll = new ScrollBar();
  private final ChangeListener<Optional<LocalDate>> onLit = (observable, before, now) -> lit();
  private final WornPalette palette = new WornPalette(this, this::stale);
  private List<RowLabels> labels = List.of();
  private Optional<String> wanted = Optional.empty();
  private boolean painted;
  private double lower = 1;

  TimelineChart(
      TimelineViewModel model,
      Messages words,
      ObjectProperty<Optional<LocalDate>> lit,
      RowDoors doors) {
    this.model = model;
    this.words = words;
    this.lit = lit;
    this.doors = doors;
    getStyleClass().add("timeline-chart");
    edges.setMouseTransparent(true);
    names.setMouseTransparent(true);
    rule.getStyleClass().add("rule");
    rule.setManaged(false);
    light.setMouseTransparent(true);
    day.getStyleClass().add("strong");
    about.getStyleClass().add("secondary");
    scroll.setOrientation(Orientation.VERTICAL);
    scroll.setFocusTraversable(false);
    day.setManaged(false);
    about.setManaged(false);
    scroll.valueProperty().subscribe(value -> stale());
    getChildren().addAll(figures, writing, rule, edges, names, light, day, about, scroll);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    Edge.cut(this);
    model.timelineProperty().subscribe(timeline -> rows());
    model.arrangementProperty().subscribe(arrangement -> rows());
    model.lensProperty().subscribe(lens -> look());
    model.rangeProperty().subscribe(range -> look());
    addEventHandler(MouseEvent.MOUSE_MOVED, move -> point(move.getY()));
    addEventHandler(MouseEvent.MOUSE_EXITED, exit -> point(-1));
    // Weak, because the desk outlives the chart.
    lit.addListener(new WeakChangeListener<>(onLit));
    new TimelineHands(this, model, lit).install();
  }

  /** Moves the rows up by so many pixels. */
  void scroll(double pixels) {
    scroll.setValue(Math.clamp(scroll.getValue() + pixels, 0, Math.max(0, scroll.getMax())));
  }

  /** Scrolls to a row, as soon as it is there. */
  void reveal(String id) {
    wanted = Optional.of(id);
    requestLayout();
  }

  private void rows() {
    getChildren().removeAll(labels);
    labels = model.strips().stream().map(strip -> new RowLabels(strip, words, doors)).toList();
    getChildren().addAll(3, labels);
    look();
  }

  private void look() {
    say();
    stale();
  }

  private void stale() {
    painted = false;
    requestLayout();
  }

  private void lit() {
    light();
    say();
  }

  /** The row under the pointer offers its reasons. */
  private void point(double y) {
    for (RowLabels label : labels) {
      label.point(y >= label.getLayoutY() && y < label.getLayoutY() + label.getHeight());
    }
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    if (width < LEFT + RIGHT + 60 || height < 120) return;
    model.edges(LEFT, width - RIGHT);
    size();
    double usual = model.strips().stream().mapToDouble(s -> s.height(model.grain())).sum();
    double room = height - AxisDrawing.HEIGHT;
    lower = Math.clamp(room / Math.max(1, usual), LOWEST, 1);
    double rows = usual * lower;
    scroll.setMax(Math.max(0, rows - room));
    scroll.setVisibleAmount(scroll.getMax() * Math.min(1, room / Math.max(1, rows)));
    scroll.setVisible(rows > room);
    if (scroll.getValue() > scroll.getMax()) scroll.setValue(scroll.getMax());
    wanted.flatMap(this::above).ifPresent(this::bringIn);
    scroll.resizeRelocate(width - 12, AxisDrawing.HEIGHT, 12, room);
    day.resizeRelocate(width - RIGHT + 14, 8, RIGHT - 30, 18);
    about.resizeRelocate(width - RIGHT + 14, 26, RIGHT - 30, 16);
    int i = 0;
    for (SheetDrawing.Placed row : placed()) {
      RowLabels label = labels.get(i++);
      boolean seen = row.top() + row.height() > AxisDrawing.HEIGHT && row.top() < height;
      label.setVisible(seen);
      label.place(row.top(), row.height(), width, AxisDrawing.HEIGHT);
    }
    if (painted) return;
    painted = true;
    paint();
    light();
  }

  /** How high the rows above one are, together with half of it; empty while it is not there. */
  private Optional<Double> above(String id) {
    double top = 0;
    for (Strip strip : model.strips()) {
      double height = strip.height(model.grain()) * lower;
      if (strip.id().equals(id)) return Optional.of(top + height / 2);
      top += height;
    }
    return Optional.empty();
  }

  private void bringIn(double middle) {
    wanted = Optional.empty();
    double room = getHeight() - AxisDrawing.HEIGHT;
    scroll.setValue(Math.clamp(middle - room / 2, 0, Math.max(0, scroll.getMax())));
  }

  private void size() {
    double wide = getWidth() - RIGHT - LEFT;
    double high = getHeight() - AxisDrawing.NAMES;
    if (figures.getWidth() == wide && figures.getHeight() == high) return;
    rule.resizeRelocate(0, AxisDrawing.NAMES - 1, getWidth(), 1);
    figures.resizeRelocate(LEFT, AxisDrawing.NAMES, wide, high);
    writing.resizeRelocate(LEFT, AxisDrawing.NAMES, wide, high);
    edges.relocate(LEFT - TICKS, AxisDrawing.HEIGHT);
    edges.setWidth(TICKS);
    edges.setHeight(getHeight() - AxisDrawing.HEIGHT);
    names.setLayoutX(LEFT - TICKS);
    names.setWidth(TICKS + wide + BESIDE + BESIDE);
    names.setHeight(AxisDrawing.HEIGHT);
    painted = false;
  }

  private List<SheetDrawing.Placed> placed() {
    return SheetDrawing.place(model.strips(), model.grain(), Math.round(scroll.getValue()), lower);
  }

  private List<SheetDrawing.Placed> seen() {
    List<SheetDrawing.Placed> seen = new ArrayList<>(placed());
    seen.removeIf(
        row -> row.top() + row.height() <= AxisDrawing.HEIGHT || row.top() >= getHeight());
    return seen;
  }

  Messages words() {
    return words;
  }

  SheetDrawing drawing() {
    return new SheetDrawing(model.timeline(), lens(), model.grain(), model.strongFrom(), words);
  }

  private void paint() {
    SheetDrawing drawing = drawing();
    List<SheetDrawing.Row> rows = drawing.scaled(seen());
    figures.show(drawing, rows, palette.get());
    SheetDrawing.Written written = drawing.written(rows);
    writing.show(Shift.by(written.inside(), -writing.getLayoutX(), -writing.getLayoutY()));
    paint(edges, written.beside());
    paint(names, drawing.names());
  }

  /** Paints on a sheet what lies where it lies. */
  private void paint(Canvas sheet, List<Item> items) {
    GraphicsContext on = sheet.getGraphicsContext2D();
    on.clearRect(0, 0, sheet.getWidth(), sheet.getHeight());
    on.save();
    on.translate(-sheet.getLayoutX(), -sheet.getLayoutY());
    new Brush(on, palette.get()).paint(items);
    on.restore();
  }

  private Lens lens() {
    return model.lens().onPixels();
  }

  private void light() {
    if (getScene() == null || model.lens().right() <= LEFT) return;
    light.setVisible(lit.get().isPresent());
    lit.get().ifPresent(this::light);
  }

  /** The sheet of the light is no wider than a day or week: all of a sheet is blended. */
  private void light(LocalDate which) {
    Lens lens = lens();
    double half = BESIDE + (model.grain() == Grain.WEEK ? 3.5 * lens.dayWidth() : 0);
    double left = Math.floor(drawing().middle(which) - half);
    light.setLayoutX(left);
    light.setWidth(Math.ceil(2 * half) + 1);
    light.setHeight(getHeight());
    GraphicsContext on = light.getGraphicsContext2D();
    on.save();
    // Cut before it is moved, in whole pixels of the sheet: any other cut costs a mask.
    on.beginPath();
    on.rect(LEFT - left, 0, lens.right() - LEFT, getHeight());
    on.clip();
    paint(light, drawing().lit(seen(), which, getHeight()));
    on.restore();
  }

  /** Said only when somebody listens: it asks every row. */
  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? model.spoken()
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  private void say() {
    LocalDate shown = model.shownDay();
    day.setText(model.dayName(shown));
    about.setText(model.dayAbout(shown));
    for (RowLabels label : labels) label.say(shown, model.grain());
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }
}
