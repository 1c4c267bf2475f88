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
  /** Signals are outside in the first week after a race, as one expects. */
  RECOVERING,
  /** Two families outside this morning, or mornings that lean. */
  AMBER,
  /** Two families clearly outside for a second morning, or mornings that lean more and more. */
  RED,
  /** The runner noted to be ill. */
  ILL
}
