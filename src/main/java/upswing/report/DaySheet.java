package upswing.report;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import upswing.load.Ledger;
import upswing.load.SessionState;
import upswing.report.PlanSheet.Weight;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.TrainingBlock;

/** One day's cell on paper: its date, its sessions, and a box to tick. */
record DaySheet(
    Pen pen,
    SheetGrid grid,
    SheetColours colours,
    SheetOptions options,
    Words words,
    Ledger ledger,
    TrainingBlock block) {

  private static final double BOX = 5.2;
  private static final double INSET = 4.5;
  private static final double HIGHEST_CARD = 37;

  void draw(LocalDate date, double x, double y, boolean first) {
    List<Session> sessions = ledger.sessionsOn(date);
    if (sessions.stream().anyMatch(s -> s.kind() == SessionKind.RACE)) {
      pen.fill(x, y, grid.dayWidth(), grid.row(), 0, colours.raceFill());
    }
    double top = grid.isRoomy() ? y + 2.5 : y;
    String pattern = first || date.getDayOfMonth() == 1 ? "d MMM" : "d";
    String day = DateTimeFormatter.ofPattern(pattern, words.locale()).format(date);
    pen.text(x + INSET, top + 8, day, 6.2, Weight.REGULAR, colours.soft());
    double right = x + grid.dayWidth() - INSET;
    if (options.boxes()) {
      right -= BOX;
      pen.frame(right, top + 3.2, BOX, BOX, 1, colours.soft(), 0.6);
      right -= 3;
    }
    double room = right - x - INSET - pen.width(day, 6.2, Weight.REGULAR) - 3;
    pen.fittedEnd(right, top + 8, states(sessions), 6.2, Weight.SEMIBOLD, colours.ink(), room);
    sessions(sessions, x + INSET, top + (grid.isRoomy() ? 12.5 : 10.5), y + grid.row() - 1);
  }

  /** Shares the room among all sessions of a day; none is ever left out. */
  private void sessions(List<Session> sessions, double x, double y, double bottom) {
    if (sessions.isEmpty()) return;
    double share = Math.min((bottom - y) / sessions.size(), HIGHEST_CARD);
    for (int i = 0; i < sessions.size(); i++) {
      SessionSheet card = new SessionSheet(pen, colours, grid.dayWidth() - 2 * INSET, share);
      card(card, sessions.get(i), x, y + i * share);
    }
  }

  private void card(SessionSheet card, Session session, double x, double y) {
    if (session.kind() == SessionKind.REST) {
      card.rest(x, y, words.of("sheet.kind.REST"));
      return;
    }
    card.draw(x, y, session.kind(), name(session), line(session));
  }

  private String name(Session session) {
    String name = words.of("sheet.kind." + session.kind());
    return session.kind() == SessionKind.RACE ? name.toUpperCase(words.locale()) : name;
  }

  private SessionWords.Line line(Session session) {
    SessionWords.Line line =
        block.settings().race().equals(Optional.of(session.date()))
                && session.kind() == SessionKind.RACE
            ? race()
            : words(session).parted(session);
    return options.targets() ? line : new SessionWords.Line(line.amount(), "");
  }

  private SessionWords.Line race() {
    String time = block.settings().target().map(DaySheet::clock).orElse("");
    return new SessionWords.Line(words.of("goal." + block.settings().goal()), time);
  }

  private SessionWords words(Session session) {
    return new SessionWords(words, ledger.zones(session.date()), ledger.plan().runner().unit());
  }

  private static String clock(Duration time) {
    return "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }

  /** What became of the sessions, a mark or a word each. */
  private String states(List<Session> sessions) {
    if (!options.done()) return "";
    return sessions.stream()
        .filter(session -> session.kind() != SessionKind.REST)
        .map(this::state)
        .filter(state -> !state.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String state(Session session) {
    SessionState state = ledger.state(session);
    return switch (state) {
      case DONE -> "✓";
      case TOO_HARD, MISSED -> words.of("state." + state);
      case PLANNED, MOVED -> "";
    };
  }
}
