package upswing.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import upswing.load.EasyCheck;
import upswing.load.Ledger;
import upswing.training.Activity;
import upswing.training.CheckIn;
import upswing.training.Signal;
import upswing.training.Tag;

/**
 * Every morning of a plan, judged as it would have been judged that morning.
 *
 * <p>Signals are told apart by family, and each family counts once: one outside is noticed, two are
 * amber, two on a second morning running are red. A morning without a check-in breaks the row.
 * Feelings are a family of their own, so that a calm heart never clears them.
 *
 * <p>Source: science.md §F. With five families of 5 % each, two on two mornings happen by chance
 * about once to three times a year, so even red only advises. Grade M to C.
 */
public final class Mornings {

  /** A run farther back says nothing about this morning. */
  private static final int DAYS_OF_A_RUN = 3;

  private static final int YEARS_BACK = 80;

  private final LocalDate today;
  private final LocalDate first;
  private final Morning[] mornings;
  private final Ledger ledger;
  private final Map<Signal, SignalHistory> histories = new EnumMap<>(Signal.class);

  private Mornings(Ledger ledger) {
    this.ledger = ledger;
    today = ledger.today();
    LocalDate oldest = today.minusYears(YEARS_BACK);
    var checkIns = ledger.plan().checkIns().subMap(oldest, true, today, true);
    first = checkIns.isEmpty() ? today : checkIns.firstKey();
    int days = (int) (today.toEpochDay() - first.toEpochDay()) + 1;
    CheckIn[] said = new CheckIn[days];
    boolean[] ill = new boolean[days];
    for (int day = 0; day < days; day++) {
      LocalDate date = first.plusDays(day);
      said[day] = checkIns.getOrDefault(date, CheckIn.empty(date));
      ill[day] = said[day].tags().contains(Tag.ILL);
    }
    for (Signal signal : Signal.values()) {
      double[] values = new double[days];
      for (int day = 0; day < days; day++) values[day] = said[day].value(signal).orElse(Double.NaN);
      histories.put(signal, new SignalHistory(signal, values, ill));
    }
    mornings = new Morning[days];
    for (int day = 0; day < days; day++) mornings[day] = judge(day, said[day], ill[day]);
  }

  /** All mornings up to the ledger's today. */
  public static Mornings of(Ledger ledger) {
    return new Mornings(ledger);
  }

  /** The day up to which mornings are judged. */
  public LocalDate today() {
    return today;
  }

  /** One morning; days without a check-in and days to come are {@code MISSING}. */
  public Morning on(LocalDate date) {
    long day = date.toEpochDay() - first.toEpochDay();
    if (day >= 0 && day < mornings.length) return mornings[(int) day];
    return new Morning(
        date,
        Verdict.MISSING,
        List.of(),
        Map.of(),
        day < 0 ? Baseline.TO_WARN : mornings[mornings.length - 1].daysNeeded());
  }

  private Morning judge(int day, CheckIn said, boolean ill) {
    LocalDate date = first.plusDays(day);
    Map<Signal, SignalMorning> signals = new EnumMap<>(Signal.class);
    histories.forEach((signal, history) -> signals.put(signal, history.on(day)));
    boolean silent = said.readings().isEmpty();
    int needed = daysNeeded(day, silent);
    List<Reason> reasons = silent ? List.of() : reasons(day, signals);
    return new Morning(date, verdict(day, silent, ill, needed, reasons), reasons, signals, needed);
  }

  private Verdict verdict(int day, boolean silent, boolean ill, int needed, List<Reason> reasons) {
    if (ill) return Verdict.ILL;
    if (silent) return Verdict.MISSING;
    if (needed > 0) return Verdict.TOO_EARLY;
    if (reasons.isEmpty()) return Verdict.READY;
    if (reasons.size() == 1) return Verdict.NOTICED;
    return day > 0 && mornings[day - 1].reasons().size() >= 2 ? Verdict.RED : Verdict.AMBER;
  }

  /** Until one of the signals said this morning may warn; of all signals where none was said. */
  private int daysNeeded(int day, boolean silent) {
    int most =
        histories.values().stream()
            .filter(history -> silent || history.isSaid(day))
            .mapToInt(history -> history.mornings(day))
            .max()
            .orElse(0);
    return Math.max(0, Baseline.TO_WARN - most);
  }

  /** The strongest of each family, the strongest first. */
  private List<Reason> reasons(int day, Map<Signal, SignalMorning> signals) {
    Map<Family, SignalMorning> worst = new EnumMap<>(Family.class);
    for (SignalMorning morning : signals.values()) {
      if (morning.standing() != SignalMorning.Standing.OUTSIDE_WORSE) continue;
      worst.merge(
          Family.of(morning.signal()), morning, (a, b) -> strength(b) > strength(a) ? b : a);
    }
    List<Reason> reasons = new ArrayList<>();
    worst.values().stream()
        .sorted(Comparator.comparingDouble(Mornings::strength).reversed())
        .forEach(morning -> reasons.add(reason(day, morning)));
    runTooHard(day).ifPresent(reasons::add);
    return reasons;
  }

  private static double strength(SignalMorning morning) {
    return Math.abs(morning.distance().orElse(0));
  }

  private Reason reason(int day, SignalMorning morning) {
    return new Reason.OfSignal(
        Family.of(morning.signal()),
        morning.signal(),
        morning.judged().orElseThrow(),
        (Baseline.Known) morning.normal(),
        signalSince(day, morning.signal()));
  }

  private LocalDate signalSince(int day, Signal signal) {
    int since = day;
    while (since > 0 && isOutside(mornings[since - 1], signal)) since--;
    return first.plusDays(since);
  }

  private static boolean isOutside(Morning morning, Signal signal) {
    SignalMorning then = morning.signals().get(signal);
    return then != null && then.standing() == SignalMorning.Standing.OUTSIDE_WORSE;
  }

  private Optional<Reason> runTooHard(int day) {
    LocalDate date = first.plusDays(day);
    for (int back = 1; back <= DAYS_OF_A_RUN; back++) {
      LocalDate ran = date.minusDays(back);
      for (Activity activity : ledger.activitiesOn(ran).reversed()) {
        switch (ledger.easyByNextMorning(activity.id())) {
          case EasyCheck.TooHard(double share, double ceiling) -> {
            return Optional.of(new Reason.EasyRunTooHard(ran, share, ceiling, runSince(day)));
          }
          case EasyCheck.Easy easy -> {
            return Optional.empty();
          }
          case EasyCheck.Drift drift -> {
            return Optional.empty();
          }
          case EasyCheck.HeatUncertain heat -> {}
          case EasyCheck.Unknown unknown -> {}
        }
      }
    }
    return Optional.empty();
  }

  /** The first of the mornings without a break that gave a run too hard as a reason. */
  private LocalDate runSince(int day) {
    return day == 0
        ? first
        : mornings[day - 1].reasons().stream()
            .filter(Reason.EasyRunTooHard.class::isInstance)
            .map(Reason::since)
            .findFirst()
            .orElse(first.plusDays(day));
  }
}
