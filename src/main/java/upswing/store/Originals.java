package upswing.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Imported files as they came, each compressed under the SHA-256 of its content.
 *
 * <p>They stand beside the database, not in it: they are large, never change, and so a daily backup
 * stays small and a damaged database takes none of them along.
 */
record Originals(Path folder) {

  /** Keeps a file's content; twice is once. It is whole on disk when the call returns. */
  void keep(String sha256, String name, byte[] content) {
    Path file = file(sha256);
    if (Files.exists(file)) return;
    try {
      OwnerOnly.folder(folder);
      Path half = OwnerOnly.file(folder.resolve(file.getFileName() + ".part"));
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(half))) {
        out.write(content);
      }
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StoreFailure(name + " could not be kept: " + Sentence.of(e), e);
    }
  }

  /** The content that was kept under a SHA-256. */
  Optional<byte[]> content(String sha256) {
    Path file = file(sha256);
    if (!Files.exists(file)) return Optional.empty();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new StoreFailure(file + " can't be read: " + Sentence.of(e), e);
    }
  }

  /** Every file kept. */
  List<Path> all() throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".gz")).sorted().toList();
    }
  }

  private Path file(String sha256) {
    if (HexFormat.of().parseHex(sha256).length != 32) {
      throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
    return folder.resolve(sha256 + ".gz");
  }
}
