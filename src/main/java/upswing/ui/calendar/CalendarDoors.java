package upswing.ui.calendar;

import java.time.LocalDate;
import upswing.training.ActivityId;
import upswing.training.SessionId;

/** Where the calendar leads to: other features open what is chosen in it. */
public interface CalendarDoors {

  /** Leads nowhere. */
  CalendarDoors CLOSED = new CalendarDoors() {};

  /** Opens a planned session. */
  default void session(SessionId session) {}

  /** Opens the line of a planned session; what is typed already stands in its place. */
  default void line(SessionId session, String typed) {}

  /** Opens what was done without a plan. */
  default void activity(ActivityId activity) {}

  /** Does what the window knows under an id, for what is chosen. */
  default void action(String id) {}

  /** Opens a day with no session on it, to plan one; something may be typed already. */
  default void emptyDay(LocalDate date, String typed) {}
}
