package upswing.report;

/** How wide a text is in points: whoever owns the font can say. */
public interface TextWidth {

  /** The width of a text of a size in points. */
  double of(String text, PlanSheet.Weight weight, double size);

  /** The text itself, or as much of it as fits with an ellipsis at its end. */
  default String fitted(String text, PlanSheet.Weight weight, double size, double width) {
    if (of(text, weight, size) <= width) return text;
    String cut = text;
    while (!cut.isEmpty() && of(cut + "…", weight, size) > width) {
      cut = cut.substring(0, cut.length() - 1).stripTrailing();
    }
    return cut + "…";
  }
}
