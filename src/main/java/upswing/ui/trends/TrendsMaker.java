package upswing.ui.trends;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import upswing.training.TrainingBlock;
import upswing.ui.Messages;
import upswing.ui.Seen;
import upswing.ui.Trial;
import upswing.ui.trends.SignalChart.Look;

/** Puts together what the pane shows for a range around a day. */
final class TrendsMaker {

  private static final double SIGNAL_HEIGHT = 42;
  private static final double LOAD_HEIGHT = 50;
  private static final int BLOCK_SIGNALS = 5;

  private final Messages words;

  TrendsMaker(Messages words) {
    this.words = words;
  }

  Trends make(Seen seen, Optional<Trial> trial, LocalDate chosen, Trends.Range range) {
    return switch (range) {
      case WEEK -> week(seen, trial, chosen);
      case BLOCK -> block(seen, chosen);
      case YEAR -> year(seen, chosen);
    };
  }

  private Trends week(Seen seen, Optional<Trial> trial, LocalDate chosen) {
    LocalDate start = seen.plan().runner().weekOf(chosen);
    LocalDate first = start.minusDays(7);
    LocalDate judged = chosen.isAfter(seen.today()) ? seen.today() : chosen;
    int number = seen.plan().blockOn(start).map(b -> b.weekNumber(start)).orElse(0);
    String dates = span(start, start.plusDays(6));
    List<Row> rows =
        new ArrayList<>(
            new SignalRows(seen.mornings(), words).of(first, 14, start, Look.PANE, SIGNAL_HEIGHT));
    String nothing = first.isAfter(seen.today()) ? "trends.toCome" : "trends.nothing";
    String empty = rows.isEmpty() ? words.of(nothing) : "";
    rows.add(new LoadRows(seen.ledger(), words).days(first, 14, start, LOAD_HEIGHT));
    return new Trends(
        number > 0 ? words.of("trends.week", number) : dates,
        number > 0 ? dates : "",
        first,
        14,
        seen.today(),
        Optional.of(new VerdictWords(words).card(seen, trial, judged)),
        true,
        rows,
        empty);
  }

  private Trends block(Seen seen, LocalDate chosen) {
    Optional<TrainingBlock> block = seen.plan().blockOn(chosen);
    if (block.isEmpty()) {
      return new Trends(
          words.of("trends.range.BLOCK"),
          "",
          chosen,
          1,
          seen.today(),
          Optional.empty(),
          false,
          List.of(),
          words.of("trends.noBlock"));
    }
    LocalDate first = block.get().start();
    int weeks = block.get().weeks().size();
    return span(seen, words.of("trends.block.weeks", weeks), first, weeks, BLOCK_SIGNALS);
  }

  private Trends year(Seen seen, LocalDate chosen) {
    LocalDate first = seen.plan().runner().weekOf(chosen).minusDays(7 * 51L);
    return span(seen, words.of("trends.year"), first, 52, 0);
  }

  private Trends span(Seen seen, String title, LocalDate first, int weeks, int signals) {
    LoadRows load = new LoadRows(seen.ledger(), words);
    List<Row> rows = new ArrayList<>();
    rows.addAll(load.forms(first, weeks * 7));
    rows.add(load.weeks(first, weeks, LOAD_HEIGHT));
    if (signals > 0) {
      new SignalRows(seen.mornings(), words)
          .of(first, weeks * 7, first, Look.BLOCK, SIGNAL_HEIGHT).stream()
              .limit(signals)
              .forEach(rows::add);
    }
    LocalDate last = first.plusDays(weeks * 7L - 1);
    return new Trends(
        title,
        words.of("trends.until", date("d MMM", last)),
        first,
        weeks * 7,
        seen.today(),
        Optional.empty(),
        false,
        rows,
        "");
  }

  /** «15 – 21 Feb», «29 Mar – 4 Apr», «28 Dec 2026 – 3 Jan 2027». */
  String span(LocalDate from, LocalDate to) {
    String start =
        from.getYear() != to.getYear()
            ? "d MMM yyyy"
            : from.getMonth() != to.getMonth() ? "d MMM" : "d";
    String end = from.getYear() != to.getYear() ? "d MMM yyyy" : "d MMM";
    return words.of("trends.range", date(start, from), date(end, to));
  }

  private String date(String pattern, LocalDate date) {
    return DateTimeFormatter.ofPattern(pattern, words.locale()).format(date);
  }
}
