package upswing.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * The best that is possible: it knows how alike a runner's healthy mornings are and how each of
 * these troubles looks and comes, only not when. The largest log-likelihood ratio over all
 * beginnings of the last thirty days, and over the troubles.
 *
 * @param sight what it looks at
 */
record Best(List<Trouble> troubles, Sight sight) implements Detector {

  private static final int BACK = 30;
  private static final int RISE = 12;

  /** What a rule can look at. */
  enum Sight {
    /** What is really so, with the runner's true middle: no program sees it. */
    TRUTH,
    /** What the runner noted, over a middle that has to be learnt. */
    NOTED
  }

  /** The one that knows what is really so, and which trouble comes. */
  static Best knowing(Trouble trouble) {
    return new Best(List.of(trouble), Sight.TRUTH);
  }

  @Override
  public double[] of(Life life) {
    double[][] seen = sight == Sight.TRUTH ? life.bad() : Noted.distances(life);
    double[] best = new double[life.days()];
    Arrays.fill(best, BACK, best.length, Double.NEGATIVE_INFINITY);
    for (Trouble trouble : troubles) {
      double[] one = ratio(trouble, seen, life.nature());
      for (int day = BACK; day < best.length; day++) best[day] = Math.max(best[day], one[day]);
    }
    return best;
  }

  private static double[] ratio(Trouble trouble, double[][] seen, Nature nature) {
    double[] direction = direction(trouble, nature);
    double[] projected = new double[seen.length];
    double daily = nature.daily();
    double left = 1 - daily * daily;
    double power = 0;
    for (int s = 0; s < direction.length; s++) power += direction[s] * trouble.size(s) / left;
    for (int day = 0; day < projected.length; day++) {
      for (int s = 0; s < direction.length; s++) {
        double news = seen[day][s] - (day == 0 ? 0 : daily * seen[day - 1][s]);
        projected[day] += direction[s] * news / left;
      }
    }
    double[] best = new double[seen.length];
    for (int day = BACK; day < best.length; day++) {
      best[day] = Double.NEGATIVE_INFINITY;
      for (int length = 1; length <= BACK; length++) {
        double sum = 0;
        for (int j = 0; j < length; j++) {
          double step = trouble.course(j, RISE) - daily * trouble.course(j - 1, RISE);
          sum += step * projected[day - length + 1 + j] - step * step * power / 2;
        }
        best[day] = Math.max(best[day], sum);
      }
    }
    return best;
  }

  /** The sizes of the trouble, each over the noise it can't be told from: C⁻¹ · sizes. */
  private static double[] direction(Trouble trouble, Nature nature) {
    int n = Trouble.signals();
    double[][] rows = new double[n][n + 1];
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) rows[a][b] = nature.correlation(a, b);
      rows[a][n] = trouble.size(a);
    }
    for (int p = 0; p < n; p++) {
      for (int row = 0; row < n; row++) {
        if (row == p) continue;
        double factor = rows[row][p] / rows[p][p];
        for (int column = p; column <= n; column++) rows[row][column] -= factor * rows[p][column];
      }
    }
    double[] direction = new double[n];
    for (int p = 0; p < n; p++) direction[p] = rows[p][n] / rows[p][p];
    return direction;
  }
}
