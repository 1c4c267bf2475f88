package upswing.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import upswing.exchange.sheet.IconPath.Close;
import upswing.exchange.sheet.IconPath.Curve;
import upswing.exchange.sheet.IconPath.Move;
import upswing.exchange.sheet.IconPath.Piece;
import upswing.exchange.sheet.IconPath.Straight;
import upswing.ui.widget.Glyph;

/** Outlines of icons, as they are written. */
class IconPathTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a line                      | M1 2L3 4                  | 2 | 3  | 4
          lines go on after a move    | M1 2 3 4 5 6              | 3 | 5  | 6
          relative steps              | m1 2l1 1h2v-3             | 4 | 4  | 0
          numbers run together        | M1.5.5L-2-.25             | 2 | -2 | -0.25
          a curve                     | M0 0C1 1 2 2 3 0          | 2 | 3  | 0
          a smooth curve              | M0 0C1 1 2 2 3 0s2 2 3 0  | 3 | 6  | 0
          half a circle               | M0 0A5 5 0 0 1 10 0       | 3 | 10 | 0
          flags run together          | M0 0a5 5 0 0110 0         | 3 | 10 | 0
          the long way round          | M0 0A5 5 0 1 0 5 5        | 4 | 5  | 5
          radii too small are widened | M0 0A1 1 0 0 1 10 0       | 3 | 10 | 0
          a tilted ellipse            | M1 1A4 2 30 0 1 5 3       | 2 | 5  | 3
          """)
  void thePenEndsWhereThePathSays(String what, String path, int pieces, double x, double y) {
    IconPath icon = IconPath.of(path);

    assertEquals(pieces, icon.pieces().size());
    double[] end = end(icon.pieces().getLast());
    assertEquals(x, end[0], 1e-9);
    assertEquals(y, end[1], 1e-9);
  }

  @ParameterizedTest
  @EnumSource
  void everyIconOfTheProgramIsReadAndStaysOnItsGrid(Glyph glyph) {
    IconPath icon = IconPath.of(glyph.path());

    assertTrue(icon.pieces().getFirst() instanceof Move);
    for (Piece piece : icon.pieces()) {
      for (double at : end(piece)) assertTrue(at >= 0 && at <= 16, glyph + " at " + at);
    }
  }

  private static double[] end(Piece piece) {
    return switch (piece) {
      case Move p -> new double[] {p.x(), p.y()};
      case Straight p -> new double[] {p.x(), p.y()};
      case Curve p -> new double[] {p.x(), p.y()};
      case Close p -> new double[] {};
    };
  }
}
