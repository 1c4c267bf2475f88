package upswing.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import upswing.readiness.Morning;
import upswing.readiness.Reason;
import upswing.readiness.Verdict;
import upswing.training.Signal;

/** A rule as one number a day: it speaks where the number reaches its limit. */
interface Detector {

  double[] of(Life life);

  /** The program's verdict: 1 amber, 2 red. */
  Detector VERDICT =
      life -> {
        double[] spoken = new double[life.days()];
        for (int day = 0; day < spoken.length; day++) {
          Verdict verdict = life.mornings().on(Life.FIRST.plusDays(day)).verdict();
          spoken[day] = verdict == Verdict.RED ? 2 : verdict == Verdict.AMBER ? 1 : 0;
        }
        return spoken;
      };

  /** Two kinds of signal outside on two mornings running, however little. */
  Detector TWO_KINDS_TWICE =
      life -> {
        double[] spoken = new double[life.days()];
        for (int day = 1; day < spoken.length; day++) {
          boolean twice = kinds(life, day) >= 2 && kinds(life, day - 1) >= 2;
          spoken[day] = twice ? 1 : 0;
        }
        return spoken;
      };

  /** Beats of resting heart rate above the median of sixty days. */
  Detector RESTING_HEART_RATE =
      life -> {
        double[] above = new double[life.days()];
        int rate = Nature.SIGNALS.indexOf(Signal.RESTING_HEART_RATE);
        for (int day = 21; day < above.length; day++) {
          double[] before = column(life, rate, day - 60, day).toArray();
          Arrays.sort(before);
          if (before.length > 0)
            above[day] = or0(life.said()[day][rate] - before[before.length / 2]);
        }
        return above;
      };

  /** Standard deviations between the HRV of a week and of the sixty days before it, either side. */
  Detector HRV_WEEK =
      life -> {
        double[] away = new double[life.days()];
        int hrv = Nature.SIGNALS.indexOf(Signal.HRV);
        for (int day = 67; day < away.length; day++) {
          double week = column(life, hrv, day - 6, day + 1).map(Math::log).average().orElse(0);
          double[] before = column(life, hrv, day - 67, day - 7).map(Math::log).toArray();
          double mean = Arrays.stream(before).average().orElse(0);
          double spread =
              Math.sqrt(
                  Arrays.stream(before).map(x -> (x - mean) * (x - mean)).average().orElse(1));
          away[day] = week == 0 ? 0 : Math.abs(week - mean) / spread;
        }
        return away;
      };

  /** The score of a tracker: all signals of one morning over the sixty days before, averaged. */
  Detector ONE_MORNING =
      life -> {
        double[] score = new double[life.days()];
        for (int day = 21; day < score.length; day++) {
          double sum = 0;
          for (Signal signal : Nature.SIGNALS) sum += distance(life, signal, day);
          score[day] = sum / Nature.SIGNALS.size();
        }
        return score;
      };

  /** The three simpler rules by name. */
  record Simple(String name, Detector rule, double usualLimit) {
    static final List<Simple> RULES =
        List.of(
            new Simple("resting heart rate + 5", RESTING_HEART_RATE, 5),
            new Simple("HRV of 7 days outside ± 0.5 SD", HRV_WEEK, 0.5),
            new Simple("score of one morning", ONE_MORNING, 1));
  }

  private static double distance(Life life, Signal signal, int day) {
    double[] before = column(life, Nature.SIGNALS.indexOf(signal), day - 60, day).toArray();
    if (before.length < 14) return 0;
    double mean = Arrays.stream(before).average().orElse(0);
    double spread =
        Math.sqrt(Arrays.stream(before).map(x -> (x - mean) * (x - mean)).average().orElse(1));
    double away =
        or0(life.said()[day][Nature.SIGNALS.indexOf(signal)] - mean) / Math.max(spread, 1e-3);
    return signal.worse() == Signal.Worse.HIGHER ? away : -away;
  }

  private static DoubleStream column(Life life, int signal, int from, int to) {
    return Arrays.stream(life.said(), Math.max(0, from), to)
        .mapToDouble(morning -> morning[signal])
        .filter(value -> !Double.isNaN(value));
  }

  private static double or0(double value) {
    return Double.isNaN(value) ? 0 : value;
  }

  private static long kinds(Life life, int day) {
    Morning morning = life.mornings().on(Life.FIRST.plusDays(day));
    return morning.reasons().stream().filter(r -> !(r instanceof Reason.OfWeek)).count();
  }
}
