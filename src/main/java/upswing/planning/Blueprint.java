package upswing.planning;

import java.time.LocalDate;
import java.util.List;
import upswing.training.Microcycle;

/**
 * A block before it is written out: what each day is for and how many minutes it takes.
 *
 * @param slots one for each day of the block
 * @param value form on race day less what missed wishes cost, in points
 */
record Blueprint(
    List<Slot> slots, List<Microcycle> weeks, Pattern pattern, KeySessions keys, double value) {

  Blueprint {
    slots = List.copyOf(slots);
  }

  /** One day: what it is for and how many minutes it takes. */
  record Slot(LocalDate date, Role role, int minutes) {}

  /** The slots of a week, counted from 0. */
  List<Slot> week(int week) {
    return slots.subList(7 * week, 7 * week + 7);
  }

  /** Minutes of a week, the race left out. */
  int minutes(int week) {
    return minutes(week(week));
  }

  static int minutes(List<Slot> slots) {
    return slots.stream().filter(s -> s.role() != Role.RACE).mapToInt(Slot::minutes).sum();
  }

  /** The day of the first run. */
  LocalDate firstRun() {
    return slots.stream().filter(slot -> slot.role().isRun()).findFirst().orElseThrow().date();
  }

  /** The longest long run, in minutes; 0 when there is none. */
  int longest() {
    return slots.stream()
        .filter(slot -> slot.role() == Role.LONG)
        .mapToInt(Slot::minutes)
        .max()
        .orElse(0);
  }
}
