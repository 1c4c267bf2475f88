package upswing.ui.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import upswing.load.WeekFigures;
import upswing.planning.check.Finding;
import upswing.readiness.Verdict;
import upswing.report.Amounts;
import upswing.training.Microcycle;
import upswing.training.Signal;
import upswing.training.TrainingBlock;
import upswing.ui.Messages;
import upswing.ui.Seen;
import upswing.ui.SignalWords;

/** Says what is to be seen of any week: plain data, made from one snapshot. */
public final class Sights {

  private final Seen seen;
  private final Messages words;
  private final CardSights cards;

  public Sights(Seen seen, Messages words) {
    this.seen = seen;
    this.words = words;
    cards = new CardSights(seen, words);
  }

  /** The week whose first day is {@code start}. */
  public WeekSight week(LocalDate start) {
    Optional<TrainingBlock> block = seen.plan().blockOn(start);
    Optional<Microcycle> cycle = block.flatMap(b -> b.week(start));
    boolean recovery = cycle.filter(Microcycle::recovery).isPresent();
    WeekFigures figures = seen.ledger().week(start);
    String number =
        block
            .map(b -> words.of("calendar.week", b.weekNumber(start)))
            .orElseGet(() -> date(start.plusDays(6), "MMM"));
    String phase =
        cycle
            .map(c -> words.of("phase." + c.phase()))
            .orElseGet(() -> String.valueOf(start.plusDays(6).getYear()));
    boolean empty = figures.plannedMinutes() == 0 && figures.doneMinutes() == 0;
    String time = empty ? "" : Amounts.hours(figures.plannedMinutes());
    List<DaySight> days = IntStream.range(0, 7).mapToObj(i -> day(start.plusDays(i))).toList();
    String note = empty ? "" : note(figures, recovery);
    return new WeekSight(
        start,
        recovery,
        phase.toUpperCase(words.locale()),
        number,
        days,
        time,
        doneShare(figures),
        note,
        warnings(start),
        empty ? List.of() : facts(figures),
        words.of("calendar.spoken.week", number, phase, time, note));
  }

  /** The first day of the runner's week that holds a day. */
  public LocalDate weekOf(LocalDate day) {
    return seen.plan().runner().weekOf(day);
  }

  /** Whether a day is over. */
  public boolean isPast(LocalDate day) {
    return day.isBefore(seen.today());
  }

  /** The day the runner's weeks begin with. */
  public DayOfWeek firstDayOfWeek() {
    return seen.plan().runner().weekStart();
  }

  /** One day. */
  public DaySight day(LocalDate date) {
    Verdict verdict =
        date.isAfter(seen.today()) ? Verdict.MISSING : seen.mornings().on(date).verdict();
    List<CardSight> there = cards.of(date);
    String what =
        there.isEmpty()
            ? words.of("calendar.spoken.nothing")
            : there.stream().map(CardSight::spoken).collect(Collectors.joining("; "));
    String spoken = words.of("calendar.spoken.day", date(date, "EEEE d MMMM"), what);
    if (date.equals(seen.today())) spoken = words.of("calendar.spoken.today", spoken);
    if (words.has("calendar.verdict." + verdict)) {
      spoken += "; " + words.of("calendar.verdict." + verdict);
    }
    return new DaySight(
        date,
        date(date, date.getDayOfMonth() == 1 ? "d MMM" : "d"),
        date(date, "EEE d"),
        date.equals(seen.today()),
        date.isBefore(seen.today()),
        verdict,
        there,
        spoken);
  }

  /** What a month adds up to. */
  public MonthSight month(YearMonth month) {
    return new MonthSights(seen, words, month).sum();
  }

  /** What a day asks for beside training: how long to sleep before or after it. */
  public String care(LocalDate date) {
    double target = seen.plan().runner().sleepTarget().toMinutes();
    return words.of("calendar.sleep", new SignalWords(words).value(Signal.SLEEP, target));
  }

  private String note(WeekFigures figures, boolean recovery) {
    if (recovery && figures.recoveryCut().isPresent()) {
      return words.of("calendar.recovery", Amounts.percent(figures.recoveryCut().getAsDouble()));
    }
    if (recovery) return words.of("calendar.recovery.plain");
    String load = words.of("calendar.load", Amounts.whole(load(figures)));
    return figures.easyShare().isPresent()
        ? load
            + " · "
            + words.of("calendar.easy", Amounts.percent(figures.easyShare().getAsDouble()))
        : load;
  }

  private List<String> facts(WeekFigures figures) {
    List<String> facts = new ArrayList<>();
    facts.add(words.of("calendar.load", Amounts.whole(load(figures))));
    figures
        .easyShare()
        .ifPresent(share -> facts.add(words.of("calendar.easy", Amounts.percent(share))));
    figures
        .monotony()
        .ifPresent(
            m ->
                facts.add(words.of("calendar.monotony", String.format(words.locale(), "%.1f", m))));
    return facts;
  }

  private static double load(WeekFigures figures) {
    return figures.plannedLoad() > 0 ? figures.plannedLoad() : figures.doneLoad();
  }

  private static double doneShare(WeekFigures figures) {
    return figures.plannedMinutes() > 0 ? figures.doneMinutes() / figures.plannedMinutes() : 0;
  }

  private int warnings(LocalDate start) {
    LocalDate end = start.plusDays(6);
    return (int)
        seen.findings().stream()
            .filter(f -> f.severity().compareTo(Finding.Severity.WARN) >= 0 && !f.dates().isEmpty())
            .map(f -> f.dates().getLast())
            .filter(day -> !day.isBefore(start) && !day.isAfter(end))
            .count();
  }

  private String date(LocalDate date, String pattern) {
    return date.format(DateTimeFormatter.ofPattern(pattern, words.locale()));
  }
}
