package upswing.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder everything of one runner lives in, and what is where in it.
 *
 * <p>Example: {@code ~/.local/share/upswing} on Linux, {@code ~/Library/Application
 * Support/Upswing} on macOS, {@code %APPDATA%\Upswing} on Windows.
 */
public record DataFolder(Path path) {

  /** Makes the path absolute. */
  public DataFolder {
    path = path.toAbsolutePath().normalize();
  }

  /**
   * The operating system's place for the data of programs.
   *
   * @param environment as of {@link System#getenv()}
   * @param osName the system property {@code os.name}
   * @param home the system property {@code user.home}
   */
  public static DataFolder usual(Map<String, String> environment, String osName, Path home) {
    String os = osName.toLowerCase(Locale.ROOT);
    if (os.contains("mac")) {
      return new DataFolder(home.resolve("Library/Application Support/Upswing"));
    }
    if (os.contains("windows")) {
      Path roaming = home.resolve("AppData").resolve("Roaming");
      return new DataFolder(given(environment.get("APPDATA")).orElse(roaming).resolve("Upswing"));
    }
    Path share = home.resolve(".local/share");
    return new DataFolder(given(environment.get("XDG_DATA_HOME")).orElse(share).resolve("upswing"));
  }

  // The base directory specification tells to ignore a path that isn't absolute.
  private static Optional<Path> given(@Nullable String path) {
    if (path == null || path.isBlank()) return Optional.empty();
    return Optional.of(Path.of(path)).filter(Path::isAbsolute);
  }

  /** The database's file. */
  public Path database() {
    return path.resolve("upswing.mv.db");
  }

  /** Where daily backups and those before a migration are kept. */
  public Path backups() {
    return path.resolve("backups");
  }

  /** Where imported files are kept, compressed, named by their content. */
  public Path originals() {
    return path.resolve("originals");
  }

  /**
   * A file of this name for its owner alone, made empty when it is missing.
   *
   * @throws IOException when it can't be made
   */
  public Path ownersFile(String name) throws IOException {
    Path file = path.resolve(name);
    if (!Files.exists(file)) return OwnerOnly.file(file);
    OwnerOnly.take(file);
    return file;
  }

  /** Makes the folder when it is missing, for its owner alone. */
  void create() {
    // H2 takes what follows a semicolon for settings.
    if (path.toString().contains(";")) {
      throw new StoreFailure("The folder " + path + " can't be used: its name has a semicolon.");
    }
    try {
      OwnerOnly.folder(path);
    } catch (IOException e) {
      throw new StoreFailure("The folder " + path + " can't be made: " + Sentence.of(e), e);
    }
  }

  /** A database's file beside the real one, for work that must succeed whole or not at all. */
  Path beside(String name) {
    try {
      Path file = path.resolve(name + ".mv.db");
      Files.deleteIfExists(file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
