package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import upswing.training.SessionId;
import upswing.ui.Messages;

/**
 * A card or a week under the pointer, from the press to the drop. Nothing changes before the drop,
 * and Esc puts it back.
 */
final class Carrying {

  private static final double EDGE = 28;
  private static final double STEP = 12;
  private static final double MARGIN = 4;
  private static final double HOLD = 56;
  private static final int AROUND_WEEKS = 4;
  private static final boolean MAC =
      System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT).startsWith("mac");

  private final Pane ghosts;
  private final Supplier<Days> days;
  private final CalendarDeeds deeds;
  private final CalendarViewModel model;
  private final Messages words;
  private final ReadOnlyObjectWrapper<Optional<Carry>> carry =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Region> ghost = Optional.empty();
  private Map<LocalDate, Judgement> around = Map.of();

  Carrying(
      Pane ghosts,
      Supplier<Days> days,
      CalendarDeeds deeds,
      CalendarViewModel model,
      Messages words) {
    this.ghosts = ghosts;
    this.days = days;
    this.deeds = deeds;
    this.model = model;
    this.words = words;
  }

  /** What is carried now. */
  ReadOnlyObjectProperty<Optional<Carry>> carryProperty() {
    return carry.getReadOnlyProperty();
  }

  boolean isGoingOn() {
    return carry.get().isPresent();
  }

  /** Takes up what is at a place; false when it can't be carried. */
  boolean begin(Place place) {
    return switch (place) {
      case Place.Week(var start) -> {
        carry(Carry.taken(Optional.empty(), start));
        around = Map.of();
        take(new WeekGhost(week(start), words));
        yield true;
      }
      case Place.Day(var date, var card) -> {
        Optional<CardView> planned = card.filter(c -> c.sight().session().isPresent());
        planned.ifPresent(
            view -> {
              carry(Carry.taken(view.sight().session(), date));
              around = Map.of();
              lookAround(candidates(date));
              CardView copy = new CardView(view.sight(), words);
              copy.getStyleClass().add("ghost");
              copy.setPrefSize(view.getWidth(), Math.min(view.getHeight(), 41));
              take(copy);
            });
        yield planned.isPresent();
      }
    };
  }

  /** Goes on under the pointer. */
  void over(MouseEvent at) {
    Carry now = carry.get().orElseThrow();
    ghost.ifPresent(
        node -> {
          Point2D point = ghosts.sceneToLocal(at.getSceneX(), at.getSceneY());
          place(node, point);
          if (point.getY() < EDGE + WeekdayHeader.HEIGHT) days.get().nudge(-STEP);
          if (point.getY() > ghosts.getHeight() - EDGE) days.get().nudge(STEP);
        });
    boolean copies = MAC ? at.isAltDown() : at.isControlDown();
    carry(aimed(now, days.get().at(at.getSceneX(), at.getSceneY()), copies));
  }

  void drop() {
    Optional<Carry> carried = carry.get();
    cancel();
    carried.ifPresent(deeds::drop);
  }

  void cancel() {
    ghost.ifPresent(ghosts.getChildren()::remove);
    ghost = Optional.empty();
    ghosts.getScene().setCursor(Cursor.DEFAULT);
    carry.set(Optional.empty());
    days.get().show(Optional.<Carry>empty());
  }

  private Carry aimed(Carry now, Optional<Place> place, boolean copies) {
    Optional<LocalDate> target = place.map(p -> now.isWeek() ? weekOf(p) : dayOf(p));
    target = target.filter(day -> !day.equals(now.from()));
    if (target.isEmpty()) {
      return Carry.taken(now.session(), now.from()).with(around);
    }
    Optional<CardSight> hit =
        now.isWeek() || copies
            ? Optional.empty()
            : place
                .filter(Place.Day.class::isInstance)
                .flatMap(p -> ((Place.Day) p).card())
                .map(CardView::sight)
                .filter(sight -> sight.session().isPresent() && !sight.isRest());
    String hint =
        hit.map(sight -> words.of("calendar.drag.swap", sight.title()))
            .orElse(words.of(copies ? "calendar.drag.copy" : "calendar.drag.move"));
    return new Carry(
        now.session(),
        now.from(),
        copies,
        target,
        hit.flatMap(CardSight::session),
        hint,
        Optional.empty(),
        around);
  }

  private LocalDate weekOf(Place place) {
    return model.sightsProperty().get().weekOf(dayOf(place));
  }

  private static LocalDate dayOf(Place place) {
    return switch (place) {
      case Place.Day(var date, var card) -> date;
      case Place.Week(var start) -> start;
    };
  }

  private void carry(Carry now) {
    if (carry.get().filter(now::aimsAs).isPresent()) return;
    carry.set(Optional.of(now));
    show(carry.get());
    if (now.target().isPresent()) deeds.foresee(now, found -> judged(now, found));
  }

  /** What was worked out meanwhile counts only if the pointer is still there. */
  private void judged(Carry then, Judgement found) {
    if (carry.get().filter(then::aimsAs).isEmpty()) return;
    carry.set(carry.get().map(now -> now.judged(found)));
    show(carry.get());
  }

  /** The days to come in the weeks around a day. */
  private List<LocalDate> candidates(LocalDate from) {
    Sights sights = model.sightsProperty().get();
    LocalDate first = sights.weekOf(from).minusWeeks(1);
    return first
        .datesUntil(first.plusWeeks(AROUND_WEEKS))
        .filter(day -> !day.equals(from) && !sights.isPast(day))
        .toList();
  }

  /** One day after the other, so that the day under the pointer never waits for all of them. */
  private void lookAround(List<LocalDate> days) {
    if (days.isEmpty() || carry.get().isEmpty()) return;
    Carry now = carry.get().get();
    LocalDate day = days.getFirst();
    Carry there = Carry.taken(now.session(), now.from()).onto(day, onlySession(day));
    deeds.judge(
        there,
        found -> {
          if (!carry.get().flatMap(Carry::session).equals(now.session())) return;
          Map<LocalDate, Judgement> more = new HashMap<>(around);
          found.ifPresent(judgement -> more.put(day, judgement));
          around = Map.copyOf(more);
          carry.set(carry.get().map(c -> c.with(around)));
          show(carry.get());
          lookAround(days.subList(1, days.size()));
        });
  }

  /** A day with one session is hit on its card: the two would change places. */
  private Optional<SessionId> onlySession(LocalDate day) {
    List<CardSight> cards = model.sightsProperty().get().day(day).cards();
    return cards.size() == 1 && !cards.getFirst().isRest()
        ? cards.getFirst().session()
        : Optional.empty();
  }

  private void take(Region node) {
    ghost = Optional.of(node);
    node.setManaged(false);
    ghosts.getChildren().add(node);
    node.applyCss();
    node.resize(node.prefWidth(-1), node.prefHeight(-1));
    ghosts.getScene().setCursor(Cursor.CLOSED_HAND);
  }

  /** Under the pointer, and never cut off at an edge. */
  private void place(Region node, Point2D point) {
    double hold = Math.min(node.getWidth() / 2, HOLD);
    node.relocate(
        within(point.getX() - hold, ghosts.getWidth() - node.getWidth()),
        within(point.getY() - node.getHeight() / 2, ghosts.getHeight() - node.getHeight()));
  }

  private static double within(double wanted, double most) {
    return Math.clamp(wanted, MARGIN, Math.max(MARGIN, most - MARGIN));
  }

  private WeekSight week(LocalDate start) {
    return model.sightsProperty().get().week(start);
  }

  /** Shows a drag, in the calendar and on what is dragged. */
  private void show(Optional<Carry> now) {
    days.get().show(now);
    if (now.isEmpty() || !(ghost.orElse(null) instanceof WeekGhost node)) return;
    node.tell(week(now.get().from()), now.get().target().map(this::week), now.get().judgement());
    node.resize(node.prefWidth(-1), node.prefHeight(-1));
  }
}
