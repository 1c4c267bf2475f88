package upswing.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.Runner;

/** Fitness climbs no faster and form falls no lower than R16 and R17 let them. */
class SteadyPathTest {

  private static final Past NOTHING_KNOWN = Past.of(Runner.UNKNOWN);

  @ParameterizedTest(name = "{0} from {1} min a week on {2}: week {3} is too much")
  @CsvSource({
    "RETURN, 15, TUE40 THU40 SUN60,             2, true",
    "RETURN, 20, MON30 WED30 SAT40 SUN60,       3, true",
    "RETURN, 22, TUE60 WED75 THU60 SAT60 SUN165, 7, true",
    "RETURN, 15, TUE60 WED75 THU60 SAT60 SUN165, 2, false",
    "RETURN, 30, TUE60 WED75 THU60 SAT60 SUN165,  , true",
    "BASE,  160, TUE60 THU60 SAT60 SUN90,         , true"
  })
  void aWeekThatIsTooMuchIsHeldBack(
      Goal goal, int weekly, String days, Integer tooMuch, boolean canBeHeld) {
    Season season = DaysTest.season(Wanted.block(goal, 8, weekly, weekly / 2, days));
    Blueprint free = Search.best(season, () -> false).orElseThrow();

    Blueprint held = SteadyPath.best(season, NOTHING_KNOWN, () -> false).orElseThrow();

    OptionalInt first = SteadyPath.breach(free, season, NOTHING_KNOWN);
    assertEquals(tooMuch == null ? OptionalInt.empty() : OptionalInt.of(tooMuch - 1), first);
    assertEquals(canBeHeld, SteadyPath.breach(held, season, NOTHING_KNOWN).isEmpty());
    if (tooMuch == null || !canBeHeld) assertEquals(free, held);
    else assertTrue(held.minutes(tooMuch - 1) < free.minutes(tooMuch - 1));
  }

  @Test
  void itOnlyEverTakesAwayAndNothingWhereNothingIsTooMuch() {
    Random chance = new Random(20270607);
    for (int i = 0; i < 60; i++) {
      BlockSettings wishes = i % 2 == 0 ? Wanted.wild(chance) : Wanted.sane(chance);
      if (!Wishes.problems(wishes).isEmpty()) continue;
      Season season = DaysTest.season(wishes);
      Optional<Blueprint> free = Search.best(season, () -> false);

      Optional<Blueprint> held = SteadyPath.best(season, NOTHING_KNOWN, () -> false);

      assertEquals(free.isPresent(), held.isPresent());
      if (free.isEmpty()) continue;
      assertTrue(held.get().value() <= free.get().value() + 1e-9, wishes::toString);
      if (SteadyPath.breach(free.get(), season, NOTHING_KNOWN).isEmpty()) assertEquals(free, held);
    }
  }
}
