package upswing.load;

import java.util.OptionalInt;

/** Whether an easy run was easy; science.md §D. Shares are 0 to 1, heart rates in bpm. */
public sealed interface EasyCheck {

  /** Whether it was too hard, by heart rate or as the runner said. */
  default boolean isTooHard() {
    return switch (this) {
      case TooHard hard -> true;
      case Felt felt -> !felt.easy();
      case Easy easy -> false;
      case Drift drift -> false;
      case HeatUncertain heat -> false;
      case Unknown unknown -> false;
    };
  }

  /** Easy: at most a fifth of the time above the ceiling. */
  record Easy(double shareAbove, double ceiling) implements EasyCheck {}

  /** Began easy and drifted up at an easy pace: warmth or a long run, not too hard. */
  record Drift(double shareAbove, double ceiling) implements EasyCheck {}

  /** Too hard for an easy run. */
  record TooHard(double shareAbove, double ceiling) implements EasyCheck {}

  /** Above the ceiling in the heat at an easy pace and low effort: not to be judged. */
  record HeatUncertain(double shareAbove, double ceiling) implements EasyCheck {}

  /**
   * As the runner said: whether whole sentences were possible all the way, or how hard it was.
   *
   * @param effort 0 to 10, where nothing else is known; empty where it was said outright
   */
  record Felt(boolean easy, OptionalInt effort) implements EasyCheck {}

  /** Can't be judged. */
  record Unknown(Why why) implements EasyCheck {

    /** What is missing. */
    public enum Why {
      NO_HEART_RATE,
      NO_CEILING,
      TOO_SHORT,
      NOT_AN_EASY_RUN
    }
  }
}
