package upswing.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import upswing.load.Zones;
import upswing.report.PlanSheet.Weight;
import upswing.training.Session;
import upswing.training.SessionKind;

/** The foot of a block's page: what the colours mean, one line of advice, and the imprint. */
record SheetFoot(Pen pen, SheetGrid grid, SheetColours colours, SheetOptions options, Words words) {

  private static final double SWATCH = 9.5;
  private static final double GAP = 12;

  void draw(List<Session> sessions, Zones zones, double bottom, String imprint) {
    double y = bottom + 13;
    double legendEnd = legend(kinds(sessions), y);
    String advice = advice(zones);
    if (legendEnd + pen.width(advice, 6.8, Weight.REGULAR) <= grid.right()) {
      pen.textEnd(grid.right(), y, advice, 6.8, Weight.REGULAR, colours.ink());
    } else {
      y += 13;
      double room = grid.right() - SheetGrid.MARGIN;
      pen.fitted(SheetGrid.MARGIN, y, advice, 6.8, Weight.REGULAR, colours.ink(), room);
    }
    y += 12;
    if (options.boxes()) {
      pen.frame(SheetGrid.MARGIN, y - 5, 5.2, 5.2, 1, colours.soft(), 0.6);
      pen.text(
          SheetGrid.MARGIN + 8.5, y, words.of("sheet.tick"), 6.8, Weight.REGULAR, colours.soft());
    }
    pen.textEnd(grid.right(), y, imprint, 6.8, Weight.REGULAR, colours.soft());
  }

  private double legend(Set<SessionKind> kinds, double y) {
    double x = SheetGrid.MARGIN;
    for (SessionKind kind : kinds) {
      String name = words.of("sheet.kind." + kind);
      if (colours.blackAndWhite()) pen.icon(x, y - 6, 7, kind, colours.ink());
      else pen.fill(x, y - 5.4, 5.8, 5.8, 1.2, colours.of(kind));
      pen.text(x + SWATCH, y, name, 7, Weight.REGULAR, colours.ink());
      x += SWATCH + pen.width(name, 7, Weight.REGULAR) + GAP;
    }
    return x;
  }

  private static Set<SessionKind> kinds(List<Session> sessions) {
    return sessions.stream()
        .map(Session::kind)
        .filter(kind -> kind != SessionKind.REST)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(SessionKind.class)));
  }

  private String advice(Zones zones) {
    return zones
        .easyCeiling()
        .map(ceiling -> words.of("sheet.adviceWithCeiling", ceiling.bpm()))
        .orElseGet(() -> words.of("sheet.advice"));
  }
}
