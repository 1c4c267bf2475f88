package upswing.report;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import upswing.load.BlockSummary;
import upswing.load.Ledger;
import upswing.report.PlanSheet.Weight;
import upswing.training.Phase;
import upswing.training.SessionKind;
import upswing.training.TrainingBlock;

/** The head of a block's page: its name, its dates, and what it adds up to. */
record SheetHead(Pen pen, SheetGrid grid, SheetColours colours, SheetOptions options, Words words) {

  void draw(TrainingBlock block, Ledger ledger) {
    BlockSummary summary = ledger.blockSummary(block);
    double right = grid.right();
    String sleep = Amounts.wholeHours(ledger.plan().runner().sleepTarget().toMinutes());
    right = figure(right, sleep, words.of("sheet.sleepTarget"));
    if (options.landscape()) {
      right = figure(right, restDays(block, ledger), words.of("sheet.restDays"));
    }
    String easy =
        summary.easyShare().isPresent()
            ? Math.round(summary.easyShare().getAsDouble() * 100) + " %"
            : "–";
    right = figure(right, easy, words.of("sheet.easy"));
    right = figure(right, Amounts.hours(summary.minutes()), words.of("sheet.planned"));
    double room = right - SheetGrid.MARGIN;
    pen.fitted(SheetGrid.MARGIN, 38.6, block.name(), 15, Weight.BOLD, colours.ink(), room);
    pen.fitted(SheetGrid.MARGIN, 52, dates(block), 8.2, Weight.REGULAR, colours.soft(), room);
    pen.line(SheetGrid.MARGIN, 61.8, grid.right(), 61.8, colours.accent(), 1.2);
  }

  private double figure(double right, String value, String name) {
    pen.textEnd(right, 42.5, value, 10.2, Weight.SEMIBOLD, colours.ink());
    pen.textEnd(right, 52, name, 7, Weight.REGULAR, colours.soft());
    double wide =
        Math.max(pen.width(value, 10.2, Weight.SEMIBOLD), pen.width(name, 7, Weight.REGULAR));
    return right - wide - 16;
  }

  private String dates(TrainingBlock block) {
    DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM", words.locale());
    DateTimeFormatter full = DateTimeFormatter.ofPattern("d MMMM yyyy", words.locale());
    StringBuilder line =
        new StringBuilder(
            words.of(
                "sheet.subtitle",
                (block.start().getYear() == block.end().getYear() ? day : full)
                    .format(block.start()),
                full.format(block.end()),
                block.weeks().size()));
    List<String> recovery =
        IntStream.range(0, block.weeks().size())
            .filter(i -> block.weeks().get(i).recovery())
            .mapToObj(i -> String.valueOf(i + 1))
            .toList();
    if (!recovery.isEmpty()) {
      line.append(words.of("sheet.recoveryWeeks", recovery.size(), listed(recovery)));
    }
    block.weeks().stream()
        .filter(week -> week.phase() == Phase.TAPER)
        .findFirst()
        .ifPresent(week -> line.append(words.of("sheet.taperFrom", day.format(week.start()))));
    return line.toString();
  }

  private String listed(List<String> numbers) {
    if (numbers.size() == 1) return numbers.getFirst();
    return words.of(
        "list.and", String.join(", ", numbers.subList(0, numbers.size() - 1)), numbers.getLast());
  }

  /** To the nearest half a day a week. */
  private String restDays(TrainingBlock block, Ledger ledger) {
    long rest =
        block
            .start()
            .datesUntil(block.end().plusDays(1))
            .flatMap(date -> ledger.sessionsOn(date).stream())
            .filter(session -> session.kind() == SessionKind.REST)
            .count();
    return words.of("sheet.perWeek", Math.rint(2.0 * (double) rest / block.weeks().size()) / 2);
  }
}
