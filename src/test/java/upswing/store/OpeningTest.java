package upswing.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import upswing.training.Plan;
import upswing.workspace.PlanStore;

class OpeningTest {

  private static final int KNOWN = Migration.ALL.size();
  private static final Migration SHOES =
      new Migration(
          KNOWN + 1,
          "V%03d__shoes.sql".formatted(KNOWN + 1),
          """
          create table shoe (name varchar primary key);
          alter table session add shoe varchar;
          """);
  private static final Migration WRONG =
      new Migration(
          KNOWN + 1,
          "V%03d__wrong.sql".formatted(KNOWN + 1),
          "create table shoe (name varchar); alter table nowhere add x int;");
  private static final List<Migration> LATER = laterBy(SHOES);

  @TempDir private Path temp;
  private DataFolder folder;

  @BeforeEach
  void name() {
    folder = new DataFolder(temp.resolve("some where/upswing"));
  }

  @Test
  void aSecondStartIsToldThatItIsOpen() throws IOException {
    try (PlanStore _ = Folders.opened(folder).store()) {
      assertEquals(
          new Opening.AlreadyOpen(folder), Opening.of(folder, Folders.clock(Folders.TODAY)));
    }
    assertEquals(Plan.EMPTY, Folders.planIn(folder));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void nothingDoneWhileItIsOpenLetsAnotherProgramIn() throws IOException {
    Path locks = Path.of("/proc/locks");
    try (H2PlanStore store = Folders.opened(folder).store()) {
      Folders.add(store, 1);
      store.backUpTo(temp.resolve("backup.zip"));
      Opening.of(folder, Folders.clock(Folders.TODAY));
      for (Path file : List.of(folder.database(), folder.path().resolve("upswing.lock"))) {
        String inode = ":" + Files.getAttribute(file, "unix:ino") + " ";
        assertTrue(
            Files.readAllLines(locks).stream().anyMatch(line -> line.contains(inode)),
            file + " is not locked");
      }
    }
  }

  @ParameterizedTest
  @DisabledOnOs(OS.WINDOWS)
  @ValueSource(strings = {"upswing.mv.db", "upswing.lock"})
  void aFolderThatWasReplacedIsNotWrittenTo(String replaced) throws IOException {
    try (H2PlanStore store = Folders.opened(folder).store()) {
      Path file = folder.path().resolve(replaced);
      Files.move(file, temp.resolve("aside"));
      assertThrows(StoreFailure.class, () -> Folders.add(store, 1));
      byte[] another = {1, 2, 3};
      Files.write(file, another);
      assertThrows(StoreFailure.class, () -> Folders.add(store, 2));
      assertArrayEquals(another, Files.readAllBytes(file));
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyTheOwnerCanReadIt() throws IOException {
    try (H2PlanStore store = Folders.opened(folder).store()) {
      store.keepOriginal("0a".repeat(32), "run.fit", new byte[100]);
      Folders.add(store, 1);
      store.backUpTo(folder.path().resolve("backup.zip"));
    }
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder.path())) {
      all = files.toList();
    }
    assertTrue(all.size() >= 8, all.toString());
    for (Path path : all) {
      assertEquals(
          Files.isDirectory(path) ? "rwx------" : "rw-------",
          PosixFilePermissions.toString(Files.getPosixFilePermissions(path)),
          path.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4096, 9_000, 20_000})
  void aTruncatedFileIsLeftAsItIs(int length) throws IOException {
    Folders.filled(folder, 3);
    try (RandomAccessFile file = new RandomAccessFile(folder.database().toFile(), "rw")) {
      file.setLength(length);
    }
    assertDamagedAndUntouched();
  }

  @ParameterizedTest
  @ValueSource(strings = {"everything", "all but the beginning", "words"})
  void rubbishIsLeftAsItIs(String what) throws IOException {
    Folders.filled(folder, 3);
    byte[] bytes = Files.readAllBytes(folder.database());
    byte[] rubbish = new byte[bytes.length];
    new Random(5).nextBytes(rubbish);
    switch (what) {
      case "everything" -> Files.write(folder.database(), rubbish);
      case "words" -> Files.writeString(folder.database(), "This is not a database.\n");
      default -> {
        System.arraycopy(bytes, 0, rubbish, 0, 8192);
        Files.write(folder.database(), rubbish);
      }
    }
    assertDamagedAndUntouched();
  }

  private void assertDamagedAndUntouched() throws IOException {
    byte[] before = Files.readAllBytes(folder.database());

    Opening.Damaged damaged =
        assertInstanceOf(
            Opening.Damaged.class, Opening.of(folder, Folders.clock(Folders.TODAY.plusDays(1))));

    assertTrue(damaged.reason().startsWith(folder.database() + " can't be read: "));
    assertTrue(damaged.reason().endsWith("."), damaged.reason());
    assertEquals(List.of("daily-2027-02-17.sql.gz"), Folders.names(damaged.backups()));
    assertArrayEquals(before, Files.readAllBytes(folder.database()));
  }

  @Test
  void aNewerDatabaseIsLeftAsItIs() throws IOException {
    Folders.filled(folder, 4);
    openKnowing(LATER).close();
    byte[] before = Files.readAllBytes(folder.database());

    Opening.Newer newer =
        assertInstanceOf(Opening.Newer.class, Opening.of(folder, Folders.clock(Folders.TODAY)));

    assertEquals(KNOWN + 1, newer.version());
    assertEquals(KNOWN, newer.known());
    assertFalse(newer.backups().isEmpty());
    assertArrayEquals(before, Files.readAllBytes(folder.database()));
  }

  @Test
  void aDatabaseOfAnAlteredMigrationIsLeftAsItIs() throws IOException {
    Migration first = Migration.ALL.getFirst();
    List<Migration> altered = new ArrayList<>(Migration.ALL);
    altered.set(0, new Migration(1, first.name(), first.sql() + "\n-- altered"));
    openKnowing(altered).close();
    byte[] before = Files.readAllBytes(folder.database());

    Opening.Damaged damaged =
        assertInstanceOf(Opening.Damaged.class, Opening.of(folder, Folders.clock(Folders.TODAY)));

    assertEquals(folder.database() + " has another schema 1 than Upswing makes.", damaged.reason());
    assertArrayEquals(before, Files.readAllBytes(folder.database()));
  }

  @Test
  void anOlderDatabaseIsBackedUpAndMigratedWithItsData() throws IOException {
    Plan plan = Folders.filled(folder, 5);

    try (PlanStore migrated = openKnowing(LATER)) {
      assertEquals(plan, migrated.load().plan());
    }
    Path backup = folder.backups().resolve("before-" + KNOWN + "-2027-02-17.sql.gz");
    assertTrue(Files.exists(backup));

    DataFolder other = new DataFolder(temp.resolve("other"));
    assertInstanceOf(
        Restoring.Restored.class, Restoring.from(backup, other, Folders.clock(Folders.TODAY)));
    assertEquals(plan, Folders.planIn(other));
  }

  @Test
  void aMigrationThatFailsLeavesTheDatabaseAsItWas() throws IOException {
    Plan plan = Folders.filled(folder, 6);
    byte[] before = Files.readAllBytes(folder.database());

    assertThrows(StoreFailure.class, () -> openKnowing(laterBy(WRONG)));

    assertArrayEquals(before, Files.readAllBytes(folder.database()));
    assertEquals(plan, Folders.planIn(folder));
  }

  @Test
  void theLastFourteenDailyBackupsAreKept() throws IOException {
    for (int i = 0; i < 17; i++) {
      Folders.opened(folder, Folders.TODAY.plusDays(i)).store().close();
      Folders.opened(folder, Folders.TODAY.plusDays(i)).store().close();
    }
    assertEquals(
        IntStream.range(0, 14)
            .mapToObj(i -> "daily-" + Folders.TODAY.plusDays(16 - i) + ".sql.gz")
            .toList(),
        Folders.names(new Backups(folder).all()));
  }

  @Test
  void whenTheDaysBackupFailsThePlanIsOpenAllTheSame() throws IOException {
    Folders.filled(folder, 3);
    Files.move(folder.backups(), folder.path().resolve("elsewhere"));
    Files.writeString(folder.backups(), "in the way");

    Opening opening = Opening.of(folder, Folders.clock(Folders.TODAY.plusDays(1)));

    Opening.Opened opened = assertInstanceOf(Opening.Opened.class, opening);
    assertThrows(CompletionException.class, opened.backup()::join);
    try (PlanStore store = opened.store()) {
      Folders.add(store, 2);
      assertEquals(2, store.load().log().size());
    }
  }

  @Test
  void aFolderWithASemicolonIsRefusedInASentence() {
    StoreFailure failure =
        assertThrows(
            StoreFailure.class,
            () -> Opening.of(new DataFolder(temp.resolve("a;b")), Folders.clock(Folders.TODAY)));
    assertTrue(failure.getMessage().endsWith("its name has a semicolon."));
  }

  private static List<Migration> laterBy(Migration step) {
    return Stream.concat(Migration.ALL.stream(), Stream.of(step)).toList();
  }

  private PlanStore openKnowing(List<Migration> known) {
    Opening opening = new Door(folder, Folders.clock(Folders.TODAY), known).open();
    Opening.Opened opened = assertInstanceOf(Opening.Opened.class, opening);
    opened.backup().join();
    return opened.store();
  }
}
