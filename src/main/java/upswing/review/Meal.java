package upswing.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import upswing.load.Ledger;
import upswing.recovery.CareLine;
import upswing.recovery.DayCare;
import upswing.training.SessionKind;

/** Whether a meal followed a session that took much, as far as the runner said. */
public record Meal(LocalDate date, SessionKind kind, Optional<Boolean> fuelled) {

  /** One for each day with such a session done. */
  static List<Meal> of(Ledger ledger, LocalDate start, LocalDate last) {
    return start
        .datesUntil(last.plusDays(1))
        .flatMap(
            day ->
                DayCare.of(ledger, day).lines().stream()
                    .filter(CareLine.Refuel.class::isInstance)
                    .map(CareLine.Refuel.class::cast)
                    .filter(refuel -> refuel.done().isPresent())
                    .map(refuel -> new Meal(day, refuel.kind(), refuel.fuelled())))
        .toList();
  }
}
