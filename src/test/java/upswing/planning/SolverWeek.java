package upswing.planning;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Some days of one week for a general solver: how long each may be and what that is worth. */
final class SolverWeek {

  private static final int STEP = 5;
  private static final double UNEVEN = 4e-5;

  private final PlainWeek days;
  private final SolverScore score;
  private final CpModel model;
  private final List<Even> evens = new ArrayList<>();
  private final LinearExprBuilder units = LinearExpr.newBuilder();
  private int most;

  /** Minutes of all days. */
  final LinearExpr minutes;

  /** Minutes of the long run; null where there is none. */
  final @Nullable IntVar longRun;

  /** A day that is weighed against the others: its units of so many minutes, and their most. */
  private record Even(IntVar units, int unit, int most, int hundredths) {}

  /**
   * @param longest the longest run of 30 days, in minutes; null where it is this week's own
   * @param late whether other runs stay within four fifths of it
   */
  SolverWeek(
      PlainWeek days, int from, int to, SolverScore score, @Nullable IntVar longest, boolean late) {
    this.days = days;
    this.score = score;
    this.model = score.model;
    int longDay = days.longDay(from, to);
    longRun =
        longDay < 0
            ? null
            : model.newIntVarFromDomain(
                Domain.fromValues(days.lengths().mapToLong(n -> n).toArray()), "");
    IntVar cap = cap(longest == null ? longRun : longest, late);
    Map<Integer, IntVar> keys = new LinkedHashMap<>();
    for (int day = from; day < to; day++) {
      if (!days.isTrained(day) || day == longDay) continue;
      IntVar unit = model.newIntVar(days.least(day) / STEP, days.most(day) / STEP, "");
      units.add(unit);
      most += days.most(day);
      evens.add(new Even(unit, STEP, days.most(day) / STEP, days.weight(day)));
      if (days.isKey(day)) keys.put(day, unit);
      else easy(day, unit, cap, longRun == null ? cap : longRun);
    }
    LinearExprBuilder all = LinearExpr.newBuilder().addTerm(units.build(), STEP);
    if (longRun != null) {
      all.add(longRun);
      most += days.longest();
      longRun(longRun, longDay);
    }
    minutes = all.build();
    keys.forEach((day, unit) -> key(day, unit, cap));
    even();
  }

  int most() {
    return most;
  }

  private IntVar cap(@Nullable IntVar longest, boolean late) {
    if (longest == null) throw new IllegalArgumentException("no long run to go by");
    long[][] rows =
        days.lengths()
            .mapToObj(n -> new long[] {n, Math.max(20, late ? 8 * n / 10 : n)})
            .toArray(long[][]::new);
    IntVar cap = model.newIntVar(20, 400, "");
    model.addAllowedAssignments(new IntVar[] {longest, cap}).addTuples(rows);
    return cap;
  }

  private void easy(int day, IntVar unit, IntVar cap, IntVar longRun) {
    model.addLessOrEqual(LinearExpr.term(unit, STEP), cap);
    model.addLessOrEqual(LinearExpr.term(unit, STEP), longRun);
    score.earn(unit, days.worth(day, STEP));
    tooShort(LinearExpr.term(unit, STEP));
  }

  private void longRun(IntVar length, int day) {
    score.earn(length, days.worth(day, 1));
    tooShort(length);
    if (days.longIsWeighed()) evens.add(new Even(length, 1, days.longest(), 30));
    model.addLessOrEqual(
        LinearExpr.term(length, 100), LinearExpr.term(minutes(length), days.longShare()));
  }

  private void tooShort(LinearArgument minutes) {
    IntVar missing = model.newIntVar(0, 20, "");
    model.addGreaterOrEqual(LinearExpr.newBuilder().add(missing).add(minutes).build(), 20);
    score.earn(missing, -0.06);
  }

  private LinearExpr minutes(IntVar length) {
    return LinearExpr.newBuilder().addTerm(units.build(), STEP).add(length).build();
  }

  /** Each two days may differ as far as their weights do: a square for each pair. */
  private void even() {
    double all = evens.stream().mapToInt(Even::hundredths).sum() / 100.0;
    for (int i = 0; i < evens.size(); i++) {
      for (int j = i + 1; j < evens.size(); j++) {
        Even one = evens.get(i);
        Even other = evens.get(j);
        double product = one.hundredths / 100.0 * other.hundredths / 100.0;
        // In minutes n and m with weights v and w: (n w - m v)^2 / (v w) of the sum of weights.
        int common = gcd(one.unit * other.hundredths, other.unit * one.hundredths);
        int of = one.unit * other.hundredths / common;
        int by = other.unit * one.hundredths / common;
        LinearExpr apart =
            LinearExpr.newBuilder().addTerm(one.units, of).addTerm(other.units, -by).build();
        double scale = common / 100.0;
        score.loseSquared(
            apart,
            Math.max(one.most * of, other.most * by),
            UNEVEN / all / product * scale * scale);
      }
    }
  }

  /** A key session: which dose fits its minutes and the week's decides what it is worth. */
  private void key(int day, IntVar unit, IntVar cap) {
    int sizes = most / STEP;
    IntVar size = model.newIntVar(0, sizes, "");
    LinearExpr scaled = LinearExpr.term(size, STEP);
    model.addLessOrEqual(scaled, minutes);
    model.addGreaterOrEqual(LinearExpr.newBuilder().add(scaled).add(4).build(), minutes);
    Map<List<Long>, boolean[][]> cells = new LinkedHashMap<>();
    for (int s = 0; s <= sizes; s++) {
      for (int r = 4; r <= 24; r++) {
        for (PlainWeek.Length length : days.keyLengths(day, STEP * s, STEP * r)) {
          cells
                  .computeIfAbsent(
                      List.of((long) length.minutes() / STEP, Math.round(1e9 * length.worth())),
                      key -> new boolean[sizes + 1][25])[s][r] =
              true;
        }
      }
    }
    List<Literal> chosen = new ArrayList<>();
    LinearExprBuilder of = LinearExpr.newBuilder();
    LinearExprBuilder least = LinearExpr.newBuilder();
    LinearExprBuilder largest = LinearExpr.newBuilder();
    LinearExprBuilder narrow = LinearExpr.newBuilder();
    LinearExprBuilder wide = LinearExpr.newBuilder();
    cells.forEach(
        (option, where) -> {
          for (int[] box : boxes(where)) {
            Literal is = model.newBoolVar("");
            chosen.add(is);
            of.addTerm(is, option.getFirst());
            score.earn(is, option.getLast() / 1e9);
            least.addTerm(is, box[0]);
            largest.addTerm(is, box[1]);
            narrow.addTerm(is, STEP * (long) box[2]);
            wide.addTerm(is, box[3] == 24 ? 400 : STEP * (long) box[3] + 4);
          }
        });
    model.addExactlyOne(chosen);
    model.addEquality(unit, of.build());
    model.addGreaterOrEqual(size, least.build());
    model.addLessOrEqual(size, largest.build());
    model.addGreaterOrEqual(cap, narrow.build());
    model.addLessOrEqual(cap, wide.build());
  }

  private static int gcd(int one, int other) {
    return other == 0 ? one : gcd(other, one % other);
  }

  /** Rectangles that together are the cells that hold. */
  private static List<int[]> boxes(boolean[][] where) {
    List<int[]> done = new ArrayList<>();
    List<int[]> open = new ArrayList<>();
    for (int s = 0; s <= where.length; s++) {
      List<int[]> next = new ArrayList<>();
      for (int r = 0; s < where.length && r < 25; r++) {
        if (!where[s][r]) continue;
        int first = r;
        while (r + 1 < 25 && where[s][r + 1]) r++;
        int last = r;
        int[] box =
            open.stream()
                .filter(b -> b[2] == first && b[3] == last)
                .findFirst()
                .orElse(new int[] {s, s, first, last});
        open.remove(box);
        box[1] = s;
        next.add(box);
      }
      done.addAll(open);
      open = next;
    }
    return done;
  }
}
