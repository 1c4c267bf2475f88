package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import upswing.training.SessionId;
import upswing.ui.ConsequenceWords;
import upswing.ui.Messages;
import upswing.ui.Prospect;

/** The calendar: one of its views, with hands laid on it. It takes the keyboard as one thing. */
public final class CalendarView extends StackPane {

  private final CalendarViewModel model;
  private final BlockView block;
  private Optional<MonthView> month = Optional.empty();
  private final WeekView week;
  private final Carrying carrying;
  private final ObservableValue<Optional<Carry>> carry;
  private final Messages words;
  private Days days;
  private Marks marks;

  public CalendarView(CalendarViewModel model, CalendarDeeds deeds, Messages words) {
    this.model = model;
    this.words = words;
    Sights sights = model.sightsProperty().get();
    Selection selection = model.selectionProperty().get();
    block = new BlockView(words, sights, selection);
    week = new WeekView(words, sights, selection);
    days = block;
    marks = Marks.of(selection);
    Ghosts ghosts = new Ghosts(words);
    carrying = new Carrying(ghosts, () -> days, deeds, model, words);
    carry = carrying.carriedProperty().map(Carried::carry);
    getStyleClass().add("calendar");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.PARENT);
    setMinSize(0, 0);
    getChildren().addAll(block, ghosts);
    new Hands(this, () -> days, model, new CalendarMenus(model, deeds, words), carrying).lay();
    addEventHandler(KeyEvent.KEY_PRESSED, new Keys(model, deeds, carrying)::press);
    model.careProperty().subscribe(week::showCare);
    model.spanProperty().subscribe(this::turnTo);
    model.sightsProperty().subscribe(now -> days.show(now));
    model
        .sightsProperty()
        .subscribe(
            (before, now) -> {
              if (before.isEmpty() && !now.isEmpty()) block.showFrom(model.blockStart());
            });
    model.litProperty().subscribe(lit -> mark(marks.lit(lit)));
    carrying.carriedProperty().subscribe(now -> mark());
    model.outlook().prospectProperty().subscribe(now -> look());
    model.selectionProperty().subscribe(this::select);
    block.showFrom(model.blockStart());
    block.reveal(selection.day());
  }

  /** What is being carried, for those who tell what would come of it. */
  public ObservableValue<Optional<Carry>> carryProperty() {
    return carry;
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

  /** What opens the whole care of a day of the week view. */
  public void onCare(Consumer<LocalDate> open) {
    week.onCare(open);
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
          case MONTH -> month();
          case WEEK -> week;
          case SEASON -> days;
        };
    Node node = days.node();
    if (!getChildren().getFirst().equals(node)) getChildren().set(0, node);
    days.show(model.sightsProperty().get());
    select(model.selectionProperty().get());
  }

  /** Made when it is first turned to. */
  private MonthView month() {
    MonthView view =
        month.orElseGet(
            () ->
                new MonthView(
                    words, model.sightsProperty().get(), model.selectionProperty().get()));
    month = Optional.of(view);
    return view;
  }

  private void select(Selection selection) {
    days.reveal(selection.day());
    mark(marks.with(selection));
    setAccessibleText(model.sightsProperty().get().day(selection.day()).spoken());
  }

  /** What is looked at elsewhere, typed or proposed; what is carried tells of itself. */
  private void look() {
    if (!carrying.isGoingOn()) mark();
  }

  private void mark() {
    Carried carried = carrying.carriedProperty().get();
    Foreseen foreseen =
        carrying.isGoingOn()
            ? carried.foreseen()
            : model.outlook().prospectProperty().get().map(this::foreseen).orElse(Foreseen.NOTHING);
    mark(marks.with(carried.carry(), foreseen));
  }

  private void mark(Marks now) {
    marks = now;
    days.mark(now);
  }

  private Foreseen foreseen(Prospect prospect) {
    Known known =
        new Known(
            prospect.consequence(),
            new ConsequenceWords(words).brief(prospect.consequence(), prospect.day()));
    return Foreseen.ofOne(
        prospect.day(), known, model.sightsProperty().get()::weekOf, new WeekTurns(words));
  }
}
