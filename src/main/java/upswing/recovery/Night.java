package upswing.recovery;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import upswing.load.Ledger;
import upswing.training.SessionKind;

/**
 * How long to sleep in the night after a day: the target, and half an hour more where a week owes
 * two hours or a race is at most two nights away.
 *
 * <p>What is owed is known for tonight and for nights that are over, never ahead. Source: Walsh
 * 2021, Br J Sports Med 55:356 (longer nights make up for short ones and can be laid by before a
 * race); the half hour and the two hours are conventions, grade C.
 *
 * @param minutes to sleep
 * @param target the runner's own, in minutes
 * @param debt of the seven nights before, where it is known
 */
public record Night(double minutes, double target, Reason reason, Optional<SleepDebt> debt) {

  /** Why it is as long as it is. */
  public enum Reason {
    TARGET,
    DEBT,
    RACE
  }

  private static final double MORE = 30;
  private static final double OWED = 120;
  private static final int NIGHTS_BEFORE_RACE = 2;

  /** The night that follows a day. */
  public static Night after(Ledger ledger, LocalDate day) {
    Duration target = ledger.plan().runner().sleepTarget();
    Optional<SleepDebt> debt =
        day.isAfter(ledger.today()) ? Optional.empty() : SleepDebt.on(ledger.plan(), day);
    Reason reason =
        isBeforeRace(ledger, day)
            ? Reason.RACE
            : debt.filter(owed -> owed.minutes() >= OWED).isPresent() ? Reason.DEBT : Reason.TARGET;
    double minutes = target.toMinutes() + (reason == Reason.TARGET ? 0 : MORE);
    return new Night(minutes, target.toMinutes(), reason, debt);
  }

  private static boolean isBeforeRace(Ledger ledger, LocalDate day) {
    return day.plusDays(1)
        .datesUntil(day.plusDays(NIGHTS_BEFORE_RACE + 1L))
        .flatMap(date -> ledger.sessionsOn(date).stream())
        .anyMatch(session -> session.kind() == SessionKind.RACE);
  }
}
