package upswing.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Builds a database from a backup beside the real one, reads it whole, and only then swaps. */
record Restore(Path file, DataFolder folder, Clock clock, List<Migration> known) {

  private static final int MOST_FOR_AN_ORIGINAL = 256 << 20;

  Restoring run() {
    folder.create();
    Optional<DataLock> lock = DataLock.acquire(folder);
    if (lock.isEmpty()) return new Restoring.AlreadyOpen(folder);
    try (DataLock _ = lock.get()) {
      Path fresh = folder.beside("upswing-restoring");
      Optional<String> refusal = fill(fresh);
      if (refusal.isPresent()) {
        Files.deleteIfExists(fresh);
        return new Restoring.Refused(file, file + " can't be restored: " + refusal.get());
      }
      Optional<Path> aside = keepOld();
      Database.putInPlace(fresh, folder.database());
      return new Restoring.Restored(aside);
    } catch (IOException e) {
      throw new StoreFailure(file + " can't be restored: " + Sentence.of(e), e);
    }
  }

  /** Empty when the database was filled, migrated and read; else why not. */
  private Optional<String> fill(Path fresh) throws IOException {
    try (Database database = Database.open(fresh)) {
      read(database);
      return switch (Schema.of(database.dsl(), known)) {
        case Schema.Newer newer -> Optional.of("a later Upswing made it.");
        case Schema.Altered altered -> Optional.of("its schema is not one Upswing made.");
        case Schema.Older older -> {
          Schema.take(database.dsl(), older.missing(), clock.instant());
          yield readable(database);
        }
        case Schema.Current current -> readable(database);
      };
    } catch (SQLException | RuntimeException | IOException e) {
      return Optional.of(Sentence.of(e));
    }
  }

  private static Optional<String> readable(Database database) {
    H2PlanStore.read(database.dsl());
    return Optional.empty();
  }

  private void read(Database database) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      in.mark(2);
      boolean archive = in.read() == 'P' && in.read() == 'K';
      in.reset();
      if (archive) readArchive(new ZipInputStream(in), database);
      else readScript(in, database);
    }
  }

  private void readArchive(ZipInputStream zip, Database database) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(Backups.PLAN)) readScript(zip, database);
      else keepOriginal(entry.getName(), zip);
    }
  }

  private static void readScript(InputStream gzip, Database database) throws IOException {
    BackupScript.run(new InputStreamReader(new GZIPInputStream(gzip), UTF_8), database.dsl());
  }

  /** An imported file counts by its content alone, so its name in the archive is no danger. */
  private void keepOriginal(String name, InputStream zip) throws IOException {
    byte[] content = new GZIPInputStream(zip).readNBytes(MOST_FOR_AN_ORIGINAL);
    new Originals(folder.originals()).keep(Migration.sha256(content), name, content);
  }

  private Optional<Path> keepOld() throws IOException {
    if (!Files.exists(folder.database())) return Optional.empty();
    String time =
        DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss")
            .format(clock.instant().atZone(clock.getZone()));
    Path aside = folder.path().resolve("before-restore-" + time + ".mv.db");
    for (int i = 2; Files.exists(aside); i++) {
      aside = folder.path().resolve("before-restore-" + time + "-" + i + ".mv.db");
    }
    OwnerOnly.copy(folder.database(), aside);
    return Optional.of(aside);
  }
}
