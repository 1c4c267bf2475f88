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

  /**
   * The dose of one use: the first is the largest that a runner can start with, each further use is
   * at most one step up, and none is larger than there is room for.
   *
   * @param use counted from 0
   * @param startWork minutes of work to begin with
   * @param room minutes for everything from the first repetition to the last
   * @param mostWork the most minutes of work this week
   */
  public Optional<Dose> dose(int use, double startWork, int room, double mostWork) {
    int start = 0;
    while (start + 1 < doses.size() && doses.get(start + 1).workMinutes() <= startWork) start++;
    for (int i = Math.min(start + use, doses.size() - 1); i >= 0; i--) {
      Dose dose = doses.get(i);
      if (dose.minutes() <= room && dose.workMinutes() <= mostWork) return Optional.of(dose);
    }
    return Optional.empty();
  }
}
