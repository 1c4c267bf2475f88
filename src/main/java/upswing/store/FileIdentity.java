package upswing.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** A file as it was when it was opened, to be told from another put in its place. */
record FileIdentity(Path file, String key) {

  /** As the file is now; systems without such a key take any file of the name for the same. */
  static FileIdentity of(Path file) throws IOException {
    return new FileIdentity(file, key(file));
  }

  /** Whether the name still leads to the same file. */
  boolean holds() {
    try {
      return key(file).equals(key);
    } catch (IOException gone) {
      return false;
    }
  }

  private static String key(Path file) throws IOException {
    return String.valueOf(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
  }
}
