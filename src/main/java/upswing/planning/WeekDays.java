package upswing.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import upswing.load.Intensity;
import upswing.training.EffortZone;
import upswing.training.SessionKind;

/**
 * The seven days of one week of a layout: how long each may be, and what each length is worth.
 *
 * <p>A day is worth its load times what a point on that day counts on race day, less the price of
 * days that differ from their shares and of changes to the plan as it was.
 */
final class WeekDays {

  /** The longest a key session is made, in minutes. */
  static final int MOST_KEY = 120;

  /** The minutes that a key session may be longer than it wants to be. */
  static final int MORE_THAN_WANTED = 20;

  private static final int SHORT = 20;

  /** Where no dose fits, the day holds an easy run of so many minutes at least. */
  private static final int SHORTEST_KEY_DAY = 15;

  private final Season season;
  private final int week;
  private final List<Role> roles;
  private final Kind kind;
  private final int runs;
  private final int longDay;
  private final int[] limits = new int[7];
  private final double[] influences = new double[7];
  private final double rest;

  /** How the weeks differ in what their days may hold. */
  private enum Kind {
    LOADED,
    RECOVERY,
    TAPER,
    RACE
  }

  /** Minutes of a role at least and at most, and its share of the week. */
  private record Room(int least, int most, double weight) {}

  WeekDays(Season season, int week, Layout layout) {
    this(season, week, layout, 0, 7);
  }

  /**
   * Some days of a week by themselves.
   *
   * @param from the first of them, counted from 0
   * @param to the first that is not one of them
   */
  WeekDays(Season season, int week, Layout layout, int from, int to) {
    this.season = season;
    this.week = week;
    this.runs = layout.pattern().runs();
    this.kind = kind(season, week, layout);
    this.roles = new ArrayList<>(layout.week(week));
    double changes = 0;
    for (int day = 0; day < 7; day++) {
      if (day < from || day >= to) roles.set(day, Role.RACE);
      limits[day] = WeekFill.down(season.limit(week, day, layout));
      influences[day] = season.influence(season.date(week, day));
      if (roles.get(day) == Role.REST) {
        changes += season.change(season.date(week, day), SessionKind.REST, 0, 0);
      }
    }
    this.longDay = roles.indexOf(Role.LONG);
    this.rest = changes;
  }

  private static Kind kind(Season season, int week, Layout layout) {
    if (layout.week(week).contains(Role.RACE)) return Kind.RACE;
    if (season.isTaper(week)) return Kind.TAPER;
    return season.weeks().get(week).recovery() ? Kind.RECOVERY : Kind.LOADED;
  }

  /** Days that are neither key sessions nor the long run, counted from the week's first. */
  int[] others() {
    return IntStream.range(0, 7)
        .filter(day -> !roles.get(day).isKey() && isTrained(day) && roles.get(day) != Role.LONG)
        .toArray();
  }

  int[] keys() {
    return IntStream.range(0, 7).filter(day -> roles.get(day).isKey()).toArray();
  }

  /** The day of the long run; -1 for a week without. */
  int longDay() {
    return longDay;
  }

  double weight(int day) {
    return room(day).weight;
  }

  /** The long run's share where it is cut with the rest; in other weeks it grows by itself. */
  double longWeight() {
    return longDay < 0 || kind == Kind.LOADED ? 0 : 0.30;
  }

  int most(int day) {
    return Math.min(room(day).most, limits[day]);
  }

  /** The most minutes of a day in a usual week of so many. */
  int most(int day, int weekMinutes) {
    Role role = roles.get(day);
    if (!role.isKey()) return most(day);
    return Math.min(most(day), season.keys().longest(week, role, weekMinutes) + MORE_THAN_WANTED);
  }

  /** What each number of units is worth on a day without a key session. */
  double[] worth(int day, int cap) {
    Room room = room(day);
    int most = Math.min(most(day), cap);
    int least = Math.min(room.least, most);
    double[] worth = new double[most / WeekFill.STEP + 1];
    Arrays.fill(worth, WeekTable.NEVER);
    for (int n = WeekFill.STEP * Math.ceilDiv(least, WeekFill.STEP);
        n <= most;
        n += WeekFill.STEP) {
      worth[n / WeekFill.STEP] =
          worth(day, kind(roles.get(day)), n, load(roles.get(day), n), room.weight) - tooShort(n);
    }
    return worth;
  }

  /** The same on the day of a key session, in a week of so many minutes. */
  double[] keyWorth(int day, int weekMinutes, int cap) {
    Role role = roles.get(day);
    int limit = Math.min(limits[day], MOST_KEY);
    int most = Math.min(limit, cap);
    int least;
    if (role == Role.SHARPENER) {
      most = Math.min(most, kind == Kind.RACE ? 45 : 60);
      least = KeySessions.SHORTEST;
    } else {
      int wanted = season.keys().minutes(week, role, weekMinutes, limit);
      most = Math.min(most, wanted + MORE_THAN_WANTED);
      least = Math.min(most, Math.max(Math.min(30, wanted), wanted - 5));
    }
    double[] worth = new double[most / WeekFill.STEP + 1];
    Arrays.fill(worth, WeekTable.NEVER);
    boolean found = false;
    for (int n = least; n <= most; n += WeekFill.STEP) {
      found |= keyWorth(day, weekMinutes, cap, n, worth);
    }
    // A short long run leaves room for a shorter session only.
    for (int n = least - WeekFill.STEP; !found && n >= SHORTEST_KEY_DAY; n -= WeekFill.STEP) {
      found = keyWorth(day, weekMinutes, cap, n, worth);
    }
    return worth;
  }

  /** Whether a key session of so many minutes can be, and if so what it is worth. */
  private boolean keyWorth(int day, int weekMinutes, int cap, int n, double[] worth) {
    Role role = roles.get(day);
    KeySessions.Chosen chosen = season.keys().dose(week, role, weekMinutes, n);
    if (chosen == null && role == Role.SHARPENER) return false;
    // Fast running goes further in its minutes: no further than the long run, or it is a spike.
    if (chosen != null && chosen.steadyMinutes(n) > cap) return false;
    SessionKind session = chosen == null ? SessionKind.EASY : chosen.progression().kind();
    double load = chosen == null ? load(Role.EASY, n) : chosen.load(n);
    double missed = chosen == null ? Prices.NO_DOSE : 0;
    worth[n / WeekFill.STEP] = worth(day, session, n, load, room(day).weight) - missed;
    return true;
  }

  /** What the long run is worth; without one, only what changed rest days cost. */
  double longWorth(int minutes) {
    if (longDay < 0) return -rest;
    double load = load(Role.LONG, minutes);
    double uneven = longWeight() > 0 ? minutes * minutes / longWeight() : 0;
    return influences[longDay] * load
        - Prices.UNEVEN_DAYS * uneven
        - change(longDay, SessionKind.LONG, minutes, load)
        - tooShort(minutes)
        - rest;
  }

  private double worth(int day, SessionKind session, int minutes, double load, double weight) {
    return influences[day] * load
        - Prices.UNEVEN_DAYS * minutes * minutes / weight
        - change(day, session, minutes, load);
  }

  private static double tooShort(int minutes) {
    return Prices.SHORT_RUN * Math.max(0, SHORT - minutes);
  }

  private boolean isTrained(int day) {
    return roles.get(day) != Role.REST && roles.get(day) != Role.RACE;
  }

  private double change(int day, SessionKind session, int minutes, double load) {
    if (season.before().days().isEmpty()) return 0;
    return season.change(season.date(week, day), session, minutes, load);
  }

  private Room room(int day) {
    Role role = roles.get(day);
    return switch (kind) {
      case LOADED ->
          role.isKey()
              ? new Room(0, MOST_KEY, 0.22)
              : role == Role.RECOVERY
                  ? new Room(15, Pattern.longestRecovery(runs), 0.14)
                  : new Room(15, Pattern.LONGEST_EASY, 0.20);
      case RECOVERY ->
          switch (role) {
            case RECOVERY -> new Room(10, 35, 0.15);
            case BIKE -> new Room(10, 45, 0.18);
            default -> new Room(10, 60, 0.18);
          };
      case TAPER ->
          switch (role) {
            case SHARPENER -> new Room(0, 60, 0.22);
            case RECOVERY -> new Room(10, 40, 0.13);
            default -> new Room(10, 75, 0.20);
          };
      case RACE ->
          switch (role) {
            case SHARPENER -> new Room(0, 45, 0.22);
            case RECOVERY -> new Room(10, 30, 0.15);
            default -> new Room(10, 50, 0.20);
          };
    };
  }

  private static SessionKind kind(Role role) {
    return switch (role) {
      case RECOVERY -> SessionKind.RECOVERY_RUN;
      case BIKE -> SessionKind.BIKE;
      default -> SessionKind.EASY;
    };
  }

  /** Load of some minutes of a role, in points; strides and race pace in a long run left out. */
  static double load(Role role, double minutes) {
    return switch (role) {
      case RECOVERY -> Intensity.points(SessionKind.RECOVERY_RUN, minutes, EffortZone.RECOVERY);
      case BIKE -> Intensity.points(SessionKind.BIKE, minutes, EffortZone.RECOVERY);
      case LONG -> Intensity.points(SessionKind.LONG, minutes, EffortZone.STEADY);
      default -> Intensity.points(SessionKind.EASY, minutes, EffortZone.EASY);
    };
  }
}
