package upswing.training;

/** What a planned session is for. The order is the one lists and legends use. */
public enum SessionKind {
  EASY,
  RECOVERY_RUN,
  LONG,
  THRESHOLD,
  INTERVALS,
  RACE,
  REST,
  BIKE,
  SWIM,
  WALK,
  STRENGTH_MOBILITY;

  /** A run of any kind, a race included. */
  public boolean isRun() {
    return switch (this) {
      case EASY, RECOVERY_RUN, LONG, THRESHOLD, INTERVALS, RACE -> true;
      case REST, BIKE, SWIM, WALK, STRENGTH_MOBILITY -> false;
    };
  }

  /** A key session by intensity: threshold or intervals. */
  public boolean isQuality() {
    return this == THRESHOLD || this == INTERVALS;
  }

  /** Moving without running: bike, swim or walk. */
  public boolean isActiveRecovery() {
    return this == BIKE || this == SWIM || this == WALK;
  }
}
