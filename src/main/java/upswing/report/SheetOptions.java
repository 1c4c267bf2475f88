package upswing.report;

/**
 * What the printout shows.
 *
 * @param targets paces and heart rates, not only minutes
 * @param boxes a box to tick on every day
 * @param done what has been done so far
 * @param care sleep, food and recovery of each day, on the page of a week
 * @param blackAndWhite icons instead of colour
 */
public record SheetOptions(
    Paper paper,
    boolean landscape,
    boolean targets,
    boolean boxes,
    boolean done,
    boolean care,
    boolean blackAndWhite) {

  /** A4 landscape in colour with targets and boxes to tick. */
  public static final SheetOptions USUAL =
      new SheetOptions(Paper.A4, true, true, true, false, true, false);

  /** The same on other paper. */
  public SheetOptions on(Paper other) {
    return new SheetOptions(other, landscape, targets, boxes, done, care, blackAndWhite);
  }

  /** The same without the care of each day. */
  public SheetOptions withoutCare() {
    return new SheetOptions(paper, landscape, targets, boxes, done, false, blackAndWhite);
  }

  /** The same in greys, or in colour. */
  public SheetOptions inGrey(boolean grey) {
    return new SheetOptions(paper, landscape, targets, boxes, done, care, grey);
  }
}
