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
import upswing.planning.Consequence.WeekChange;
import upswing.planning.check.Finding;
import upswing.readiness.Verdict;
import upswing.recovery.DayCare;
import upswing.report.Amounts;
import upswing.report.CareWords;
import upswing.training.Microcycle;
import upswing.training.TrainingBlock;
import upswing.ui.Messages;
import upswing.ui.Seen;
import upswing.ui.widget.FitMark;

/** Says what is to be seen of any week: plain data, made from one snapshot. */
public final class Sights {

  /** How far one may put something down outside of a block. */
  private static final int WEEKS_AHEAD = 8;

  private final Seen seen;
  private final Messages words;
  private final Optional<Seen> kept;
  private final CardSights cards;
  private final Traces traces;

  /** What is to be seen of a plan. */
  public Sights(Seen seen, Messages words) {
    this(seen, Optional.empty(), words);
  }

  /**
   * What is to be seen of a plan in which something is tried.
   *
   * @param kept the plan that it is tried beside; empty while nothing is
   */
  public Sights(Seen seen, Optional<Seen> kept, Messages words) {
    this.seen = seen;
    this.words = words;
    this.kept = kept;
    cards = new CardSights(seen, kept.map(Seen::plan), words);
    traces = new Traces(seen, words);
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
        warnings(seen, start),
        empty ? List.of() : facts(figures),
        kept.flatMap(before -> turn(before, figures)),
        words.of("calendar.spoken.week", number, phase, time, note));
  }

  /** What a trial makes of a week, where it changes it. */
  private Optional<WeekTurn> turn(Seen before, WeekFigures figures) {
    LocalDate start = figures.start();
    WeekFigures was = before.ledger().week(start);
    int more = warnings(seen, start) - warnings(before, start);
    boolean same =
        start
            .datesUntil(start.plusDays(7))
            .allMatch(day -> seen.ledger().sessionsOn(day).equals(before.ledger().sessionsOn(day)));
    return same && more == 0
        ? Optional.empty()
        : Optional.of(
            new WeekTurns(words).of(new WeekChange(was, figures), more, FitMark.Shape.BREAKS));
  }

  /** The first day of the runner's week that holds a day. */
  public LocalDate weekOf(LocalDate day) {
    return seen.plan().runner().weekOf(day);
  }

  /** Whether there is nothing at all. */
  boolean isEmpty() {
    return seen.plan().isEmpty();
  }

  /** The day it is. */
  public LocalDate today() {
    return seen.today();
  }

  /** The last day something may be put down on: the block's end, or eight weeks on. */
  LocalDate horizon(LocalDate day) {
    return seen.plan()
        .blockOn(day)
        .map(TrainingBlock::end)
        .filter(end -> !end.isBefore(seen.today()))
        .orElse(weekOf(day).plusWeeks(WEEKS_AHEAD).minusDays(1));
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
    Optional<Trace> trace = traces.on(date);
    String what =
        there.isEmpty()
            ? words.of("calendar.spoken.nothing")
            : there.stream().map(CardSight::spoken).collect(Collectors.joining("; "));
    String spoken = words.of("calendar.spoken.day", date(date, "EEEE d MMMM"), what);
    if (date.equals(seen.today())) spoken = words.of("calendar.spoken.today", spoken);
    if (words.has("calendar.verdict." + verdict)) {
      spoken += "; " + words.of("calendar.verdict." + verdict);
    }
    if (trace.isPresent()) spoken += "; " + trace.get().told();
    return new DaySight(
        date,
        date(date, date.getDayOfMonth() == 1 ? "d MMM" : "d"),
        date(date, "EEE d"),
        date.equals(seen.today()),
        date.isBefore(seen.today()),
        verdict,
        there,
        trace,
        spoken);
  }

  /** What a month adds up to. */
  public MonthSight month(YearMonth month) {
    return new MonthSights(seen, words, month).sum();
  }

  /** What a day asks for beside training, in a few words each, the most useful first. */
  public List<String> care(LocalDate date) {
    CareWords said = new CareWords(words);
    return DayCare.of(seen.ledger(), date).lines().stream()
        .limit(CareStrip.LINES)
        .map(said::brief)
        .toList();
  }

  private String note(WeekFigures figures, boolean recovery) {
    if (recovery) return WeekTurns.recovery(figures.recoveryCut(), words);
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

  private static int warnings(Seen seen, LocalDate start) {
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
