package upswing.load;

import upswing.training.Activity;

/**
 * Whether it was so warm that a run's heart rate can't be held against the runner.
 *
 * <p>From 25 degrees Celsius as the watch measured them; where nobody measured, it was not. A watch
 * on the wrist reads some degrees above the air, so that it excuses rather early. Example: a mean
 * of 28 degrees is hot, 18 are not.
 *
 * <p>Source: Wingo 2012, Exerc Sport Sci Rev 40:88 (heart rate rises in the heat at constant work);
 * the limit is a convention, grade C.
 */
public final class Heat {

  private static final double HOT = 25;

  /** Whether it was hot; a low effort at an easy pace must be known too. */
  public static boolean excuses(Activity run) {
    return run.temperature().stream().anyMatch(celsius -> celsius >= HOT);
  }

  private Heat() {}
}
