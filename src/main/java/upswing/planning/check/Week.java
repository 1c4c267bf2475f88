package upswing.planning.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import upswing.load.SessionState;
import upswing.training.Microcycle;
import upswing.training.Phase;
import upswing.training.SessionKind;
import upswing.training.TrainingBlock;

/** One week of a diary: a block's own, or the runner's; cut short where a block begins in it. */
final class Week {

  /** A run longer than this is hard, in minutes. */
  static final double HARD_MINUTES = 90;

  /** A long run of more than this share of its week is hard. */
  static final double HARD_SHARE = 0.30;

  private static final int BROKEN_DAYS = 3;

  private static final int DAYS_BACK = 4;

  /** How far the end of a gap is looked for, in days. */
  private static final int LONGEST_GAP = 60;

  private final Diary diary;
  private final LocalDate start;
  private final LocalDate end;
  private final List<Entry> entries;
  private final double minutes;

  // Asked for by each of the twelve weeks after it.
  private @Nullable Boolean broken;
  private @Nullable Boolean lostARun;

  Week(Diary diary, LocalDate start, LocalDate end) {
    this.diary = diary;
    this.start = start;
    this.end = end;
    entries = diary.between(start, end).toList();
    minutes = entries.stream().filter(Entry::isVolume).mapToDouble(Entry::minutes).sum();
  }

  LocalDate start() {
    return start;
  }

  LocalDate end() {
    return end;
  }

  Stream<Entry> entries() {
    return entries.stream();
  }

  boolean isWhole() {
    return ChronoUnit.DAYS.between(start, end) == 6;
  }

  /** Endurance time without races and strength work. */
  double minutes() {
    return minutes;
  }

  int runs() {
    return (int) entries().filter(entry -> entry.kind().isRun()).count();
  }

  List<Entry> of(SessionKind kind) {
    return entries().filter(entry -> entry.kind() == kind).toList();
  }

  List<Entry> quality() {
    return entries().filter(entry -> entry.kind().isQuality()).toList();
  }

  /** The days with something hard on them. */
  List<LocalDate> hardDays() {
    return entries().filter(this::isHard).map(Entry::date).distinct().toList();
  }

  /** Whether something in it was planned. */
  boolean isPlanned() {
    return entries().anyMatch(entry -> entry.session().isPresent());
  }

  Optional<TrainingBlock> block() {
    return diary.block(start);
  }

  Optional<Microcycle> cycle() {
    return diary.ledger().microcycle(start);
  }

  /** A recovery week by plan. */
  boolean isRecovery() {
    return cycle().map(Microcycle::recovery).orElse(false);
  }

  boolean isTaper() {
    return cycle().map(week -> week.phase() == Phase.TAPER).orElse(false);
  }

  /**
   * Whether it was broken off: ill on three mornings, three days of a gap, or four of the first
   * seven days back lie in it; or the block was made with so many days away. Such a week is no
   * measure of what is usual.
   */
  boolean isBroken() {
    if (broken == null) broken = wasBrokenOff();
    return broken;
  }

  private boolean wasBrokenOff() {
    if (away().filter(absences -> absences.isBroken(number())).isPresent()) return true;
    long ill =
        start.datesUntil(end.plusDays(1)).filter(day -> IllnessLock.isIll(diary, day)).count();
    if (ill >= BROKEN_DAYS) return true;
    // The gap is known by the first run after it, which may be weeks later or days before.
    LocalDate last = diary.ledger().lastDay();
    for (LocalDate day = start.minusDays(DAYS_BACK); !day.isAfter(last); day = day.plusDays(1)) {
      if (day.isAfter(start.plusDays(LONGEST_GAP))) return false;
      Optional<Gap> gap = Gap.endingOn(diary, day);
      if (gap.isPresent()
          && (days(gap.get().last().plusDays(1), day) >= BROKEN_DAYS
              || days(day, day.plusDays(7)) >= DAYS_BACK)) {
        return true;
      }
      if (day.isAfter(end) && runs(day)) return false;
    }
    return false;
  }

  /** How many of its days lie from one day to before another. */
  private long days(LocalDate from, LocalDate to) {
    LocalDate first = from.isBefore(start) ? start : from;
    LocalDate after = to.isAfter(end) ? end.plusDays(1) : to;
    return Math.max(0, ChronoUnit.DAYS.between(first, after));
  }

  private boolean runs(LocalDate day) {
    return diary.on(day).stream().anyMatch(entry -> entry.kind().isRun());
  }

  /** Whether a run planned for a day that is over was not run, or fell on a day away. */
  boolean lostARun() {
    if (lostARun == null) lostARun = losesDaysAway() || hasRunMissed();
    return lostARun;
  }

  /** Whether the block was made without some of its days. */
  boolean losesDaysAway() {
    return away().filter(absences -> absences.losesDays(number())).isPresent();
  }

  private Optional<Absences> away() {
    return block()
        .map(TrainingBlock::settings)
        .filter(settings -> !settings.away().isEmpty() && number() < settings.weeks())
        .map(Absences::of);
  }

  /** Which week of its block it is, counted from 0. */
  private int number() {
    LocalDate first = block().orElseThrow().settings().start();
    return (int) ChronoUnit.WEEKS.between(first, start);
  }

  private boolean hasRunMissed() {
    return diary.records()
        && start
            .datesUntil(end.plusDays(1))
            .flatMap(day -> diary.ledger().sessionsOn(day).stream())
            .anyMatch(
                session ->
                    session.kind().isRun() && diary.ledger().state(session) == SessionState.MISSED);
  }

  /** The first week of a block: what lies before it is what the runner said. */
  boolean beginsBlock() {
    return block().map(block -> block.start().equals(start)).orElse(false);
  }

  /** Quality, a race, a run over 90 minutes, a long run over 30 % of the week. */
  boolean isHard(Entry entry) {
    return switch (entry.kind()) {
      case THRESHOLD, INTERVALS, RACE -> true;
      case LONG -> entry.minutes() > HARD_MINUTES || entry.minutes() > HARD_SHARE * minutes + 1e-9;
      case EASY, RECOVERY_RUN -> entry.minutes() > HARD_MINUTES;
      case REST, BIKE, SWIM, WALK, STRENGTH_MOBILITY -> false;
    };
  }
}
