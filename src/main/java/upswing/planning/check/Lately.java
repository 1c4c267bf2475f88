package upswing.planning.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import upswing.load.Ledger;

/**
 * What happened just before a block, and what it asks of the first weeks.
 *
 * <p>Example: a 10 km race on Sunday asks for four days without anything fast, R21; ten days off
 * hold the first week to 70 % of a usual one, R23.
 *
 * @param start the first day of the block
 * @param raced the race whose easy days reach farthest
 * @param daysOff days without running that are not overcome yet
 * @param ill mornings noted as ill in the days off, else in the two weeks before
 * @param runs the longest training run of each of the 30 days before, in minutes
 */
public record Lately(
    LocalDate start,
    Optional<Raced> raced,
    Optional<DaysOff> daysOff,
    Optional<Ill> ill,
    Map<LocalDate, Double> runs) {

  private static final int DAYS_OF_LONGEST = 30;
  private static final int FARTHEST_RACE = 60;
  private static final int WEEKS_BACK = 3;
  private static final int DAYS_OF_ILLNESS = 14;

  /** No block begins with more days without a run. */
  private static final int LATEST_FIRST_RUN = 4;

  /** Who has not run for so many days is taken to wait for the block. */
  private static final int WAITING = 7;

  public Lately {
    runs = Map.copyOf(runs);
  }

  /** A race. */
  public record Raced(LocalDate date, double meters) {

    private static final double HALF = 21_000;
    private static final double MARATHON = 42_000;

    /** The last day without anything fast: a day for three kilometres; R21. */
    public LocalDate easyUntil() {
      return date.plusDays(AfterRace.easyDays(meters));
    }

    /** The last day without running: one after a half, three after a marathon. */
    public LocalDate restsUntil() {
      return date.plusDays(meters >= MARATHON ? 3 : meters >= HALF ? 1 : 0);
    }

    /**
     * What a week holds of a usual one, in hundredths; convention, grade C.
     *
     * @param week since the race, counted from 0
     */
    int share(int week) {
      if (meters >= MARATHON) return week == 0 ? 60 : week == 1 ? 80 : 100;
      return meters >= HALF && week == 0 ? 80 : 100;
    }
  }

  /**
   * Days without running.
   *
   * @param last the last run before
   * @param back the first run after; empty where it is the first of the block
   * @param usualDays off in a row that are nothing unusual
   * @param usualMinutes of a week before
   * @param longestMinutes of the 30 days up to the last run
   */
  public record DaysOff(
      LocalDate last,
      Optional<LocalDate> back,
      int usualDays,
      double usualMinutes,
      double longestMinutes) {

    /**
     * How many; 0 where as many are usual.
     *
     * @param firstRun of the block
     */
    public int count(LocalDate firstRun) {
      int days = (int) ChronoUnit.DAYS.between(last, back.orElse(firstRun)) - 1;
      return days > usualDays ? days : 0;
    }
  }

  /** From the first to the last morning noted as ill. */
  public record Ill(LocalDate first, LocalDate last) {

    int days() {
      return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** The last day without anything fast; R24. */
    public LocalDate easyUntil() {
      return last.plusDays(ComingBack.CLEAR_DAYS);
    }
  }

  /** Nothing is known of the days before a block. */
  public static Lately unknown(LocalDate start) {
    return new Lately(start, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
  }

  /** As it is known, done and planned, on the ledger's today. */
  public static Lately before(Ledger ledger, LocalDate start) {
    Diary diary = new Diary(ledger, Optional.empty(), start, start);
    Optional<DaysOff> off = daysOff(diary, start);
    LocalDate since =
        off.map(days -> days.last().plusDays(1)).orElse(start.minusDays(DAYS_OF_ILLNESS));
    return new Lately(
        start, raced(diary, start), off, ill(diary, since, start), runs(diary, start));
  }

  private static Optional<Raced> raced(Diary diary, LocalDate start) {
    return diary.races(start.minusDays(FARTHEST_RACE), start.minusDays(1)).stream()
        .filter(race -> race.meters().isPresent())
        .map(race -> new Raced(race.date(), race.meters().getAsDouble()))
        .filter(race -> !race.easyUntil().isBefore(start))
        .max(Comparator.comparing(Raced::easyUntil));
  }

  private static Optional<DaysOff> daysOff(Diary diary, LocalDate start) {
    Optional<DaysOff> now =
        Gap.before(diary, start)
            .filter(gap -> isWaiting(diary, gap, start))
            .flatMap(gap -> daysOff(diary, gap, Optional.empty()))
            .filter(off -> off.count(start.plusDays(LATEST_FIRST_RUN)) > ComingBack.SHORT);
    if (now.isPresent()) return now;
    LocalDate oldest = start.minusWeeks(WEEKS_BACK);
    for (LocalDate day = start.minusDays(1); day.isAfter(oldest); day = day.minusDays(1)) {
      Optional<Gap> gap = Gap.endingOn(diary, day);
      if (gap.isPresent()) return daysOff(diary, gap.get(), Optional.of(day));
    }
    return Optional.empty();
  }

  private static boolean isWaiting(Diary diary, Gap gap, LocalDate start) {
    LocalDate today = diary.ledger().today();
    boolean atOnce = !start.isAfter(today.plusDays(1));
    return atOnce || ChronoUnit.DAYS.between(gap.last(), today) > WAITING;
  }

  private static Optional<DaysOff> daysOff(Diary diary, Gap gap, Optional<LocalDate> back) {
    OptionalDouble usual = gap.judged(diary);
    if (usual.isEmpty()) return Optional.empty();
    double longest =
        diary
            .between(gap.last().minusDays(DAYS_OF_LONGEST - 1), gap.last())
            .filter(Entry::isTrainingRun)
            .mapToDouble(Entry::minutes)
            .max()
            .orElse(0);
    return Optional.of(
        new DaysOff(gap.last(), back, gap.mostUsual(diary), usual.getAsDouble(), longest));
  }

  private static Optional<Ill> ill(Diary diary, LocalDate since, LocalDate start) {
    List<LocalDate> mornings =
        since.datesUntil(start).filter(morning -> IllnessLock.isIll(diary, morning)).toList();
    return mornings.isEmpty()
        ? Optional.empty()
        : Optional.of(new Ill(mornings.getFirst(), mornings.getLast()));
  }

  private static Map<LocalDate, Double> runs(Diary diary, LocalDate start) {
    return diary
        .between(start.minusDays(DAYS_OF_LONGEST), start.minusDays(1))
        .filter(Entry::isTrainingRun)
        .collect(Collectors.toMap(Entry::date, Entry::minutes, Math::max, TreeMap::new));
  }

  /**
   * The most minutes of a week, given that the runner usually runs so many.
   *
   * @param week of the block, counted from 0
   * @param firstRun of the block
   */
  public int mostOfWeek(int week, LocalDate firstRun, int usual) {
    double most = afterRace(week) * usual / 100.0;
    int share = ofWeek(week, firstRun);
    if (share < 100) {
      most = Math.min(most, share * Math.min(usual, daysOff.orElseThrow().usualMinutes()) / 100);
    }
    return (int) Math.floor(most + 1e-9);
  }

  /** What the first week holds of a usual one after days off, in hundredths. */
  public int share(LocalDate firstRun) {
    return ofWeek(0, firstRun);
  }

  private int ofWeek(int week, LocalDate firstRun) {
    return daysOff
        .map(off -> ComingBack.ofWeek(off.count(firstRun), weekBack(off, week)))
        .orElse(100);
  }

  private int afterRace(int week) {
    return raced
        .map(race -> race.share((int) ChronoUnit.WEEKS.between(race.date(), start) + week))
        .orElse(100);
  }

  /** Whether the first week is a recovery week: the one after a half marathon or a marathon. */
  public boolean recovers() {
    return afterRace(0) < 100;
  }

  /**
   * How far the second week may get, whatever the first one held: a first week back and a recovery
   * week are no measure for it. 0 where the first is neither.
   */
  public int regained(LocalDate firstRun, int usual) {
    return beginsBack(firstRun) || recovers() ? mostOfWeek(1, firstRun, usual) : 0;
  }

  private boolean beginsBack(LocalDate firstRun) {
    return daysOff.isPresent()
        && daysOff.get().back().isEmpty()
        && daysOff.get().count(firstRun) > ComingBack.SHORT;
  }

  /** The most minutes of the block's first run; empty where it is as any other. */
  public OptionalInt shortFirstRun(LocalDate firstRun) {
    return beginsBack(firstRun) && ill.isPresent()
        ? ComingBack.firstRun(ill.get().days())
        : OptionalInt.empty();
  }

  /** The most minutes of a long run of a week; {@code Integer.MAX_VALUE} where it is free. */
  public int mostOfLongRun(int week, LocalDate firstRun) {
    if (daysOff.isEmpty()) return Integer.MAX_VALUE;
    DaysOff off = daysOff.get();
    int share = ComingBack.ofLongest(off.count(firstRun), weekBack(off, week));
    return share == 100
        ? Integer.MAX_VALUE
        : (int) Math.floor(share * off.longestMinutes() / 100 + 1e-9);
  }

  /** Weeks since the first run back, by what most of the week's days are. */
  private int weekBack(DaysOff off, int week) {
    return week
        + off.back().map(back -> (int) (ChronoUnit.DAYS.between(back, start) + 3) / 7).orElse(0);
  }

  /**
   * The longest run of the 30 days before a day, as far as they lie before the block.
   *
   * <p>What the runner said counts as run on the eve, or on the last day before days off, unless
   * the runs themselves say as much: then each counts from its own day on.
   *
   * @param said in minutes
   */
  public int longestBefore(LocalDate day, int said) {
    LocalDate oldest = day.minusDays(DAYS_OF_LONGEST);
    double known = runs.values().stream().mapToDouble(minutes -> minutes).max().orElse(0);
    if (Math.round(known) < said) {
      LocalDate eve = beginsBack(start) ? daysOff.orElseThrow().last() : start.minusDays(1);
      return eve.isBefore(oldest) ? 0 : said;
    }
    double within =
        runs.entrySet().stream()
            .filter(run -> !run.getKey().isBefore(oldest))
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(0);
    return (int) Math.min(said, Math.round(within));
  }

  /** Whether nothing fast may stand on a day yet, given the easy runs before it. */
  public boolean isTooEarlyForFast(LocalDate day, LocalDate firstRun, int easyRuns) {
    if (raced.isPresent() && !day.isAfter(raced.get().easyUntil())) return true;
    if (ill.isPresent() && !day.isAfter(ill.get().easyUntil())) return true;
    if (daysOff.isEmpty()) return false;
    DaysOff off = daysOff.get();
    int free = ComingBack.daysWithoutFast(off.count(firstRun));
    return day.isBefore(off.back().orElse(firstRun).plusDays(free))
        || beginsBack(firstRun) && easyRuns < ComingBack.EASY_RUNS;
  }

  /**
   * Whether a day is without running: right after a long race, and after the first run back from a
   * long illness.
   *
   * @param runs of the block before that day
   */
  public boolean rests(LocalDate day, LocalDate firstRun, int runs) {
    boolean afterFirst = runs == 1 && day.equals(firstRun.plusDays(1)) && beginsBack(firstRun);
    return raced.isPresent() && !day.isAfter(raced.get().restsUntil())
        || afterFirst && ill.isPresent() && ComingBack.restsAfterFirst(ill.get().days());
  }
}
