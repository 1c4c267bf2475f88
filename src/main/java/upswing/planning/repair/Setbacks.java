package upswing.planning.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import upswing.load.Ledger;
import upswing.load.SessionState;
import upswing.training.CheckIn;
import upswing.training.Session;
import upswing.training.Tag;

/** What mornings and missed runs say by themselves about the days up to today. */
public final class Setbacks {

  /** How far is looked back: longer ago is over. */
  private static final int DAYS = 28;

  /** Days between two such mornings that still belong together. */
  private static final int BETWEEN = 1;

  /**
   * What happened in the last four weeks and is not overcome yet, in order: days told ill, hurting
   * or on the way, and days whose run was planned and not run. A day is told once, by the gravest.
   */
  public static List<Setback> seen(Ledger ledger) {
    List<Setback> all = new ArrayList<>();
    LocalDate today = ledger.today();
    for (LocalDate day = today.minusDays(DAYS); !day.isAfter(today); day = day.plusDays(1)) {
      Optional<Setback.Kind> kind = on(ledger, day);
      if (kind.isEmpty()) continue;
      Setback last = all.isEmpty() ? null : all.getLast();
      boolean goesOn =
          last != null
              && last.kind() == kind.get()
              && !last.last().plusDays(BETWEEN + 1L).isBefore(day)
              && nothingRun(ledger, last.last().plusDays(1), day);
      if (goesOn && last != null) {
        all.set(all.size() - 1, new Setback(last.kind(), last.first(), day));
      } else {
        all.add(new Setback(kind.get(), day, day));
      }
    }
    return List.copyOf(all);
  }

  private static boolean nothingRun(Ledger ledger, LocalDate from, LocalDate to) {
    return from.datesUntil(to).allMatch(day -> ledger.activitiesOn(day).isEmpty());
  }

  private static Optional<Setback.Kind> on(Ledger ledger, LocalDate day) {
    CheckIn said = ledger.plan().checkIns().get(day);
    if (said != null) {
      if (said.tags().contains(Tag.ILL)) return Optional.of(Setback.Kind.ILLNESS);
      if (said.tags().contains(Tag.NIGGLE)) return Optional.of(Setback.Kind.NIGGLE);
    }
    boolean ran = ledger.activitiesOn(day).stream().findAny().isPresent();
    if (said != null && said.tags().contains(Tag.TRAVEL) && !ran && day.isBefore(ledger.today())) {
      return Optional.of(Setback.Kind.TRAVEL);
    }
    boolean recorded = !ledger.plan().activities().isEmpty();
    return recorded && !ran && ledger.sessionsOn(day).stream().anyMatch(s -> isMissed(ledger, s))
        ? Optional.of(Setback.Kind.MISSED)
        : Optional.empty();
  }

  private static boolean isMissed(Ledger ledger, Session session) {
    return session.kind().isRun() && ledger.state(session) == SessionState.MISSED;
  }

  private Setbacks() {}
}
