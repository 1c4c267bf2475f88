package upswing.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import upswing.training.Signal;

/**
 * One morning as it was judged that morning: nothing from later days is in it.
 *
 * @param reasons what counted, the strongest first
 * @param daysNeeded how many mornings are missing until verdicts are possible; 0 when they are
 */
public record Morning(
    LocalDate date,
    Verdict verdict,
    List<Reason> reasons,
    Map<Signal, SignalMorning> signals,
    int daysNeeded) {

  public Morning {
    reasons = List.copyOf(reasons);
    signals = Map.copyOf(signals);
  }
}
