package upswing.workspace;

import java.time.Instant;
import upswing.edit.Deed;

/** One line of the history: what was done, when, and whether it has been undone since. */
public record LogEntry(long number, Instant at, Deed deed, boolean undone) {

  /** The same line, undone or done again. */
  LogEntry undone(boolean now) {
    return new LogEntry(number, at, deed, now);
  }
}
