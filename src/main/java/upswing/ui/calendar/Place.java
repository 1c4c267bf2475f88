package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** What is at a point of the calendar. */
sealed interface Place {

  /** A day, and the card on it that was hit. */
  record Day(LocalDate date, Optional<CardView> card) implements Place {}

  /** The label or the figures of a week. */
  record Week(LocalDate start) implements Place {}
}
