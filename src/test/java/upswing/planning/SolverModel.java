package upswing.planning;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.TableConstraint;
import com.google.ortools.util.Domain;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import upswing.training.Goal;

/**
 * The same question asked of a general solver: every rule and price written down anew as a
 * constraint or a term over days, without weeks that are worked out one after the other.
 *
 * <p>Only the calendar and the library of doses are the planner's.
 */
final class SolverModel {

  /** The solver counts in whole numbers: so many to a point of form. */
  private static final double POINT = 1e7;

  private static final int STEP = 5;
  private static final double UNEVEN = 4e-5;

  private final Season season;
  private final Layout layout;
  private final CpModel model = new CpModel();
  private final List<LinearArgument> worths = new ArrayList<>();
  private final int[] lengths;
  private final int biggest;

  /** A week, or a part of one: its minutes and its long run's place among the lengths. */
  private record Part(LinearExpr minutes, @Nullable IntVar length) {}

  private SolverModel(Season season, Layout layout) {
    this.season = season;
    this.layout = layout;
    this.lengths = season.lengths();
    this.biggest =
        (int)
            Math.floor(
                Math.max(
                        GoalShape.of(season.wishes().goal()).peakWeek(),
                        1.1 * Math.max(60, season.wishes().weeklyMinutes() / STEP * STEP))
                    + 1e-9);
  }

  /** The value of the best block of a layout; empty where there is none. */
  static OptionalDouble best(Season season, Layout layout) {
    Loader.loadNativeLibraries();
    SolverModel written = new SolverModel(season, layout);
    if (written.lengths.length == 0) return OptionalDouble.empty();
    written.weeks();
    return written.solve();
  }

  private OptionalDouble solve() {
    model.maximize(LinearExpr.sum(worths.toArray(LinearArgument[]::new)));
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(1).setRandomSeed(1);
    CpSolverStatus status = solver.solve(model);
    return switch (status) {
      case OPTIMAL -> OptionalDouble.of(solver.objectiveValue() / POINT - layout.price());
      case INFEASIBLE -> OptionalDouble.empty();
      default -> throw new IllegalStateException("not decided: " + status + " " + model.validate());
    };
  }

  private void weeks() {
    int first = Math.max(60, season.wishes().weeklyMinutes() / STEP * STEP);
    int said = season.wishes().longestMinutes();
    double share = layout.pattern().runs() <= 3 ? 0.40 : 0.35;
    Part usual = null;
    int week = 0;
    for (; week < season.weeks().size() && !season.isTaper(week); week++) {
      if (season.weeks().get(week).recovery()) {
        recovery(week, usual, share);
        continue;
      }
      IntVar length = length(0, lengths.length - 1);
      IntVar cap = by(length, i -> Math.max(20, lengths[i]));
      Part now = part(week, 0, 7, length, cap, share);
      if (usual == null) {
        model.addLessOrEqual(now.minutes, first);
        model.addLessOrEqual(
            minutes(length), Math.max(20, (int) Math.floor(longGrowth() * said + 1e-9)));
        price(now.minutes, first, length, said);
      } else {
        int counted = week < 4 ? said : 0;
        model.addGreaterOrEqual(now.minutes, usual.minutes);
        model.addLessOrEqual(now.minutes, biggest);
        model.addLessOrEqual(now.minutes, by(usual.minutes, biggest, this::mostAfter));
        model.addGreaterOrEqual(length, usual.length);
        model.addLessOrEqual(
            minutes(length),
            by(
                usual.length,
                i ->
                    Math.max(
                        20,
                        (int) Math.floor(longGrowth() * Math.max(counted, lengths[i]) + 1e-9))));
        price(now.minutes, usual.minutes, first, length, usual.length);
      }
      usual = now;
    }
    GoalShape shape = GoalShape.of(season.wishes().goal());
    model.addGreaterOrEqual(minutes(usual.length), shape.leastLong());
    worth(usual.length, lengths.length, i -> -0.04 * Math.max(0, shape.peakLong() - lengths[i]));
    if (season.wishes().race().isPresent()) taper(week, usual, share);
  }

  private double longGrowth() {
    return season.wishes().goal() == Goal.RETURN ? 1.08 : 1.10;
  }

  private int mostAfter(int minutes) {
    boolean returning = season.wishes().goal() == Goal.RETURN;
    double most = 1.1 * minutes;
    if (minutes < 180) most = Math.max(most, minutes + 5);
    if (returning && minutes < 162) most = 1.14 * minutes;
    return (int) Math.floor(most + 1e-9);
  }

  private void price(LinearExpr now, int first, IntVar length, int said) {
    worth(LinearExpr.affine(now, -1, first), first + 1, n -> -0.10 / first * n * n);
    worth(length, lengths.length, i -> -0.0015 * (lengths[i] - said) * (lengths[i] - said));
  }

  private void price(LinearExpr now, LinearExpr before, int first, IntVar length, IntVar last) {
    LinearExpr grown = LinearExpr.newBuilder().add(now).addTerm(before, -1).build();
    worth(grown, 80, n -> -0.10 / first * n * n);
    IntVar longer = model.newIntVar(0, 60, "");
    model.addEquality(
        longer, LinearExpr.newBuilder().add(minutes(length)).addTerm(minutes(last), -1).build());
    worth(longer, 61, n -> -0.0015 * n * n);
  }

  private void recovery(int week, Part usual, double share) {
    IntVar length = length(0, lengths.length - 1);
    model.addLessOrEqual(
        minutes(length),
        by(usual.length, i -> Math.max(lengths[0], (int) Math.floor(0.75 * lengths[i] + 1e-9))));
    IntVar cap = by(usual.length, i -> Math.max(20, lengths[i]));
    Part eased = part(week, 0, 7, length, cap, share);
    double left = 1 - season.wishes().cutPercent() / 100.0;
    model.addGreaterOrEqual(eased.minutes, by(usual.minutes, biggest, n -> ceil(0.5 * n)));
    model.addLessOrEqual(
        eased.minutes,
        by(
            usual.minutes,
            biggest,
            n -> floor(Math.min(0.8 * n, Math.max(left * n, 0.5 * n + STEP)))));
  }

  /** Two weeks, or three of which the first may reach into the last 14 days. */
  private void taper(int from, Part usual, double share) {
    int last = season.weeks().size() - 1;
    LocalDate race = season.wishes().race().orElseThrow();
    List<LinearExpr> window = new ArrayList<>();
    IntVar cap = by(usual.length, i -> Math.max(20, lengths[i]));
    if (last - from == 2) {
      LocalDate end = season.date(from, 6);
      int inside = Math.clamp(14 - ChronoUnit.DAYS.between(end, race), 0, 7);
      if (inside == 0) {
        Part whole = eased(from, usual, cap, share, race);
        model.addGreaterOrEqual(whole.minutes, by(usual.minutes, biggest, n -> ceil(0.6 * n)));
        model.addLessOrEqual(whole.minutes, by(usual.minutes, biggest, n -> floor(0.85 * n)));
      } else {
        IntVar late = by(usual.length, i -> Math.max(20, floor(0.8 * lengths[i])));
        Part before = part(from, 0, 7 - inside, null, late, share);
        double full = inside <= 2 ? 1 : 0.85;
        model.addLessOrEqual(
            before.minutes, by(usual.minutes, biggest, n -> floor(full * n * (7 - inside) / 7)));
        window.add(part(from, 7 - inside, 7, null, late, share).minutes);
      }
    }
    Part week = eased(last - 1, usual, cap, share, race);
    model.addLessOrEqual(week.minutes, by(usual.minutes, biggest, n -> floor(0.75 * n)));
    window.add(week.minutes);
    window.add(part(last, 0, 7, null, cap, share).minutes);
    LinearExpr all = LinearExpr.sum(window.toArray(LinearExpr[]::new));
    model.addGreaterOrEqual(all, by(usual.minutes, biggest, n -> ceil(2 * 0.40 * n)));
    model.addLessOrEqual(all, by(usual.minutes, biggest, n -> floor(2 * 0.59 * n)));
  }

  private Part eased(int week, Part usual, IntVar cap, double share, LocalDate race) {
    int day = layout.week(week).indexOf(Role.LONG);
    if (day < 0) return part(week, 0, 7, null, cap, share);
    double of = ChronoUnit.DAYS.between(season.date(week, day), race) <= 10 ? 0.6 : 0.8;
    IntVar length = length(0, lengths.length - 1);
    model.addLessOrEqual(minutes(length), by(usual.length, i -> floor(of * lengths[i])));
    return part(week, 0, 7, length, cap, share);
  }

  /** Some days of a week: what each may hold, what it is worth, and how even they are. */
  private Part part(int week, int from, int to, @Nullable IntVar length, IntVar cap, double share) {
    List<Role> roles = layout.week(week);
    Kind kind = kind(week);
    LinearExpr longRun = length == null ? LinearExpr.constant(0) : minutes(length);
    List<IntVar> units = new ArrayList<>();
    double weight = length == null || kind == Kind.LOADED ? 0 : 0.30;
    for (int day = from; day < to; day++) {
      Role role = roles.get(day);
      if (role == Role.REST || role == Role.RACE || role == Role.LONG) continue;
      int limit = season.limit(week, day) / STEP * STEP;
      Room room = room(kind, role);
      weight += room.weight;
      if (role.isKey()) {
        limit = Math.min(limit, 120);
        units.add(model.newIntVar(0, limit / STEP, ""));
        continue;
      }
      int most = Math.min(limit, room.most);
      int least = Math.min(room.least, most);
      IntVar unit = model.newIntVar((least + 4) / STEP, most / STEP, "");
      model.addLessOrEqual(LinearExpr.term(unit, STEP), cap);
      units.add(unit);
      double influence = influence(week, day);
      worth(
          unit,
          most / STEP + 1,
          n ->
              influence * hourly(role) / 60 * STEP * n
                  - uneven(STEP * n, room.weight)
                  - (STEP * n < 20 ? 0.3 : 0));
    }
    LinearExpr all = LinearExpr.sum(units.toArray(IntVar[]::new));
    LinearExpr minutes = LinearExpr.newBuilder().addTerm(all, STEP).add(longRun).build();
    if (length != null) {
      double influence = influence(week, roles.indexOf(Role.LONG));
      boolean counted = kind != Kind.LOADED;
      worth(
          length,
          lengths.length,
          i ->
              influence * hourly(Role.LONG) / 60 * lengths[i]
                  - (counted ? uneven(lengths[i], 0.30) : 0)
                  - (lengths[i] < 20 ? 0.3 : 0));
      model.addGreaterOrEqual(
          LinearExpr.term(minutes, Math.round(100 * share)), LinearExpr.term(longRun, 100));
    }
    if (weight > 0) {
      double sum = weight;
      if (weight > 0 && length != null && kind != Kind.LOADED) {
        worth(minutes, biggest + 1, n -> uneven(n, sum));
      } else {
        worth(all, biggest / STEP + 1, n -> uneven(STEP * n, sum));
      }
    }
    int at = 0;
    for (int day = from; day < to; day++) {
      Role role = roles.get(day);
      if (role == Role.REST || role == Role.RACE || role == Role.LONG) continue;
      if (role.isKey()) key(week, day, role, kind, units.get(at), all, length, cap);
      at++;
    }
    return new Part(minutes, length);
  }

  /** A key session: which dose fits its minutes and the week's decides what it is worth. */
  private void key(
      int week,
      int day,
      Role role,
      Kind kind,
      IntVar unit,
      LinearExpr all,
      @Nullable IntVar length,
      IntVar cap) {
    int limit = Math.min(season.limit(week, day) / STEP * STEP, 120);
    int sizes = biggest / STEP;
    IntVar size = model.newIntVar(0, sizes, "");
    LinearExpr whole =
        length == null
            ? all
            : LinearExpr.newBuilder().add(all).add(by(length, i -> lengths[i] / STEP)).build();
    model.addEquality(size, whole);
    IntVar room = element(cap, units(cap, 120));
    int rooms = (int) room.getDomain().max();
    List<long[]> rows = new ArrayList<>();
    for (int s = 0; s <= sizes; s++) {
      int wanted = season.keys().minutes(week, role, STEP * s, limit);
      for (int r = 4; r <= rooms; r++) {
        int most = Math.min(limit, STEP * r);
        int least = 25;
        if (role == Role.SHARPENER) {
          most = Math.min(most, kind == Kind.RACE ? 45 : 60);
        } else {
          most = Math.min(most, wanted + 20);
          least = Math.min(most, Math.max(Math.min(30, wanted), wanted - 5));
        }
        boolean found = false;
        for (int n = least; n <= most; n += STEP) {
          found |= row(week, day, role, s, r, n, rows);
        }
        for (int n = least - STEP; !found && n >= 15; n -= STEP) {
          found = row(week, day, role, s, r, n, rows);
        }
      }
    }
    if (rows.isEmpty()) {
      model.addEquality(LinearExpr.constant(0), 1);
      return;
    }
    IntVar worth =
        model.newIntVarFromDomain(
            Domain.fromValues(rows.stream().mapToLong(row -> row[3]).distinct().toArray()), "");
    TableConstraint table =
        model.addAllowedAssignments(new LinearArgument[] {size, room, unit, worth});
    rows.forEach(table::addTuple);
    worths.add(worth);
  }

  /** A key session of n minutes in a week of 5s, beside a long run of 5r: whether it can be. */
  private boolean row(int week, int day, Role role, int s, int r, int n, List<long[]> rows) {
    KeySessions.Chosen chosen = season.keys().dose(week, role, STEP * s, n);
    if (chosen == null && role == Role.SHARPENER) return false;
    if (chosen != null && chosen.steadyMinutes(n) > STEP * r) return false;
    double load = chosen == null ? hourly(Role.EASY) / 60 * n : chosen.load(n);
    double missed = chosen == null ? 0.5 : 0;
    double weight = room(kind(week), role).weight;
    double value = influence(week, day) * load - uneven(n, weight) - missed;
    rows.add(new long[] {s, r, n / STEP, Math.round(POINT * value)});
    return true;
  }

  private static long[] units(IntVar cap, int limit) {
    long[] units = new long[(int) cap.getDomain().max() + 1];
    for (int n = 0; n < units.length; n++) units[n] = Math.min(n, limit) / STEP;
    return units;
  }

  private enum Kind {
    LOADED,
    RECOVERY,
    TAPER,
    RACE
  }

  private record Room(int least, int most, double weight) {}

  private Kind kind(int week) {
    if (layout.week(week).contains(Role.RACE)) return Kind.RACE;
    if (season.isTaper(week)) return Kind.TAPER;
    return season.weeks().get(week).recovery() ? Kind.RECOVERY : Kind.LOADED;
  }

  private Room room(Kind kind, Role role) {
    boolean recovery = role == Role.RECOVERY;
    if (role.isKey()) return new Room(0, 120, 0.22);
    return switch (kind) {
      case LOADED ->
          recovery
              ? new Room(15, layout.pattern().runs() <= 4 ? 60 : 40, 0.14)
              : new Room(15, 90, 0.20);
      case RECOVERY ->
          recovery ? new Room(10, 35, 0.15) : new Room(10, role == Role.BIKE ? 45 : 60, 0.18);
      case TAPER -> recovery ? new Room(10, 40, 0.13) : new Room(10, 75, 0.20);
      case RACE -> recovery ? new Room(10, 30, 0.15) : new Room(10, 50, 0.20);
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
  private double influence(int week, int day) {
    LocalDate eve =
        season
            .wishes()
            .race()
            .map(race -> race.minusDays(1))
            .orElse(season.wishes().end().plusDays(14));
    long s = ChronoUnit.DAYS.between(season.date(week, day), eve);
    if (s < 0) return 0;
    double slow = 1 - Math.exp(-1 / 42.0);
    double fast = 1 - Math.exp(-1 / 7.0);
    return slow * Math.exp(-s / 42.0) - 2 * slow / fast * fast * Math.exp(-s / 7.0);
  }

  private static double uneven(int minutes, double weight) {
    return UNEVEN * minutes * minutes / weight;
  }

  private IntVar length(int least, int most) {
    return model.newIntVar(least, most, "");
  }

  private LinearExpr minutes(IntVar length) {
    return LinearExpr.affine(by(length, i -> lengths[i]), 1, 0);
  }

  private IntVar by(IntVar index, IntUnaryOperator table) {
    long[] values = new long[lengths.length];
    for (int i = 0; i < values.length; i++) values[i] = table.applyAsInt(i);
    return element(index, values);
  }

  private IntVar by(LinearExpr minutes, int most, IntUnaryOperator table) {
    long[] values = new long[most + 1];
    for (int i = 0; i < values.length; i++) values[i] = table.applyAsInt(i);
    return element(minutes, values);
  }

  private void worth(LinearArgument index, int size, IntToDoubleFunction table) {
    long[] values = new long[size];
    for (int i = 0; i < size; i++) values[i] = Math.round(POINT * table.applyAsDouble(i));
    worths.add(element(index, values));
  }

  private IntVar element(LinearArgument expression, long[] values) {
    IntVar index = model.newIntVar(0, values.length - 1, "");
    model.addEquality(index, expression);
    IntVar value = model.newIntVarFromDomain(Domain.fromValues(values), "");
    model.addElement(index, values, value);
    return value;
  }

  private static int floor(double minutes) {
    return (int) Math.floor(minutes + 1e-9);
  }

  private static int ceil(double minutes) {
    return (int) Math.ceil(minutes - 1e-9);
  }
}
