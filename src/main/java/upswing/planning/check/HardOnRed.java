package upswing.planning.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import upswing.planning.check.Finding.Severity;
import upswing.readiness.Morning;
import upswing.readiness.Reason;
import upswing.readiness.Verdict;
import upswing.training.SessionKind;

/**
 * A key session or a long run on a red morning, by the kinds of signal that make it red.
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
    return diary.on(today).stream()
        .filter(e -> e.done().isEmpty())
        .filter(e -> e.kind().isQuality() || e.kind() == SessionKind.LONG)
        .map(e -> breach(red.get()))
        .toList();
  }

  /** Where fewer than two kinds are outside, the mornings as a whole lean. */
  private static Breach breach(Morning red) {
    Predicate<Reason> leans = Reason.OfWeek.class::isInstance;
    List<LocalDate> today = List.of(red.date());
    String outside = kinds(red, leans.negate());
    if (!outside.contains(",")) {
      return Breach.of(Severity.WARN, today, "leaning", kinds(red, reason -> true)).said(".lean");
    }
    String leaning = kinds(red, leans);
    return leaning.isEmpty()
        ? Breach.of(Severity.WARN, today, "outside", outside)
        : Breach.of(Severity.WARN, today, "outside", outside, "leaning", leaning).said(".both");
  }

  private static String kinds(Morning morning, Predicate<Reason> which) {
    return morning.reasons().stream()
        .filter(which)
        .map(reason -> reason.family().name())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
