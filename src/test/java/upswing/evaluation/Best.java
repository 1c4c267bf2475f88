package upswing.evaluation;

/**
 * The best that is possible: it knows the runner's healthy middle and noise and how the trouble
 * looks and comes, only not when. The largest log-likelihood ratio over all beginnings of the last
 * thirty days.
 */
record Best(Trouble trouble) implements Detector {

  private static final int BACK = 30;
  private static final int RISE = 12;

  @Override
  public double[] of(Life life) {
    double[] direction = direction(life.nature());
    double[] projected = new double[life.days()];
    double daily = life.nature().daily();
    double left = 1 - daily * daily;
    double power = 0;
    for (int s = 0; s < direction.length; s++) power += direction[s] * trouble.size(s) / left;
    for (int day = 0; day < projected.length; day++) {
      for (int s = 0; s < direction.length; s++) {
        double news = life.bad()[day][s] - (day == 0 ? 0 : daily * life.bad()[day - 1][s]);
        projected[day] += direction[s] * news / left;
      }
    }
    double[] best = new double[life.days()];
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
  private double[] direction(Nature nature) {
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
