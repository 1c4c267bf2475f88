package upswing.recovery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import upswing.load.Ledger;
import upswing.training.Activity;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.Sport;

/**
 * What a day holds, for those who feed and rest it: done where it is done, else planned.
 *
 * @param minutes of endurance
 * @param longest minutes of the longest session of it
 * @param units how many sessions of endurance
 */
record Training(LocalDate date, double minutes, double longest, int units, Optional<Session> key) {

  private static final double LONG = 90;

  static Training on(Ledger ledger, LocalDate date) {
    double minutes = 0;
    double longest = 0;
    int units = 0;
    Optional<Session> key = Optional.empty();
    boolean over = date.isBefore(ledger.today());
    for (Session session : ledger.sessionsOn(date)) {
      Optional<Activity> done = ledger.doneFor(session.id());
      if (!isEndurance(session.kind()) || over && done.isEmpty()) continue;
      double lasts = done.map(Activity::minutes).orElse(ledger.planned(session).minutes());
      minutes += lasts;
      longest = Math.max(longest, lasts);
      units++;
      if (isKey(session.kind(), lasts)) key = Optional.of(session);
    }
    for (Activity activity : ledger.unplannedOn(date)) {
      if (activity.sport() == Sport.STRENGTH || activity.sport() == Sport.OTHER) continue;
      minutes += activity.minutes();
      longest = Math.max(longest, activity.minutes());
      units++;
    }
    return new Training(date, minutes, longest, units, key);
  }

  /** Whether a day had training and nothing of it is to come. */
  static boolean isDone(Ledger ledger, LocalDate date) {
    return !ledger.activitiesOn(date).isEmpty() && toCome(ledger, date).isEmpty();
  }

  /** Minutes of the longest session that is to come on a day; 0 when there is none. */
  static double longestToCome(Ledger ledger, LocalDate date) {
    return toCome(ledger, date).stream()
        .mapToDouble(session -> ledger.planned(session).minutes())
        .max()
        .orElse(0);
  }

  private static List<Session> toCome(Ledger ledger, LocalDate date) {
    return ledger.sessionsOn(date).stream()
        .filter(session -> isEndurance(session.kind()))
        .filter(session -> ledger.doneFor(session.id()).isEmpty())
        .toList();
  }

  private static boolean isEndurance(SessionKind kind) {
    return kind.isRun() || kind.isActiveRecovery();
  }

  /** A session that takes much out of a runner: fast, long or a race. */
  static boolean isKey(SessionKind kind, double minutes) {
    return kind.isQuality()
        || kind == SessionKind.RACE
        || kind == SessionKind.LONG
        || kind.isRun() && minutes > LONG;
  }

  boolean isRace() {
    return key.filter(session -> session.kind() == SessionKind.RACE).isPresent();
  }

  boolean isLong() {
    return longest > LONG;
  }

  static List<Session> keys(Ledger ledger, LocalDate date) {
    return ledger.sessionsOn(date).stream()
        .filter(
            session ->
                isKey(
                    session.kind(),
                    ledger
                        .doneFor(session.id())
                        .map(Activity::minutes)
                        .orElse(ledger.planned(session).minutes())))
        .toList();
  }
}
