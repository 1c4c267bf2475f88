package upswing.load;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * What one week adds up to.
 *
 * @param plannedMinutes time planned; in a week without a plan what was done
 * @param doneMinutes time done, planned for or not
 * @param plannedLoad in points
 * @param doneLoad in points
 * @param easyShare easy minutes over all minutes, 0 to 1: done up to today, planned after it
 * @param monotony mean over spread of the seven loads, as {@link Monotony}
 * @param recoveryCut how much a recovery week takes off the last other week, 0 to 1
 */
public record WeekFigures(
    LocalDate start,
    double plannedMinutes,
    double doneMinutes,
    double plannedLoad,
    double doneLoad,
    OptionalDouble easyShare,
    OptionalDouble monotony,
    OptionalDouble recoveryCut) {

  /** A week in which nothing was planned or done. */
  public static WeekFigures nothing(LocalDate start) {
    return new WeekFigures(
        start, 0, 0, 0, 0, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
  }
}
