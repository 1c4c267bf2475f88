package upswing.store;

import static org.jooq.impl.DSL.val;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import upswing.training.Plan;
import upswing.workspace.LogEntry;
import upswing.workspace.PlanStore.Saved;
import upswing.workspace.Unreadable;

/** A start reads the weeks around today first, and writes nothing before it has read the rest. */
class GlimpseTest {

  @TempDir private Path temp;
  private DataFolder folder;

  @BeforeEach
  void name() {
    folder = new DataFolder(temp.resolve("upswing"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void allThereIsFromADayOnIsGlimpsedAsItIs(long seed) throws IOException {
    Plan plan = Folders.filled(folder, seed);
    LocalDate first = middle(plan);

    try (H2PlanStore store = soon()) {
      Plan glimpse = store.glimpse(first).plan();

      assertEquals(plan.runner(), glimpse.runner());
      assertEquals(plan.blocks(), glimpse.blocks());
      assertEquals(plan.matches(), glimpse.matches());
      assertEquals(plan.mutes(), glimpse.mutes());
      assertEquals(plan.templates(), glimpse.templates());
      assertEquals(plan.checkIns().tailMap(first), glimpse.checkIns());
      plan.sessions()
          .forEach(
              (id, session) ->
                  assertEquals(
                      session.date().isBefore(first) ? Optional.empty() : Optional.of(session),
                      Optional.ofNullable(glimpse.sessions().get(id))));
      plan.activities()
          .forEach(
              (id, activity) -> {
                if (activity.date().isBefore(first)) return;
                assertEquals(activity, glimpse.activities().get(id));
              });
      assertEquals(plan, store.load().plan());
      assertEquals(plan, store.glimpse(first).plan());
    }
  }

  @Test
  void theNextToUndoAndToRedoAreGlimpsed() throws IOException {
    try (H2PlanStore store = Folders.opened(folder).store()) {
      for (int number = 1; number <= 5; number++) Folders.add(store, number);
      store.undo(5, store.change(5).inverse());
      store.undo(4, store.change(4).inverse());
    }
    try (H2PlanStore store = soon()) {
      List<LogEntry> log = store.glimpse(Folders.TODAY).log();

      assertEquals(List.of(3L, 4L, 5L), log.stream().map(LogEntry::number).toList());
      assertEquals(List.of(false, true, true), log.stream().map(LogEntry::undone).toList());
      assertEquals(5, store.load().log().size());
    }
  }

  @Test
  void nothingIsWrittenBeforeAllIsRead() throws IOException {
    Folders.filled(folder, 3);
    byte[] before = Files.readAllBytes(folder.database());

    try (H2PlanStore store = soon()) {
      store.glimpse(Folders.TODAY);
      store.remember("window.view", "WEEK");

      assertArrayEquals(before, Files.readAllBytes(folder.database()));
      assertEquals(Optional.of("WEEK"), store.remembered("window.view"));
      assertFalse(store.backup().isDone());
      store.load();
      store.backup().join();
    }
    try (H2PlanStore store = soon()) {
      assertEquals(Optional.of("WEEK"), store.remembered("window.view"));
    }
  }

  @Test
  void whatIsClosedBeforeAllIsReadIsLeftAsItWas() throws IOException {
    Folders.filled(folder, 3);
    byte[] before = Files.readAllBytes(folder.database());

    try (H2PlanStore store = soon()) {
      store.glimpse(Folders.TODAY);
    }

    assertArrayEquals(before, Files.readAllBytes(folder.database()));
    assertEquals(1, reopened().log().size());
  }

  @Test
  void aChangeBeforeAllIsReadWaitsForIt() throws IOException {
    Plan plan = Folders.filled(folder, 3);

    try (H2PlanStore store = soon()) {
      Folders.add(store, 2);
    }

    assertEquals(plan.sessions().size() + 1, reopened().plan().sessions().size());
  }

  @Test
  void damageInTheFarYearsIsToldWhenTheyAreReadAndNothingIsWritten() throws Exception {
    Plan plan = Folders.filled(folder, 3);
    LocalDate first = middle(plan);
    try (Database database = Database.open(folder.database())) {
      database
          .dsl()
          .execute("update session set workout = 'half a wor' where planned_on < {0}", val(first));
    }
    byte[] before = Files.readAllBytes(folder.database());

    try (H2PlanStore store = soon()) {
      assertFalse(store.glimpse(first).plan().sessions().isEmpty());
      store.remember("window.view", "WEEK");
      Unreadable damage = assertThrows(Unreadable.class, store::load);
      assertTrue(damage.getMessage().startsWith(folder.database() + " can't be read: "));
      assertEquals(List.of("daily-2027-02-17.sql.gz"), Folders.names(damage.backups()));
      assertThrows(Unreadable.class, () -> Folders.add(store, 2));
    }

    assertArrayEquals(before, Files.readAllBytes(folder.database()));
    assertInstanceOf(
        Opening.Damaged.class, Opening.of(folder, Folders.clock(Folders.TODAY.plusDays(1))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update session set workout = 'half a wor'",
        "update session set workout ="
            + " '{\"parts\":[{\"part\":\"repeat\",\"times\":0,\"steps\":[]}]}'",
        "update training_block set weeks = '[]'",
        "update training_block set settings = '{\"goal\":\"MOON\"}'"
      })
  void damageInTheYearsAroundTodayIsToldAtOnceWithTheBackups(String damaging) throws Exception {
    Folders.filled(folder, 3);
    try (Database database = Database.open(folder.database())) {
      assertTrue(database.dsl().execute(damaging) > 0);
    }
    byte[] before = Files.readAllBytes(folder.database());

    try (H2PlanStore store = soon()) {
      Unreadable damage = assertThrows(Unreadable.class, () -> store.glimpse(LocalDate.EPOCH));
      assertTrue(damage.getMessage().startsWith(folder.database() + " can't be read: "));
      assertEquals(List.of("daily-2027-02-17.sql.gz"), Folders.names(damage.backups()));
    }

    assertArrayEquals(before, Files.readAllBytes(folder.database()));
  }

  private static LocalDate middle(Plan plan) {
    List<LocalDate> days =
        plan.sessions().values().stream().map(session -> session.date()).sorted().toList();
    return days.isEmpty() ? Folders.TODAY : days.get(days.size() / 2);
  }

  private Saved reopened() throws IOException {
    try (H2PlanStore store = soon()) {
      return store.load();
    }
  }

  private H2PlanStore soon() {
    return assertInstanceOf(
            Opening.Opened.class, Opening.soon(folder, Folders.clock(Folders.TODAY)))
        .store();
  }
}
