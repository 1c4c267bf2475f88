package upswing.planning.library;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import upswing.training.EffortZone;
import upswing.training.SessionKind;

/**
 * How one kind of key session grows over a block, from its first and smallest dose to its last.
 *
 * @param kind threshold or intervals
 * @param zone what the work aims at
 * @param racePace whether the work is run at the pace of the target, where there is one
 */
public record Progression(SessionKind kind, EffortZone zone, boolean racePace, List<Dose> doses) {

  public Progression {
    doses = List.copyOf(doses);
  }

  /** Doses as they are written: {@code "3x6/2 3x8/2 3x10/2"}. */
  static Progression of(SessionKind kind, EffortZone zone, String doses) {
    return new Progression(
        kind, zone, false, Arrays.stream(doses.split(" ")).map(Dose::read).toList());
  }

  /** The same doses, at the pace of the race. */
  Progression atRacePace() {
    return new Progression(kind, zone, true, doses);
  }

  /** Where no larger dose fits, those with so much of its work take turns with it. */
  private static final double ALIKE = 0.8;

  /**
   * The dose of one use: the first is the largest that a runner can start with, each further use is
   * at most one step up, and none is larger than there is room for. Where the largest that fits has
   * been used twice, those a little smaller take turns with it, since legs get used to what is
   * always the same.
   *
   * @param use counted from 0
   * @param startWork minutes of work to begin with
   * @param room minutes for everything from the first repetition to the last
   * @param mostWork the most minutes of work this week
   */
  public Optional<Dose> dose(int use, double startWork, int room, double mostWork) {
    int wanted = start(startWork) + use;
    int largest = fitting(Math.min(wanted, doses.size() - 1), room, mostWork, 0);
    if (largest < 0) return Optional.empty();
    double alike = ALIKE * doses.get(largest).workMinutes();
    int chosen = largest;
    for (int again = wanted - largest; again > 1; again--) {
      int smaller = fitting(chosen - 1, room, mostWork, alike);
      chosen = smaller < 0 ? largest : smaller;
    }
    return Optional.of(doses.get(chosen));
  }

  /** The largest dose there is room for, whatever was used before. */
  public Optional<Dose> largest(int room, double mostWork) {
    int largest = fitting(doses.size() - 1, room, mostWork, 0);
    return largest < 0 ? Optional.empty() : Optional.of(doses.get(largest));
  }

  /** No dose of one use takes more minutes where it has no more work to begin with or at most. */
  public int longest(int use, double startWork, double mostWork) {
    int longest = 0;
    for (int i = 0; i <= Math.min(start(startWork) + use, doses.size() - 1); i++) {
      Dose dose = doses.get(i);
      if (dose.workMinutes() <= mostWork) longest = Math.max(longest, dose.minutes());
    }
    return longest;
  }

  private int start(double startWork) {
    int start = 0;
    while (start + 1 < doses.size() && doses.get(start + 1).workMinutes() <= startWork) start++;
    return start;
  }

  /** The last dose up to a place that fits and has so much work; -1 where there is none. */
  private int fitting(int last, int room, double mostWork, double leastWork) {
    for (int i = last; i >= 0; i--) {
      Dose dose = doses.get(i);
      boolean fits = dose.minutes() <= room && dose.workMinutes() <= mostWork;
      if (fits && dose.workMinutes() >= leastWork) return i;
    }
    return -1;
  }
}
