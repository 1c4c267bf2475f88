package upswing.evaluation;

import java.util.List;
import java.util.Random;
import upswing.training.Signal;

/**
 * Something that happens to a runner: which signals it moves, and how it comes and goes.
 *
 * <p>Sizes are in standard deviations of the runner's healthy days. Overreaching rises over ten to
 * fourteen days and stays nine; each runner's signals move 0.7 to 1.3 times as far.
 */
@SuppressWarnings("ImmutableEnumChecker") // the sizes are never handed out
enum Trouble {
  NONE(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
  /** As most studies describe it: tiredness first, the heart least (Saw 2016, Bosquet 2008). */
  OVERREACHING(0.5, 1, 0.5, 1, 2, 2.5, 1.5, 1.5, 1.5, 1, 1),
  /** The same shape, milder. */
  OVERREACHING_MILD(0.5, 1, 0.7, 1, 1.5, 2, 1.2, 1.2, 1.2, 0.6, 0.6),
  /** Every signal alike. */
  OVERREACHING_EVEN(1.3, 1.3, 1.3, 1.3, 1.3, 1.3, 1.3, 1.3, 1.3, 1.3, 1.3),
  /** More in heart and sleep than in words. */
  OVERREACHING_BODY(1.8, 2, 1.5, 1.5, 1, 1.3, 1, 0.5, 0.5, 0.8, 0.5),
  /** A cold: there in two days, gone after six. */
  COLD(2.5, 1.8, 0, 1, 2, 2, 1, 0.8, 1.2, 1, 0),
  /** Two short nights. */
  BAD_NIGHTS(0.8, 0.5, 2.5, 2.2, 1.2, 1.2, 0, 0.5, 0.5, 0, 0.5);

  /** The four shapes of overreaching. */
  static final List<Trouble> OVERREACHINGS =
      List.of(OVERREACHING, OVERREACHING_MILD, OVERREACHING_EVEN, OVERREACHING_BODY);

  private final double[] sizes;

  Trouble(double... sizes) {
    this.sizes = sizes;
  }

  /** The size of a signal on average. */
  double size(int signal) {
    return sizes[signal];
  }

  /** One runner's own sizes. */
  double[] own(Random chance) {
    double[] own = sizes.clone();
    for (int s = 0; s < own.length; s++) own[s] *= 0.7 + 0.6 * chance.nextDouble();
    return own;
  }

  /** How much of it is there so many days after it began; {@code rise} days until all is. */
  double course(int day, int rise) {
    if (day < 0) return 0;
    return switch (this) {
      case NONE -> 0;
      case COLD -> day < 1 ? 0.6 : day < 5 ? 1 : Math.max(0, 1 - (day - 4) / 3.0);
      case BAD_NIGHTS -> day < 2 ? 1 : 0;
      case OVERREACHING, OVERREACHING_MILD, OVERREACHING_EVEN, OVERREACHING_BODY ->
          day < rise ? (day + 1.0) / rise : Math.clamp(1 - (day - rise - 9) / 7.0, 0, 1);
    };
  }

  static int signals() {
    return Signal.SAID.size();
  }
}
