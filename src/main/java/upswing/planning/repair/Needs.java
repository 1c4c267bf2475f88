package upswing.planning.repair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What later weeks can still ask of those before: states that no later week can tell apart are one.
 *
 * <p>Example: where no later long run is over 100 minutes, it makes no difference whether the
 * longest run so far was 95 or 110 minutes.
 */
final class Needs {

  private final int[] reach;
  private final int[] reference;
  private final int[] before;

  /** No limit: later weeks compare with the figure itself. */
  private static final int EXACT = Integer.MAX_VALUE;

  Needs(List<RepairWeek> weeks, Optional<LocalDate> race) {
    int many = weeks.size();
    reach = new int[many];
    reference = new int[many];
    before = new int[many];
    for (int i = many - 2; i >= 0; i--) {
      RepairWeek next = weeks.get(i + 1);
      boolean late = race.isPresent() && !next.end().isBefore(race.get().minusDays(Course.LATE));
      double share = late ? Course.LATE_LONG : 1;
      reach[i] = Math.max(reach[i + 1], (int) Math.ceil(farthest(next) / share));
      before[i] =
          switch (next.kind()) {
            case USUAL -> Math.max(Tolerance.SMALLEST_BEFORE, (int) Math.ceil(most(next) / 1.3));
            case TAPER -> 0;
            case RECOVERY, CUT_SHORT, BROKEN -> before[i + 1];
          };
      reference[i] =
          switch (next.kind()) {
            case USUAL -> Math.max(growsTo(next), before[i + 1]);
            case TAPER -> 0;
            case RECOVERY -> EXACT;
            case CUT_SHORT, BROKEN -> reference[i + 1];
          };
    }
  }

  /** The state after a week, as far as it matters. */
  State of(int week, State state) {
    int far = reach[week];
    return new State(
        Math.min(reference[week], state.reference()),
        Math.min(before[week], state.before()),
        state.peak(),
        state.taper(),
        Math.min(far, state.one()),
        Math.min(far, state.two()),
        Math.min(far, state.three()),
        Math.min(far, state.four()),
        state.hard(),
        state.left());
  }

  private static int farthest(RepairWeek week) {
    return week.days().stream()
        .flatMap(List::stream)
        .filter(offer -> !offer.hasRace())
        .mapToInt(Offer::reach)
        .max()
        .orElse(0);
  }

  private static int most(RepairWeek week) {
    return week.days().stream()
        .mapToInt(day -> day.stream().mapToInt(Offer::minutes).max().orElse(0))
        .sum();
  }

  /** The least usual week that the most of a week is no jump from. */
  private static int growsTo(RepairWeek week) {
    int reference = 1;
    int most = most(week);
    while (week.tolerance().nextWeek(reference) < most) reference++;
    return reference;
  }
}
