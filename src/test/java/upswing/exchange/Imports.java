package upswing.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import upswing.exchange.Importer.Failure;
import upswing.exchange.Importer.Outcome;
import upswing.training.Activity;
import upswing.training.Plan;

/** Imports as a runner does them, and files made up for them. */
final class Imports {

  static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static final Importer.Progress UNWATCHED =
      new Importer.Progress() {
        @Override
        public void at(int done, int of, String current) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  static Outcome of(Plan plan, Path... paths) {
    return Importer.read(List.of(paths), plan, PARIS, UNWATCHED);
  }

  /** The plan after an import. */
  static Plan after(Plan plan, Path... paths) {
    return of(plan, paths).change().map(change -> change.applyTo(plan)).orElse(plan);
  }

  static List<Activity> activities(Plan plan) {
    return plan.activities().values().stream()
        .sorted(Comparator.comparing(Activity::start))
        .toList();
  }

  /** Every refusal as {@code row: reason}. */
  static List<String> refusals(Outcome outcome) {
    return outcome.files().stream()
        .flatMap(file -> file.failures().stream())
        .map(Imports::sentence)
        .toList();
  }

  static Path write(Path folder, String name, String text) {
    return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path folder, String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Every file below a folder. */
  static List<Path> filesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sentence(Failure failure) {
    return failure.row() + ": " + failure.reason();
  }

  private Imports() {}
}
