package upswing.planning.repair;

import java.util.List;
import java.util.Optional;
import upswing.load.PlannedFigures;
import upswing.training.Session;
import upswing.training.SessionKind;

/**
 * One thing a day may become, and what it means for its week.
 *
 * @param minutes of endurance, the race left out
 * @param runs how many
 * @param keys threshold and interval sessions
 * @param recoveryRuns how many
 * @param longMinutes minutes of the long run; 0 without
 * @param reach how far the longest run goes, as {@link Lived} counts
 * @param hard whether it is hard whatever the week holds: a key session, a race, over 90 minutes
 * @param load in points
 * @param little how much of its sense is gone with its minutes: 0 none, 1 some, 2 most of a long
 *     run's
 * @param changed whether the day is no longer what it was
 * @param from the day of the week, counted from 0, whose session this is; -1 for its own
 * @param why what speaks for it by itself; empty where only its week can say
 */
record Offer(
    List<Session> sessions,
    int minutes,
    int runs,
    int keys,
    int recoveryRuns,
    int longMinutes,
    int reach,
    boolean hard,
    double load,
    int little,
    boolean changed,
    int from,
    Optional<Why> why) {

  private static final int HARD_MINUTES = 90;

  Offer {
    sessions = List.copyOf(sessions);
  }

  /** What these sessions mean. */
  static Offer of(
      List<Session> sessions, boolean changed, int from, Optional<Why> why, Lived lived) {
    double minutes = 0;
    int runs = 0;
    int keys = 0;
    int recovery = 0;
    int longRun = 0;
    int reach = 0;
    boolean hard = false;
    double load = 0;
    for (Session session : sessions) {
      PlannedFigures figures = lived.ledger().planned(session);
      SessionKind kind = session.kind();
      load += figures.load();
      reach = Math.max(reach, lived.reach(session));
      if (kind.isRun()) runs++;
      if (kind.isQuality()) keys++;
      if (kind == SessionKind.RECOVERY_RUN) recovery++;
      if (kind == SessionKind.LONG) longRun = (int) Math.round(figures.minutes());
      hard |= kind.isQuality() || kind == SessionKind.RACE;
      hard |= kind.isRun() && kind != SessionKind.LONG && figures.minutes() > HARD_MINUTES;
      if (isVolume(kind)) minutes += figures.minutes();
    }
    return new Offer(
        sessions,
        (int) Math.round(minutes),
        runs,
        keys,
        recovery,
        longRun,
        reach,
        hard,
        load,
        0,
        changed,
        from,
        why);
  }

  static boolean isVolume(SessionKind kind) {
    return kind.isRun() && kind != SessionKind.RACE || kind.isActiveRecovery();
  }

  /** Whether it is a run still to come that rules about its length judge. */
  boolean isOpenRun() {
    return runs > 0 && !sessions.isEmpty() && !hasRace();
  }

  /** The same, called too short to be worth what it was. */
  Offer asLittle(int little) {
    return new Offer(
        sessions,
        minutes,
        runs,
        keys,
        recoveryRuns,
        longMinutes,
        reach,
        hard,
        load,
        little,
        changed,
        from,
        why);
  }

  boolean hasRace() {
    return sessions.stream().anyMatch(session -> session.kind() == SessionKind.RACE);
  }

  /** Whether another offer differs from it in its length alone. */
  boolean isLike(Offer other) {
    return runs == other.runs
        && keys == other.keys
        && recoveryRuns == other.recoveryRuns
        && longMinutes > 0 == other.longMinutes > 0
        && hard == other.hard
        && from == other.from;
  }
}
