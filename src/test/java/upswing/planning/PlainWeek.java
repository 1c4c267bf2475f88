package upswing.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rules and prices of the days of one week, written down anew and as plainly as can be; only
 * the calendar and the library of doses are the planner's.
 */
final class PlainWeek {

  private static final int STEP = 5;

  private final Season season;
  private final Layout layout;
  private final int week;
  private final Kind kind;
  private final long runs;

  private enum Kind {
    LOADED,
    RECOVERY,
    TAPER,
    RACE
  }

  private record Room(int least, int most, int hundredths) {}

  /** Minutes that a key session may have and what they are worth. */
  record Length(int minutes, double worth) {}

  PlainWeek(Season season, Layout layout, int week) {
    this.season = season;
    this.layout = layout;
    this.week = week;
    this.runs = runs();
    this.kind =
        layout.week(week).contains(Role.RACE)
            ? Kind.RACE
            : season.isTaper(week)
                ? Kind.TAPER
                : season.weeks().get(week).recovery() ? Kind.RECOVERY : Kind.LOADED;
  }

  IntStream lengths() {
    return IntStream.of(season.lengths());
  }

  int longest() {
    return lengths().max().orElseThrow();
  }

  /** The long run's part of the week at most, in hundredths. */
  int longShare() {
    Bounds bounds = season.bounds();
    return PlainBlock.hundredths(runs <= 3 ? bounds.longShareOfFew() : bounds.longShare());
  }

  /** Runs of the usual week; where days away leave fewer before the taper, of this one. */
  private long runs() {
    return !season.isTaper(week) && new PlainAway(season).isShort(week)
        ? layout.week(week).stream().filter(r -> r != Role.REST && r != Role.BIKE).count()
        : layout.pattern().runs();
  }

  boolean longIsWeighed() {
    return kind != Kind.LOADED;
  }

  int longDay(int from, int to) {
    int day = layout.week(week).indexOf(Role.LONG);
    return day >= from && day < to ? day : -1;
  }

  boolean isTrained(int day) {
    return role(day) != Role.REST && role(day) != Role.RACE;
  }

  boolean isKey(int day) {
    return role(day).isKey();
  }

  int weight(int day) {
    return room(day).hundredths;
  }

  int most(int day) {
    return Math.min(room(day).most, limit(day));
  }

  int least(int day) {
    return STEP * Math.ceilDiv(Math.min(room(day).least, most(day)), STEP);
  }

  /** What so many minutes of a day without a key session are worth. */
  double worth(int day, int minutes) {
    return influence(day) * hourly(role(day)) / 60 * minutes;
  }

  /** How long a key session may be in a week of so many minutes, beside runs of at most so many. */
  List<Length> keyLengths(int day, int weekMinutes, int cap) {
    Role role = role(day);
    int most = Math.min(limit(day), 120);
    int least = 25;
    int wanted = season.keys().minutes(week, role, weekMinutes, most);
    most = Math.min(most, cap);
    if (role == Role.SHARPENER) {
      most = Math.min(most, kind == Kind.RACE ? 45 : 60);
    } else {
      most = Math.min(most, wanted + 20);
      least = Math.min(most, Math.max(Math.min(30, wanted), wanted - 5));
    }
    List<Length> lengths = new ArrayList<>();
    for (int n = least; n <= most; n += STEP) key(day, weekMinutes, cap, n, lengths);
    for (int n = least - STEP; n >= 15 && lengths.isEmpty(); n -= STEP) {
      key(day, weekMinutes, cap, n, lengths);
    }
    return lengths;
  }

  private void key(int day, int weekMinutes, int cap, int n, List<Length> lengths) {
    KeySessions.Chosen chosen = season.keys().dose(week, role(day), weekMinutes, n);
    if (chosen == null && role(day) == Role.SHARPENER) return;
    if (chosen != null && chosen.steadyMinutes(n) > cap) return;
    double load = chosen == null ? hourly(Role.EASY) / 60 * n : chosen.load(n);
    lengths.add(new Length(n, influence(day) * load - (chosen == null ? 0.5 : 0)));
  }

  private int limit(int day) {
    return season.limit(week, day) / STEP * STEP;
  }

  private Role role(int day) {
    return layout.week(week).get(day);
  }

  private Room room(int day) {
    Role role = role(day);
    boolean recovery = role == Role.RECOVERY;
    if (role.isKey()) return new Room(0, 120, 22);
    return switch (kind) {
      case LOADED ->
          recovery
              ? new Room(15, layout.pattern().runs() <= 4 ? 60 : 40, 14)
              : new Room(15, 90, 20);
      case RECOVERY ->
          recovery ? new Room(10, 35, 15) : new Room(10, role == Role.BIKE ? 45 : 60, 18);
      case TAPER -> recovery ? new Room(10, 40, 13) : new Room(10, 75, 20);
      case RACE -> recovery ? new Room(10, 30, 15) : new Room(10, 50, 20);
    };
  }

  /** Load of an hour: science.md, planned steps without pace. */
  private static double hourly(Role role) {
    return switch (role) {
      case RECOVERY -> 100 * 0.73 * 0.73;
      case BIKE -> 75 * 0.73 * 0.73;
      case LONG -> 100 * 0.79 * 0.79;
      default -> 100 * 0.78 * 0.78;
    };
  }

  /** What a point is worth on race day, by the days to its eve. */
  private double influence(int day) {
    LocalDate eve =
        season
            .wishes()
            .race()
            .map(race -> race.minusDays(1))
            .orElse(season.wishes().end().plusDays(14));
    long s = ChronoUnit.DAYS.between(season.date(week, day), eve);
    if (s < 0) return 0;
    double slow = 1 - Math.exp(-1 / 42.0);
    return slow * Math.exp(-s / 42.0) - 2 * slow * Math.exp(-s / 7.0);
  }
}
