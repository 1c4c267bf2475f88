package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import upswing.ui.Messages;

/**
 * A card or a week under the pointer, from the press to the drop. Nothing changes before the drop,
 * and Esc puts it back.
 */
final class Carrying {

  private static final double EDGE = 28;
  private static final double STEP = 12;
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
        carry(new Carry(Optional.empty(), start, false, Optional.empty(), Optional.empty(), ""));
        WeekSight week = model.sightsProperty().get().week(start);
        Label label = new Label(week.number() + "  " + week.time());
        label.getStyleClass().add("week-ghost");
        take(label, label.prefWidth(-1) + 110, 34);
        yield true;
      }
      case Place.Day(var date, var card) -> {
        Optional<CardView> planned = card.filter(c -> c.sight().session().isPresent());
        planned.ifPresent(
            view -> {
              carry(
                  new Carry(
                      view.sight().session(), date, false, Optional.empty(), Optional.empty(), ""));
              CardView copy = new CardView(view.sight(), words);
              copy.getStyleClass().add("ghost");
              take(copy, view.getWidth(), Math.min(view.getHeight(), 41));
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
          node.relocate(point.getX() - node.getWidth() / 2, point.getY() - node.getHeight() / 2);
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
      return new Carry(now.session(), now.from(), copies, target, Optional.empty(), "");
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
        now.session(), now.from(), copies, target, hit.flatMap(CardSight::session), hint);
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
    if (carry.get().filter(now::equals).isPresent()) return;
    carry.set(Optional.of(now));
    days.get().show(carry.get());
  }

  private void take(Region node, double width, double height) {
    ghost = Optional.of(node);
    node.resize(width, height);
    node.setManaged(false);
    ghosts.getChildren().add(node);
    ghosts.getScene().setCursor(Cursor.CLOSED_HAND);
  }
}
