package upswing.store;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import upswing.edit.ChangeSamples;
import upswing.edit.Deed;
import upswing.edit.PlanChange;
import upswing.training.Plan;
import upswing.training.PlanSamples;
import upswing.training.Session;
import upswing.workspace.LogEntry;
import upswing.workspace.PlanStore;

/** Data folders in the states a runner can have them in. */
final class Folders {

  static final LocalDate TODAY = LocalDate.of(2027, 2, 17);

  private static final Instant NOW = TODAY.atTime(6, 30).toInstant(ZoneOffset.UTC);

  /** Half past six in the morning of a day. */
  static Clock clock(LocalDate day) {
    return Clock.fixed(day.atTime(6, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  static Opening.Opened opened(DataFolder folder) {
    return opened(folder, TODAY);
  }

  /** Opened on a day, with the day's backup on disk. */
  static Opening.Opened opened(DataFolder folder, LocalDate day) {
    Opening.Opened opened = assertInstanceOf(Opening.Opened.class, Opening.of(folder, clock(day)));
    opened.backup().join();
    return opened;
  }

  /** A closed folder with a plan of a few of everything and a history of one line. */
  static Plan filled(DataFolder folder, long seed) throws IOException {
    Plan plan = new PlanSamples(seed).plan();
    try (PlanStore store = opened(folder).store()) {
      LogEntry entry = new LogEntry(1, NOW, Deed.of(Deed.Kind.EXAMPLE, "Example"), false);
      store.perform(entry, ChangeSamples.everythingIn(plan));
    }
    return plan;
  }

  /** Adds a session to an open store. */
  static void add(PlanStore store, long number) {
    Session session = new PlanSamples(number).session();
    store.perform(
        new LogEntry(number, NOW, Deed.of(Deed.Kind.ADD_SESSION, number), false),
        new PlanChange.OfSession(session.id(), Optional.empty(), Optional.of(session)));
  }

  static Plan planIn(DataFolder folder) throws IOException {
    try (PlanStore store = opened(folder).store()) {
      return store.load().plan();
    }
  }

  static List<String> names(List<Path> files) {
    return files.stream().map(file -> file.getFileName().toString()).toList();
  }

  private Folders() {}
}
