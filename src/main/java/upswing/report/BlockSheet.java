package upswing.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import upswing.load.Ledger;
import upswing.load.PlannedFigures;
import upswing.load.WeekFigures;
import upswing.load.Zones;
import upswing.report.PlanSheet.Page;
import upswing.report.PlanSheet.Weight;
import upswing.training.Microcycle;
import upswing.training.Phase;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.TrainingBlock;

/** A whole block on paper: a row a week, a column a day, and what the week adds up to. */
final class BlockSheet {

  private final TrainingBlock block;
  private final Ledger ledger;
  private final SheetOptions options;
  private final Words words;
  private final TextWidth width;
  private final LocalDate printed;
  private final SheetColours colours;
  private final SheetGrid grid;

  BlockSheet(
      TrainingBlock block,
      Ledger ledger,
      SheetOptions options,
      Words words,
      TextWidth width,
      LocalDate printed) {
    this.block = block;
    this.ledger = ledger;
    this.options = options;
    this.words = words;
    this.width = width;
    this.printed = printed;
    this.colours = new SheetColours(options.blackAndWhite());
    this.grid = SheetGrid.of(options.paper(), options.landscape(), block.weeks().size());
  }

  PlanSheet sheet() {
    int weeks = block.weeks().size();
    List<Page> pages = new ArrayList<>();
    int of = (weeks + grid.rows() - 1) / grid.rows();
    for (int page = 0; page < of; page++) {
      int from = page * grid.rows();
      pages.add(page(from, Math.min(weeks, from + grid.rows()), page + 1, of));
    }
    return new PlanSheet(block.name(), pages);
  }

  private Page page(int from, int to, int number, int of) {
    Pen pen = new Pen(width);
    header(pen);
    dayNames(pen);
    for (int week = from; week < to; week++) week(pen, week, week - from);
    lines(pen, to - from);
    races(pen, from, to);
    footer(pen, grid.row(to - from), number, of);
    return new Page(grid.width(), grid.height(), pen.marks());
  }

  private void header(Pen pen) {
    String ink = colours.ink();
    double right = grid.right();
    right = figure(pen, right, sleepTarget(), words.of("sheet.sleepTarget"));
    if (options.landscape()) {
      right = figure(pen, right, restDays(), words.of("sheet.restDays"));
    }
    right = figure(pen, right, easyShare(), words.of("sheet.easy"));
    right = figure(pen, right, hours(minutes()), words.of("sheet.planned"));
    pen.fitted(
        SheetGrid.MARGIN, 38.6, block.name(), 15, Weight.BOLD, ink, right - SheetGrid.MARGIN);
    pen.fitted(
        SheetGrid.MARGIN,
        52,
        subtitle(),
        8.2,
        Weight.REGULAR,
        colours.soft(),
        right - SheetGrid.MARGIN);
    pen.line(SheetGrid.MARGIN, 61.8, grid.right(), 61.8, colours.accent(), 1.2);
  }

  private double figure(Pen pen, double right, String value, String name) {
    pen.textEnd(right, 42.5, value, 10.2, Weight.SEMIBOLD, colours.ink());
    pen.textEnd(right, 52, name, 7, Weight.REGULAR, colours.soft());
    double wide =
        Math.max(pen.width(value, 10.2, Weight.SEMIBOLD), pen.width(name, 7, Weight.REGULAR));
    return right - wide - 16;
  }

  private String subtitle() {
    DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM", words.locale());
    DateTimeFormatter full = DateTimeFormatter.ofPattern("d MMMM yyyy", words.locale());
    StringBuilder line =
        new StringBuilder(
            words.of(
                "sheet.subtitle",
                day.format(block.start()),
                full.format(block.end()),
                block.weeks().size()));
    List<String> recovery =
        IntStream.range(0, block.weeks().size())
            .filter(i -> block.weeks().get(i).recovery())
            .mapToObj(i -> String.valueOf(i + 1))
            .toList();
    if (!recovery.isEmpty()) line.append(words.of("sheet.recoveryWeeks", listed(recovery)));
    block.weeks().stream()
        .filter(week -> week.phase() == Phase.TAPER)
        .findFirst()
        .ifPresent(week -> line.append(words.of("sheet.taperFrom", day.format(week.start()))));
    return line.toString();
  }

  private String listed(List<String> numbers) {
    if (numbers.size() == 1) return numbers.getFirst();
    return words.of(
        "sheet.and", String.join(", ", numbers.subList(0, numbers.size() - 1)), numbers.getLast());
  }

  private void dayNames(Pen pen) {
    TextStyle style = options.landscape() ? TextStyle.FULL : TextStyle.SHORT;
    for (int i = 0; i < 7; i++) {
      DayOfWeek day = block.start().plusDays(i).getDayOfWeek();
      pen.text(
          grid.day(i) + 4.5,
          76,
          day.getDisplayName(style, words.locale()),
          7.3,
          Weight.MEDIUM,
          colours.soft());
    }
    pen.text(grid.week(), 76, words.of("sheet.week"), 7.3, Weight.MEDIUM, colours.soft());
  }

  private void week(Pen pen, int index, int row) {
    Microcycle week = block.weeks().get(index);
    double y = grid.row(row);
    if (week.recovery()) {
      pen.fill(grid.days(), y, grid.right() - grid.days(), grid.row(), 0, colours.recovery());
    }
    double middle = y + grid.row() / 2;
    String phase = words.of("phase." + week.phase()).toUpperCase(words.locale());
    pen.text(SheetGrid.MARGIN, middle - 1.5, phase, 5.6, Weight.REGULAR, colours.soft());
    pen.text(
        SheetGrid.MARGIN,
        middle + 7,
        words.of("sheet.weekNumber", index + 1),
        8,
        Weight.BOLD,
        colours.ink());
    for (int i = 0; i < 7; i++) {
      LocalDate date = week.start().plusDays(i);
      new DaySheet(pen, grid, colours, options, words, ledger)
          .draw(date, grid.day(i), y, i == 0 && row == 0);
    }
    figures(pen, week, y);
  }

  private void figures(Pen pen, Microcycle week, double y) {
    WeekFigures figures = ledger.week(week.start());
    double x = grid.week();
    double room = grid.right() - x;
    double most =
        block.weeks().stream()
            .mapToDouble(w -> ledger.week(w.start()).plannedMinutes())
            .max()
            .orElse(1);
    double share = most == 0 ? 0 : figures.plannedMinutes() / most;
    pen.text(x, y + 9.5, hours(figures.plannedMinutes()), 8, Weight.SEMIBOLD, colours.ink());
    pen.fill(x, y + 14, room, 2.4, 1.2, colours.track());
    pen.fill(x, y + 14, room * share, 2.4, 1.2, colours.accent());
    String note;
    String colour = colours.soft();
    if (week.recovery() && figures.recoveryCut().isPresent()) {
      note = words.of("sheet.recovery", Math.round(figures.recoveryCut().getAsDouble() * 100));
      colour = colours.recoveryText();
    } else if (week.phase() == Phase.TAPER) {
      note = words.of("phase.TAPER");
    } else {
      note =
          figures.easyShare().isPresent()
              ? words.of("sheet.easyShare", Math.round(figures.easyShare().getAsDouble() * 100))
              : "";
    }
    pen.fitted(x, y + 24.5, note, 6.4, Weight.MEDIUM, colour, room);
  }

  private void lines(Pen pen, int rows) {
    for (int row = 0; row <= rows; row++) {
      double y = grid.row(row);
      double to = options.landscape() ? grid.day(7) : grid.right();
      pen.line(grid.days(), y, to, y, colours.line(), 0.6);
    }
    for (int day = 0; day <= 7; day++) {
      pen.line(grid.day(day), grid.row(0), grid.day(day), grid.row(rows), colours.line(), 0.6);
    }
  }

  private void races(Pen pen, int from, int to) {
    for (int week = from; week < to; week++) {
      for (int day = 0; day < 7; day++) {
        LocalDate date = block.weeks().get(week).start().plusDays(day);
        boolean race = ledger.sessionsOn(date).stream().anyMatch(s -> s.kind() == SessionKind.RACE);
        if (race) {
          pen.frame(
              grid.day(day),
              grid.row(week - from),
              grid.dayWidth(),
              grid.row(),
              0,
              colours.of(SessionKind.RACE),
              1);
        }
      }
    }
  }

  private void footer(Pen pen, double bottom, int page, int of) {
    double x = SheetGrid.MARGIN;
    double y = bottom + 13;
    for (SessionKind kind : kinds()) {
      String name = words.of("sheet.kind." + kind);
      if (colours.blackAndWhite()) {
        pen.icon(x, y - 6, 7, kind, colours.ink());
      } else {
        pen.fill(x, y - 5.4, 5.8, 5.8, 1.2, colours.of(kind));
      }
      pen.text(x + 9.5, y, name, 7, Weight.REGULAR, colours.ink());
      x += 9.5 + pen.width(name, 7, Weight.REGULAR) + 12;
    }
    String advice = advice();
    if (options.landscape()) {
      pen.textEnd(grid.right(), y, advice, 6.8, Weight.REGULAR, colours.ink());
    } else {
      y += 14;
      pen.text(SheetGrid.MARGIN, y, advice, 6.8, Weight.REGULAR, colours.ink());
    }
    y += 12;
    if (options.boxes()) {
      pen.frame(SheetGrid.MARGIN, y - 5, 5.2, 5.2, 1, colours.soft(), 0.6);
      pen.text(
          SheetGrid.MARGIN + 8.5, y, words.of("sheet.tick"), 6.8, Weight.REGULAR, colours.soft());
    }
    String day = DateTimeFormatter.ofPattern("d MMM yyyy", words.locale()).format(printed);
    String imprint = words.of("sheet.imprint", day);
    if (of > 1) imprint = imprint + words.of("sheet.page", page, of);
    pen.textEnd(grid.right(), y, imprint, 6.8, Weight.REGULAR, colours.soft());
  }

  private String advice() {
    Zones zones = ledger.zones(block.start());
    return zones
        .easyCeiling()
        .map(ceiling -> words.of("sheet.adviceWithCeiling", ceiling.bpm()))
        .orElseGet(() -> words.of("sheet.advice"));
  }

  private Set<SessionKind> kinds() {
    return sessions().stream()
        .map(Session::kind)
        .filter(kind -> kind != SessionKind.REST)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(SessionKind.class)));
  }

  private List<Session> sessions() {
    return block
        .start()
        .datesUntil(block.end().plusDays(1))
        .flatMap(date -> ledger.sessionsOn(date).stream())
        .toList();
  }

  private double minutes() {
    return sessions().stream().map(ledger::planned).mapToDouble(PlannedFigures::minutes).sum();
  }

  private String easyShare() {
    double all = minutes();
    double easy =
        sessions().stream().map(ledger::planned).mapToDouble(PlannedFigures::easyMinutes).sum();
    return all == 0 ? "–" : Math.round(100 * easy / all) + " %";
  }

  private String restDays() {
    long rest = sessions().stream().filter(s -> s.kind() == SessionKind.REST).count();
    double perWeek = Math.rint(2.0 * (double) rest / block.weeks().size()) / 2;
    return words.of("sheet.perWeek", perWeek);
  }

  private String sleepTarget() {
    return hours(ledger.plan().runner().sleepTarget().toMinutes());
  }

  private static String hours(double minutes) {
    long all = Math.round(minutes);
    return "%d h %02d".formatted(all / 60, all % 60);
  }
}
