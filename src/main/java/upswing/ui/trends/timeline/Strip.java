package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.List;
import upswing.report.Reckoning;
import upswing.ui.chart.Drawing.Item;
import upswing.ui.chart.Scale;

/** One row of the timeline: drawn over the axis, said day by day, counted in a table, explained. */
interface Strip {

  /** How it is remembered. */
  String id();

  /** What it is called. */
  String name();

  /** What is counted. */
  String unit();

  /** Its height in pixels. */
  double height(Grain grain);

  /** Its values from bottom to top, as they follow what is seen. */
  Scale scale(Sight sight);

  /** Its figures between the edges of a sight, which may be narrower than its scale is made for. */
  List<Item> draw(Sight sight, Scale scale);

  /** What is written: the edges of the scale left of the axis, and words among the figures. */
  List<Item> write(Sight sight, Scale scale);

  /** What lights up on a day, beside the line through all rows. */
  List<Item> lit(Sight sight, LocalDate day);

  /** What it says of a day, or of the week that holds it. */
  Said said(LocalDate day, Grain grain);

  /** How things stand today, in a few words for the empty days to come; may be empty. */
  String asOfToday();

  /** Its figures for a table. */
  List<Column> columns(Grain grain);

  /** Where the figure of a day comes from. */
  Reckoning why(LocalDate day);
}
