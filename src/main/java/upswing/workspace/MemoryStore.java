package upswing.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import upswing.edit.PlanChange;
import upswing.training.Plan;

/** A store that lasts as long as the program: for the example, for pictures and for tests. */
public final class MemoryStore implements PlanStore {

  private Plan plan;
  private final List<LogEntry> log = new ArrayList<>();
  private final Map<Long, PlanChange> changes = new HashMap<>();
  private final Map<String, byte[]> originals = new HashMap<>();
  private final Map<String, String> habits = new HashMap<>();

  public MemoryStore(Plan first) {
    plan = first;
  }

  @Override
  public synchronized Saved load() {
    return new Saved(plan, List.copyOf(log));
  }

  @Override
  public synchronized void perform(LogEntry entry, PlanChange change) {
    plan = change.applyTo(plan);
    log.stream().filter(LogEntry::undone).map(LogEntry::number).forEach(changes::remove);
    log.removeIf(LogEntry::undone);
    log.add(entry);
    changes.put(entry.number(), change);
    while (log.size() > Workspace.HISTORY) changes.remove(log.removeFirst().number());
  }

  @Override
  public synchronized PlanChange change(long number) {
    PlanChange change = changes.get(number);
    if (change == null) throw new NoSuchElementException("no change " + number);
    return change;
  }

  @Override
  public synchronized void undo(long number, PlanChange inverse) {
    plan = inverse.applyTo(plan);
    mark(number, true);
  }

  @Override
  public synchronized void redo(long number, PlanChange change) {
    plan = change.applyTo(plan);
    mark(number, false);
  }

  private void mark(long number, boolean undone) {
    log.replaceAll(entry -> entry.number() == number ? entry.undone(undone) : entry);
  }

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
