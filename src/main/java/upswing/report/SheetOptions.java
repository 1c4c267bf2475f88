package upswing.report;

/**
 * What the printout shows.
 *
 * @param targets paces and heart rates, not only minutes
 * @param boxes a box to tick on every day
 * @param done what has been done so far
 * @param blackAndWhite icons instead of colour
 */
public record SheetOptions(
    Paper paper,
    boolean landscape,
    boolean targets,
    boolean boxes,
    boolean done,
    boolean blackAndWhite) {

  /** A4 landscape in colour with targets and boxes to tick. */
  public static final SheetOptions USUAL =
      new SheetOptions(Paper.A4, true, true, true, false, false);
}
