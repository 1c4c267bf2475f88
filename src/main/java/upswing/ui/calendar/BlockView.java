package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import upswing.training.SessionId;
import upswing.ui.Messages;

/**
 * Weeks without end, a row each. Only the rows in sight exist; as one scrolls, a row that leaves at
 * one end is used again at the other.
 */
final class BlockView extends Region implements Days {

  private static final double ROW = Density.BLOCK.rowHeight();

  private final Messages words;
  private final WeekdayHeader header;
  private final Rectangle window = new Rectangle();
  private final List<WeekRow> pool = new ArrayList<>();
  private final Body body;
  private Sights sights;
  private Marks marks;

  /** Pixels from the top of the row of the week of 1 January 1970. */
  private double offset;

  /** The day that was revealed last. */
  private Optional<LocalDate> revealed = Optional.empty();

  /** What is to be in sight as soon as there is a height. */
  private Optional<LocalDate> hidden = Optional.empty();

  BlockView(Messages words, Sights sights, Selection selection) {
    this.words = words;
    this.sights = sights;
    marks = Marks.of(selection);
    header = new WeekdayHeader(words);
    body = new Body();
    getStyleClass().add("block-view");
    body.setClip(window);
    getChildren().addAll(body, header);
    header.startWith(sights.firstDayOfWeek());
    setOnScroll(
        scroll -> {
          scrollBy(-scroll.getDeltaY());
          scroll.consume();
        });
  }

  /** Puts the week of a day at the top. */
  void showFrom(LocalDate day) {
    offset = index(day) * ROW;
    body.arrange();
  }

  /** The first day of the first week that is wholly in sight. */
  LocalDate top() {
    return week((long) Math.ceil(offset / ROW - 1e-6));
  }

  void scrollBy(double pixels) {
    offset += pixels;
    body.arrange();
  }

  @Override
  public void reveal(LocalDate day) {
    revealed = Optional.of(day);
    hidden = body.getHeight() > 0 ? Optional.empty() : Optional.of(day);
    double top = index(day) * ROW;
    double height = Math.max(ROW, body.getHeight());
    boolean isLaidOut = body.getHeight() > 0;
    boolean farAway = top < offset - height || top > offset + 2 * height;
    // A day far back is shown with the weeks that led to it, one to come with those that follow.
    if (isLaidOut && farAway) {
      offset = day.isBefore(sights.today()) ? top + 2 * ROW - height : top - ROW;
    }
    if (top < offset) offset = top;
    else if (top + ROW > offset + height && isLaidOut) offset = top + ROW - height;
    body.arrange();
  }

  @Override
  public void nudge(double pixels) {
    scrollBy(pixels);
  }

  @Override
  public void show(Sights newSights) {
    sights = newSights;
    header.startWith(sights.firstDayOfWeek());
    pool.forEach(WeekRow::forget);
    body.arrange();
  }

  @Override
  public void mark(Marks newMarks) {
    marks = newMarks;
    pool.forEach(row -> row.mark(marks));
  }

  @Override
  public Optional<Place> at(double sceneX, double sceneY) {
    Point2D point = body.sceneToLocal(sceneX, sceneY);
    if (!body.getLayoutBounds().contains(point)) return Optional.empty();
    return pool.stream()
        .filter(row -> row.isVisible() && row.getBoundsInParent().contains(point))
        .findFirst()
        .flatMap(row -> row.at(row.sceneToLocal(sceneX, sceneY)));
  }

  @Override
  public Optional<Bounds> placeOf(LocalDate day, Optional<SessionId> session) {
    return pool.stream().flatMap(row -> row.placeOf(day, session).stream()).findFirst();
  }

  @Override
  public Node node() {
    return this;
  }

  @Override
  protected void layoutChildren() {
    header.resizeRelocate(0, 0, getWidth(), WeekdayHeader.HEIGHT);
    double height = Math.max(0, getHeight() - WeekdayHeader.HEIGHT);
    keepInSight(body.getHeight(), height);
    body.resizeRelocate(0, WeekdayHeader.HEIGHT, getWidth(), height);
  }

  /** What stands over the calendar takes height from it, but not the chosen day out of sight. */
  private void keepInSight(double before, double now) {
    if (now >= before || now < ROW) return;
    revealed
        .map(day -> index(day) * ROW)
        .filter(top -> top >= offset && top + ROW <= offset + before)
        .ifPresent(top -> offset = Math.max(offset, top + ROW - now));
  }

  private long index(LocalDate day) {
    return Math.floorDiv(
        sights.weekOf(day).toEpochDay() - sights.weekOf(LocalDate.EPOCH).toEpochDay(), 7);
  }

  private LocalDate week(long index) {
    return sights.weekOf(LocalDate.EPOCH).plusWeeks(index);
  }

  /** The rows themselves. */
  private final class Body extends Region {

    /** Lays the rows anew; around them nothing has to move for it. */
    void arrange() {
      setNeedsLayout(true);
    }

    @Override
    protected void layoutChildren() {
      window.setWidth(getWidth());
      window.setHeight(getHeight());
      if (getHeight() > 0) hidden.ifPresent(BlockView.this::reveal);
      int needed = (int) Math.ceil(getHeight() / ROW) + 1;
      while (pool.size() < needed) {
        WeekRow row = new WeekRow(words, Density.BLOCK);
        pool.add(row);
        getChildren().add(row);
      }
      long first = (long) Math.floor(offset / ROW);
      for (int i = 0; i < pool.size(); i++) {
        long index = first + i;
        WeekRow row = pool.get(Math.floorMod(index, pool.size()));
        LocalDate week = week(index);
        if (row.week().filter(week::equals).isEmpty()) {
          row.show(sights.week(week));
          row.mark(marks);
        }
        row.resizeRelocate(0, Math.round(index * ROW - offset), getWidth(), ROW);
      }
    }
  }
}
