package upswing.ui.trends;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import upswing.ui.chart.Chart;
import upswing.ui.chart.DayAxis;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Ink;

/** The days' letters above the charts, today's marked and the lit one strong. */
record DayLetters(LocalDate first, int days, LocalDate today, Locale locale) implements Chart {

  private static final double SIZE = 10.5;

  @Override
  public Drawing draw(DayAxis axis, double height) {
    List<Drawing.Item> items = new ArrayList<>();
    for (LocalDate day : first.datesUntil(first.plusDays(days)).toList()) {
      boolean isToday = day.equals(today);
      items.add(letter(axis, height, day, isToday, isToday ? Ink.AMBER_TEXT : Ink.SOFT));
    }
    return new Drawing(axis.right(), height, items);
  }

  @Override
  public List<Drawing.Item> lit(DayAxis axis, double height, LocalDate day) {
    double x = axis.x(day);
    return List.of(Drawing.line(x - 7, height - 1, x + 7, height - 1, Ink.INK, 2));
  }

  @Override
  public String spoken() {
    return title();
  }

  @Override
  public String title() {
    return first + " \u2013 " + first.plusDays(days - 1L);
  }

  private Drawing.Words letter(
      DayAxis axis, double height, LocalDate day, boolean strong, Ink ink) {
    String letter = day.getDayOfWeek().getDisplayName(TextStyle.NARROW, locale);
    return new Drawing.Words(
        letter, axis.x(day), height - 6, SIZE, strong, Drawing.Anchor.MIDDLE, ink);
  }
}
