package upswing.training;

/** How often a recovery week comes; automatic means every 3rd from 50 years on, else every 4th. */
public enum RecoveryRhythm {
  EVERY_THIRD,
  EVERY_FOURTH,
  AUTOMATIC
}
