package upswing.planning;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import upswing.planning.BlockPlanner.Note;
import upswing.planning.Wish.Way;
import upswing.training.BlockSettings;
import upswing.training.Wished;

/** More time in the week: days that were not offered, longer days, another or a longer long day. */
final class MoreTime {

  /** What a day that is new to a week is given at most, in minutes. */
  private static final int HOUR = 60;

  /** One new day, then two, then more: an hour each. */
  static List<Way> newDays(BlockSettings wishes) {
    List<DayOfWeek> free = free(wishes);
    List<List<DayOfWeek>> sets = new ArrayList<>();
    for (DayOfWeek day : free) sets.add(List.of(day));
    for (int i = 0; i < free.size(); i++) {
      for (int j = i + 1; j < free.size(); j++) sets.add(List.of(free.get(i), free.get(j)));
    }
    if (free.size() > 2) sets.add(List.of(free.get(0), free.get(free.size() / 2), free.getLast()));
    if (free.size() > 3) sets.add(free);
    return sets.stream().map(days -> alsoOn(wishes, wishes, days, HOUR)).toList();
  }

  /** A new day fewer, or all of them shorter. */
  static List<Way> fewerNewDays(BlockSettings wishes, BlockSettings loosened, int step) {
    List<DayOfWeek> added = new ArrayList<>(Pattern.usable(loosened));
    added.removeAll(Pattern.usable(wishes));
    int minutes = added.stream().mapToInt(day -> minutes(loosened, day)).max().orElse(0);
    List<Way> less = new ArrayList<>();
    for (DayOfWeek day : added) {
      List<DayOfWeek> others = added.stream().filter(other -> other != day).toList();
      if (step == 1 && !others.isEmpty() && day != loosened.longDay()) {
        less.add(alsoOn(wishes, loosened, others, minutes));
      }
    }
    int shorter = minutes - WeekFill.STEP * step;
    if (shorter >= Pattern.SHORTEST_DAY && minutes <= HOUR && !added.contains(loosened.longDay())) {
      less.add(alsoOn(wishes, loosened, added, shorter));
    }
    return less;
  }

  /** The long run on another day, the roomiest first. */
  static List<Way> otherLongDays(BlockSettings wishes) {
    DayOfWeek now = wishes.longDay();
    return Pattern.usable(wishes).stream()
        .filter(day -> day != now)
        .sorted(Comparator.comparingInt((DayOfWeek day) -> -minutes(wishes, day)))
        .map(
            day ->
                new Way(
                    new Wished(wishes).longDay(day),
                    Note.of(
                        "planning.blocked.otherLongDay",
                        now,
                        minutes(wishes, now),
                        day,
                        minutes(wishes, day))))
        .toList();
  }

  /** More minutes on all days that are shorter, but for the long run's. */
  static List<Way> longerDays(BlockSettings wishes) {
    return IntStream.of(30, 45, 60, 75, 90)
        .mapToObj(least -> atLeast(wishes, wishes, least, shorter(wishes, least)))
        .filter(way -> !way.wishes().equals(wishes))
        .toList();
  }

  /** Fewer minutes more on these days, or on fewer days. */
  static List<Way> lessLongerDays(BlockSettings wishes, BlockSettings loosened, int step) {
    List<DayOfWeek> raised = raised(wishes, loosened);
    int least = raised.stream().mapToInt(day -> minutes(loosened, day)).max().orElse(0);
    List<Way> less = new ArrayList<>();
    int lower = least - WeekFill.STEP * step;
    List<DayOfWeek> still = raised.stream().filter(shorter(wishes, lower)::contains).toList();
    if (!still.isEmpty()) less.add(atLeast(wishes, loosened, lower, still));
    for (DayOfWeek day : raised) {
      List<DayOfWeek> others = raised.stream().filter(other -> other != day).toList();
      if (step == 1 && !others.isEmpty()) less.add(atLeast(wishes, loosened, least, others));
    }
    return less;
  }

  /** More minutes on the day of the long run. */
  static List<Way> longerLongRuns(BlockSettings wishes) {
    int now = minutes(wishes, wishes.longDay());
    return IntStream.iterate(15 * (now / 15 + 1), minutes -> minutes <= 180, m -> m + 15)
        .filter(minutes -> minutes >= 30)
        .mapToObj(minutes -> longRunOf(wishes, minutes, now))
        .toList();
  }

  static List<Way> shorterLongRun(BlockSettings wishes, BlockSettings loosened, int step) {
    int before = minutes(wishes, loosened.longDay());
    int minutes = minutes(loosened, loosened.longDay()) - WeekFill.STEP * step;
    return minutes > before && minutes >= Pattern.SHORTEST_DAY
        ? List.of(longRunOf(loosened, minutes, before))
        : List.of();
  }

  private static List<DayOfWeek> free(BlockSettings wishes) {
    List<DayOfWeek> usable = Pattern.usable(wishes);
    return Stream.of(DayOfWeek.values()).filter(day -> !usable.contains(day)).toList();
  }

  /** Days that were not offered, each with so many minutes; none but these are new. */
  private static Way alsoOn(
      BlockSettings wishes, BlockSettings loosened, List<DayOfWeek> days, int minutes) {
    Map<DayOfWeek, Integer> offered = new EnumMap<>(DayOfWeek.class);
    List<DayOfWeek> known = Pattern.usable(wishes);
    loosened
        .available()
        .forEach(
            (day, most) -> offered.put(day, known.contains(day) ? most : minutes(wishes, day)));
    days.forEach(day -> offered.put(day, minutes));
    offered.values().removeIf(most -> most == 0);
    Object[] about = new Object[3 + days.size()];
    about[0] = known.size();
    about[1] = known.size() + days.size();
    about[2] = minutes;
    for (int i = 0; i < days.size(); i++) about[3 + i] = days.get(i);
    String key = days.size() == 1 ? "moreDay" : days.size() == 2 ? "moreTwoDays" : "moreDays";
    return new Way(
        new Wished(loosened).days(offered, loosened.longDay()),
        Note.of("planning.blocked." + key, about));
  }

  private static int minutes(BlockSettings wishes, DayOfWeek day) {
    return wishes.available().getOrDefault(day, 0);
  }

  /** Days but for the long run's with less than so many minutes. */
  private static List<DayOfWeek> shorter(BlockSettings wishes, int minutes) {
    return wishes.available().entrySet().stream()
        .filter(day -> day.getKey() != wishes.longDay() && day.getValue() < minutes)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Days that were offered before and have more minutes now, but for the long run's. */
  private static List<DayOfWeek> raised(BlockSettings wishes, BlockSettings loosened) {
    return wishes.available().entrySet().stream()
        .filter(day -> day.getKey() != loosened.longDay())
        .filter(day -> minutes(loosened, day.getKey()) > day.getValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** So many minutes on some of the days that were offered, on the others what they had. */
  private static Way atLeast(
      BlockSettings wishes, BlockSettings loosened, int least, List<DayOfWeek> on) {
    Wished other = new Wished(loosened);
    raised(wishes, loosened).forEach(day -> other.day(day, minutes(wishes, day)));
    on.forEach(day -> other.day(day, Math.max(minutes(wishes, day), least)));
    Note note =
        on.size() == 1
            ? Note.of(
                "planning.blocked.dayLimit", on.getFirst(), minutes(wishes, on.getFirst()), least)
            : Note.of("planning.blocked.dayLimits", least, on.size());
    return new Way(other, note);
  }

  private static Way longRunOf(BlockSettings wishes, int minutes, int before) {
    DayOfWeek day = wishes.longDay();
    return new Way(
        new Wished(wishes).day(day, minutes),
        Note.of("planning.blocked.longDayLimit", day, before, minutes));
  }

  private MoreTime() {}
}
