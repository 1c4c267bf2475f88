package upswing.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.training.BlockSettings;
import upswing.training.Goal;

/** What growth and room can reach, and what the goal needs. */
class CorridorTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          time enough to grow             | MARATHON      | 16 | 240 | 100 | TUE60 WED75 THU60 SAT60 SUN165 | true
          six weeks to a marathon         | MARATHON      | 6  | 180 | 60  | TUE60 WED75 THU60 SAT60 SUN180 | false
          no long run to grow from        | HALF_MARATHON | 6  | 170 | 20  | TUE60 WED75 THU60 SAT60 SUN120 | false
          evenings too short for its week | MARATHON      | 16 | 240 | 90  | TUE30 THU30 SUN180             | false
          a Sunday too short              | HALF_MARATHON | 12 | 170 | 80  | TUE60 WED75 THU60 SAT60 SUN60  | false
          """)
  void aBlockMayLieInIt(
      String what, Goal goal, int weeks, int weekly, int longest, String days, boolean open) {
    BlockSettings wishes = Wanted.block(goal, weeks, weekly, longest, days);
    int runs = wishes.available().size();

    assertEquals(!open, Corridor.widest(season(wishes), runs).isClosed());
  }

  /** Of every week of a block that is possible, and of no week more than of any layout's. */
  @Test
  void everyBlockLiesInIt() {
    Random chance = new Random(20270401);
    int made = 0;
    for (int i = 0; i < 90; i++) {
      BlockSettings sane = Wanted.sane(chance);
      BlockSettings wishes =
          switch (i % 3) {
            case 0 -> sane;
            case 1 -> Wanted.away(sane, chance);
            default -> Wanted.onHoliday(sane, chance);
          };
      Season season = season(wishes);
      Optional<Blueprint> found = Search.best(season, () -> false);
      if (found.isEmpty()) continue;
      made++;
      Blueprint block = found.get();
      Corridor widest = Corridor.widest(season, block.pattern().runs());
      assertTrue(!widest.isClosed(), wishes::toString);
      for (int week : usualWeeks(season)) {
        int longRun =
            block.week(week).stream()
                .filter(slot -> slot.role() == Role.LONG)
                .mapToInt(Blueprint.Slot::minutes)
                .sum();
        assertTrue(longRun >= widest.leastLong(week), () -> week + " of " + wishes);
        assertTrue(block.minutes(week) >= widest.leastWeek(week), () -> week + " of " + wishes);
      }
    }
    assertTrue(made > 40, "too few to prove anything: " + made);
  }

  @Test
  void theLastUsualWeekNeedsTheLongRunOfTheGoalAndAWeekAroundIt() {
    Season season =
        season(Wanted.block(Goal.MARATHON, 16, 240, 60, "TUE60 WED75 THU60 SAT60 SUN165"));
    int[] weeks = usualWeeks(season);
    Corridor corridor = Corridor.widest(season, 5);

    assertEquals(110, corridor.leastLong(weeks[weeks.length - 1]));
    assertEquals(315, corridor.leastWeek(weeks[weeks.length - 1]));
    assertEquals(100, corridor.leastLong(weeks[weeks.length - 2]));
    assertEquals(290, corridor.leastWeek(weeks[weeks.length - 2]));
    assertTrue(Arrays.stream(weeks).allMatch(week -> corridor.leastWeek(week) <= 315));
  }

  private static int[] usualWeeks(Season season) {
    return IntStream.range(0, season.building()).filter(season::isUsual).toArray();
  }

  private static Season season(BlockSettings wishes) {
    return Season.of(
        wishes, OptionalInt.empty(), Bounds.HEALTHY, AsPlanned.NOTHING, Influence.USUAL);
  }
}
