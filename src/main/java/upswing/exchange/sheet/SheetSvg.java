package upswing.exchange.sheet;

import java.util.Locale;
import upswing.report.PlanSheet;
import upswing.report.PlanSheet.Mark;
import upswing.report.PlanSheet.Page;

/** One page as SVG with real text in Upswing Sans, falling back to any sans serif. */
final class SheetSvg {

  static String of(Page page) {
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$.2fpt\" height=\"%2$.2fpt\""
                + " viewBox=\"0 0 %1$.2f %2$.2f\""
                + " font-family=\"Upswing Sans, Inter, sans-serif\">\n"
                + "<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>\n",
            page.width(),
            page.height()));
    for (Mark mark : page.marks()) svg.append(element(mark)).append('\n');
    return svg.append("</svg>\n").toString();
  }

  private static String element(Mark mark) {
    return switch (mark) {
      case PlanSheet.Fill m ->
          rect(m.x(), m.y(), m.width(), m.height(), m.radius(), "fill=\"" + m.colour() + "\"");
      case PlanSheet.Frame m ->
          rect(
              m.x(),
              m.y(),
              m.width(),
              m.height(),
              m.radius(),
              "fill=\"none\" stroke=\"" + m.colour() + "\" stroke-width=\"" + m.pen() + "\"");
      case PlanSheet.Line m ->
          String.format(
              Locale.ROOT,
              "<line x1=\"%.2f\" y1=\"%.2f\" x2=\"%.2f\" y2=\"%.2f\" stroke=\"%s\""
                  + " stroke-width=\"%s\"/>",
              m.x1(),
              m.y1(),
              m.x2(),
              m.y2(),
              m.colour(),
              m.pen());
      case PlanSheet.Text m ->
          String.format(
              Locale.ROOT,
              "<text x=\"%.2f\" y=\"%.2f\" font-size=\"%s\" font-weight=\"%d\""
                  + " text-anchor=\"%s\" fill=\"%s\">%s</text>",
              m.x(),
              m.y(),
              m.size(),
              weight(m.weight()),
              m.align().name().toLowerCase(Locale.ROOT),
              m.colour(),
              escaped(m.text()));
      case PlanSheet.Icon m ->
          String.format(
              Locale.ROOT,
              "<path d=\"%s\" transform=\"translate(%.2f %.2f) scale(%.4f)\" fill=\"none\""
                  + " stroke=\"%s\" stroke-width=\"1.5\" stroke-linecap=\"round\""
                  + " stroke-linejoin=\"round\"/>",
              SheetIcon.of(m.name()).text(),
              m.x(),
              m.y(),
              m.size() / 16,
              m.colour());
    };
  }

  private static String rect(double x, double y, double w, double h, double radius, String style) {
    return String.format(
        Locale.ROOT,
        "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" rx=\"%s\" %s/>",
        x,
        y,
        w,
        h,
        radius,
        style);
  }

  private static int weight(PlanSheet.Weight weight) {
    return switch (weight) {
      case REGULAR -> 400;
      case MEDIUM -> 500;
      case SEMIBOLD -> 600;
      case BOLD -> 700;
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private SheetSvg() {}
}
