package upswing.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import upswing.ui.chart.Drawing.Mark;
import upswing.ui.chart.Drawing.Shape;

class SvgTest {

  @Test
  void aDrawingBecomesAFileThatAnybodyCanRead() throws Exception {
    Drawing drawing =
        new Drawing(
            200,
            46.5,
            List.of(
                Drawing.box(0, 10, 200, 20, Ink.BAND),
                Drawing.line(0, 20, 100, 12, Ink.ACCENT, 2),
                new Mark(Shape.DOT, 50, 16, 3, Ink.ACCENT),
                new Mark(Shape.DIAMOND, 100, 12, 5, Ink.RED),
                new Drawing.Bar(150, 20, 10, 20, 2, Ink.FAINT, true),
                new Drawing.Words("45 < 50 & «ok»", 0, 40, 11, true, Drawing.Anchor.END, Ink.INK)));

    Element svg = parsed(Svg.of(drawing, "Resting heart rate & more", SvgTest::colour));

    assertEquals("200", svg.getAttribute("width"));
    assertEquals("0 0 200 46.5", svg.getAttribute("viewBox"));
    assertEquals("Resting heart rate & more", text(svg, "title"));
    assertEquals("#e3efe9", attribute(svg, "polygon", "fill"));
    assertEquals("0,20 100,12", attribute(svg, "polyline", "points"));
    assertEquals("3", attribute(svg, "circle", "r"));
    assertEquals("#cf4b3f", attribute(svg, "path", "fill"));
    assertEquals("45 < 50 & «ok»", text(svg, "text"));
    assertEquals("end", attribute(svg, "text", "text-anchor"));
  }

  private static String colour(Ink ink) {
    return switch (ink) {
      case BAND -> "#e3efe9";
      case RED -> "#cf4b3f";
      default -> "#1d7a6b";
    };
  }

  private static Element parsed(String svg) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    return document.getDocumentElement();
  }

  private static String attribute(Element svg, String element, String name) {
    return ((Element) svg.getElementsByTagName(element).item(0)).getAttribute(name);
  }

  private static String text(Element svg, String element) {
    return svg.getElementsByTagName(element).item(0).getTextContent();
  }
}
