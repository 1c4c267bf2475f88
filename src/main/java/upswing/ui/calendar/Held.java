package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import upswing.edit.Edit;
import upswing.edit.Edits;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.ui.Dates;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.Prospect.Where;

/**
 * Sessions that were cut or copied. They can be pasted as often as wanted; until the first time,
 * the chosen day says what pasting there would lead to.
 */
final class Held {

  private final Desk desk;
  private final CalendarViewModel calendar;
  private final Messages words;
  private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper();
  private List<Session> sessions = List.of();
  private Optional<LocalDate> taken = Optional.empty();
  private boolean cutting;

  Held(Desk desk, CalendarViewModel calendar, Messages words) {
    this.desk = desk;
    this.calendar = calendar;
    this.words = words;
    calendar.selectionProperty().addListener((all, before, now) -> look());
    desk.seenProperty().addListener((all, before, now) -> planChanged());
  }

  /** Whether there is something to paste. */
  ReadOnlyBooleanProperty anyProperty() {
    return any.getReadOnlyProperty();
  }

  /** Takes up copies. */
  void copy(List<Session> chosen) {
    if (chosen.isEmpty()) return;
    sessions = List.copyOf(chosen);
    taken = Optional.of(first());
    any.set(true);
    cutting = false;
  }

  /** Takes up sessions that are taken away with the next change of the plan. */
  void cut(List<Session> chosen) {
    copy(chosen);
    cutting = !chosen.isEmpty();
  }

  /** Puts it on the chosen day and those after it. */
  Function<Plan, Optional<Edit>> pasting() {
    List<Session> now = sessions;
    LocalDate day = first();
    return plan -> Edits.paste(plan, now, day, SessionId::fresh);
  }

  /** Looks no more at what pasting would lead to; false when nothing was looked at. */
  boolean putAway() {
    if (taken.isEmpty()) return false;
    taken = Optional.empty();
    cutting = false;
    desk.outlook().forget();
    return true;
  }

  /** The cut itself is looked on from; any other change puts an end to looking. */
  private void planChanged() {
    if (!cutting) {
      putAway();
      return;
    }
    cutting = false;
    look();
  }

  /** On the day it was copied from there is nothing to be said yet. */
  private void look() {
    if (taken.isEmpty() || cutting) return;
    LocalDate day = first();
    if (taken.get().equals(day)) {
      desk.outlook().forget();
      return;
    }
    String title = words.of("foresight.pasteOn", Dates.day(day, words));
    desk.outlook().ask(day, title, Where.CALENDAR, pasting());
  }

  private LocalDate first() {
    return calendar.selectionProperty().get().first();
  }
}
