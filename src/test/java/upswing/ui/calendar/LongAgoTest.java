package upswing.ui.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.training.Plan;
import upswing.ui.Desk;
import upswing.ui.Seen;
import upswing.ui.TypicalDesk;
import upswing.ui.window.SampleDesk;

/** A block up to the race of Sunday 28 March 2027, of which the last run was on 16 February. */
class LongAgoTest {

  private final Desk desk = SampleDesk.ofBlock().desk();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in the block               | 2027-02-17 |
          four weeks after the race  | 2027-04-25 |
          a day more                 | 2027-04-26 | 2027-02-16
          years later                | 2031-01-01 | 2027-02-16
          """)
  void theNewestRunIsLongAgo(String when, LocalDate today, LocalDate newest) {
    assertEquals(
        Optional.ofNullable(newest).map(day -> new LongAgo(day, true)),
        LongAgo.of(Seen.of(desk.seen().snapshot(), today)));
  }

  @Test
  void withoutAnyRunItIsTheNewestOfAnything() {
    Plan plan = desk.seen().plan().withActivities(Map.of());
    Seen seen = TypicalDesk.over(plan).seen();

    assertEquals(
        Optional.of(new LongAgo(LocalDate.of(2027, 3, 28), false)),
        LongAgo.of(Seen.of(seen.snapshot(), LocalDate.of(2028, 1, 1))));
    assertEquals(Optional.empty(), LongAgo.of(TypicalDesk.over(Plan.EMPTY).seen()));
  }
}
