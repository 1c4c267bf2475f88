package upswing.readiness;

/** Signals that share their causes count once a morning; science.md §F. */
public enum Family {
  AUTONOMIC,
  SLEEP,
  WELLBEING,
  SORENESS,
  RUNNING
}
