package upswing.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
      IntStream more = IntStream.rangeClosed(nearest, Wishes.MOST_WEEKS);
      IntStream less =
          IntStream.rangeClosed(1, nearest - Wishes.FEWEST_WEEKS).map(w -> nearest - w);
      return IntStream.concat(more, less)
          .filter(w -> w != now)
          .mapToObj(w -> lasting(wishes, w, earliest))
          .toList();
    }

    @Override
    List<Way> furthest(BlockSettings wishes, LocalDate earliest) {
      // Whether any other number would do at all is asked of fewer the farther they are.
      return ways(wishes, earliest).stream()
          .filter(way -> isTold(Math.abs(way.wishes().weeks() - wishes.weeks())))
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
      for (List<Absence> left : DaysBack.left(wishes)) ways.add(away(wishes, left));
      return ways;
    }

    @Override
    List<Way> less(BlockSettings wishes, BlockSettings loosened, int step) {
      return DaysBack.longer(wishes, loosened, step).stream()
          .map(left -> new Way(new Wished(loosened).away(left), away(wishes, left).note()))
          .toList();
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
      return MoreTime.newDays(wishes);
    }

    @Override
    List<Way> less(BlockSettings wishes, BlockSettings loosened, int step) {
      return MoreTime.fewerNewDays(wishes, loosened, step);
    }
  },
  LONG_DAY {
    @Override
    List<Way> ways(BlockSettings wishes, LocalDate earliest) {
      return MoreTime.otherLongDays(wishes);
    }
  },
  MINUTES(true) {
    @Override
    List<Way> ways(BlockSettings wishes, LocalDate earliest) {
      return MoreTime.longerDays(wishes);
    }

    @Override
    List<Way> less(BlockSettings wishes, BlockSettings loosened, int step) {
      return MoreTime.lessLongerDays(wishes, loosened, step);
    }
  },
  LONG_RUN(true) {
    @Override
    List<Way> ways(BlockSettings wishes, LocalDate earliest) {
      return MoreTime.longerLongRuns(wishes);
    }

    @Override
    List<Way> less(BlockSettings wishes, BlockSettings loosened, int step) {
      return MoreTime.shorterLongRun(wishes, loosened, step);
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

  boolean grows() {
    return grows;
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

  /**
   * The same wish given up by so many steps less, beside whatever else was given up.
   *
   * @param wishes as they were asked for
   * @param loosened as they would make a block
   */
  List<Way> less(BlockSettings wishes, BlockSettings loosened, int step) {
    return List.of();
  }

  /** The ways that together hold whatever can be had by giving up the wish, the furthest first. */
  List<Way> furthest(BlockSettings wishes, LocalDate earliest) {
    List<Way> ways = ways(wishes, earliest).reversed();
    return grows && !ways.isEmpty() ? List.of(ways.getFirst()) : ways;
  }

  /** Shorter races, then none, then coming back. */
  private static List<Goal> easier(Goal goal) {
    return switch (goal) {
      case MARATHON -> List.of(Goal.HALF_MARATHON, Goal.TEN_K, Goal.FIVE_K, Goal.BASE, Goal.RETURN);
      case HALF_MARATHON -> List.of(Goal.TEN_K, Goal.FIVE_K, Goal.BASE, Goal.RETURN);
      case TEN_K -> List.of(Goal.FIVE_K, Goal.BASE, Goal.RETURN);
      case FIVE_K -> List.of(Goal.BASE, Goal.RETURN);
      case BASE -> List.of(Goal.RETURN);
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
            : Note.of(
                "planning.blocked.goal",
                wishes.goal(),
                goal,
                GoalShape.of(wishes.goal()).leastLong(),
                GoalShape.of(goal).leastLong());
    return new Way(new Wished(wishes).goal(goal), note);
  }

  private static boolean isTold(int weeksApart) {
    return weeksApart <= 4 || weeksApart % (weeksApart <= 12 ? 2 : 4) == 0;
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

  private static Way away(BlockSettings wishes, List<Absence> left) {
    return new Way(new Wished(wishes).away(left), DaysBack.note(wishes, left));
  }
}
