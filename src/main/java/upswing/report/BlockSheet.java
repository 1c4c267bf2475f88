package upswing.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import upswing.load.Ledger;
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
    new SheetHead(pen, grid, colours, options, words).draw(block, ledger);
    dayNames(pen);
    for (int week = from; week < to; week++) week(pen, week, week - from);
    lines(pen, to - from);
    races(pen, from, to);
    new SheetFoot(pen, grid, colours, options, words)
        .draw(sessions(), ledger.zones(block.start()), grid.row(to - from), imprint(number, of));
    return new Page(grid.width(), grid.height(), pen.marks());
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
      new DaySheet(pen, grid, colours, options, words, ledger, block)
          .draw(date, grid.day(i), y, i == 0 && row == 0);
    }
    figures(pen, week, y);
  }

  private void figures(Pen pen, Microcycle week, double y) {
    double x = grid.week();
    double room = grid.right() - x;
    double minutes = ledger.week(week.start()).plannedMinutes();
    double most = ledger.blockSummary(block).biggestMinutes();
    double at = y + (grid.isRoomy() ? 3 : 0);
    pen.text(x, at + 9.5, Amounts.hours(minutes), 8, Weight.SEMIBOLD, colours.ink());
    pen.fill(x, at + 14, room, 2.4, 1.2, colours.track());
    if (most > 0) pen.fill(x, at + 14, room * minutes / most, 2.4, 1.2, colours.accent());
    String colour = week.recovery() ? colours.recoveryText() : colours.soft();
    pen.fitted(x, at + 24.5, note(week), 6.4, Weight.MEDIUM, colour, room);
  }

  private String note(Microcycle week) {
    OptionalDouble cut = ledger.week(week.start()).recoveryCut();
    if (week.recovery() && cut.orElse(0) > 0) {
      String key = options.landscape() ? "sheet.recovery" : "sheet.recoveryShort";
      return words.of(key, Math.round(cut.getAsDouble() * 100));
    }
    if (week.phase() == Phase.TAPER) return words.of("phase.TAPER");
    return easyShare(week).stream()
        .mapToObj(share -> words.of("sheet.easyShare", Math.round(share * 100)))
        .findFirst()
        .orElse("");
  }

  /** As planned: the page shows the plan, whatever was run meanwhile. */
  private OptionalDouble easyShare(Microcycle week) {
    TrainingBlock alone =
        new TrainingBlock(block.id(), block.name(), block.settings(), List.of(week));
    return ledger.blockSummary(alone).easyShare();
  }

  private void lines(Pen pen, int rows) {
    for (int row = 0; row <= rows; row++) {
      double y = grid.row(row);
      double from = options.landscape() ? grid.days() : SheetGrid.MARGIN;
      double to = options.landscape() ? grid.day(7) : grid.right();
      pen.line(from, y, to, y, colours.line(), 0.6);
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

  private String imprint(int page, int of) {
    String day = DateTimeFormatter.ofPattern("d MMM yyyy", words.locale()).format(printed);
    String imprint = words.of("sheet.imprint", day);
    return of > 1 ? imprint + words.of("sheet.page", page, of) : imprint;
  }

  private List<Session> sessions() {
    return block
        .start()
        .datesUntil(block.end().plusDays(1))
        .flatMap(date -> ledger.sessionsOn(date).stream())
        .toList();
  }
}
