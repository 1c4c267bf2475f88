package upswing.readiness;

/** What a morning adds up to. */
public enum Verdict {
  /** Too few mornings to know what is normal. */
  TOO_EARLY,
  /** No check-in this morning. */
  MISSING,
  /** Inside the normal range. */
  READY,
  /** One family outside: happens by chance, nothing needs to change. */
  NOTICED,
  /** Two families outside this morning. */
  AMBER,
  /** Two families outside for a second morning. */
  RED,
  /** The runner noted to be ill. */
  ILL
}
