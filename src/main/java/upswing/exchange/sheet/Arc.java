package upswing.exchange.sheet;

import java.util.ArrayList;
import java.util.List;

/** An SVG arc as cubic curves of at most a quarter turn; source: SVG 1.1 appendix F.6.5. */
final class Arc {

  static List<IconPath.Curve> between(
      double x1,
      double y1,
      double givenRx,
      double givenRy,
      double tilt,
      boolean large,
      boolean sweep,
      double x2,
      double y2) {
    double cos = Math.cos(tilt);
    double sin = Math.sin(tilt);
    double dx = (x1 - x2) / 2;
    double dy = (y1 - y2) / 2;
    double px = cos * dx + sin * dy;
    double py = -sin * dx + cos * dy;
    double tooSmall =
        Math.max(1, Math.sqrt(px * px / (givenRx * givenRx) + py * py / (givenRy * givenRy)));
    double rx = givenRx * tooSmall;
    double ry = givenRy * tooSmall;
    double below = rx * rx * py * py + ry * ry * px * px;
    double scale = Math.sqrt(Math.max(0, (rx * rx * ry * ry - below) / below));
    if (large == sweep) scale = -scale;
    double cxp = scale * rx * py / ry;
    double cyp = -scale * ry * px / rx;
    double cx = cos * cxp - sin * cyp + (x1 + x2) / 2;
    double cy = sin * cxp + cos * cyp + (y1 + y2) / 2;
    double from = Math.atan2((py - cyp) / ry, (px - cxp) / rx);
    double turn = Math.atan2((-py - cyp) / ry, (-px - cxp) / rx) - from;
    if (sweep && turn < 0) turn += 2 * Math.PI;
    if (!sweep && turn > 0) turn -= 2 * Math.PI;
    int pieces = (int) Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9);
    List<IconPath.Curve> curves = new ArrayList<>();
    for (int i = 0; i < pieces; i++) {
      double a = from + turn * i / pieces;
      double b = from + turn * (i + 1) / pieces;
      double reach = 4.0 / 3 * Math.tan((b - a) / 4);
      double[] p1 = {Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a)};
      double[] p2 = {Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b)};
      double[] p3 = {Math.cos(b), Math.sin(b)};
      curves.add(
          new IconPath.Curve(
              cx + cos * rx * p1[0] - sin * ry * p1[1],
              cy + sin * rx * p1[0] + cos * ry * p1[1],
              cx + cos * rx * p2[0] - sin * ry * p2[1],
              cy + sin * rx * p2[0] + cos * ry * p2[1],
              cx + cos * rx * p3[0] - sin * ry * p3[1],
              cy + sin * rx * p3[0] + cos * ry * p3[1]));
    }
    return curves;
  }

  private Arc() {}
}
