package upswing.readiness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Since when a signal is measured the way it is measured on a day.
 *
 * <p>Three named mornings running from another device are a change, and what is normal begins anew
 * with the first of them; one or two are not. A value that names no device tells nothing. Where the
 * runner says that it is the same device under another name, the change is taken back from that day
 * on. Example: HRV from a chest strap for a year, then three mornings from a ring: the ring's first
 * morning is the first that counts, and this is known on its third.
 */
final class Devices {

  private static final int SURE = 3;

  /** Days back from which a change can be taken back: as far as a normal range reaches. */
  private static final int LATELY = 60;

  /**
   * One change of device.
   *
   * @param begin the first day of the new one
   * @param known the day on which it was certain
   * @param takenBack the day from which it is none; beyond all days where nobody said so
   */
  record Change(int begin, int known, int takenBack, String from, String to) {

    boolean holdsOn(int day) {
      return known <= day && day < takenBack;
    }

    Change takenBackOn(int day) {
      return new Change(begin, known, day, from, to);
    }
  }

  private final List<Change> changes = new ArrayList<>();
  private final int[] begin;

  /** The names that what measures now has gone by, and the last of them. */
  private Set<String> now = new HashSet<>();

  private String last = "";

  /** The names of what measured before the last change. */
  private Set<String> before = new HashSet<>();

  private String other = "";
  private int first;
  private int seen;

  /**
   * From the device of each day; empty where none is named or nothing was said.
   *
   * @param same the days on which the runner said that it is the same device
   */
  Devices(String[] names, boolean[] same) {
    begin = new int[names.length];
    for (int day = 0; day < names.length; day++) {
      if (!names[day].isEmpty()) hear(names[day], day);
      if (same[day]) unite(day);
      begin[day] = last(day).map(Change::begin).orElse(0);
    }
  }

  private void hear(String name, int day) {
    if (now.isEmpty()) now.add(name);
    if (now.contains(name)) {
      last = name;
      other = "";
      return;
    }
    if (!name.equals(other)) {
      other = name;
      first = day;
      seen = 0;
    }
    if (++seen < SURE) return;
    changes.add(new Change(first, day, Integer.MAX_VALUE, last, name));
    before = now;
    now = new HashSet<>(Set.of(name));
    last = name;
    other = "";
  }

  private void unite(int day) {
    if (!other.isEmpty()) now.add(other);
    other = "";
    if (changes.isEmpty()) return;
    Change change = changes.getLast();
    if (!change.holdsOn(day) || change.known() < day - LATELY) return;
    changes.set(changes.size() - 1, change.takenBackOn(day));
    now.addAll(before);
  }

  /** For each day, the first day that is measured the same way. */
  int[] begin() {
    return begin;
  }

  /** The last change that was certain on a day. */
  Optional<Change> last(int day) {
    return changes.stream().filter(c -> c.holdsOn(day)).reduce((a, b) -> b);
  }
}
