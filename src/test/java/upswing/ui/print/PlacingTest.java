package upswing.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;
import javafx.print.PageRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.report.PlanSheet;

/** An upright page on a printer's paper, with ink up to 28 points from its edges. */
class PlacingTest {

  private static final double OWN_MARGIN = 28;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the printer reaches every edge        | 595x842 | 595x842 |  0  0  0  0 | 1      | 0    | 0
          it reaches farther than the ink       | 595x842 | 595x842 | 18 18 27 18 | 1      | 0    | 0
          a wide margin at the bottom           | 595x842 | 595x842 | 18 18 36 18 | 0.9796 | 6.06 | 8.57
          the same margin, told as the top's    | 595x842 | 595x842 | 36 18 18 18 | 0.9796 | 6.06 | 8.57
          a page for Letter on A4               | 612x792 | 595x842 |  0  0  0  0 | 1      | -8.5 | 25
          a page for A4 on Letter               | 595x842 | 612x792 | 18 18 18 18 | 0.9618 | 19.86 | -8.93
          """)
  void aPageKeepsItsSizeWhereItCan(
      String what, String page, String paper, String margins, double scale, double x, double y) {
    Dimension2D size = size(page);
    List<Double> edges = Stream.of(margins.split(" +")).map(Double::valueOf).toList();

    Placing place =
        Placing.of(
            size,
            new BoundingBox(
                OWN_MARGIN,
                OWN_MARGIN,
                size.getWidth() - 2 * OWN_MARGIN,
                size.getHeight() - 2 * OWN_MARGIN),
            size(paper),
            new Insets(edges.get(0), edges.get(1), edges.get(2), edges.get(3)));

    assertEquals(scale, place.scale(), 1e-3);
    assertEquals(x, place.x(), 0.1);
    assertEquals(y, place.y(), 0.1);
  }

  @ParameterizedTest(name = "pages {0} of four: {1}")
  @CsvSource({"'', 1 2 3 4", "2-2, 2", "3-9, 3 4", "1-1 4-4, 1 4"})
  void onlyTheChosenPagesArePrinted(String ranges, String printed) {
    List<PlanSheet.Page> pages =
        IntStream.rangeClosed(1, 4)
            .mapToObj(number -> new PlanSheet.Page(number, number, List.of()))
            .toList();
    PageRange[] chosen =
        Stream.of(ranges.split(" "))
            .filter(range -> !range.isEmpty())
            .map(range -> range.split("-"))
            .map(ends -> new PageRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
            .toArray(PageRange[]::new);

    assertEquals(
        printed,
        PaperPrinter.chosen(pages, chosen).stream()
            .map(page -> String.valueOf((int) page.width()))
            .collect(Collectors.joining(" ")));
  }

  private static Dimension2D size(String text) {
    String[] sides = text.split("x");
    return new Dimension2D(Double.parseDouble(sides[0]), Double.parseDouble(sides[1]));
  }
}
