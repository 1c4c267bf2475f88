package upswing.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * Copies of the database as compressed SQL scripts, which later versions of H2 can read too.
 *
 * <p>{@code daily-2027-02-17.sql.gz} is the first opening of that day, {@code
 * before-2-2027-02-17.sql.gz} what stood before a migration from schema 2.
 */
record Backups(DataFolder folder) {

  /** How many daily backups are kept. */
  static final int DAYS = 14;

  /** The script's name in a backup of everything. */
  static final String PLAN = "plan.sql.gz";

  private static final String DAILY = "daily-";
  private static final String ENDING = ".sql.gz";

  /** Whether the day has no backup yet. */
  boolean daysFirst(LocalDate today) {
    return !Files.exists(daily(today));
  }

  /** Makes the day's backup and drops all but the last 14. */
  void daily(Database database, LocalDate today) {
    Path file = daily(today);
    try {
      OwnerOnly.folder(folder.backups());
      write(database, file);
      List<Path> days = all().stream().filter(f -> name(f).startsWith(DAILY)).toList();
      for (Path old : days.subList(Math.min(DAYS, days.size()), days.size())) Files.delete(old);
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  /** Makes a backup of what stands before a migration. */
  void beforeMigration(Database database, int version, LocalDate today) {
    Path file = folder.backups().resolve("before-" + version + "-" + today + ENDING);
    try {
      OwnerOnly.folder(folder.backups());
      write(database, file);
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  /** Writes the plan and all imported files into one archive. */
  void whole(Database database, Path file) {
    try {
      Path half = OwnerOnly.file(half(file));
      OwnerOnly.folder(folder.backups());
      Path script = folder.backups().resolve(PLAN + ".part");
      try (OutputStream out = Files.newOutputStream(half);
          ZipOutputStream zip = new ZipOutputStream(out)) {
        write(database, script);
        add(zip, PLAN, script);
        for (Path original : new Originals(folder.originals()).all()) {
          add(zip, "originals/" + name(original), original);
        }
      } finally {
        Files.deleteIfExists(script);
      }
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  /** Every backup in the data folder, newest first. */
  List<Path> all() {
    if (!Files.isDirectory(folder.backups())) return List.of();
    try (Stream<Path> files = Files.list(folder.backups())) {
      return files
          .filter(file -> name(file).endsWith(ENDING))
          .sorted(Comparator.comparing(Backups::day).reversed())
          .toList();
    } catch (IOException e) {
      throw new StoreFailure(folder.backups() + " can't be read: " + Sentence.of(e), e);
    }
  }

  private Path daily(LocalDate today) {
    return folder.backups().resolve(DAILY + today + ENDING);
  }

  private static void write(Database database, Path file) throws IOException {
    Path half = half(file);
    try {
      database
          .dsl()
          .execute(
              "script nopasswords nosettings to {0} compression gzip", DSL.inline(half.toString()));
    } catch (DataAccessException e) {
      throw failed(file, e);
    }
    OwnerOnly.take(half);
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    Files.copy(file, zip);
    zip.closeEntry();
  }

  private static StoreFailure failed(Path file, Exception e) {
    return new StoreFailure("The backup " + file + " can't be written: " + Sentence.of(e), e);
  }

  private static Path half(Path file) {
    return file.resolveSibling(name(file) + ".part");
  }

  private static String day(Path file) {
    String name = name(file);
    return name.substring(name.length() - ENDING.length() - "2027-02-17".length());
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
