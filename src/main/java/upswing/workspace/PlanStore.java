package upswing.workspace;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import upswing.edit.PlanChange;
import upswing.training.Plan;

/** Where a plan lasts. Every call is one transaction: it is on disk when the call returns. */
public interface PlanStore extends AutoCloseable {

  /**
   * What was last saved.
   *
   * @throws Unreadable when it is damaged; nothing has been written then
   */
  Saved load();

  /**
   * What is needed first: at least all there is from a day on, and of the history what can be
   * undone and redone next. Nothing is written before {@link #load} has read the rest.
   */
  default Saved glimpse(LocalDate first) {
    return load();
  }

  /** Writes a change and its log entry; entries that were undone before are forgotten. */
  void perform(LogEntry entry, PlanChange change);

  /** Reads the change behind a log entry. */
  PlanChange change(long number);

  /** Writes the inverse of a performed change and marks its entry as undone. */
  void undo(long number, PlanChange inverse);

  /** Writes an undone change again and marks its entry as done. */
  void redo(long number, PlanChange change);

  /** Keeps the bytes of an imported file, compressed, under their SHA-256; twice is once. */
  void keepOriginal(String sha256, String name, byte[] content);

  /** The bytes of an imported file. */
  Optional<byte[]> original(String sha256);

  /** Remembers how the window was left: a name and a value. */
  void remember(String name, String value);

  /** What was remembered under a name. */
  Optional<String> remembered(String name);

  @Override
  void close() throws IOException;

  /** A plan and the log behind it, oldest entry first; undone entries stand at the end. */
  record Saved(Plan plan, List<LogEntry> log) {}
}
