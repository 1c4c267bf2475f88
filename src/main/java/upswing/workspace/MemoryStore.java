package upswing.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import upswing.edit.PlanChange;
import upswing.training.Plan;

/** A store that lasts as long as the program: for the example, for pictures and for tests. */
public final class MemoryStore implements PlanStore {

  private final Plan first;
  private final Map<Long, PlanChange> changes = new HashMap<>();
  private final Map<String, byte[]> originals = new HashMap<>();
  private final Map<String, String> habits = new HashMap<>();

  public MemoryStore(Plan first) {
    this.first = first;
  }

  @Override
  public Saved load() {
    return new Saved(first, List.of());
  }

  @Override
  public synchronized void perform(LogEntry entry, PlanChange change) {
    changes.put(entry.number(), change);
  }

  @Override
  public synchronized PlanChange change(long number) {
    return Objects.requireNonNull(changes.get(number), () -> "no change " + number);
  }

  @Override
  public void undo(long number, PlanChange inverse) {}

  @Override
  public void redo(long number, PlanChange change) {}

  @Override
  public synchronized void keepOriginal(String sha256, String name, byte[] content) {
    originals.putIfAbsent(sha256, content.clone());
  }

  @Override
  public synchronized Optional<byte[]> original(String sha256) {
    return Optional.ofNullable(originals.get(sha256)).map(byte[]::clone);
  }

  @Override
  public synchronized void remember(String name, String value) {
    habits.put(name, value);
  }

  @Override
  public synchronized Optional<String> remembered(String name) {
    return Optional.ofNullable(habits.get(name));
  }

  @Override
  public void close() {}
}
