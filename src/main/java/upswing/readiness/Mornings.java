package upswing.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import upswing.load.Ledger;
import upswing.training.Signal;

/**
 * Every morning of a plan, judged as it would have been judged that morning.
 *
 * <p>Signals are told apart by kind, and each kind counts once: one outside is noticed, two are
 * amber, two clearly outside on a second morning are red, and so are mornings that lean to the
 * unfavourable side more and more, farther than about once in an ordinary year. A morning without a
 * check-in breaks the row. Feelings are a kind of their own, so that a calm heart never clears
 * them.
 *
 * <p>Source: science.md §F and readiness-evaluation.md. Even red only advises. Grade M to C.
 */
public final class Mornings {

  /** Right after a race signals outside are no news. */
  private static final int EXPECTED_AFTER_RACE = 7;

  /** Hard again after two days without a sign of illness; science.md §E, grade C. */
  private static final int EASY_AFTER_ILLNESS = 2;

  private static final int TEN_DAYS = 10;
  private static final int LONG_RED = 7;

  private final LocalDate today;
  private final Diary diary;
  private final Ledger ledger;
  private final Map<Signal, SignalHistory> histories = new EnumMap<>(Signal.class);
  private final Advisor advisor;
  private final ByDay<Map<Signal, SignalMorning>> signals;
  private final ByDay<Lean> leans;
  private final ByDay<List<Reason>> outside;
  private final ByDay<List<Circumstance>> circumstances;
  private final ByDay<Verdict> verdicts;
  private final ByDay<Morning> mornings;
  private final Reasons reasons;

  private Mornings(Ledger ledger) {
    this.ledger = ledger;
    today = ledger.today();
    diary = new Diary(ledger.plan(), today);
    diary.pasts().forEach((signal, past) -> histories.put(signal, new SignalHistory(signal, past)));
    advisor = new Advisor(diary, ledger.plan().runner());
    int days = diary.days();
    signals = new ByDay<>(days, this::signals);
    leans = new ByDay<>(days, new Leaning(diary.pasts(), diary.ill())::on);
    outside = new ByDay<>(days, this::outside);
    circumstances = new ByDay<>(days, this::circumstances);
    verdicts = new ByDay<>(days, this::verdict);
    mornings = new ByDay<>(days, this::judge);
    reasons = new Reasons(diary, ledger, signals, outside);
  }

  /** All mornings up to the ledger's today. */
  public static Mornings of(Ledger ledger) {
    Mornings all = soon(ledger);
    for (int day = 0; day < all.mornings.days(); day++) all.mornings.on(day);
    return all;
  }

  /** The same, each judged when it is first asked for. */
  public static Mornings soon(Ledger ledger) {
    return new Mornings(ledger);
  }

  /** The day up to which mornings are judged. */
  public LocalDate today() {
    return today;
  }

  /** One morning; days without a check-in and days to come are {@code MISSING}. */
  public Morning on(LocalDate date) {
    long day = diary.day(date);
    int days = mornings.days();
    if (day >= 0 && day < days) return mornings.on((int) day);
    int needed = day < 0 ? Baseline.TO_WARN : mornings.on(days - 1).daysNeeded();
    return Morning.missing(date, needed);
  }

  private Morning judge(int day) {
    Verdict verdict = verdicts.on(day);
    Lean lean = leans.on(day);
    List<Reason> now = outside.on(day);
    boolean warns = verdict == Verdict.AMBER || verdict == Verdict.RED;
    List<Reason> all =
        warns && Fusion.leans(lean, Lean.GENTLE)
            ? Stream.concat(now.stream(), reasons.ofWeek(day, lean, now).stream()).toList()
            : now;
    return new Morning(
        diary.date(day),
        verdict,
        all,
        signals.on(day),
        daysNeeded(day),
        lean,
        circumstances.on(day),
        advice(day, verdict));
  }

  private Map<Signal, SignalMorning> signals(int day) {
    Map<Signal, SignalMorning> said = new EnumMap<>(Signal.class);
    histories.forEach((signal, history) -> said.put(signal, history.on(day)));
    return said;
  }

  private List<Reason> outside(int day) {
    return isSilent(day) ? List.of() : reasons.outside(day);
  }

  private Verdict verdict(int day) {
    if (diary.isIll(day)) return Verdict.ILL;
    if (isSilent(day)) return Verdict.MISSING;
    if (daysNeeded(day) > 0) return Verdict.TOO_EARLY;
    Fusion.Outside before = day == 0 ? Fusion.Outside.NOTHING : added(day - 1);
    Verdict verdict = Fusion.of(added(day), before, leans.on(day));
    return afterRace(diary.date(day), circumstances.on(day), verdict);
  }

  private Fusion.Outside added(int day) {
    return Reasons.add(outside.on(day), signals.on(day));
  }

  private boolean isSilent(int day) {
    return diary.said(day).readings().isEmpty();
  }

  /** What a race explains is no warning; what is clearly out a week later still is. */
  private static Verdict afterRace(
      LocalDate date, List<Circumstance> circumstances, Verdict verdict) {
    boolean explains =
        circumstances.stream()
            .anyMatch(
                c ->
                    c instanceof Circumstance.AfterRace race
                        && !date.isAfter(race.race().plusDays(EXPECTED_AFTER_RACE)));
    return explains && verdict != Verdict.READY ? Verdict.RECOVERING : verdict;
  }

  private List<Circumstance> circumstances(int day) {
    List<Circumstance> found = new ArrayList<>();
    Races.before(ledger, diary.date(day)).ifPresent(found::add);
    afterIllness(day).ifPresent(found::add);
    for (Signal signal : Signal.values()) {
      diary.device(signal, day).flatMap(c -> newDevice(signal, day, c)).ifPresent(found::add);
    }
    int nights = diary.nightsKnown(day);
    if (nights > 0 && nights < SleepRegularity.ENOUGH) {
      found.add(new Circumstance.FewNights(SleepRegularity.ENOUGH - nights));
    }
    histories.values().stream()
        .filter(history -> history.isPhased(day) && history.isSaid(day))
        .findFirst()
        .ifPresent(
            history -> found.add(new Circumstance.SameHalfOfCycle(history.isSecondHalf(day))));
    return found;
  }

  private Optional<Circumstance> afterIllness(int day) {
    if (diary.isIll(day)) return Optional.empty();
    for (int back = 1; back <= EASY_AFTER_ILLNESS; back++) {
      if (!diary.isIll(day - back)) continue;
      LocalDate last = diary.date(day - back);
      return Optional.of(new Circumstance.AfterIllness(last, last.plusDays(EASY_AFTER_ILLNESS)));
    }
    return Optional.empty();
  }

  /** A change is worth a word until the new range may warn. */
  private Optional<Circumstance> newDevice(Signal signal, int day, Devices.Change change) {
    SignalHistory history = histories.get(signal);
    if (history == null) return Optional.empty();
    int needed = Baseline.TO_WARN - history.mornings(day);
    return needed <= 0
        ? Optional.empty()
        : Optional.of(
            new Circumstance.NewDevice(
                signal, diary.date(change.begin()), change.from(), change.to(), needed));
  }

  private List<Advice> advice(int day, Verdict verdict) {
    List<Advice> advice = new ArrayList<>(advisor.on(day));
    int red = verdict == Verdict.RED ? 1 : 0;
    for (int back = 1; back < TEN_DAYS && back <= day; back++) {
      if (verdicts.on(day - back) == Verdict.RED) red++;
    }
    if (red >= LONG_RED) advice.add(new Advice.LongRed(red));
    return advice;
  }

  /** Until one of the signals said this morning may warn; of all signals where none was said. */
  private int daysNeeded(int day) {
    boolean silent = isSilent(day);
    int most =
        Signal.SAID.stream()
            .flatMap(signal -> Stream.ofNullable(histories.get(signal)))
            .filter(history -> silent || history.isSaid(day))
            .mapToInt(history -> history.mornings(day))
            .max()
            .orElse(0);
    return Math.max(0, Baseline.TO_WARN - most);
  }
}
