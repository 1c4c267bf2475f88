package upswing.ui.window;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import upswing.ui.Action;
import upswing.ui.Actions;
import upswing.ui.Desk;
import upswing.ui.Seen;
import upswing.ui.calendar.CalendarDeeds;
import upswing.ui.calendar.CalendarSpan;
import upswing.ui.calendar.CalendarViewModel;

/** What can be asked of the calendar, with its keys. */
final class CalendarActions {

  private final CalendarViewModel calendar;
  private final CalendarDeeds deeds;
  private final Desk desk;

  CalendarActions(CalendarViewModel calendar, CalendarDeeds deeds, Desk desk) {
    this.calendar = calendar;
    this.deeds = deeds;
    this.desk = desk;
  }

  void addTo(Actions actions) {
    actions.add(Action.of("today", calendar::today, "T"));
    actions.add(Action.of("previous", () -> calendar.turn(-1), "Shortcut+Left", "Page_Up"));
    actions.add(Action.of("next", () -> calendar.turn(1), "Shortcut+Right", "Page_Down"));
    actions.add(Action.of("week", () -> show(CalendarSpan.WEEK), "1"));
    actions.add(Action.of("month", () -> show(CalendarSpan.MONTH), "2"));
    actions.add(Action.of("block", () -> show(CalendarSpan.BLOCK), "3"));
    actions.add(Action.of("season", () -> show(CalendarSpan.SEASON), "4"));
    actions.add(Action.of("open", calendar::open, "Enter"));
    actions.add(Action.of("editLine", calendar::openLine, "F2"));
    actions.add(Action.of("restDay", deeds::restDay, "R").changing());
    actions.add(Action.of("insertRestDay", deeds::insertRestDay, "Shift+R").changing());
    actions.add(Action.of("delete", deeds::delete, "Delete", "Backspace").changing());
    actions.add(Action.of("copy", deeds::copy, "Shortcut+C"));
    actions.add(Action.of("cut", deeds::cut, "Shortcut+X").changing());
    actions.add(
        Action.when(
                "paste",
                deeds
                    .holdsProperty()
                    .map(
                        holds ->
                            holds ? Optional.<String>empty() : Optional.of("window.nothingHeld")),
                deeds::paste,
                "Shortcut+V")
            .changing());
    actions.add(Action.of("recoveryWeek", deeds::recoveryWeek).changing());
    actions.add(Action.of("clearWeek", deeds::clearWeek).changing());
    actions.add(Action.of("duplicateWeek", deeds::duplicateWeek, "Shortcut+D").changing());
    actions.add(
        Action.when(
            "undo",
            unless(seen -> seen.snapshot().undoable().isPresent(), "window.nothingToUndo"),
            desk::undo,
            "Shortcut+Z"));
    actions.add(
        Action.when(
            "redo",
            unless(seen -> seen.snapshot().redoable().isPresent(), "window.nothingToRedo"),
            desk::redo,
            "Shortcut+Shift+Z",
            "Shortcut+Y"));
  }

  private void show(CalendarSpan span) {
    calendar.spanProperty().set(span);
  }

  private ObservableValue<Optional<String>> unless(
      java.util.function.Predicate<Seen> possible, String why) {
    return desk.seenProperty()
        .map(seen -> possible.test(seen) ? Optional.<String>empty() : Optional.of(why));
  }
}
