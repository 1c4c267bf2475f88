package upswing.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import upswing.exchange.text.Refusal;

/**
 * All files behind some paths: in folders at any depth and in ZIP files, which are read where they
 * lie. Nothing of a ZIP file is ever written, so names that point elsewhere do no harm.
 */
final class Intake implements AutoCloseable {

  private static final int MOST_ENTRIES = 50_000;
  private static final Set<String> SILENT = Set.of("Thumbs.db", "desktop.ini", "__MACOSX");

  /** Opens one file from its beginning. */
  @FunctionalInterface
  interface Opening {
    InputStream open() throws IOException;
  }

  /**
   * One file.
   *
   * @param shown its name below the folder or ZIP file that was asked for
   * @param size as it lies there, in bytes
   * @param again reads all of it after the import
   * @param refusal why it is not read at all; empty when it is
   */
  record Found(String shown, long size, Opening opening, Importer.Content again, String refusal) {

    /** Its name without folders. */
    String name() {
      String plain = shown.replace('\\', '/');
      return plain.substring(plain.lastIndexOf('/') + 1);
    }

    static Found refused(String shown, String sentence) {
      return new Found(shown, 0, InputStream::nullInputStream, () -> new byte[0], sentence);
    }
  }

  private final List<Found> files = new ArrayList<>();
  private final List<ZipFile> open = new ArrayList<>();

  /** Looks into paths, without reading more than each file's beginning. */
  Intake(List<Path> paths) {
    for (Path path : paths) look(path);
  }

  /** The files in the order of their names. */
  List<Found> files() {
    return Collections.unmodifiableList(files);
  }

  @Override
  public void close() throws IOException {
    for (ZipFile zip : open) zip.close();
  }

  private void look(Path path) {
    if (Files.isDirectory(path)) walk(path);
    else if (Files.isRegularFile(path)) take(path, String.valueOf(path.getFileName()));
    else files.add(Found.refused(String.valueOf(path.getFileName()), "There is no such file."));
  }

  private void walk(Path folder) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Walk(folder, found));
    } catch (IOException broken) {
      files.add(Found.refused(folder.toString(), "This folder can't be read."));
    }
    found.sort(Comparator.naturalOrder());
    for (Path file : found) take(file, folder.relativize(file).toString().replace('\\', '/'));
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final List<Path> found;

    Walk(Path folder, List<Path> found) {
      this.folder = folder;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean asked = directory.equals(folder);
      return !asked && isSilent(String.valueOf(directory.getFileName()))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) found.add(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException broken) {
      files.add(Found.refused(folder.relativize(file).toString(), "It can't be opened."));
      return FileVisitResult.CONTINUE;
    }
  }

  private void take(Path file, String shown) {
    if (isSilent(String.valueOf(file.getFileName()))) return;
    try {
      if (isZip(file)) unzip(file, shown);
      else files.add(plain(file, shown));
    } catch (Refusal refusal) {
      files.add(Found.refused(shown, refusal.sentence()));
    } catch (IOException broken) {
      files.add(Found.refused(shown, "It can't be opened."));
    }
  }

  private static Found plain(Path file, String shown) throws IOException {
    long size = Files.size(file);
    Opening opening = () -> Files.newInputStream(file);
    return new Found(shown, size, opening, () -> again(opening, size), "");
  }

  private void unzip(Path file, String shown) throws Refusal {
    ZipFile zip = zipFile(file);
    open.add(zip);
    if (zip.size() > MOST_ENTRIES) {
      throw new Refusal("It holds more than 50,000 files; unpack what you want to import.");
    }
    if (zip.getEntry("[Content_Types].xml") != null) {
      throw new Refusal("It is a spreadsheet or a document; save it as CSV and import that.");
    }
    List<? extends ZipEntry> entries = new ArrayList<>(Collections.list(zip.entries()));
    entries.sort(Comparator.comparing(ZipEntry::getName));
    for (ZipEntry entry : entries) {
      if (entry.isDirectory() || isSilentWithin(entry.getName())) continue;
      long size = Math.max(0, entry.getCompressedSize());
      files.add(
          new Found(
              shown + '/' + entry.getName(),
              size,
              () -> opened(zip, entry),
              () -> againFromZip(file, entry.getName(), size),
              ""));
    }
  }

  private static ZipFile zipFile(Path file) throws Refusal {
    try {
      return new ZipFile(file.toFile());
    } catch (IOException otherNames) {
      // old programs write names in the alphabet of their country
      try {
        return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
      } catch (IOException damaged) {
        throw new Refusal("It is a damaged or cut off ZIP file.");
      }
    }
  }

  private static InputStream opened(ZipFile zip, ZipEntry entry) throws IOException {
    @Nullable InputStream in = zip.getInputStream(entry);
    if (in == null) throw new IOException("no such entry");
    return in;
  }

  private static byte[] againFromZip(Path file, String entry, long size) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry same = zip.getEntry(entry);
      if (same == null) throw new IOException(entry + " is gone from " + file.getFileName());
      return again(() -> opened(zip, same), size);
    }
  }

  private static byte[] again(Opening opening, long size) throws IOException {
    try (InputStream in = opening.open()) {
      return Unpacking.of(in, size).bytes();
    } catch (Refusal changed) {
      throw new IOException("changed since the import: " + changed.sentence(), changed);
    }
  }

  private static boolean isZip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return FileKind.of(in.readNBytes(16)) == FileKind.ZIP;
    }
  }

  private static boolean isSilentWithin(String entry) {
    return List.of(entry.split("[/\\\\]", -1)).stream().anyMatch(Intake::isSilent);
  }

  private static boolean isSilent(String name) {
    boolean hidden = name.startsWith(".") && !name.equals("..") && !name.equals(".");
    return hidden || SILENT.contains(name);
  }
}
