package upswing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFolderTest {

  @TempDir private Path temp;

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Linux      | XDG_DATA_HOME | /data/ann | /data/ann/upswing
          Linux      | XDG_DATA_HOME | relative  | /ann/.local/share/upswing
          Linux      | OTHER         | /x        | /ann/.local/share/upswing
          Mac OS X   | XDG_DATA_HOME | /data/ann | /ann/Library/Application Support/Upswing
          Windows 11 | APPDATA       | /roaming  | /roaming/Upswing
          Windows 11 | OTHER         | /x        | /ann/AppData/Roaming/Upswing
          """)
  void everySystemHasItsPlace(String os, String variable, String value, String expected) {
    Map<String, String> environment = new HashMap<>(Map.of(variable, value));

    DataFolder folder = DataFolder.usual(environment, os, Path.of("/ann"));

    assertEquals(new DataFolder(Path.of(expected)), folder);
  }

  @Test
  void theLockIsForOneAtATime() {
    DataFolder folder = new DataFolder(temp);
    Optional<DataLock> first = DataLock.acquire(folder);

    assertTrue(first.isPresent());
    assertTrue(DataLock.acquire(folder).isEmpty());
    first.get().close();
    Optional<DataLock> next = DataLock.acquire(folder);
    assertTrue(next.isPresent());
    next.get().close();
  }

  @Test
  void aSecondStartBringsTheFirstWindowToTheFront() throws InterruptedException {
    DataFolder folder = new DataFolder(temp);
    CountDownLatch raised = new CountDownLatch(1);
    try (DataLock lock = DataLock.acquire(folder).orElseThrow()) {
      lock.onRaise(raised::countDown);

      assertTrue(DataLock.askToRaise(folder));

      assertTrue(raised.await(20, TimeUnit.SECONDS));
    }
  }

  @Test
  void nobodyAnswersWhereThereIsNoWindow() {
    DataFolder folder = new DataFolder(temp);
    try (DataLock _ = DataLock.acquire(folder).orElseThrow()) {
      assertFalse(DataLock.askToRaise(folder));
    }
  }
}
