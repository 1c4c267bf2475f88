package upswing.ui;

import java.time.LocalDate;
import upswing.planning.Consequence;

/**
 * A change that is only looked at, and what it would lead to.
 *
 * @param title what would be done: «If you drop on Fri 19»
 * @param day the day it is about
 * @param where whether the pane may tell it, or is where it was asked
 */
public record Prospect(String title, LocalDate day, Consequence consequence, Where where) {

  /** Where the change that is looked at stands. */
  public enum Where {
    CALENDAR,
    PANE
  }
}
