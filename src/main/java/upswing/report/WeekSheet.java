package upswing.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import upswing.load.Ledger;
import upswing.load.WeekFigures;
import upswing.readiness.Baseline;
import upswing.readiness.Mornings;
import upswing.readiness.SignalMorning;
import upswing.report.PlanSheet.Page;
import upswing.report.PlanSheet.Weight;
import upswing.training.Microcycle;
import upswing.training.SessionKind;
import upswing.training.Signal;
import upswing.training.TrainingBlock;

/** One week on a page to write on: sessions, care, the morning's boxes and room for notes. */
final class WeekSheet {

  private static final double TOP = 70;
  private static final double FOOT = 64;
  private static final List<Signal> RANGES =
      List.of(Signal.RESTING_HEART_RATE, Signal.HRV, Signal.SLEEP);

  private final LocalDate start;
  private final Ledger ledger;
  private final Mornings mornings;
  private final SheetOptions options;
  private final Words words;
  private final LocalDate printed;
  private final Pen pen;
  private final SheetColours colours;
  private final double right;
  private final double height;

  WeekSheet(
      LocalDate start,
      Ledger ledger,
      Mornings mornings,
      SheetOptions options,
      Words words,
      TextWidth width,
      LocalDate printed) {
    this.start = start;
    this.ledger = ledger;
    this.mornings = mornings;
    this.options = options;
    this.words = words;
    this.printed = printed;
    pen = new Pen(width);
    colours = new SheetColours(options.blackAndWhite());
    right = options.paper().width(true) - SheetGrid.MARGIN;
    height = options.paper().height(true);
  }

  PlanSheet sheet() {
    head();
    double bottom = height - FOOT;
    double column = (right - SheetGrid.MARGIN) / 7;
    WeekDay day = new WeekDay(pen, colours, options, words, ledger, column);
    for (int i = 0; i < 7; i++) {
      day.draw(start.plusDays(i), SheetGrid.MARGIN + i * column, TOP, bottom);
    }
    pen.frame(
        SheetGrid.MARGIN, TOP, right - SheetGrid.MARGIN, bottom - TOP, 0, colours.line(), 0.6);
    for (int i = 1; i < 7; i++) {
      double x = SheetGrid.MARGIN + i * column;
      pen.line(x, TOP, x, bottom, colours.line(), 0.6);
    }
    double under = TOP + WeekDay.NAME;
    pen.line(SheetGrid.MARGIN, under, right, under, colours.line(), 0.6);
    foot(bottom);
    Page page = new Page(options.paper().width(true), height, pen.marks());
    return new PlanSheet(title(), List.of(page));
  }

  private Optional<TrainingBlock> block() {
    return ledger.plan().blockOn(start.plusDays(3));
  }

  private String title() {
    return block()
        .map(
            block ->
                words.of(
                    "sheet.week.title",
                    block.weekNumber(start.plusDays(3)),
                    block.weeks().size(),
                    phase(block)))
        .orElseGet(() -> words.of("sheet.week.plain"));
  }

  private String phase(TrainingBlock block) {
    Optional<Microcycle> week = block.week(start.plusDays(3));
    return week.filter(Microcycle::recovery).isPresent()
        ? words.of("sheet.week.recovery")
        : week.map(w -> words.of("phase." + w.phase())).orElse("");
  }

  private String subtitle() {
    LocalDate end = start.plusDays(6);
    String dates =
        words.of(
            "sheet.week.dates",
            date(start, start.getMonth() == end.getMonth() ? "d" : "d MMMM"),
            date(end, "d MMMM yyyy"));
    return block()
        .flatMap(
            block ->
                block
                    .settings()
                    .race()
                    .filter(race -> race.isAfter(from()))
                    .map(
                        race ->
                            dates
                                + words.of(
                                    "sheet.week.race",
                                    words.of("goal." + block.settings().goal()),
                                    race.toEpochDay() - from().toEpochDay())))
        .orElse(dates);
  }

  /** Days to a race are counted from the day of printing, or from a week to come. */
  private LocalDate from() {
    return printed.isAfter(start) && printed.isBefore(start.plusDays(7)) ? printed : start;
  }

  private void head() {
    double at = right;
    String sleep = Amounts.wholeHours(ledger.plan().runner().sleepTarget().toMinutes());
    at = figure(at, sleep, words.of("sheet.sleepTarget"));
    long rest =
        start
            .datesUntil(start.plusDays(7))
            .filter(
                day -> ledger.sessionsOn(day).stream().allMatch(s -> s.kind() == SessionKind.REST))
            .count();
    at = figure(at, Long.toString(rest), words.of("sheet.restDays"));
    OptionalDouble share = easyShare();
    String easy = share.isPresent() ? Amounts.percent(share.getAsDouble()) : "–";
    at = figure(at, easy, words.of("sheet.easy"));
    WeekFigures week = ledger.week(start);
    at = figure(at, Amounts.whole(week.plannedLoad()), words.of("sheet.load"));
    at = figure(at, Amounts.hours(week.plannedMinutes()), words.of("sheet.planned"));
    double room = at - SheetGrid.MARGIN;
    pen.fitted(SheetGrid.MARGIN, 38.6, title(), 15, Weight.BOLD, colours.ink(), room);
    pen.fitted(SheetGrid.MARGIN, 52, subtitle(), 8.2, Weight.REGULAR, colours.soft(), room);
    pen.line(SheetGrid.MARGIN, 61.8, right, 61.8, colours.accent(), 1.2);
  }

  private double figure(double end, String value, String name) {
    pen.textEnd(end, 42.5, value, 10.2, Weight.SEMIBOLD, colours.ink());
    pen.textEnd(end, 52, name, 7, Weight.REGULAR, colours.soft());
    double wide =
        Math.max(pen.width(value, 10.2, Weight.SEMIBOLD), pen.width(name, 7, Weight.REGULAR));
    return end - wide - 16;
  }

  /** As planned: the page shows the plan, whatever was run meanwhile. */
  private OptionalDouble easyShare() {
    double minutes = 0;
    double easy = 0;
    for (LocalDate day : start.datesUntil(start.plusDays(7)).toList()) {
      for (var session : ledger.sessionsOn(day)) {
        if (!session.kind().isRun() && !session.kind().isActiveRecovery()) continue;
        minutes += ledger.planned(session).minutes();
        easy += ledger.planned(session).easyMinutes();
      }
    }
    return minutes > 0 ? OptionalDouble.of(easy / minutes) : OptionalDouble.empty();
  }

  private void foot(double bottom) {
    double y = bottom + 14;
    String lead = words.of("sheet.week.ifTwo");
    pen.text(SheetGrid.MARGIN, y, lead, 7.2, Weight.SEMIBOLD, colours.ink());
    double from = SheetGrid.MARGIN + pen.width(lead, 7.2, Weight.SEMIBOLD) + 3;
    String rest = words.of("sheet.week.then") + next();
    pen.fitted(from, y, rest, 7.2, Weight.REGULAR, colours.ink(), right - from);
    y += 15;
    double at = SheetGrid.MARGIN;
    if (options.boxes()) {
      pen.frame(at, y - 5, 5.2, 5.2, 1, colours.soft(), 0.6);
      at += 8.5;
    }
    String day = date(printed, "d MMM yyyy");
    String imprint = words.of("sheet.imprint", day);
    pen.textEnd(right, y, imprint, 6.8, Weight.REGULAR, colours.soft());
    double room = right - at - pen.width(imprint, 6.8, Weight.REGULAR) - 12;
    String ranges = ranges();
    String tick = options.boxes() ? words.of("sheet.tick") : "";
    String line = tick.isEmpty() || ranges.isEmpty() ? tick + ranges : tick + " · " + ranges;
    pen.fitted(at, y, line, 6.8, Weight.REGULAR, colours.soft(), room);
  }

  private String next() {
    LocalDate week = start.plusDays(7);
    double minutes = ledger.week(week).plannedMinutes();
    if (minutes <= 0) return "";
    boolean recovery = ledger.microcycle(week.plusDays(3)).filter(Microcycle::recovery).isPresent();
    return words.of(
        recovery ? "sheet.week.nextRecovery" : "sheet.week.next", Amounts.hours(minutes));
  }

  private String ranges() {
    SignalWords said = new SignalWords(words);
    List<String> known = RANGES.stream().flatMap(signal -> range(said, signal).stream()).toList();
    return known.isEmpty() ? "" : words.of("sheet.week.normal", String.join(", ", known));
  }

  private Optional<String> range(SignalWords said, Signal signal) {
    SignalMorning morning = mornings.on(mornings.today()).signals().get(signal);
    if (morning == null || !(morning.normal() instanceof Baseline.Known normal)) {
      return Optional.empty();
    }
    return Optional.of(words.of("sheet.week.range." + signal, said.range(signal, normal)));
  }

  private String date(LocalDate day, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, words.locale()).format(day);
  }
}
