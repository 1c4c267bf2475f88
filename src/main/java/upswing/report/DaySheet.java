package upswing.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import upswing.load.Ledger;
import upswing.load.SessionState;
import upswing.report.PlanSheet.Weight;
import upswing.training.Session;
import upswing.training.SessionKind;

/** One day's cell on paper: its date, its sessions, and a box to tick. */
record DaySheet(
    Pen pen,
    SheetGrid grid,
    SheetColours colours,
    SheetOptions options,
    Words words,
    Ledger ledger) {

  private static final double BOX = 5.2;

  void draw(LocalDate date, double x, double y, boolean first) {
    List<Session> sessions = ledger.sessionsOn(date);
    if (sessions.stream().anyMatch(s -> s.kind() == SessionKind.RACE)) {
      pen.fill(x, y, grid.dayWidth(), grid.row(), 0, colours.raceFill());
    }
    String pattern = first || date.getDayOfMonth() == 1 ? "d MMM" : "d";
    pen.text(
        x + 4.5,
        y + 8,
        DateTimeFormatter.ofPattern(pattern, words.locale()).format(date),
        6.2,
        Weight.REGULAR,
        colours.soft());
    if (options.boxes()) {
      pen.frame(x + grid.dayWidth() - BOX - 4.5, y + 3.2, BOX, BOX, 1, colours.soft(), 0.6);
    }
    double at = y + 10.5;
    for (int i = 0; i < sessions.size() && at < y + grid.row() - 6; i++) {
      at += session(sessions.get(i), x + 4.5, at, y + grid.row());
    }
  }

  private double session(Session session, double x, double y, double bottom) {
    double room = grid.dayWidth() - 9;
    if (session.kind() == SessionKind.REST) {
      pen.icon(x + 3, y, 6.5, SessionKind.REST, colours.of(SessionKind.REST));
      pen.text(x + 12, y + 6.2, words.of("sheet.kind.REST"), 7.2, Weight.REGULAR, colours.soft());
      return 9;
    }
    SessionLine line = SessionLine.of(session, ledger);
    boolean tall = bottom - y >= 22;
    double height = !tall ? 8 : grid.isRoomy() && targets() && hasTarget(line) ? 28 : 19;
    pen.fill(x, y, 1.9, height, 0, colours.of(session.kind()));
    double text = x + 5;
    if (colours.blackAndWhite()) {
      pen.icon(text, y + 0.2, 7, session.kind(), colours.ink());
      text += 9;
    }
    String name = words.of("sheet.kind." + session.kind()) + mark(session);
    pen.fitted(text, y + 6.5, name, 7.4, Weight.SEMIBOLD, colours.ink(), room - (text - x));
    if (!tall) return height + 2;
    String amount = targets() && !grid.isRoomy() ? line.joined() : line.amount();
    double below = x + 5;
    pen.fitted(below, y + 15, amount, 6.8, Weight.REGULAR, colours.ink(), room - 5);
    if (height > 20) {
      pen.fitted(below, y + 24, line.target(), 6.8, Weight.REGULAR, colours.soft(), room - 5);
    }
    return height + 3;
  }

  private static boolean hasTarget(SessionLine line) {
    return !line.target().isEmpty();
  }

  private boolean targets() {
    return options.targets();
  }

  private String mark(Session session) {
    if (!options.done()) return "";
    SessionState state = ledger.state(session);
    return switch (state) {
      case DONE -> "  ✓";
      case TOO_HARD, MISSED -> "  " + words.of("state." + state);
      case PLANNED, MOVED -> "";
    };
  }
}
