package upswing.planning.repair;

import java.time.LocalDate;

/**
 * Days that go, or went, otherwise than planned: past, lasting, or to come.
 *
 * @param first the first such day
 * @param last the last such day, not before the first
 */
public record Setback(Kind kind, LocalDate first, LocalDate last) {

  /** What keeps a runner from training. The order is the one that wins where two overlap. */
  public enum Kind {
    /** Ill: no training, then two clear days without anything fast. */
    ILLNESS,
    /** Something hurts: nothing fast and nothing long while it lasts. */
    NIGGLE,
    /** On the way: no time to run. */
    TRAVEL,
    /** Not run, for whatever reason. */
    MISSED
  }

  public Setback {
    if (last.isBefore(first)) throw new IllegalArgumentException(last + " is before " + first);
  }

  /** Whether a day is one of them. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Whether these days are without any run; a niggle allows easy ones. */
  public boolean stops() {
    return kind != Kind.NIGGLE;
  }
}
