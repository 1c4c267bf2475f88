package upswing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import upswing.workspace.LogEntry;

/**
 * Months of starts and ends: however a day ended, the next one finds every change there was.
 *
 * <p>A program that was killed leaves the file as it stood after its last change, which is what a
 * copy of the open file is. An H2 that keeps no changes in the gaps of its file fails here.
 */
class EndsTest {

  private static final int DAYS = 30;

  @TempDir private Path temp;

  private long changes;

  @RepeatedTest(3)
  void everyChangeIsFoundAgain(RepetitionInfo seed) throws IOException {
    Random random = new Random(seed.getCurrentRepetition());
    Path today = temp.resolve("0");
    for (int day = 1; day <= DAYS; day++) {
      Path tomorrow = temp.resolve(String.valueOf(day));
      boolean killed = random.nextInt(3) > 0;
      try (H2PlanStore store = Folders.opened(new DataFolder(today)).store()) {
        assertEquals(numbers(), numbersIn(store), "on day " + day);
        for (int i = random.nextInt(14); i > 0; i--) Folders.add(store, ++changes);
        for (int i = random.nextInt(3); i > 0; i--) {
          store.remember("window.view", "x".repeat(random.nextInt(40_000)));
        }
        if (killed) copy(today, tomorrow);
      }
      if (!killed) copy(today, tomorrow);
      today = tomorrow;
    }
  }

  private List<Long> numbers() {
    return LongStream.rangeClosed(1, changes).boxed().toList();
  }

  private static List<Long> numbersIn(H2PlanStore store) {
    return store.load().log().stream().map(LogEntry::number).toList();
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    String database = "upswing.mv.db";
    Files.copy(from.resolve(database), to.resolve(database));
  }
}
