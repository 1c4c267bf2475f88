package upswing.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.report.Paper;
import upswing.report.PlanSheet;
import upswing.report.PlanSheet.Align;
import upswing.report.PlanSheet.Page;
import upswing.report.PlanSheet.Text;
import upswing.report.SheetOptions;

/** However long a text is, it stays where it belongs. */
class CellsTest {

  private static final double GRID_TOP = 80.5;
  private static final double MARGIN = 28.4;

  @ParameterizedTest(name = "{0}, landscape {1}, black and white {2}")
  @CsvSource({
    "A4,     true,  false",
    "A4,     false, false",
    "A4,     true,  true",
    "A4,     false, true",
    "LETTER, true,  false",
    "LETTER, false, true",
  })
  void textsStayOnThePageInTheirColumnAndClearOfEachOther(
      Paper paper, boolean landscape, boolean blackAndWhite) throws IOException {
    SheetOptions options =
        new SheetOptions(paper, landscape, true, true, true, true, blackAndWhite);
    PrintedBlock block = PrintedBlock.of(24).named("A long way to go ".repeat(20));

    try (PDDocument document = new PDDocument()) {
      Fonts fonts = new Fonts(document);
      for (Page page : block.layout(options).by(fonts).pages()) {
        List<Double> columns = columns(page);
        List<Text> texts = texts(page);
        assertEquals(8, columns.size());
        assertAll(texts.stream().map(t -> () -> assertTrue(onPage(t, page, fonts), t.text())));
        assertAll(
            texts.stream()
                .filter(t -> t.y() > GRID_TOP && t.y() < foot(page))
                .map(t -> () -> assertTrue(inColumn(t, columns, fonts), t.text())));
        assertAll(
            texts.stream()
                .flatMap(
                    one ->
                        texts.stream()
                            .filter(two -> !two.equals(one))
                            .map(
                                two ->
                                    () ->
                                        assertTrue(
                                            clear(one, two, fonts),
                                            one.text() + " over " + two.text()))));
      }
    }
  }

  private static List<Text> texts(Page page) {
    return page.marks().stream()
        .flatMap(mark -> mark instanceof Text text ? Stream.of(text) : Stream.empty())
        .toList();
  }

  private static List<Double> columns(Page page) {
    return uprights(page).map(PlanSheet.Line::x1).sorted().toList();
  }

  private static double foot(Page page) {
    return uprights(page).mapToDouble(PlanSheet.Line::y2).max().orElseThrow();
  }

  private static Stream<PlanSheet.Line> uprights(Page page) {
    return page.marks().stream()
        .flatMap(m -> m instanceof PlanSheet.Line line ? Stream.of(line) : Stream.empty())
        .filter(line -> line.x1() == line.x2());
  }

  private static boolean onPage(Text text, Page page, Fonts fonts) {
    return left(text, fonts) >= MARGIN - 0.01
        && right(text, fonts) <= page.width() - MARGIN + 0.01
        && text.y() <= page.height() - 14;
  }

  private static boolean inColumn(Text text, List<Double> columns, Fonts fonts) {
    return columns.stream()
        .noneMatch(line -> left(text, fonts) < line && right(text, fonts) > line);
  }

  /** Two baselines less than half a letter apart must not share a place. */
  private static boolean clear(Text one, Text two, Fonts fonts) {
    return Math.abs(one.y() - two.y()) > 4
        || right(one, fonts) <= left(two, fonts)
        || right(two, fonts) <= left(one, fonts);
  }

  private static double left(Text text, Fonts fonts) {
    return text.align() == Align.END ? text.x() - width(text, fonts) : text.x();
  }

  private static double right(Text text, Fonts fonts) {
    return text.align() == Align.END ? text.x() : text.x() + width(text, fonts);
  }

  private static double width(Text text, Fonts fonts) {
    return fonts.of(text.text(), text.weight(), text.size());
  }
}
