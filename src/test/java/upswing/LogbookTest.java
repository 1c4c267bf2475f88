package upswing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import upswing.store.DataFolder;

class LogbookTest {

  private final Logger root = Logger.getLogger("");
  private final List<Handler> before = List.of(root.getHandlers());
  private final Thread.UncaughtExceptionHandler uncaught =
      Thread.getDefaultUncaughtExceptionHandler();

  @TempDir Path folder;

  @AfterEach
  void theConsoleSpeaksAgain() {
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
      if (!before.contains(handler)) handler.close();
    }
    before.forEach(root::addHandler);
    Thread.setDefaultUncaughtExceptionHandler(uncaught);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nobodyElseReadsTheLogNorWhatMarksItAsInUse() throws IOException {
    Logbook.begin(new DataFolder(folder));
    root.log(Level.WARNING, "a shoe is missing");

    try (Stream<Path> files = Files.list(folder)) {
      List<String> rights = files.map(LogbookTest::rights).sorted().toList();
      assertEquals(List.of("upswing.log rw-------", "upswing.log.lck rw-------"), rights);
    }
  }

  private static String rights(Path file) {
    try {
      return file.getFileName()
          + " "
          + PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
