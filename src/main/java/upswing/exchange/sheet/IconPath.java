package upswing.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An icon's outline as moves, lines and curves, read from the {@code d} of an SVG path.
 *
 * <p>Reads what the icons use: {@code M L H V C S A Z}, absolute and relative. Source: SVG 1.1 §8.3
 * and appendix F.6.5 for arcs.
 *
 * @param text the path as it was written, for those who read SVG themselves
 */
public record IconPath(String text, List<Piece> pieces) {

  /** One movement of the pen. */
  public sealed interface Piece {}

  /** Lifts the pen and puts it down elsewhere. */
  public record Move(double x, double y) implements Piece {}

  /** A straight line. */
  public record Straight(double x, double y) implements Piece {}

  /** A cubic curve with its two control points. */
  public record Curve(double x1, double y1, double x2, double y2, double x, double y)
      implements Piece {}

  /** Back to where the pen was last put down. */
  public record Close() implements Piece {}

  /** Reads a path. */
  public static IconPath of(String d) {
    return new IconPath(d, new Reader(d).read());
  }

  private static final class Reader {

    private static final Pattern TOKEN =
        Pattern.compile("[MmLlHhVvCcSsAaZz]|[-+]?(?:\\d*\\.\\d+|\\d+\\.?)(?:[eE][-+]?\\d+)?");

    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private int at;
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double controlX;
    private double controlY;

    Reader(String d) {
      Matcher matcher = TOKEN.matcher(d);
      while (matcher.find()) tokens.add(matcher.group());
    }

    List<Piece> read() {
      char command = 'M';
      while (at < tokens.size()) {
        if (Character.isLetter(tokens.get(at).charAt(0))) command = tokens.get(at++).charAt(0);
        take(command);
        if (command == 'M') command = 'L';
        if (command == 'm') command = 'l';
      }
      return List.copyOf(pieces);
    }

    private void take(char command) {
      double baseX = Character.isLowerCase(command) ? x : 0;
      double baseY = Character.isLowerCase(command) ? y : 0;
      switch (Character.toUpperCase(command)) {
        case 'M' -> {
          to(baseX + number(), baseY + number());
          startX = x;
          startY = y;
          pieces.add(new Move(x, y));
        }
        case 'L' -> line(baseX + number(), baseY + number());
        case 'H' -> line(baseX + number(), y);
        case 'V' -> line(x, baseY + number());
        case 'C' ->
            curve(
                baseX + number(),
                baseY + number(),
                baseX + number(),
                baseY + number(),
                baseX + number(),
                baseY + number());
        case 'S' ->
            curve(
                2 * x - controlX,
                2 * y - controlY,
                baseX + number(),
                baseY + number(),
                baseX + number(),
                baseY + number());
        case 'A' -> arc(baseX, baseY);
        default -> {
          pieces.add(new Close());
          to(startX, startY);
        }
      }
    }

    private double number() {
      return Double.parseDouble(tokens.get(at++));
    }

    /** The two flags of an arc may stand together with what follows, as in {@code 10}. */
    private boolean flag() {
      String token = tokens.get(at);
      if (token.length() > 1) tokens.set(at, token.substring(1));
      else at++;
      return token.charAt(0) == '1';
    }

    private void to(double newX, double newY) {
      x = newX;
      y = newY;
      controlX = newX;
      controlY = newY;
    }

    private void line(double newX, double newY) {
      to(newX, newY);
      pieces.add(new Straight(x, y));
    }

    private void curve(double x1, double y1, double x2, double y2, double newX, double newY) {
      to(newX, newY);
      controlX = x2;
      controlY = y2;
      pieces.add(new Curve(x1, y1, x2, y2, x, y));
    }

    private void arc(double baseX, double baseY) {
      double rx = Math.abs(number());
      double ry = Math.abs(number());
      double tilt = Math.toRadians(number());
      boolean large = flag();
      boolean sweep = flag();
      Arc.between(x, y, rx, ry, tilt, large, sweep, baseX + number(), baseY + number())
          .forEach(c -> curve(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y()));
    }
  }
}
