package upswing.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import upswing.load.EasyCheck;
import upswing.load.EfficiencyDrop;
import upswing.load.Ledger;
import upswing.training.Activity;
import upswing.training.Signal;

/** Finds what counts on a morning and since when, going from the first morning to the last. */
final class Reasons {

  /** A run farther back says nothing about this morning. */
  private static final int DAYS_OF_A_RUN = 3;

  /** A run that was not as it should be counts as a kind of signal two spreads away. */
  private static final double SPREADS_OF_A_RUN = 2;

  private final Diary diary;
  private final Ledger ledger;
  private final EfficiencyDrop drops;
  private final ByDay<Map<Signal, SignalMorning>> signals;
  private final ByDay<List<Reason>> outside;

  Reasons(
      Diary diary,
      Ledger ledger,
      ByDay<Map<Signal, SignalMorning>> signals,
      ByDay<List<Reason>> outside) {
    this.diary = diary;
    this.ledger = ledger;
    drops = new EfficiencyDrop(ledger);
    this.signals = signals;
    this.outside = outside;
  }

  /** The strongest of each family that is outside, the strongest first. */
  List<Reason> outside(int day) {
    Comparator<SignalMorning> strongest =
        Comparator.comparingDouble(Reasons::spreads)
            .reversed()
            .thenComparing(SignalMorning::signal);
    Map<Family, List<SignalMorning>> families = new LinkedHashMap<>();
    signals.on(day).values().stream()
        .filter(SignalMorning::countsOutside)
        .sorted(strongest)
        .forEach(
            morning ->
                families
                    .computeIfAbsent(Family.of(morning.signal()), family -> new ArrayList<>())
                    .add(morning));
    List<Reason> reasons = new ArrayList<>();
    for (List<SignalMorning> family : families.values()) reasons.add(reason(day, family));
    running(day).ifPresent(reasons::add);
    return reasons;
  }

  /** How much is outside on a morning with these reasons. */
  static Fusion.Outside add(List<Reason> reasons, Map<Signal, SignalMorning> signals) {
    int kinds = 0;
    double spreads = 0;
    for (Reason reason : reasons) {
      switch (reason) {
        case Reason.OfSignal of -> {
          kinds++;
          SignalMorning morning = signals.get(of.signal());
          if (morning != null) spreads += spreads(morning);
        }
        case Reason.EasyRunTooHard run -> {
          kinds++;
          spreads += SPREADS_OF_A_RUN;
        }
        case Reason.EasyRunFeltHard run -> {
          kinds++;
          spreads += SPREADS_OF_A_RUN;
        }
        case Reason.EfficiencyDrop run -> {
          kinds++;
          spreads += SPREADS_OF_A_RUN;
        }
        case Reason.OfWeek week -> {}
      }
    }
    return new Fusion.Outside(kinds, spreads);
  }

  /** The kinds of signal that carry a lean and have no reason yet, each by what adds most to it. */
  List<Reason> ofWeek(int day, Lean lean, List<Reason> outside) {
    List<Reason> reasons = new ArrayList<>();
    for (Family family : Fusion.carrying(lean)) {
      if (outside.stream().anyMatch(reason -> reason.family() == family)) continue;
      lean.parts().entrySet().stream()
          .filter(part -> Family.of(part.getKey()) == family)
          .filter(part -> lean.voice().weight(part.getKey()) > 0)
          .max(Map.Entry.<Signal, Double>comparingByValue().thenComparing(Map.Entry::getKey))
          .ifPresent(
              part ->
                  reasons.add(
                      new Reason.OfWeek(
                          family,
                          part.getKey(),
                          part.getValue() / lean.spokenFor(),
                          diary.date(day - lean.mornings() + 1))));
    }
    return reasons;
  }

  private static double spreads(SignalMorning morning) {
    return Scale.of(morning.signal()).strength(morning.distance().orElse(0));
  }

  private Reason.OfSignal reason(int day, List<SignalMorning> family) {
    SignalMorning morning = family.getFirst();
    return new Reason.OfSignal(
        Family.of(morning.signal()),
        morning.signal(),
        morning.judged().orElseThrow(),
        (Baseline.Known) morning.normal(),
        signalSince(day, morning.signal()),
        family.stream().skip(1).map(other -> reason(day, List.of(other))).toList());
  }

  private LocalDate signalSince(int day, Signal signal) {
    int since = day;
    while (since > 0 && isOutside(since - 1, signal)) since--;
    return diary.date(since);
  }

  private boolean isOutside(int day, Signal signal) {
    SignalMorning then = signals.on(day).get(signal);
    return then != null && then.standing() == SignalMorning.Standing.OUTSIDE_WORSE;
  }

  /** The last run of the days before that can be judged: too hard, or too little for its beats. */
  private Optional<Reason> running(int day) {
    LocalDate date = diary.date(day);
    for (int back = 1; back <= DAYS_OF_A_RUN; back++) {
      LocalDate ran = date.minusDays(back);
      for (Activity activity : ledger.activitiesOn(ran).reversed()) {
        switch (ledger.easyByNextMorning(activity.id())) {
          case EasyCheck.TooHard(double share, double ceiling) -> {
            return Optional.of(new Reason.EasyRunTooHard(ran, share, ceiling, runSince(day)));
          }
          case EasyCheck.Easy easy -> {
            return drop(activity, day);
          }
          case EasyCheck.Drift drift -> {
            return drop(activity, day);
          }
          case EasyCheck.Felt(boolean wasEasy, OptionalInt effort) -> {
            return wasEasy
                ? drop(activity, day)
                : Optional.of(new Reason.EasyRunFeltHard(ran, effort, runSince(day)));
          }
          case EasyCheck.HeatUncertain heat -> {}
          case EasyCheck.Unknown unknown -> {
            Optional<Reason> drop = drop(activity, day);
            if (drop.isPresent()) return drop;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Reason> drop(Activity run, int day) {
    return drops.of(run).stream()
        .filter(share -> share >= EfficiencyDrop.COUNTS)
        .mapToObj(share -> (Reason) new Reason.EfficiencyDrop(run.date(), share, runSince(day)))
        .findFirst();
  }

  /** The first of the mornings without a break that gave a run as a reason. */
  private LocalDate runSince(int day) {
    return day == 0
        ? diary.first()
        : outside.on(day - 1).stream()
            .filter(reason -> reason.family() == Family.RUNNING)
            .map(Reason::since)
            .findFirst()
            .orElse(diary.date(day));
  }
}
