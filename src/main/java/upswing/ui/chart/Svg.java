package upswing.ui.chart;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import upswing.ui.chart.Drawing.Point;

/** A drawing as an SVG 1.1 file, one element a line. */
public final class Svg {

  /**
   * The whole file.
   *
   * @param colour what an ink looks like, as {@code #rrggbb}
   */
  public static String of(Drawing drawing, String title, Function<Ink, String> colour) {
    String size = number(drawing.width()) + " " + number(drawing.height());
    String[] sides = size.split(" ");
    StringBuilder svg =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
            .append(sides[0])
            .append("\" height=\"")
            .append(sides[1])
            .append("\" viewBox=\"0 0 ")
            .append(size)
            .append("\" font-family=\"Inter, 'Upswing Sans', sans-serif\">\n<title>")
            .append(escaped(title))
            .append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"")
            .append(colour.apply(Ink.SURFACE))
            .append("\"/>\n");
    for (Drawing.Item item : drawing.items()) svg.append(element(item, colour)).append('\n');
    return svg.append("</svg>\n").toString();
  }

  private static String element(Drawing.Item item, Function<Ink, String> colour) {
    return switch (item) {
      case Drawing.Area a ->
          "<polygon points=\"" + points(a.outline()) + "\"" + fill(colour.apply(a.ink())) + "/>";
      case Drawing.Line l ->
          "<polyline points=\""
              + points(l.points())
              + "\""
              + stroke(colour.apply(l.ink()), l.width(), l.dashed())
              + " stroke-linejoin=\"round\" stroke-linecap=\"round\"/>";
      case Drawing.Bar b ->
          "<rect"
              + at("x", b.x())
              + at("y", b.y())
              + at("width", b.width())
              + at("height", b.height())
              + at("rx", b.radius())
              + (b.dashed() ? stroke(colour.apply(b.ink()), 1, true) : fill(colour.apply(b.ink())))
              + "/>";
      case Drawing.Mark m -> mark(m, colour);
      case Drawing.Words w -> words(w, colour);
    };
  }

  private static String mark(Drawing.Mark m, Function<Ink, String> colour) {
    String ink = colour.apply(m.ink());
    String circle = "<circle" + at("cx", m.x()) + at("cy", m.y()) + at("r", m.radius());
    return switch (m.shape()) {
      case DOT -> circle + fill(ink) + "/>";
      case RING ->
          circle
              + " fill=\""
              + colour.apply(Ink.SURFACE)
              + "\" stroke=\""
              + ink
              + "\" stroke-width=\"1.5\"/>";
      case DIAMOND ->
          "<path d=\"M"
              + number(m.x())
              + " "
              + number(m.y() - m.radius())
              + "l"
              + repeated(m.radius())
              + "z\""
              + fill(ink)
              + "/>";
    };
  }

  private static String repeated(double r) {
    String plus = number(r);
    String minus = number(-r);
    return plus + " " + plus + " " + minus + " " + plus + " " + minus + " " + minus;
  }

  private static String words(Drawing.Words w, Function<Ink, String> colour) {
    String anchor = w.anchor().name().toLowerCase(Locale.ROOT);
    return "<text"
        + at("x", w.x())
        + at("y", w.y())
        + at("font-size", w.size())
        + " text-anchor=\""
        + anchor
        + "\""
        + (w.strong() ? " font-weight=\"600\"" : "")
        + fill(colour.apply(w.ink()))
        + ">"
        + escaped(w.text())
        + "</text>";
  }

  private static String points(List<Point> points) {
    return points.stream()
        .map(p -> number(p.x()) + "," + number(p.y()))
        .collect(Collectors.joining(" "));
  }

  private static String fill(String colour) {
    // SVG 1.1 has no colours that shine through: the last two digits are said apart.
    return colour.length() == 9
        ? " fill=\"" + colour.substring(0, 7) + "\" fill-opacity=\"" + share(colour) + "\""
        : " fill=\"" + colour + "\"";
  }

  private static String share(String colour) {
    return number(Integer.parseInt(colour.substring(7), 16) / 255.0);
  }

  private static String stroke(String colour, double width, boolean dashed) {
    return " fill=\"none\" stroke=\""
        + colour
        + "\" stroke-width=\""
        + number(width)
        + (dashed ? "\" stroke-dasharray=\"3 3\"" : "\"");
  }

  private static String at(String name, double value) {
    return " " + name + "=\"" + number(value) + "\"";
  }

  /** Short and the same in every language of the computer. */
  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceFirst("\\.?0+$", "");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private Svg() {}
}
