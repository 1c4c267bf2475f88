package upswing.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import upswing.training.PlanSamples;
import upswing.workspace.PlanStore;

/** A process that is killed while it writes loses nothing that it had said was saved. */
class KilledTest {

  @TempDir private Path temp;

  /** Writes changes without end and says the number of each once it is saved. */
  static final class Writer {
    public static void main(String[] arguments) {
      PlanStore store = Folders.opened(new DataFolder(Path.of(arguments[0]))).store();
      for (long number = 1; ; number++) {
        Folders.add(store, number);
        System.out.println(number);
        System.out.flush();
      }
    }
  }

  @RepeatedTest(2)
  void noAcknowledgedChangeIsLost() throws IOException, InterruptedException {
    DataFolder folder = new DataFolder(temp.resolve("upswing"));
    long acknowledged = killedAfter(250, folder);

    try (PlanStore store = Folders.opened(folder).store()) {
      PlanStore.Saved saved = store.load();
      long last = saved.log().getLast().number();
      assertTrue(last >= acknowledged, last + " < " + acknowledged);
      assertEquals(
          LongStream.rangeClosed(1, last).boxed().toList(),
          saved.log().stream().map(entry -> entry.number()).toList());
      assertEquals(
          LongStream.rangeClosed(1, last)
              .mapToObj(number -> new PlanSamples(number).session().id())
              .sorted()
              .toList(),
          saved.plan().sessions().keySet().stream().sorted().toList());
    }
  }

  private static long killedAfter(long count, DataFolder folder)
      throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Writer.class.getName(),
                    folder.path().toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said = writer.inputReader(UTF_8)) {
      long acknowledged = 0;
      while (acknowledged < count) {
        acknowledged =
            Long.parseLong(Objects.requireNonNull(said.readLine(), "the writer ended early"));
      }
      // Through the handle: the process itself would close what it had still to say.
      writer.toHandle().destroyForcibly();
      writer.waitFor();
      // The last line may be cut short: it counts only when another one follows.
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        acknowledged = Math.max(acknowledged, Long.parseLong(line) - 1);
      }
      return acknowledged;
    }
  }
}
