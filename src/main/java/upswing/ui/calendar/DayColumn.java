package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import upswing.training.SessionId;
import upswing.ui.Messages;
import upswing.ui.widget.ReadinessMark;

/** One day of the week view: its cards as large as the room, and the day's care under them. */
final class DayColumn extends Region {

  private static final double TOP = 34;
  private static final double FOOT = 35;
  private static final double INSET = 10;

  private final Messages words;
  private final Label name = new Label();
  private final Label care = new Label();
  private final ReadinessMark mark = new ReadinessMark();
  private final List<CardView> cards = new ArrayList<>();
  private Optional<DaySight> shown = Optional.empty();

  DayColumn(Messages words) {
    this.words = words;
    getStyleClass().addAll("day", "day-column");
    name.getStyleClass().add("day-name");
    care.getStyleClass().add("day-care");
    setAccessibleRole(AccessibleRole.BUTTON);
    getChildren().addAll(name, care, mark);
  }

  void show(DaySight day, String newCare) {
    shown = Optional.of(day);
    name.setText(day.name());
    care.setText(newCare);
    mark.show(day.verdict());
    pseudoClassStateChanged(DayCell.TODAY, day.today());
    setAccessibleText(day.spoken());
    getChildren().removeAll(cards);
    cards.clear();
    for (CardSight sight : day.cards()) cards.add(CardView.large(sight, words));
    getChildren().addAll(cards);
    requestLayout();
  }

  Optional<Place> at(Point2D point) {
    Optional<CardView> card =
        cards.stream().filter(c -> c.getBoundsInParent().contains(point)).findFirst();
    return shown.map(day -> new Place.Day(day.date(), card));
  }

  /** Where a session's card stands in the scene, or this day; empty for another day. */
  Optional<Bounds> placeOf(LocalDate date, Optional<SessionId> session) {
    if (shown.filter(day -> day.date().equals(date)).isEmpty()) return Optional.empty();
    Region there =
        cards.stream()
            .filter(card -> session.isPresent() && card.sight().session().equals(session))
            .map(Region.class::cast)
            .findFirst()
            .orElse(this);
    return Optional.of(there.localToScene(there.getLayoutBounds()));
  }

  void mark(Selection selection, Optional<LocalDate> lit, Optional<Carry> carry) {
    Optional<LocalDate> date = shown.map(DaySight::date);
    boolean chosen = date.filter(selection::holds).isPresent();
    Optional<SessionId> session = chosen ? selection.session() : Optional.empty();
    Optional<SessionId> origin = carry.filter(c -> !c.copies()).flatMap(Carry::session);
    pseudoClassStateChanged(DayCell.CHOSEN, chosen && session.isEmpty());
    pseudoClassStateChanged(DayCell.LIT, date.isPresent() && date.equals(lit));
    pseudoClassStateChanged(
        DayCell.TARGET, date.isPresent() && date.equals(carry.flatMap(Carry::target)));
    for (CardView card : cards) {
      Optional<SessionId> own = card.sight().session();
      card.chosen(own.isPresent() && own.equals(session));
      card.origin(own.isPresent() && own.equals(origin));
    }
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    name.resizeRelocate(INSET, 8, width - 34, 20);
    mark.resizeRelocate(width - INSET - 10, 13, 10, 10);
    double room = getHeight() - TOP - FOOT;
    double height = cards.isEmpty() ? 0 : (room - 4.0 * (cards.size() - 1)) / cards.size();
    double y = TOP;
    for (CardView card : cards) {
      card.resizeRelocate(INSET, y, width - 2 * INSET + 1, height);
      y += height + 4;
    }
    care.resizeRelocate(INSET, getHeight() - FOOT + 5, width - INSET, 18);
  }
}
