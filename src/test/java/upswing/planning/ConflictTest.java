package upswing.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.planning.BlockPlanner.Blocker;
import upswing.planning.BlockPlanner.Impossible;
import upswing.planning.BlockPlanner.Made;
import upswing.planning.BlockPlanner.Note;
import upswing.planning.BlockPlanner.Outcome;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.Runner;

/** Wishes that exclude each other: which they are, and what one click makes of each. */
class ConflictTest {

  private static final long SEED = 20270104;

  /** {@code -Dupswing.settings=500} asks for more than there is time for in every build. */
  private static final int MANY = Integer.getInteger("upswing.settings", 200) / 50;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          two days only           | HALF_MARATHON | 12 | 170 | 80 | SAT90 SUN120                   | fewDays 2 3
          three weeks             | HALF_MARATHON | 3  | 170 | 80 | TUE60 WED75 THU60 SAT60 SUN120 | fewWeeks 3 4 2027-01-31
          half a year and more    | HALF_MARATHON | 30 | 170 | 80 | TUE60 WED75 THU60 SAT60 SUN120 | manyWeeks 30 24
          a marathon from little  | MARATHON      | 12 | 60  | 30 | TUE60 WED75 THU60 SAT60 SUN180 | goalEarly MARATHON FIVE_K 60 140
          a marathon in six weeks | MARATHON      | 6  | 180 | 60 | TUE60 WED75 THU60 SAT60 SUN180 | goal MARATHON HALF_MARATHON, laterRace 6 16 2027-04-25
          a Sunday of 40 minutes  | HALF_MARATHON | 12 | 170 | 60 | TUE60 WED75 THU60 SAT60 SUN40  | goal HALF_MARATHON TEN_K, otherLongDay SUNDAY WEDNESDAY, longDayLimit SUNDAY 40 75
          three short evenings    | MARATHON      | 16 | 240 | 90 | TUE30 THU30 SUN180             | goal MARATHON TEN_K, moreDays 3 6
          """)
  void theSmallestSetIsNamedWithWhatWouldMakeRoom(
      String what, Goal goal, int weeks, int weekly, int longest, String days, String expected) {
    BlockSettings wishes = Wanted.block(goal, weeks, weekly, longest, days);

    Impossible outcome = assertInstanceOf(Impossible.class, plan(wishes), what);

    assertEquals(expected, told(outcome));
  }

  @Test
  void aLaterRaceIsProposedOnlyWhereABlockCanNotBeginEarlier() {
    BlockSettings wishes =
        Wanted.block(Goal.MARATHON, 6, 220, 80, "TUE60 WED75 THU60 SAT60 SUN180");
    LocalDate start = wishes.start();

    for (int sooner : List.of(0, 20)) {
      var blockers =
          Conflict.of(wishes, Past.of(Runner.UNKNOWN), start.minusWeeks(sooner), () -> false);
      BlockSettings longer =
          blockers.stream()
              .flatMap(blocker -> blocker.loosened().stream())
              .filter(other -> other.weeks() > 6)
              .findFirst()
              .orElseThrow();

      assertEquals(sooner > 0, longer.race().equals(wishes.race()), longer::toString);
      assertEquals(sooner == 0, longer.start().equals(start), longer::toString);
    }
  }

  @Test
  void everythingThatIsWrongByItselfIsMendedAtOnce() {
    BlockSettings half = Wanted.half();
    BlockSettings wishes =
        new BlockSettings(
            half.goal(),
            half.start(),
            half.weeks(),
            Optional.of(half.end().minusDays(7)),
            Optional.of(Duration.ofMinutes(50)),
            half.weeklyMinutes(),
            half.longestMinutes(),
            half.available(),
            DayOfWeek.MONDAY,
            half.rhythm(),
            70,
            9);

    Impossible outcome = assertInstanceOf(Impossible.class, plan(wishes));

    assertEquals(
        "raceNotInLastWeek 2027-03-21 2027-03-22 2027-03-28 + target 3000 142"
            + " + longDayLimit MONDAY 0 75 + cut 70 50 + keySessions 9 3",
        told(outcome));
  }

  @Test
  void whatWasRunSoFarIsNoWish() {
    BlockSettings wishes = Wanted.block(Goal.BASE, 8, 120, -5, "TUE60 THU60 SUN60");

    Impossible outcome = assertInstanceOf(Impossible.class, plan(wishes));

    assertEquals(
        List.of(new Blocker(List.of(Note.of("planning.blocked.longest", -5)), Optional.empty())),
        outcome.blockers());
  }

  /** Whatever is asked for: every click makes a block, and no fewer wishes exclude each other. */
  @Test
  void everyClickMakesABlockAndNoWishCouldBeLeftOutOfTheConflict() {
    Random chance = new Random(SEED);
    int impossible = 0;
    for (int i = 0; i < 40; i++) {
      BlockSettings wishes = Wanted.wild(chance);
      if (!(plan(wishes) instanceof Impossible(var blockers))) continue;
      impossible++;
      assertFalse(blockers.isEmpty(), wishes::toString);
      for (Blocker blocker : blockers) {
        BlockSettings other = blocker.loosened().orElseThrow();
        assertInstanceOf(Made.class, plan(other), () -> wishes + " " + blocker.notes());
        assertEquals(wishes.weeklyMinutes(), other.weeklyMinutes());
        assertEquals(wishes.longestMinutes(), other.longestMinutes());
      }
      assertEquals(blockers.size(), Conflict.smallest(wishes, Past.of(Runner.UNKNOWN)).size());
    }
    assertTrue(impossible > 5, "too few to prove anything: " + impossible);
  }

  /** Of all sets of wishes, those that exclude each other are no smaller than the one told. */
  @Test
  void noSmallerSetOfWishesExcludesEachOther() {
    Random chance = new Random(SEED + 1);
    Past past = Past.of(Runner.UNKNOWN);
    int told = 0;
    while (told < MANY) {
      BlockSettings wishes = Wanted.wild(chance);
      if (BlockPlanner.isPossible(wishes, past, () -> false)) continue;
      if (Conflict.exclude(EnumSet.noneOf(Wish.class), wishes, past)) continue;
      Set<Wish> smallest = Conflict.smallest(wishes, past);
      told++;
      assertTrue(Conflict.exclude(smallest, wishes, past), wishes::toString);
      for (Set<Wish> other : subsets()) {
        if (other.size() >= smallest.size()) continue;
        assertFalse(
            Conflict.exclude(other, wishes, past), () -> other + " not " + smallest + wishes);
      }
    }
  }

  /** Every set of wishes there is. */
  private static List<Set<Wish>> subsets() {
    List<Set<Wish>> all = new ArrayList<>();
    all.add(EnumSet.noneOf(Wish.class));
    for (Wish wish : Wish.values()) {
      for (Set<Wish> without : List.copyOf(all)) {
        Set<Wish> with = EnumSet.of(wish);
        with.addAll(without);
        all.add(with);
      }
    }
    return all;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a half marathon in 20 min  | HALF_MARATHON | 6 | 20  | target 1200 57
          a race in the week before  | HALF_MARATHON | -1 |    | raceNotInLastWeek 2027-03-21 2027-03-22 2027-03-28
          a marathon in 50 hours     | MARATHON      | 6 | 3000 | target 180000 4266
          """)
  void aMistakeIsMendedAndNotHiddenBehindAnotherGoal(
      String what, Goal goal, int raceDay, Integer minutes, String expected) {
    BlockSettings sane = Wanted.block(goal, 12, 240, 100, "TUE60 WED75 THU60 SAT75 SUN180");
    BlockSettings wishes =
        new BlockSettings(
            goal,
            sane.start(),
            sane.weeks(),
            Optional.of(sane.end().minusDays(6).plusDays(raceDay)),
            Optional.ofNullable(minutes).map(Duration::ofMinutes),
            sane.weeklyMinutes(),
            sane.longestMinutes(),
            sane.available(),
            sane.longDay(),
            sane.rhythm(),
            sane.cutPercent(),
            sane.keySessions());

    assertEquals(expected, told(assertInstanceOf(Impossible.class, plan(wishes), what)));
  }

  private static Outcome plan(BlockSettings wishes) {
    return BlockPlanner.plan(BlockId.named("block"), "Block", wishes, Runner.UNKNOWN);
  }

  /** The conflict in short: {@code moreWeeks 6 12}. */
  private static String told(Impossible outcome) {
    return outcome.blockers().stream()
        .map(
            blocker ->
                blocker.notes().stream().map(ConflictTest::told).collect(Collectors.joining(" + ")))
        .collect(Collectors.joining(", "));
  }

  private static String told(Note note) {
    return note.key().substring(note.key().lastIndexOf('.') + 1)
        + " "
        + String.join(" ", note.about()).strip();
  }
}
