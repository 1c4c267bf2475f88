package upswing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OwnersFileTest {

  @TempDir private Path temp;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyItsOwnerReadsTheLog() throws IOException {
    DataFolder folder = new DataFolder(temp);

    Path made = folder.ownersFile("upswing.log");
    assertEquals("rw-------", permissions(made));

    Files.writeString(made, "older");
    Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-r--r--"));
    assertEquals("rw-------", permissions(folder.ownersFile("upswing.log")));
    assertEquals("older", Files.readString(made));
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
