package upswing.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import upswing.planning.BlockPlanner.Note;
import upswing.training.Absence;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.Wished;

/**
 * What a runner can give up for the sake of a block, and for what; the dearest wish comes first.
 *
 * <p>What was run so far is no wish: nobody runs more at present by a click. Nor are wishes that
 * never stand in the way, such as the rhythm of recovery weeks, but for numbers no block can have.
 */
enum Wish {
  GOAL {
    @Override
    List<Way> ways(BlockSettings wishes, LocalDate earliest) {
      return easier(wishes.goal()).stream()
          .filter(goal -> !hidesAMistake(wishes, goal))
          .map(goal -> toGoal(wishes, goal))
          .toList();
    }
  },
  LENGTH {
    @Override
    List<Way> ways(BlockSettings wishes, LocalDate earliest) {
      if (Wishes.away(wishes).isPresent()) return List.of();
      int now = wishes.weeks();
      int nearest = Math.clamp(now, Wishes.FEWEST_WEEKS, Wishes.MOST_WEEKS);
      IntStream more = IntStream.of(1, 2, 3, 4, 6, 8, 10, 12, 16, 20).map(w -> nearest + w);
      IntStream less = IntStream.of(1, 2, 3, 4, 6, 8).map(w -> nearest - w);
      return IntStream.concat(IntStream.of(nearest), IntStream.concat(more, less))
          .filter(w -> w != now && w >= Wishes.FEWEST_WEEKS && w <= Wishes.MOST_WEEKS)
          .mapToObj(w -> lasting(wishes, w, earliest))
          .toList();
    }

    @Override
    List<Way> furthest(BlockSettings wishes, LocalDate earliest) {
      return ways(wishes, earliest).stream()
          .sorted(Comparator.comparingInt((Way way) -> way.wishes().weeks()).reversed())
          .toList();
    }
  },
  RACE {
    @Override
    List<Way> ways(BlockSettings wishes, LocalDate earliest) {
      boolean raced = wishes.goal().raceMeters().isPresent();
      Optional<LocalDate> day = raced ? Optional.of(wishes.end()) : Optional.empty();
      return Wishes.race(wishes).map(wrong -> new Way(new Wished(wishes).race(day), wrong)).stream()
          .toList();
    }
  },
  AWAY(true) {
    @Override
    List<Way> ways(BlockSettings wishes, LocalDate earliest) {
      List<Way> ways = new ArrayList<>();
      Wishes.away(wishes).ifPresent(wrong -> ways.add(new Way(presentOnRaceDay(wishes), wrong)));
      List<Absence> all = wishes.away();
      if (all.size() > 1) all.forEach(one -> ways.add(presentAfterAll(wishes, List.of(one))));
      if (!all.isEmpty()) ways.add(presentAfterAll(wishes, all));
      return ways;
    }
  },
  TARGET {
    @Override
    List<Way> ways(BlockSettings wishes, LocalDate earliest) {
      return Wishes.target(wishes)
          .map(wrong -> new Way(new Wished(wishes).noTarget(), wrong))
          .stream()
          .toList();
    }
  },
  DAYS(true) {
    @Override
    List<Way> ways(BlockSettings wishes, LocalDate earliest) {
      List<DayOfWeek> free = free(wishes);
      List<List<DayOfWeek>> sets = new ArrayList<>();
      for (DayOfWeek day : free) sets.add(List.of(day));
      for (int i = 0; i < free.size(); i++) {
        for (int j = i + 1; j < free.size(); j++) sets.add(List.of(free.get(i), free.get(j)));
      }
      if (free.size() > 2)
        sets.add(List.of(free.get(0), free.get(free.size() / 2), free.getLast()));
      if (free.size() > 3) sets.add(free);
      return sets.stream().map(days -> alsoOn(wishes, days)).toList();
    }
  },
  LONG_DAY {
    @Override
    List<Way> ways(BlockSettings wishes, LocalDate earliest) {
      return Pattern.usable(wishes).stream()
          .filter(day -> day != wishes.longDay())
          .map(
              day ->
                  new Way(
                      new Wished(wishes).longDay(day),
                      Note.of("planning.blocked.otherLongDay", wishes.longDay(), day)))
          .toList();
    }
  },
  MINUTES(true) {
    @Override
    List<Way> ways(BlockSettings wishes, LocalDate earliest) {
      return IntStream.of(30, 45, 60, 75, 90)
          .mapToObj(least -> atLeast(wishes, least))
          .filter(way -> !way.wishes().equals(wishes))
          .toList();
    }
  },
  LONG_RUN(true) {
    @Override
    List<Way> ways(BlockSettings wishes, LocalDate earliest) {
      int now = wishes.available().getOrDefault(wishes.longDay(), 0);
      return IntStream.iterate(15 * (now / 15 + 1), minutes -> minutes <= 180, m -> m + 15)
          .filter(minutes -> minutes >= 30)
          .mapToObj(
              minutes ->
                  new Way(
                      new Wished(wishes).day(wishes.longDay(), minutes),
                      Note.of("planning.blocked.longDayLimit", wishes.longDay(), now, minutes)))
          .toList();
    }
  },
  CUT {
    @Override
    List<Way> ways(BlockSettings wishes, LocalDate earliest) {
      int mended = Math.clamp(wishes.cutPercent(), 20, 50);
      return Wishes.cut(wishes)
          .map(wrong -> new Way(new Wished(wishes).cut(mended), wrong))
          .stream()
          .toList();
    }
  },
  KEY_SESSIONS {
    @Override
    List<Way> ways(BlockSettings wishes, LocalDate earliest) {
      int mended = Math.clamp(wishes.keySessions(), 1, 3);
      return Wishes.keySessions(wishes)
          .map(wrong -> new Way(new Wished(wishes).keySessions(mended), wrong))
          .stream()
          .toList();
    }
  };

  private final boolean grows;

  Wish() {
    this(false);
  }

  /**
   * @param grows whether the last of its ways holds whatever the others hold
   */
  Wish(boolean grows) {
    this.grows = grows;
  }

  /** One value that a wish could take instead, and the sentence that says so. */
  record Way(BlockSettings wishes, Note note) {
    Way(Wished wished, Note note) {
      this(wished.settings(), note);
    }
  }

  /**
   * What the wish could be instead, the nearest first.
   *
   * @param earliest no block begins before this day
   */
  abstract List<Way> ways(BlockSettings wishes, LocalDate earliest);

  /** The ways that together hold whatever can be had by giving up the wish, the furthest first. */
  List<Way> furthest(BlockSettings wishes, LocalDate earliest) {
    List<Way> ways = ways(wishes, earliest).reversed();
    return grows && !ways.isEmpty() ? List.of(ways.getFirst()) : ways;
  }

  /** Shorter races, then none. */
  private static List<Goal> easier(Goal goal) {
    return switch (goal) {
      case MARATHON -> List.of(Goal.HALF_MARATHON, Goal.TEN_K, Goal.FIVE_K, Goal.RETURN);
      case HALF_MARATHON -> List.of(Goal.TEN_K, Goal.FIVE_K, Goal.RETURN);
      case TEN_K -> List.of(Goal.FIVE_K, Goal.RETURN);
      case FIVE_K, BASE -> List.of(Goal.RETURN);
      case RETURN -> List.of();
    };
  }

  /**
   * Whether a race, days away or a target that is wrong by itself would only go unseen with another
   * goal.
   */
  private static boolean hidesAMistake(BlockSettings wishes, Goal goal) {
    boolean raced = goal.raceMeters().isPresent();
    return Wishes.target(wishes).isPresent()
        || Wishes.away(wishes).isPresent()
        || !raced && Wishes.race(wishes).isPresent();
  }

  private static Way toGoal(BlockSettings wishes, Goal goal) {
    int least = GoalShape.of(wishes.goal()).leastWeek();
    Note note =
        wishes.weeklyMinutes() < least
            ? Note.of(
                "planning.blocked.goalEarly", wishes.goal(), goal, wishes.weeklyMinutes(), least)
            : Note.of("planning.blocked.goal", wishes.goal(), goal);
    return new Way(new Wished(wishes).goal(goal), note);
  }

  /** Begun earlier as far as that can be, else ended later; fewer weeks are begun later. */
  private static Way lasting(BlockSettings wishes, int weeks, LocalDate earliest) {
    int now = wishes.weeks();
    LocalDate start = wishes.start();
    if (wishes.race().isPresent()) {
      start = wishes.end().plusDays(1).minusWeeks(weeks);
      while (start.isBefore(earliest) && start.isBefore(wishes.start())) start = start.plusWeeks(1);
    }
    BlockSettings other = new Wished(wishes).weeks(start, weeks).settings();
    boolean later = weeks > now && !other.race().equals(wishes.race());
    String key =
        now < Wishes.FEWEST_WEEKS
            ? "fewWeeks"
            : now > Wishes.MOST_WEEKS
                ? "manyWeeks"
                : later ? "laterRace" : weeks > now ? "moreWeeks" : "lessWeeks";
    Object last = later ? other.race().orElseThrow() : "";
    return new Way(other, Note.of("planning.blocked." + key, now, weeks, last));
  }

  private static Wished presentOnRaceDay(BlockSettings wishes) {
    LocalDate race = wishes.race().orElseThrow();
    return new Wished(wishes)
        .away(wishes.away().stream().flatMap(absence -> absence.without(race).stream()).toList());
  }

  private static Way presentAfterAll(BlockSettings wishes, List<Absence> on) {
    List<Absence> others = wishes.away().stream().filter(absence -> !on.contains(absence)).toList();
    Absence first = on.getFirst();
    Note note =
        on.size() == 1
            ? Note.of("planning.blocked.away", first.days(), first.first(), first.last())
            : Note.of("planning.blocked.allAway", on.stream().mapToInt(Absence::days).sum());
    return new Way(new Wished(wishes).away(others), note);
  }

  private static List<DayOfWeek> free(BlockSettings wishes) {
    List<DayOfWeek> usable = Pattern.usable(wishes);
    return Stream.of(DayOfWeek.values()).filter(day -> !usable.contains(day)).toList();
  }

  private static Way alsoOn(BlockSettings wishes, List<DayOfWeek> days) {
    Wished other = new Wished(wishes);
    days.forEach(day -> other.day(day, 60));
    int now = Pattern.usable(wishes).size();
    String key = now < Wishes.FEWEST_DAYS ? "fewDays" : "moreDays";
    return new Way(other, Note.of("planning.blocked." + key, now, now + days.size()));
  }

  private static Way atLeast(BlockSettings wishes, int least) {
    Wished other = new Wished(wishes);
    for (Map.Entry<DayOfWeek, Integer> day : wishes.available().entrySet()) {
      if (day.getKey() != wishes.longDay()) {
        other.day(day.getKey(), Math.max(day.getValue(), least));
      }
    }
    return new Way(other, Note.of("planning.blocked.dayLimits", least));
  }
}
