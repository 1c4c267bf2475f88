package upswing.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Since when a signal is measured the way it is measured on a day.
 *
 * <p>Three named mornings running from another device are a change, and what is normal begins anew
 * with the first of them; one or two are not. A value that names no device tells nothing. Example:
 * HRV from a chest strap for a year, then three mornings from a ring: the ring's first morning is
 * the first that counts, and this is known on its third.
 */
final class Devices {

  private static final int SURE = 3;

  /**
   * One change of device.
   *
   * @param begin the first day of the new one
   * @param known the day on which it was certain
   */
  record Change(int begin, int known, String from, String to) {}

  private final List<Change> changes = new ArrayList<>();
  private final int[] begin;

  private String now = "";
  private String other = "";
  private int first;
  private int seen;

  /** From the device of each day; empty where none is named or nothing was said. */
  Devices(String[] names) {
    begin = new int[names.length];
    for (int day = 0; day < names.length; day++) {
      if (!names[day].isEmpty()) hear(names[day], day);
      begin[day] = changes.isEmpty() ? 0 : changes.getLast().begin();
    }
  }

  private void hear(String name, int day) {
    if (now.isEmpty()) now = name;
    if (name.equals(now)) {
      other = "";
      return;
    }
    if (!name.equals(other)) {
      other = name;
      first = day;
      seen = 0;
    }
    if (++seen < SURE) return;
    changes.add(new Change(first, day, now, name));
    now = name;
    other = "";
  }

  /** For each day, the first day that is measured the same way. */
  int[] begin() {
    return begin;
  }

  /** The last change that was certain on a day. */
  Optional<Change> last(int day) {
    return changes.stream().filter(c -> c.known() <= day).reduce((a, b) -> b);
  }
}
