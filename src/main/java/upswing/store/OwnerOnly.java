package upswing.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Files and folders that only their owner can read: how somebody sleeps is nobody's business. */
final class OwnerOnly {

  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  /** Makes a folder for its owner; one that is there already is left as it is. */
  static void folder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) return;
    Files.createDirectories(folder);
    restrict(folder, FOLDER);
  }

  /** Makes an empty file for its owner, in place of any that was there. */
  static Path file(Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(file);
    restrict(file, FILE);
    return file;
  }

  /** Makes an empty file for its owner where there is none; whoever was first made it. */
  static void missing(Path file) throws IOException {
    try {
      Files.createFile(file);
      restrict(file, FILE);
    } catch (FileAlreadyExistsException thereAlready) {
      return;
    }
  }

  /** Copies a file for its owner. */
  static void copy(Path from, Path to) throws IOException {
    Files.copy(from, file(to), StandardCopyOption.REPLACE_EXISTING);
    restrict(to, FILE);
  }

  /** Takes a file that something else has made for its owner. */
  static void take(Path file) throws IOException {
    restrict(file, FILE);
  }

  private static void restrict(Path path, Set<PosixFilePermission> permissions) throws IOException {
    var posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (posix != null) {
      posix.setPermissions(permissions);
      return;
    }
    var acl = Files.getFileAttributeView(path, AclFileAttributeView.class);
    if (acl == null) return;
    acl.setAcl(
        List.of(
            AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(Files.getOwner(path))
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .build()));
  }

  private OwnerOnly() {}
}
