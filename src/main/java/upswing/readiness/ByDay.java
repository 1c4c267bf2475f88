package upswing.readiness;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Something about every day of a diary, worked out when it is first asked for, and kept. */
final class ByDay<T> {

  private final IntFunction<T> work;
  private final @Nullable Object[] known;

  ByDay(int days, IntFunction<T> work) {
    this.work = work;
    known = new @Nullable Object[days];
  }

  @SuppressWarnings("unchecked") // only what work gives is kept
  synchronized T on(int day) {
    Object before = known[day];
    if (before != null) return (T) before;
    T now = work.apply(day);
    known[day] = now;
    return now;
  }

  int days() {
    return known.length;
  }
}
