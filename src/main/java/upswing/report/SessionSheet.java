package upswing.report;

import java.util.ArrayList;
import java.util.List;
import upswing.report.PlanSheet.Weight;
import upswing.training.SessionKind;

/**
 * A session's card on paper: an edge in its colour, its name, and as many lines as there is room.
 *
 * @param room its width in points
 * @param height what it may take of its day in points; lines go before the name does
 */
record SessionSheet(Pen pen, SheetColours colours, double room, double height) {

  private static final double NAME = 7.4;
  private static final double SMALL = 6.8;
  private static final double LOWEST_LINE = 8;
  private static final double HIGHEST_LINE = 9;

  void rest(double x, double y, String name) {
    double size = Math.min(7.2, height - 1.5);
    pen.icon(x + 2, y, size * 0.9, SessionKind.REST, colours.of(SessionKind.REST));
    pen.fitted(x + 11, y + size * 0.86, name, size, Weight.REGULAR, colours.soft(), room - 11);
  }

  void draw(double x, double y, SessionKind kind, String name, SessionWords.Line line) {
    double size = Math.min(NAME, height - 1);
    double left = height - size - 1.8;
    int lines = Math.max(0, (int) (left / LOWEST_LINE));
    double step = Math.min(HIGHEST_LINE, left / Math.max(1, lines));
    List<String> below = below(line, lines);
    pen.fill(x, y, 1.9, size + 1 + step * below.size(), 0, colours.of(kind));
    double at = x + 5;
    if (colours.blackAndWhite()) {
      pen.icon(at, y + 0.2, Math.min(7, size), kind, colours.ink());
      at += 9;
    }
    double rest = room - (at - x);
    pen.fitted(at, y + 0.88 * size, name, size, Weight.SEMIBOLD, colours.ink(), rest);
    if (lines == 0) beside(at, y + 0.88 * size, name, size, rest, line);
    for (int i = 0; i < below.size(); i++) {
      String colour = i > 0 && below.get(i).equals(line.target()) ? colours.soft() : colours.ink();
      double base = y + size - 1.4 + step * (i + 1);
      pen.fitted(x + 5, base, below.get(i), SMALL, Weight.REGULAR, colour, room - 5);
    }
  }

  /** On a crowded day the amount stands behind the name. */
  private void beside(
      double x, double y, String name, double size, double rest, SessionWords.Line line) {
    double from = pen.width(name, size, Weight.SEMIBOLD) + 4;
    for (String words : List.of(line.joined(), line.amount())) {
      if (from + pen.width(words, size * 0.92, Weight.REGULAR) <= rest) {
        pen.text(x + from, y, words, size * 0.92, Weight.REGULAR, colours.ink());
        return;
      }
    }
  }

  /** In one line on a low page where it fits, else amount, extras and target below each other. */
  private List<String> below(SessionWords.Line line, int lines) {
    if (line.joined().isEmpty() || lines == 0) return List.of();
    if (lines == 1 || lines == 2 && fits(line.joined())) return List.of(line.joined());
    List<String> all = new ArrayList<>();
    int extra = line.amount().indexOf(" + ");
    if (fits(line.amount()) || extra < 0 || lines < 3) {
      all.add(line.amount());
    } else {
      all.add(line.amount().substring(0, extra));
      all.add(line.amount().substring(extra + 1));
    }
    if (!line.target().isEmpty()) all.add(line.target());
    return all;
  }

  private boolean fits(String text) {
    return pen.width(text, SMALL, Weight.REGULAR) <= room - 5;
  }
}
