package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import upswing.training.SessionId;
import upswing.ui.Messages;

/** The calendar: one of its views, with hands laid on it. It takes the keyboard as one thing. */
public final class CalendarView extends StackPane {

  private final CalendarViewModel model;
  private final BlockView block;
  private final MonthView month;
  private final WeekView week;
  private final Carrying carrying;
  private Days days;

  public CalendarView(CalendarViewModel model, CalendarDeeds deeds, Messages words) {
    this.model = model;
    Sights sights = model.sightsProperty().get();
    Selection selection = model.selectionProperty().get();
    block = new BlockView(words, sights, selection);
    month = new MonthView(words, sights, selection);
    week = new WeekView(words, sights, selection);
    days = block;
    Pane ghosts = new Pane();
    ghosts.setMouseTransparent(true);
    carrying = new Carrying(ghosts, () -> days, deeds, model, words);
    getStyleClass().add("calendar");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.PARENT);
    setMinSize(0, 0);
    getChildren().addAll(block, ghosts);
    new Hands(this, () -> days, model, new CalendarMenus(model, deeds, words), carrying).lay();
    addEventHandler(KeyEvent.KEY_PRESSED, new Keys(model, carrying)::press);
    model.spanProperty().subscribe(this::turnTo);
    model.sightsProperty().subscribe(now -> days.show(now));
    model.litProperty().subscribe(lit -> days.light(lit));
    model.selectionProperty().subscribe(this::select);
    block.showFrom(model.blockStart());
    block.reveal(selection.day());
  }

  /** What is being carried, for those who tell what would come of it. */
  public ReadOnlyObjectProperty<Optional<Carry>> carryProperty() {
    return carrying.carryProperty();
  }

  /**
   * Fills the room under the days of the week view.
   *
   * @param left is kept at the pixels left of the first day
   * @param right is kept at the pixels right of the last day
   */
  public void below(Region node, DoubleProperty left, DoubleProperty right) {
    left.set(WeekView.LEFT);
    right.set(WeekView.RIGHT);
    week.below(node);
  }

  /** Fills the room at the right of the days of the week view. */
  public void beside(Region node) {
    week.beside(node);
  }

  /** Where a session's card stands in the scene, or its day; empty when it is out of sight. */
  public Optional<Bounds> placeOf(LocalDate day, Optional<SessionId> session) {
    return days.placeOf(day, session);
  }

  /** Puts the week of a day at the top of the block view. */
  public void showFrom(LocalDate day) {
    block.showFrom(day);
  }

  private void turnTo(CalendarSpan span) {
    days =
        switch (span) {
          case BLOCK -> block;
          case MONTH -> month;
          case WEEK -> week;
          case SEASON -> days;
        };
    Node node = days.node();
    if (!getChildren().getFirst().equals(node)) getChildren().set(0, node);
    days.show(model.sightsProperty().get());
    select(model.selectionProperty().get());
    days.light(model.litProperty().get());
  }

  private void select(Selection selection) {
    days.reveal(selection.day());
    days.show(selection);
    setAccessibleText(model.sightsProperty().get().day(selection.day()).spoken());
  }
}
