package upswing.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import upswing.load.Intensity;
import upswing.load.Ledger;
import upswing.load.StepFigures;
import upswing.load.Zones;
import upswing.recovery.CareLine;
import upswing.recovery.DayCare;
import upswing.report.PlanSheet.Weight;
import upswing.training.EffortZone;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.WorkoutPart;

/**
 * One day's column on a week's page, from its date down to the lines for notes.
 *
 * @param column its width in points
 */
record WeekDay(
    Pen pen,
    SheetColours colours,
    SheetOptions options,
    Words words,
    Ledger ledger,
    double column) {

  /** The height of the row with the dates. */
  static final double NAME = 22;

  private static final double INSET = 7;
  private static final double SMALL = 7;
  private static final double LINE = 11;
  private static final double WORK = 112;
  private static final double CARE = 62;
  private static final double MORNING = 84;
  private static final double LOWEST_BAR = 6;
  private static final double STEEP = 40;

  void draw(LocalDate date, double x, double top, double bottom) {
    double left = x + INSET;
    double room = column - 2 * INSET;
    String name = DateTimeFormatter.ofPattern("EEE", words.locale()).format(date);
    pen.text(left, top + 14, name, 8, Weight.SEMIBOLD, colours.ink());
    pen.text(
        left + pen.width(name, 8, Weight.SEMIBOLD) + 3.5,
        top + 14,
        Integer.toString(date.getDayOfMonth()),
        8,
        Weight.REGULAR,
        colours.soft());
    if (options.boxes()) box(x + column - INSET - 8, top + 7, 8);
    double y = top + NAME;
    work(ledger.sessionsOn(date), left, y, room);
    y += WORK;
    if (options.care()) {
      care(date, left, y, room);
      y += CARE;
    }
    morning(left, y, room);
    y += MORNING;
    notes(date, left, y, room, bottom);
  }

  private void box(double x, double y, double size) {
    pen.frame(x, y, size, size, 1.4, colours.soft(), 0.7);
  }

  private void heading(double x, double y, String key, double room) {
    pen.line(x, y, x + room, y, colours.line(), 0.6);
    pen.text(x, y + 12, words.of(key), SMALL, Weight.SEMIBOLD, colours.ink());
  }

  private void work(List<Session> sessions, double x, double y, double room) {
    double share = WORK / Math.max(1, sessions.size());
    for (int i = 0; i < sessions.size(); i++) {
      session(sessions.get(i), x, y + 8 + i * share, room, share - 8);
    }
  }

  private void session(Session session, double x, double y, double room, double high) {
    boolean profile = session.kind().isRun() && high > 80;
    double text = profile ? high - 28 : high;
    pen.fill(x, y, 2.2, text - 4, 0, colours.of(session.kind()));
    pen.icon(x + 7, y + 2, 8.4, session.kind(), colours.ink());
    String name = words.of("sheet.kind." + session.kind());
    pen.fitted(x + 19, y + 9, name, 8.4, Weight.SEMIBOLD, colours.ink(), room - 19);
    double at = y + 9;
    double last = y + text - 4;
    SessionWords said =
        new SessionWords(words, ledger.zones(session.date()), ledger.plan().runner().unit());
    List<String> lines =
        options.targets() ? said.lines(session) : List.of(said.parted(session).amount());
    for (String line : lines) {
      if (at + LINE > last) break;
      pen.fitted(x + 7, at += LINE, line, SMALL, Weight.REGULAR, colours.ink(), room - 7);
    }
    String note = session.note();
    if (!note.isBlank() && at + LINE <= last) {
      pen.fitted(x + 7, at + LINE, note, SMALL, Weight.REGULAR, colours.soft(), room - 7);
    }
    if (profile) profile(session, x, y + high - 6, room);
  }

  /** The steps as bars: as wide as they last, as high as they are hard. */
  private void profile(Session session, double x, double bottom, double room) {
    Zones zones = ledger.zones(session.date());
    List<WorkoutPart.Step> steps = session.workout().flattened();
    double all = steps.stream().mapToDouble(s -> StepFigures.of(s, zones).minutes()).sum();
    if (all <= 0) return;
    double at = x;
    for (WorkoutPart.Step step : steps) {
      double wide = room * StepFigures.of(step, zones).minutes() / all;
      EffortZone zone = zones.zone(step.target());
      double high = LOWEST_BAR + (Intensity.of(zone) - Intensity.of(EffortZone.RECOVERY)) * STEEP;
      pen.fill(
          at, bottom - high, Math.max(0.6, wide - 0.6), high, 0.8, colour(session, step, zone));
      at += wide;
    }
    pen.line(x, bottom, x + room, bottom, colours.line(), 0.6);
  }

  /** Work wears the colour of its session; what leads to it, and what lies between, their own. */
  private String colour(Session session, WorkoutPart.Step step, EffortZone zone) {
    if (colours.blackAndWhite()) return zone.isEasy() ? "#bbbbbb" : "#666666";
    return switch (step.role()) {
      case WORK -> colours.of(session.kind());
      case RECOVERY -> colours.of(SessionKind.RECOVERY_RUN);
      case WARM_UP, COOL_DOWN -> colours.of(SessionKind.EASY);
    };
  }

  private void care(LocalDate date, double x, double y, double room) {
    heading(x, y, "sheet.week.care", room);
    CareWords said = new CareWords(words);
    double from = options.boxes() ? x + 10.5 : x;
    double at = y + 24;
    for (CareLine line : DayCare.of(ledger, date).lines().stream().limit(3).toList()) {
      if (options.boxes() && !isOver(line)) box(x, at - 5.8, 6);
      String text = said.brief(line).replaceFirst("^✓ ", "");
      pen.fitted(from, at, text, SMALL, Weight.REGULAR, colours.ink(), x + room - from);
      at += 12.5;
    }
  }

  /** A night that has been slept is told, not ticked. */
  private static boolean isOver(CareLine line) {
    return line instanceof CareLine.Sleep sleep && sleep.slept().isPresent();
  }

  private void morning(double x, double y, double room) {
    heading(x, y, "sheet.week.morning", room);
    double at = y + 26;
    for (String signal : List.of("RESTING_HEART_RATE", "HRV", "SLEEP")) {
      String unit = words.of("sheet.week.unit." + signal);
      double end = x + room - 1;
      pen.text(x, at, words.of("sheet.week.name." + signal), SMALL, Weight.REGULAR, colours.soft());
      pen.text(end - 15, at, unit, 6.4, Weight.REGULAR, colours.soft());
      pen.line(end - 46, at + 1, end - 19, at + 1, colours.soft(), 0.6);
      at += 13;
    }
    for (String signal : List.of("ENERGY", "SORENESS")) {
      String name = words.of("signal." + signal);
      pen.text(x, at, name, SMALL, Weight.REGULAR, colours.soft());
      for (int i = 1; i <= 5; i++) {
        double number = x + room - 4 - (5 - i) * 11;
        pen.middle(number, at, Integer.toString(i), SMALL, Weight.REGULAR, colours.ink());
      }
      at += 12.5;
    }
  }

  private void notes(LocalDate date, double x, double y, double room, double bottom) {
    heading(x, y, "sheet.week.notes", room);
    boolean trains = ledger.sessionsOn(date).stream().anyMatch(s -> s.kind() != SessionKind.REST);
    if (trains) {
      pen.textEnd(
          x + room, y + 12, words.of("sheet.week.effort"), 6.6, Weight.REGULAR, colours.soft());
    }
    for (double at = y + 30; at < bottom - 6; at += 15.5) {
      pen.line(x, at, x + room, at, colours.line(), 0.6);
    }
  }
}
