package upswing.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import upswing.training.BlockSettings;

/** The days planned so far, in their order, and what the next ones must know about them. */
final class Draft {

  /** How much longer than the longest of the last 30 days a run may be; science.md §I R02. */
  static final double SPIKE = 1.10;

  /** A run of so many minutes is short whatever went before; science.md §I R02 as checked. */
  static final int NEVER_A_SPIKE = 20;

  /** One day: what it is for and how many minutes it takes. */
  record Slot(LocalDate date, Role role, int minutes) {}

  private final BlockSettings wishes;
  private final List<Slot> slots = new ArrayList<>();

  Draft(BlockSettings wishes) {
    this.wishes = wishes;
  }

  void add(Slot slot) {
    slots.add(slot);
  }

  List<Slot> slots() {
    return slots;
  }

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

  /** The longest run that counts for every day of a week, in minutes; 0 when there is none. */
  int longestBefore(int week) {
    LocalDate start = wishes.start().plusWeeks(week);
    LocalDate oldest = start.plusDays(6 - 30);
    int said = oldest.isBefore(wishes.start()) ? wishes.longestMinutes() : 0;
    return slots.stream()
        .filter(s -> s.role().isRun() && !s.date().isBefore(oldest) && s.date().isBefore(start))
        .mapToInt(Slot::minutes)
        .reduce(said, Math::max);
  }

  /** The longest a run may be in a week, in minutes. */
  int cap(int week) {
    return Math.max(NEVER_A_SPIKE, (int) Math.floor(longestBefore(week) * SPIKE + 1e-9));
  }
}
