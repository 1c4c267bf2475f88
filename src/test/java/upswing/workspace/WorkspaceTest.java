package upswing.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import upswing.edit.Deed;
import upswing.edit.PlanChange;
import upswing.training.EffortZone;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.Workout;

class WorkspaceTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2027, 2, 17);
  private static final Instant NOW = Instant.parse("2027-02-17T06:30:00Z");
  private static final Session EASY =
      Session.on(
          WEDNESDAY,
          SessionId.named("easy"),
          SessionKind.EASY,
          Workout.steady(45, EffortZone.EASY));

  private static final PlanChange ADD =
      new PlanChange.OfSession(EASY.id(), Optional.empty(), Optional.of(EASY));

  private final Workspace workspace =
      new Workspace(new MemoryStore(Plan.EMPTY), InstantSource.fixed(NOW));

  @Test
  void aChangeIsInThePlanAndInTheHistory() {
    Snapshot snapshot = workspace.perform(Deed.of(Deed.Kind.ADD_SESSION, "EASY"), ADD);

    assertEquals(List.of(EASY), snapshot.plan().sessionsOn(WEDNESDAY));
    assertEquals(
        List.of(new LogEntry(1, NOW, Deed.of(Deed.Kind.ADD_SESSION, "EASY"), false)),
        snapshot.log());
    assertSame(snapshot, workspace.current());
  }

  @Test
  void undoTakesItBackAndRedoMakesItAgain() {
    workspace.perform(Deed.of(Deed.Kind.ADD_SESSION), ADD);
    workspace.perform(Deed.of(Deed.Kind.MOVE_SESSION), move(2));

    assertTrue(workspace.undo());
    assertEquals(List.of(EASY), workspace.plan().sessionsOn(WEDNESDAY));
    assertTrue(workspace.redo());
    assertEquals(List.of(), workspace.plan().sessionsOn(WEDNESDAY));
    assertTrue(workspace.undo());
    assertTrue(workspace.undo());
    assertEquals(Plan.EMPTY, workspace.plan());
    assertFalse(workspace.undo());
  }

  @Test
  void nothingIsLeftToRedoAfterAnotherChange() {
    workspace.perform(Deed.of(Deed.Kind.ADD_SESSION), ADD);
    workspace.undo();
    workspace.perform(Deed.of(Deed.Kind.ADD_SESSION), ADD);

    assertFalse(workspace.redo());
    assertEquals(1, workspace.current().log().size());
  }

  @Test
  void everyChangeIsToldOnce() {
    List<Snapshot> told = new ArrayList<>();
    workspace.onChange(told::add);

    workspace.perform(Deed.of(Deed.Kind.ADD_SESSION), ADD);
    workspace.undo();
    workspace.redo();
    workspace.redo();

    assertEquals(3, told.size());
    assertSame(workspace.current(), told.getLast());
  }

  @Test
  void whatCannotBeSavedHasNotHappened() {
    Workspace full = new Workspace(fullDisk(), InstantSource.fixed(NOW));
    List<Snapshot> told = new ArrayList<>();
    full.onChange(told::add);
    Snapshot before = full.current();

    assertThrows(
        UncheckedIOException.class, () -> full.perform(Deed.of(Deed.Kind.ADD_SESSION), ADD));

    assertSame(before, full.current());
    assertEquals(List.of(), told);
  }

  private static PlanChange move(int days) {
    return new PlanChange.OfSession(
        EASY.id(), Optional.of(EASY), Optional.of(EASY.movedTo(WEDNESDAY.plusDays(days))));
  }

  /** A store that can be read and never written. */
  private static PlanStore fullDisk() {
    MemoryStore memory = new MemoryStore(Plan.EMPTY);
    return (PlanStore)
        Proxy.newProxyInstance(
            PlanStore.class.getClassLoader(),
            new Class<?>[] {PlanStore.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("load")) return memory.load();
              throw new UncheckedIOException(new IOException("No space left on device"));
            });
  }
}
