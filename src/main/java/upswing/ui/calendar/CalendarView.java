package upswing.ui.calendar;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import upswing.ui.Messages;

/** The calendar: one of its views, with hands laid on it. It takes the keyboard as one thing. */
public final class CalendarView extends StackPane {

  private final CalendarViewModel model;
  private final BlockView block;
  private final Pane ghosts = new Pane();
  private Days days;

  public CalendarView(CalendarViewModel model, CalendarDeeds deeds, Messages words) {
    this.model = model;
    block = new BlockView(words, model.sightsProperty().get(), model.selectionProperty().get());
    days = block;
    getStyleClass().add("calendar");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.PARENT);
    setMinWidth(0);
    ghosts.setMouseTransparent(true);
    getChildren().addAll(block, ghosts);
    model.sightsProperty().subscribe(sights -> days.show(sights));
    model.litProperty().subscribe(lit -> days.light(lit));
    model.selectionProperty().subscribe(this::select);
    block.showFrom(model.blockStart());
    block.reveal(model.selectionProperty().get().day());
  }

  Days days() {
    return days;
  }

  private void select(Selection selection) {
    days.show(selection);
    if (selection.shown()) days.reveal(selection.day());
    setAccessibleText(model.sightsProperty().get().day(selection.day()).spoken());
  }
}
