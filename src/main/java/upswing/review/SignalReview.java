package upswing.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import upswing.readiness.Baseline;
import upswing.readiness.Mornings;
import upswing.readiness.SignalMorning;
import upswing.readiness.SignalMorning.Standing;
import upswing.training.Signal;

/**
 * One signal over four weeks, each morning against what was normal that morning.
 *
 * @param mornings 28, the last seven are the week that is looked back on
 * @param outside how many of the week's mornings were outside on the unfavourable side
 */
public record SignalReview(Signal signal, List<Optional<SignalMorning>> mornings, int outside) {

  /** How many mornings are shown. */
  public static final int MORNINGS = 28;

  private static final int WEEK = 7;

  public SignalReview {
    mornings = List.copyOf(mornings);
  }

  /** The signals that were known in the week, in the order runners look at them. */
  static List<SignalReview> of(List<Signal> signals, Mornings judged, LocalDate start) {
    return signals.stream()
        .map(signal -> of(signal, judged, start))
        .filter(review -> review.last().isPresent())
        .toList();
  }

  private static SignalReview of(Signal signal, Mornings judged, LocalDate start) {
    LocalDate first = start.minusDays(MORNINGS - WEEK);
    List<Optional<SignalMorning>> mornings =
        first
            .datesUntil(first.plusDays(MORNINGS))
            .map(day -> Optional.ofNullable(judged.on(day).signals().get(signal)))
            .toList();
    int outside =
        (int)
            ofWeek(mornings).stream()
                .flatMap(Optional::stream)
                .filter(morning -> morning.standing() == Standing.OUTSIDE_WORSE)
                .count();
    return new SignalReview(signal, mornings, outside);
  }

  /** What is compared with normal on one of the mornings, counted from 0. */
  public OptionalDouble value(int morning) {
    return mornings.get(morning).map(SignalMorning::judged).orElse(OptionalDouble.empty());
  }

  /** The last morning of the week on which it was known. */
  public Optional<SignalMorning> last() {
    return ofWeek(mornings).stream()
        .flatMap(Optional::stream)
        .filter(morning -> morning.judged().isPresent())
        .reduce((early, late) -> late);
  }

  /** The normal range of its last morning. */
  public Optional<Baseline.Known> normal() {
    return last()
        .map(SignalMorning::normal)
        .filter(Baseline.Known.class::isInstance)
        .map(Baseline.Known.class::cast);
  }

  private static List<Optional<SignalMorning>> ofWeek(List<Optional<SignalMorning>> mornings) {
    return mornings.subList(MORNINGS - WEEK, MORNINGS);
  }
}
