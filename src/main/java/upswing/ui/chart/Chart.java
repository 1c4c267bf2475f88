package upswing.ui.chart;

import java.time.LocalDate;
import java.util.List;

/** Something over days that can be drawn, lit up on one day, and read out. */
public interface Chart {

  /** The first day it shows. */
  LocalDate first();

  /** How many days it shows. */
  int days();

  /** What is always to be seen. */
  Drawing draw(DayAxis axis, double height);

  /** What lights up over it on a day of the axis. */
  List<Drawing.Item> lit(DayAxis axis, double height, LocalDate day);

  /** Its name and values for somebody who does not see it. */
  String spoken();

  /** Its name above a saved picture. */
  String title();

  /** Its numbers as lines of a table, the first one naming them; none where there is nothing. */
  default List<List<String>> numbers() {
    return List.of();
  }

  /** Its days over a width. */
  default DayAxis axis(double width) {
    return new DayAxis(first(), days(), 0, width);
  }
}
