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
import upswing.training.Absence;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.Runner;
import upswing.training.Wished;

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
          two days only            | HALF_MARATHON | 12 | 170 | 80 | SAT90 SUN120                   | moreDay 2 3 40 TUESDAY
          three weeks              | HALF_MARATHON | 3  | 170 | 80 | TUE60 WED75 THU60 SAT60 SUN120 | fewWeeks 3 4 2027-01-31
          half a year and more     | HALF_MARATHON | 30 | 170 | 80 | TUE60 WED75 THU60 SAT60 SUN120 | manyWeeks 30 24
          a marathon from little   | MARATHON      | 12 | 60  | 30 | TUE60 WED75 THU60 SAT60 SUN180 | goalEarly MARATHON FIVE_K 60 140
          a marathon in six weeks  | MARATHON      | 6  | 180 | 60 | TUE60 WED75 THU60 SAT60 SUN180 | goal MARATHON HALF_MARATHON 110 65, laterRace 6 15 2027-04-18
          a marathon from 150 min  | MARATHON      | 12 | 150 | 50 | TUE60 WED75 THU60 SAT60 SUN180 | goal MARATHON HALF_MARATHON 110 65, laterRace 12 18 2027-05-09
          a Sunday of 40 minutes   | HALF_MARATHON | 12 | 170 | 60 | TUE60 WED75 THU60 SAT60 SUN40  | goal HALF_MARATHON TEN_K 65 35, otherLongDay SUNDAY 40 WEDNESDAY 75, longDayLimit SUNDAY 40 65
          a Sunday of 100 minutes  | MARATHON      | 16 | 240 | 90 | TUE60 THU60 SAT60 SUN100       | goal MARATHON HALF_MARATHON 110 65, dayLimits 75 2 + longDayLimit SUNDAY 100 110
          three short evenings     | MARATHON      | 16 | 240 | 90 | TUE30 THU30 SUN180             | goal MARATHON TEN_K 110 35, moreDays 3 6 55 MONDAY FRIDAY SATURDAY
          short evenings for a 10k | TEN_K         | 8  | 75  | 25 | MON20 WED25 FRI30 SUN30        | goal TEN_K FIVE_K 35 30, moreDay 4 5 60 TUESDAY + otherLongDay SUNDAY 30 TUESDAY 60, longDayLimit SUNDAY 30 35
          """)
  void theSmallestSetIsNamedWithWhatWouldMakeRoom(
      String what, Goal goal, int weeks, int weekly, int longest, String days, String expected) {
    BlockSettings wishes = Wanted.block(goal, weeks, weekly, longest, days);

    Impossible outcome = assertInstanceOf(Impossible.class, plan(wishes), what);

    assertEquals(expected, told(outcome));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          three weeks away for a half  | HALF_MARATHON | 10 | 170 | 2027-02-01 | 2027-02-21 | away 11 2027-02-11 2027-02-21 21
          a fortnight before the taper | MARATHON      | 16 | 220 | 2027-03-15 | 2027-03-28 | away 8 2027-03-21 2027-03-28 14
          """)
  void noMoreDaysAwayAreGivenUpThanItTakes(
      String what,
      Goal goal,
      int weeks,
      int weekly,
      LocalDate first,
      LocalDate last,
      String expected) {
    BlockSettings wishes =
        new Wished(Wanted.block(goal, weeks, weekly, 80, "TUE60 WED75 THU60 SAT60 SUN180"))
            .away(List.of(new Absence(first, last)))
            .settings();

    Impossible outcome = assertInstanceOf(Impossible.class, plan(wishes), what);

    assertTrue(told(outcome).endsWith(expected), () -> told(outcome));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          growth of run and week     | MARATHON      | 6  | 180 | 60 | TUE60 WED75 THU60 SAT60 SUN180 | reach MARATHON 110 80, R02, R03
          evenings beside a long run | MARATHON      | 16 | 240 | 90 | TUE30 THU30 SUN180             | reach MARATHON 110 40, R14
          a day and no rule          | HALF_MARATHON | 12 | 170 | 60 | TUE60 WED75 THU60 SAT60 SUN40  | reach HALF_MARATHON 65 40
          nothing about growth       | HALF_MARATHON | 3  | 170 | 80 | TUE60 WED75 THU60 SAT60 SUN120 | ''
          """)
  void theRulesBetweenTheWishesAreNamed(
      String what, Goal goal, int weeks, int weekly, int longest, String days, String expected) {
    BlockSettings wishes = Wanted.block(goal, weeks, weekly, longest, days);

    Impossible outcome = assertInstanceOf(Impossible.class, plan(wishes), what);

    assertEquals(
        expected, outcome.why().stream().map(ConflictTest::told).collect(Collectors.joining(", ")));
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
            + " + longDayLimit MONDAY 0 65 + cut 70 50 + keySessions 9 3",
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
      BlockSettings any = Wanted.wild(chance);
      BlockSettings wishes = i % 4 == 0 ? Wanted.onHoliday(any, chance) : any;
      if (!(plan(wishes) instanceof Impossible(var blockers, var why))) continue;
      impossible++;
      assertFalse(blockers.isEmpty(), wishes::toString);
      for (Blocker blocker : blockers) {
        BlockSettings other = blocker.loosened().orElseThrow();
        assertInstanceOf(Made.class, plan(other), () -> wishes + " " + blocker.notes());
        assertEquals(wishes.weeklyMinutes(), other.weeklyMinutes());
        assertEquals(wishes.longestMinutes(), other.longestMinutes());
        for (BlockSettings less : oneStepLess(wishes, other)) {
          assertFalse(
              BlockPlanner.isPossible(less, Past.of(Runner.UNKNOWN), () -> false),
              () -> wishes + " " + blocker.notes() + " " + less);
        }
      }
      assertEquals(blockers.size(), Conflict.smallest(wishes, Past.of(Runner.UNKNOWN)).size());
    }
    assertTrue(impossible > 5, "too few to prove anything: " + impossible);
  }

  /** Each wish that was given up, given up by one step less beside the others. */
  private static List<BlockSettings> oneStepLess(BlockSettings wishes, BlockSettings loosened) {
    List<BlockSettings> less = new ArrayList<>();
    DayOfWeek longDay = loosened.longDay();
    Wished shorter = new Wished(loosened);
    int most = 0;
    boolean isNew = wishes.available().getOrDefault(longDay, 0) < Pattern.SHORTEST_DAY;
    for (DayOfWeek day : loosened.available().keySet()) {
      int before = wishes.available().getOrDefault(day, 0);
      int now = loosened.available().get(day);
      if (day != longDay && before >= Pattern.SHORTEST_DAY && now > before)
        most = Math.max(most, now);
    }
    for (DayOfWeek day : loosened.available().keySet()) {
      int before = wishes.available().getOrDefault(day, 0);
      if (day != longDay
          && before >= Pattern.SHORTEST_DAY
          && loosened.available().get(day) == most) {
        shorter.day(day, Math.max(before, most - 5));
      }
    }
    if (most > 0) less.add(shorter.settings());
    int longRun = loosened.available().get(longDay);
    if (!isNew && longRun - 5 > wishes.available().get(longDay)) {
      less.add(new Wished(loosened).day(longDay, longRun - 5).settings());
    }
    if (loosened.weeks() > wishes.weeks() + 1 && loosened.start().equals(wishes.start())) {
      less.add(new Wished(loosened).weeks(wishes.start(), loosened.weeks() - 1).settings());
    }
    if (wishes.away().size() == 1 && loosened.away().size() == 1) {
      Absence whole = wishes.away().getFirst();
      Absence left = loosened.away().getFirst();
      Absence longer =
          left.first().equals(whole.first())
              ? new Absence(left.first(), left.last().plusDays(1))
              : new Absence(left.first().minusDays(1), left.last());
      if (!left.equals(whole)) less.add(new Wished(loosened).away(List.of(longer)).settings());
    }
    return less;
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
    String about = String.join(" ", note.about());
    return (note.key().substring(note.key().lastIndexOf('.') + 1) + " " + about).strip();
  }
}
