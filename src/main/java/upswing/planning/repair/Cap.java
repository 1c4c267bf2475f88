package upswing.planning.repair;

import java.util.Optional;

/**
 * The most a day holds.
 *
 * @param minutes of its session
 * @param reach how far it may go, as {@link Lived} counts
 * @param easyOnly whether it must be easy
 * @param why the reason of the strictest of them
 */
record Cap(int minutes, int reach, boolean easyOnly, Optional<Why> why) {

  static final Cap NONE = new Cap(Integer.MAX_VALUE, Integer.MAX_VALUE, false, Optional.empty());

  Cap minutes(int most, Why reason) {
    return most >= minutes ? this : new Cap(most, reach, easyOnly, Optional.of(reason));
  }

  Cap reach(int most, Why reason) {
    return most >= reach
        ? this
        : new Cap(minutes, most, easyOnly, why.isPresent() && easyOnly ? why : Optional.of(reason));
  }

  Cap easy() {
    return new Cap(minutes, reach, true, why);
  }

  boolean holds(double length, int far) {
    return length <= minutes + 1e-6 && far <= reach;
  }
}
