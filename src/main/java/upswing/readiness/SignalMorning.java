package upswing.readiness;

import java.util.OptionalDouble;
import upswing.training.Signal;

/**
 * One signal on one morning.
 *
 * @param value what the runner's check-in says, in the signal's unit
 * @param judged what is compared with the normal range: the value, for HRV the 7-day figure in ms
 * @param distance from the middle of the normal range in spreads; positive is higher
 */
public record SignalMorning(
    Signal signal,
    OptionalDouble value,
    OptionalDouble judged,
    Baseline normal,
    OptionalDouble distance,
    Standing standing) {

  /** Whether it is outside on the unfavourable side and may make a verdict of this morning. */
  boolean countsOutside() {
    return standing == Standing.OUTSIDE_WORSE && !signal.isWorkedOut();
  }

  /** Whether it lies on the unfavourable side of the middle of the normal range. */
  public boolean isWorseThanUsual() {
    double off = distance.orElse(0);
    return signal.worse() == Signal.Worse.HIGHER ? off > 0 : off < 0;
  }

  /** Where the judged value lies. */
  public enum Standing {
    /** Nothing was said, or no normal range is known yet. */
    UNKNOWN,
    INSIDE,
    /** Outside the normal range on the unfavourable side, enough to count. */
    OUTSIDE_WORSE,
    /** Outside on the other side: shown, never counted. */
    OUTSIDE_BETTER
  }
}
