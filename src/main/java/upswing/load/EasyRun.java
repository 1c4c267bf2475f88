package upswing.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import upswing.training.Activity;
import upswing.training.HeartRateHistogram;
import upswing.training.MinuteMeans;
import upswing.training.SessionKind;

/**
 * Judges whether an easy run was easy, from the mean heart rate of each minute.
 *
 * <p>The first ten minutes and jumps of more than 20 bpm from one minute to the next are left out.
 * Fifteen minutes and four fifths of the rest must be known. Example: a ceiling of 152 and 40
 * minutes, flat at 155: too hard; rising a quarter beat a minute from 150: begun easy, drifted.
 *
 * <p>Source: science.md §D; all thresholds are conventions, grade C.
 */
public final class EasyRun {

  private static final int WARM_UP = 10;
  private static final int ENOUGH = 15;
  private static final double COVER = 0.8;
  private static final double JUMP = 20;
  private static final double ALLOWED = 0.20;
  private static final int LOW_EFFORT = 3;
  private static final int HARD_EFFORT = 5;

  /** An easy run is held to the easy ceiling, a recovery run to its own lower one. */
  static EasyCheck judge(Activity run, SessionKind kind, Zones zones) {
    if (kind != SessionKind.EASY && kind != SessionKind.RECOVERY_RUN) {
      return unknown(EasyCheck.Unknown.Why.NOT_AN_EASY_RUN);
    }
    Optional<Zones.Ceiling> ceiling =
        kind == SessionKind.EASY
            ? zones.easyCeiling()
            : zones.recoveryCeiling().or(zones::easyCeiling);
    EasyCheck measured =
        ceiling
            .map(c -> judge(run, c.bpm(), zones))
            .orElse(unknown(EasyCheck.Unknown.Why.NO_CEILING));
    return run.easyEnough()
        .map(easy -> heard(measured, easy))
        .orElseGet(
            () -> measured instanceof EasyCheck.Unknown ? byEffort(run, measured) : measured);
  }

  /**
   * What the runner said counts where heart rate can't tell, and a no always: feelings are not
   * overruled. Source: Foster 2008, J Cardiopulm Rehabil Prev 28:24 (talk test).
   */
  private static EasyCheck heard(EasyCheck measured, boolean easyEnough) {
    if (measured.isTooHard()) return measured;
    boolean canTell =
        !(measured instanceof EasyCheck.Unknown || measured instanceof EasyCheck.HeatUncertain);
    return canTell && easyEnough ? measured : new EasyCheck.Felt(easyEnough, OptionalInt.empty());
  }

  /** Where nothing else tells, the effort does: up to 3 is easy, 5 is «hard» on its scale. */
  private static EasyCheck byEffort(Activity run, EasyCheck unknown) {
    boolean easy = isLow(run.rpe());
    boolean hard = run.rpe().isPresent() && run.rpe().getAsInt() >= HARD_EFFORT;
    return easy || hard ? new EasyCheck.Felt(easy, run.rpe()) : unknown;
  }

  /**
   * Judges a run over a ceiling in bpm. Without heart rates by minute the time at each heart rate
   * decides, which can't tell drift from haste; an average alone decides nothing.
   */
  public static EasyCheck judge(Activity run, double ceiling, Zones zones) {
    if (run.minutes() < WARM_UP + ENOUGH) return unknown(EasyCheck.Unknown.Why.TOO_SHORT);
    MinuteMeans rates = run.heartRateByMinute();
    if (rates.known().length == 0) return byHistogram(run, ceiling, zones);

    List<Double> valid = validMinutes(rates, WARM_UP, rates.size());
    if (valid.size() < ENOUGH || valid.size() < COVER * (rates.size() - WARM_UP)) {
      return unknown(EasyCheck.Unknown.Why.NO_HEART_RATE);
    }
    double share = (double) valid.stream().filter(bpm -> bpm > ceiling).count() / valid.size();
    if (share <= ALLOWED) return new EasyCheck.Easy(share, ceiling);
    OptionalDouble early = early(run);
    boolean begunEasy = early.isPresent() && early.getAsDouble() <= ceiling;
    return begunEasy && isAtEasyPace(run, zones)
        ? new EasyCheck.Drift(share, ceiling)
        : above(run, share, ceiling, zones);
  }

  private static EasyCheck above(Activity run, double share, double ceiling, Zones zones) {
    return isAtEasyPace(run, zones) && Heat.excuses(run) && isLow(run.rpe())
        ? new EasyCheck.HeatUncertain(share, ceiling)
        : new EasyCheck.TooHard(share, ceiling);
  }

  private static EasyCheck byHistogram(Activity run, double ceiling, Zones zones) {
    HeartRateHistogram rates = run.heartRates();
    if (rates.totalSeconds() < 60 * (WARM_UP + ENOUGH)) {
      return unknown(EasyCheck.Unknown.Why.NO_HEART_RATE);
    }
    double share = (double) rates.secondsAbove(ceiling) / rates.totalSeconds();
    return share <= ALLOWED
        ? new EasyCheck.Easy(share, ceiling)
        : above(run, share, ceiling, zones);
  }

  /** The middle heart rate of minutes 11 to 20 in bpm, which tells haste from drift. */
  public static OptionalDouble early(Activity run) {
    List<Double> early = validMinutes(run.heartRateByMinute(), WARM_UP, 2 * WARM_UP);
    return early.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            DoneLoads.median(early.stream().mapToDouble(Double::doubleValue).toArray()));
  }

  /** The mean heart rates of the minutes that count, in bpm. */
  public static List<Double> judged(Activity run) {
    MinuteMeans rates = run.heartRateByMinute();
    return validMinutes(rates, WARM_UP, rates.size());
  }

  private static List<Double> validMinutes(MinuteMeans rates, int from, int to) {
    List<Double> valid = new ArrayList<>();
    for (int minute = from; minute < Math.min(to, rates.size()); minute++) {
      OptionalDouble before = minute == 0 ? OptionalDouble.empty() : rates.at(minute - 1);
      OptionalDouble bpm = rates.at(minute);
      if (bpm.isEmpty()) continue;
      boolean jumps =
          before.isPresent() && Math.abs(bpm.getAsDouble() - before.getAsDouble()) > JUMP;
      if (!jumps) valid.add(bpm.getAsDouble());
    }
    return valid;
  }

  /** An unknown pace speaks for nobody: it does not make a run too hard. */
  public static boolean isAtEasyPace(Activity run, Zones zones) {
    OptionalDouble pace = pace(run);
    OptionalDouble fastest = fastest(zones);
    return pace.isEmpty() || fastest.isEmpty() || pace.getAsDouble() >= fastest.getAsDouble();
  }

  /** The middle pace of its minutes, in seconds per kilometre. */
  public static OptionalDouble pace(Activity run) {
    double[] known = run.speedByMinute().known();
    double middle = known.length == 0 ? 0 : DoneLoads.median(known);
    return middle == 0 ? OptionalDouble.empty() : OptionalDouble.of(1000 / middle);
  }

  /** The fastest pace that is easy, in seconds per kilometre. */
  public static OptionalDouble fastest(Zones zones) {
    return zones.thresholdPace().stream()
        .mapToDouble(pace -> pace / Intensity.EASY_LIMIT)
        .findFirst();
  }

  private static boolean isLow(OptionalInt rpe) {
    return rpe.isPresent() && rpe.getAsInt() <= LOW_EFFORT;
  }

  private static EasyCheck unknown(EasyCheck.Unknown.Why why) {
    return new EasyCheck.Unknown(why);
  }

  private EasyRun() {}
}
