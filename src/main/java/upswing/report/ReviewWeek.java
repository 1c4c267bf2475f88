package upswing.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import upswing.load.Ledger;
import upswing.load.SessionState;
import upswing.report.PlanSheet.Weight;
import upswing.training.Activity;
import upswing.training.Session;
import upswing.training.SessionKind;

/** The seven days of a week as a table: what was planned and done, or what is to come. */
record ReviewWeek(
    Pen pen, SheetColours colours, Words words, Ledger ledger, double left, double right) {

  private static final double BACK = 80;
  private static final double AHEAD = 44;
  private static final double INSET = 6;

  /** Draws the days that were, and says where they end. */
  double lookBack(LocalDate start, double y) {
    frame(y, BACK);
    double longest = 1;
    for (int i = 0; i < 7; i++) {
      longest = Math.max(longest, planned(start.plusDays(i)));
      longest = Math.max(longest, done(start.plusDays(i)));
    }
    for (int i = 0; i < 7; i++) {
      LocalDate date = start.plusDays(i);
      double x = left + i * column() + INSET;
      String state = state(date);
      date(date, x, y);
      double end = left + (i + 1) * column() - INSET + 1;
      pen.textEnd(end, y + 11.5, state, 6.4, Weight.SEMIBOLD, colours.ink());
      sessions(date, x, y, true);
      bars(date, x, y + BACK - 20, (column() - 2 * INSET) / longest);
    }
    return y + BACK;
  }

  /** Draws the days to come. */
  void lookAhead(LocalDate start, double y) {
    frame(y, AHEAD);
    for (int i = 0; i < 7; i++) {
      double x = left + i * column() + INSET;
      date(start.plusDays(i), x, y);
      sessions(start.plusDays(i), x, y, false);
    }
  }

  private double column() {
    return (right - left) / 7;
  }

  private void frame(double y, double height) {
    pen.frame(left, y, right - left, height, 0, colours.line(), 0.6);
    for (int i = 1; i < 7; i++) {
      double x = left + i * column();
      pen.line(x, y, x, y + height, colours.line(), 0.6);
    }
  }

  private void date(LocalDate date, double x, double y) {
    String day = DateTimeFormatter.ofPattern("EEE d", words.locale()).format(date);
    pen.text(x, y + 11.5, day, 6.8, Weight.REGULAR, colours.soft());
  }

  private void sessions(LocalDate date, double x, double y, boolean past) {
    List<Session> sessions = ledger.sessionsOn(date);
    List<Activity> alone = past ? ledger.unplannedOn(date) : List.of();
    double room = column() - 2 * INSET + 2;
    double at = y + 24.5;
    if (!sessions.isEmpty()) {
      Session first = sessions.getLast();
      pen.icon(x, at - 6.6, 7.6, first.kind(), colours.ink());
      String name = words.of("sheet.kind." + first.kind());
      pen.fitted(x + 10.5, at, name, 7.8, Weight.SEMIBOLD, colours.ink(), room - 10.5);
      String line = line(first);
      if (!line.isEmpty()) pen.fitted(x, at += 11, line, 6.8, Weight.REGULAR, colours.soft(), room);
    }
    if (!past) return;
    String result =
        sessions.stream()
            .flatMap(session -> ledger.doneFor(session.id()).stream())
            .map(ReviewWeek::result)
            .collect(Collectors.joining(" + "));
    if (result.isEmpty() && !alone.isEmpty()) {
      String sport = words.of("sport." + alone.getFirst().sport());
      result = sport + " " + result(alone.getFirst());
    }
    if (!result.isEmpty()) {
      pen.fitted(x, at + 10, result, 6.8, Weight.REGULAR, colours.ink(), room);
    }
  }

  private String line(Session session) {
    SessionWords.Line line =
        new SessionWords(words, ledger.zones(session.date()), ledger.plan().runner().unit())
            .parted(session);
    return line.joined();
  }

  private static String result(Activity done) {
    String minutes = Amounts.minutes(done.minutes());
    return done.averageHeartRate().isPresent()
        ? minutes + " · " + done.averageHeartRate().getAsInt() + " bpm"
        : minutes;
  }

  private String state(LocalDate date) {
    Optional<Session> last =
        ledger.sessionsOn(date).stream().filter(s -> s.kind() != SessionKind.REST).findFirst();
    if (last.isEmpty()) return "";
    SessionState state = ledger.state(last.get());
    return switch (state) {
      case DONE -> "✓";
      case TOO_HARD, MISSED -> words.of("state." + state);
      case PLANNED, MOVED -> "";
    };
  }

  private void bars(LocalDate date, double x, double y, double scale) {
    double planned = planned(date);
    double done = done(date);
    if (planned > 0) pen.dashedFrame(x, y, planned * scale, 4.6, colours.soft(), 0.5);
    if (done > 0) pen.fill(x, y + 6.4, done * scale, 4.6, 0.6, colours.accent());
  }

  private double planned(LocalDate date) {
    return ledger.sessionsOn(date).stream().mapToDouble(s -> ledger.planned(s).minutes()).sum();
  }

  private double done(LocalDate date) {
    return ledger.activitiesOn(date).stream().mapToDouble(Activity::minutes).sum();
  }
}
