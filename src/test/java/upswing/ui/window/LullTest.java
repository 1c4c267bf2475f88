package upswing.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LullTest {

  private record Task(Duration at, Runnable run) {}

  private Duration now = Duration.ZERO;
  private final PriorityQueue<Task> tasks = new PriorityQueue<>(Comparator.comparing(Task::at));
  private final List<Duration> done = new ArrayList<>();
  private final Lull lull =
      new Lull(
          () -> now,
          (time, task) -> tasks.add(new Task(now.plus(time), task)),
          () -> done.add(now));

  @ParameterizedTest(name = "touched at {0} s: done at {1} s")
  @CsvSource({
    "'',''",
    "5,25",
    "0 1 2 3,23",
    "0 19 38,58",
    "0 25,20 45",
    "0 10 60 70,30 90",
    "0 20,20 40",
  })
  void doesItOnceAfterEachLull(String touches, String expected) {
    for (String touch : touches.split(" ")) {
      if (touch.isEmpty()) continue;
      goOnUntil(Duration.ofSeconds(Long.parseLong(touch)));
      lull.touch();
    }
    goOnUntil(Duration.ofHours(1));
    assertEquals(
        Arrays.stream(expected.split(" ")).filter(s -> !s.isEmpty()).toList(),
        done.stream().map(at -> "" + at.toSeconds()).collect(Collectors.toList()));
  }

  private void goOnUntil(Duration then) {
    while (!tasks.isEmpty() && tasks.peek().at().compareTo(then) <= 0) {
      Task next = tasks.poll();
      now = next.at();
      next.run().run();
    }
    now = then;
  }
}
