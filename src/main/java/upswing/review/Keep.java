package upswing.review;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import upswing.load.EasyCheck;
import upswing.load.Ledger;
import upswing.load.SessionState;
import upswing.training.Session;
import upswing.training.SessionKind;

/** Something of a week that is worth keeping, as data. */
public record Keep(Kind kind, int number, int of) {

  /** What it is; its numbers stand behind each. */
  public enum Kind {
    /** Sessions done, of so many planned. */
    SESSIONS,
    /** Easy runs that were easy, of so many judged. */
    EASY_RUNS,
    /** Rest days. */
    REST_DAYS,
    /** Mean minutes asleep, of the target. */
    SLEEP,
    /** Meals within two hours, of so many sessions. */
    MEALS,
    /** Mornings checked in, of seven. */
    CHECK_INS,
    /** Nothing yet. */
    BEGINNING
  }

  private static final int AT_MOST = 2;

  /** The two best, the rarest first. */
  static List<Keep> of(WeekReview.Facts facts) {
    List<Keep> kept = new ArrayList<>();
    int eaten = (int) facts.meals().stream().filter(m -> m.fuelled().orElse(false)).count();
    if (eaten > 0 && eaten == facts.meals().size()) kept.add(new Keep(Kind.MEALS, eaten, eaten));
    easyRuns(facts, kept);
    OptionalDouble slept = facts.nights().mean();
    if (slept.isPresent() && slept.getAsDouble() >= facts.nights().target() - 15) {
      kept.add(
          new Keep(
              Kind.SLEEP, (int) Math.round(slept.getAsDouble()), (int) facts.nights().target()));
    }
    Totals totals = facts.totals();
    if (totals.isAsPlanned()) kept.add(new Keep(Kind.SESSIONS, totals.done(), totals.planned()));
    if (totals.restDays() > 0) kept.add(new Keep(Kind.REST_DAYS, totals.restDays(), 7));
    if (facts.checkIns() >= 5) kept.add(new Keep(Kind.CHECK_INS, facts.checkIns(), 7));
    if (kept.isEmpty()) kept.add(new Keep(Kind.BEGINNING, 0, 0));
    return kept.stream().limit(AT_MOST).toList();
  }

  private static void easyRuns(WeekReview.Facts facts, List<Keep> kept) {
    Ledger ledger = facts.ledger();
    List<Session> judged =
        facts
            .start()
            .datesUntil(facts.last().plusDays(1))
            .flatMap(day -> ledger.sessionsOn(day).stream())
            .filter(s -> s.kind() == SessionKind.EASY || s.kind() == SessionKind.RECOVERY_RUN)
            .filter(s -> ledger.doneFor(s.id()).isPresent())
            .filter(
                s -> !(ledger.easy(ledger.doneFor(s.id()).get().id()) instanceof EasyCheck.Unknown))
            .toList();
    boolean allEasy = judged.stream().noneMatch(s -> ledger.state(s) == SessionState.TOO_HARD);
    if (judged.size() >= 2 && allEasy) {
      kept.add(new Keep(Kind.EASY_RUNS, judged.size(), judged.size()));
    }
  }
}
