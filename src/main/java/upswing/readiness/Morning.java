package upswing.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import upswing.training.Signal;

/**
 * One morning as it was judged that morning: nothing from later days is in it.
 *
 * @param reasons what counted, the strongest first; what carries the lean after what is outside
 * @param daysNeeded how many mornings are missing until verdicts are possible; 0 when they are
 * @param lean what speaks for a trouble that grows
 * @param circumstances what to know beside the verdict
 * @param advice where a professional should look
 */
public record Morning(
    LocalDate date,
    Verdict verdict,
    List<Reason> reasons,
    Map<Signal, SignalMorning> signals,
    int daysNeeded,
    Lean lean,
    List<Circumstance> circumstances,
    List<Advice> advice) {

  public Morning {
    reasons = List.copyOf(reasons);
    signals = Map.copyOf(signals);
    circumstances = List.copyOf(circumstances);
    advice = List.copyOf(advice);
  }

  /** The last day without a hard session, after a race or an illness. */
  public Optional<LocalDate> easyUntil() {
    return circumstances.stream()
        .flatMap(
            circumstance ->
                switch (circumstance) {
                  case Circumstance.AfterRace race -> Stream.of(race.easyUntil());
                  case Circumstance.AfterIllness illness -> Stream.of(illness.easyUntil());
                  case Circumstance.NewDevice device -> Stream.<LocalDate>empty();
                  case Circumstance.FewNights nights -> Stream.<LocalDate>empty();
                  case Circumstance.SameHalfOfCycle half -> Stream.<LocalDate>empty();
                })
        .max(Comparator.naturalOrder());
  }

  /** How many signals are outside, those of one family each by itself. */
  public long outside() {
    return reasons.stream()
        .flatMap(Reason::whole)
        .filter(Reason.OfSignal.class::isInstance)
        .count();
  }

  /** A morning of which nothing is known. */
  static Morning missing(LocalDate date, int daysNeeded) {
    return new Morning(
        date, Verdict.MISSING, List.of(), Map.of(), daysNeeded, Lean.NONE, List.of(), List.of());
  }
}
