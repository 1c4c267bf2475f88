package upswing.evaluation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import upswing.load.Ledger;
import upswing.readiness.Mornings;
import upswing.training.CheckIn;
import upswing.training.Plan;
import upswing.training.Reading;
import upswing.training.Runner;
import upswing.training.Signal;

/**
 * A stretch of a simulated runner's mornings, with what is really so.
 *
 * @param bad standard deviations to the bad side, days by signals, noise and trouble together
 * @param said what the runner noted, days by signals; {@code NaN} on a missing morning
 */
record Life(Nature nature, double[][] bad, double[][] said, Mornings mornings) {

  static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

  /** Days until everything has a range: nothing before is counted. */
  static final int SETTLED = 110;

  /** A year of healthy mornings after the first ones. */
  static Life healthyYear(Nature nature, Random chance) {
    return of(nature, SETTLED + 365, Trouble.NONE, 0, chance);
  }

  /** A life in which something begins on a day. */
  static Life of(Nature nature, int days, Trouble trouble, int onset, Random chance) {
    double[] sizes = trouble.own(chance);
    int rise = 10 + chance.nextInt(5);
    double[][] bad = nature.noise(days, chance);
    double[][] said = new double[days][];
    TreeMap<LocalDate, CheckIn> checkIns = new TreeMap<>();
    for (int day = 0; day < days; day++) {
      boolean missing = chance.nextDouble() < nature.missing();
      said[day] = new double[sizes.length];
      CheckIn morning = CheckIn.empty(FIRST.plusDays(day));
      for (Signal signal : Nature.SIGNALS) {
        int s = Nature.SIGNALS.indexOf(signal);
        bad[day][s] += trouble.course(day - onset, rise) * sizes[s];
        double value = Nature.said(signal, bad[day][s] + nature.drift(signal, day));
        said[day][s] = missing ? Double.NaN : value;
        if (!missing) morning = morning.with(signal, Reading.imported(value));
      }
      if (!missing) checkIns.put(morning.date(), morning);
    }
    return new Life(nature, bad, said, judged(checkIns, FIRST.plusDays(days - 1L)));
  }

  private static Mornings judged(TreeMap<LocalDate, CheckIn> checkIns, LocalDate last) {
    Plan plan = new Plan(Runner.UNKNOWN, Map.of(), Map.of(), Map.of(), checkIns, Map.of());
    return Mornings.of(Ledger.of(plan, last));
  }

  int days() {
    return bad.length;
  }
}
