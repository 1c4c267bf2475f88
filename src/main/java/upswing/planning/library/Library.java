package upswing.planning.library;

import java.util.List;
import upswing.training.EffortZone;
import upswing.training.Goal;
import upswing.training.Phase;
import upswing.training.SessionKind;

/**
 * Which key sessions each phase of each goal uses, the more important first.
 *
 * <p>Doses begin where an untrained beginner can finish them and grow by about a tenth of work a
 * step; the week's minutes decide how far up a runner starts. Convention (grade C).
 */
public final class Library {

  private static final Progression CRUISE =
      Progression.of(
          SessionKind.THRESHOLD,
          EffortZone.THRESHOLD,
          "3x3/1 4x3/1 3x5/2 4x5/2 3x7/2 3x8/2 4x7/2 3x10/2 4x8/2 4x9/2 4x10/2 5x9/2 5x10/2");

  private static final Progression TEMPO =
      Progression.of(
          SessionKind.THRESHOLD,
          EffortZone.THRESHOLD,
          "2x5/2 2x7/2 2x8/2 2x10/2 2x12/3 2x15/3 3x10/2 2x18/3 3x12/3 2x20/3 3x15/3");

  private static final Progression HILLS =
      Progression.of(
          SessionKind.INTERVALS,
          EffortZone.REPETITION,
          "5x30s/90s 6x30s/90s 8x30s/90s 8x45s/105s 10x45s/105s 8x60s/2 10x60s/2");

  private static final Progression FARTLEK =
      Progression.of(
          SessionKind.INTERVALS, EffortZone.INTERVAL, "5x1/2 6x1/2 8x1/2 6x90s/2 8x90s/2 10x90s/2");

  private static final Progression SHORT_INTERVALS =
      Progression.of(
          SessionKind.INTERVALS,
          EffortZone.INTERVAL,
          "5x1/1 6x1/1 5x2/2 6x2/2 5x150s/2 5x3/2 6x3/2 7x3/2");

  private static final Progression LONG_INTERVALS =
      Progression.of(
          SessionKind.INTERVALS,
          EffortZone.INTERVAL,
          "3x2/2 4x2/2 3x3/2 4x3/2 5x3/3 4x4/3 5x4/3 6x4/3 8x3/2 5x5/3");

  private static final Progression FIVE_K_PACE =
      Progression.of(
              SessionKind.INTERVALS,
              EffortZone.INTERVAL,
              "4x90s/90s 5x90s/90s 5x2/90s 6x2/90s 5x3/2 6x3/2 4x4/2 5x4/2")
          .atRacePace();

  private static final Progression TEN_K_PACE =
      Progression.of(
              SessionKind.INTERVALS,
              EffortZone.THRESHOLD,
              "4x2/1 4x3/90s 5x3/90s 4x5/2 5x5/2 4x7/2 5x7/2")
          .atRacePace();

  private static final Progression HALF_PACE =
      Progression.of(
              SessionKind.THRESHOLD,
              EffortZone.MARATHON,
              "3x4/1 3x6/2 3x8/2 3x10/2 2x15/3 3x12/2 3x15/3 2x25/3")
          .atRacePace();

  private static final Progression MARATHON_PACE =
      Progression.of(
              SessionKind.THRESHOLD,
              EffortZone.MARATHON,
              "2x8/2 2x10/2 2x12/2 2x15/2 3x12/2 2x18/2 2x20/3 3x15/2 2x25/3 3x20/3 4x15/3")
          .atRacePace();

  private static final Progression SHARPENER =
      Progression.of(
          SessionKind.INTERVALS, EffortZone.INTERVAL, "3x1/1 4x1/1 5x1/1 4x90s/90s 5x90s/90s");

  private static final Progression LONG_SHARPENER =
      Progression.of(
              SessionKind.THRESHOLD, EffortZone.MARATHON, "2x3/1 3x3/1 2x5/2 3x5/2 2x8/2 3x8/2")
          .atRacePace();

  /** The key sessions of a phase; where a week holds one only, weeks take turns. */
  public static List<Progression> of(Goal goal, Phase phase) {
    return switch (goal) {
      case FIVE_K ->
          switch (phase) {
            case BASE -> List.of(CRUISE, HILLS);
            case PEAK -> List.of(FIVE_K_PACE, TEMPO);
            default -> List.of(SHORT_INTERVALS, CRUISE);
          };
      case TEN_K ->
          switch (phase) {
            case BASE -> List.of(CRUISE, HILLS);
            case PEAK -> List.of(TEN_K_PACE, LONG_INTERVALS);
            default -> List.of(LONG_INTERVALS, CRUISE);
          };
      case HALF_MARATHON ->
          switch (phase) {
            case BASE -> List.of(CRUISE, HILLS);
            case PEAK -> List.of(HALF_PACE, LONG_INTERVALS);
            default -> List.of(CRUISE, LONG_INTERVALS);
          };
      case MARATHON ->
          switch (phase) {
            case BASE -> List.of(CRUISE, HILLS);
            case PEAK -> List.of(MARATHON_PACE, TEMPO);
            default -> List.of(TEMPO, MARATHON_PACE);
          };
      case BASE -> phase == Phase.BUILD ? List.of(CRUISE, FARTLEK) : List.of(CRUISE, HILLS);
      case RETURN -> List.of(FARTLEK);
    };
  }

  /** The last short key sessions before the race: little work, as fast as the race or faster. */
  public static Progression sharpener(Goal goal) {
    return switch (goal) {
      case HALF_MARATHON, MARATHON -> LONG_SHARPENER;
      case FIVE_K, TEN_K, BASE, RETURN -> SHARPENER;
    };
  }

  private Library() {}
}
