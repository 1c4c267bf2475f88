package upswing.planning.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import upswing.planning.check.Finding.Severity;
import upswing.readiness.Morning;
import upswing.readiness.Reason;
import upswing.readiness.Verdict;
import upswing.training.SessionKind;

/**
 * A key session or a long run on a morning that two signals in a row advise against.
 *
 * <p>Source: Nuuttila 2022, Med Sci Sports Exerc 54:1690; Saw 2016, Br J Sports Med 50:281. Grade
 * M.
 */
final class HardOnRed implements Rule {

  static final String ID = "R28";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.M;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    LocalDate today = diary.ledger().today();
    Optional<Morning> red =
        diary.mornings().map(m -> m.on(today)).filter(m -> m.verdict() == Verdict.RED);
    if (red.isEmpty()) return List.of();
    long outside =
        red.get().reasons().stream()
            .filter(reason -> !(reason instanceof Reason.OfWeek))
            .map(Reason::family)
            .distinct()
            .count();
    return diary.on(today).stream()
        .filter(e -> e.done().isEmpty())
        .filter(e -> e.kind().isQuality() || e.kind() == SessionKind.LONG)
        .map(e -> breach(today, outside))
        .toList();
  }

  /** Fewer than two kinds are outside: the mornings as a whole lean. */
  private static Breach breach(LocalDate today, long outside) {
    Breach breach = Breach.of(Severity.WARN, List.of(today), "families", outside);
    return outside < 2 ? breach.said(".lean") : breach;
  }
}
