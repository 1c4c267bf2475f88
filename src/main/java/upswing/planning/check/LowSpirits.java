package upswing.planning.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import upswing.planning.check.Finding.Severity;
import upswing.readiness.Morning;
import upswing.readiness.Mornings;
import upswing.readiness.SignalMorning;
import upswing.training.Signal;

/**
 * Motivation and appetite are not outside their normal range on three mornings of seven.
 *
 * <p>Source: Meeusen 2013, Med Sci Sports Exerc 45:186. Grade M.
 */
final class LowSpirits implements Rule {

  private static final int LIMIT = 3;

  @Override
  public String id() {
    return "R30";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.M;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    if (diary.mornings().isEmpty()) return breaches;
    Mornings mornings = diary.mornings().get();
    for (LocalDate review : diary.reviews()) {
      List<LocalDate> low =
          review
              .minusDays(6)
              .datesUntil(review.plusDays(1))
              .filter(day -> isLow(mornings.on(day)))
              .toList();
      if (low.size() < LIMIT) continue;
      breaches.add(Breach.of(Severity.WARN, low, "days", low.size(), "limit", LIMIT));
    }
    return breaches;
  }

  private static boolean isLow(Morning morning) {
    return Stream.of(Signal.MOTIVATION, Signal.APPETITE)
        .map(morning.signals()::get)
        .anyMatch(s -> s != null && s.standing() == SignalMorning.Standing.OUTSIDE_WORSE);
  }
}
