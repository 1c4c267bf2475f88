package upswing.readiness;

import java.util.List;

/**
 * A calm word to see a professional, as data; never a diagnosis, and nothing is planned by it.
 *
 * <p>Source: science.md §E, §F and §H (Schwellnus 2022; Meeusen 2013; Mountjoy 2023): consensus of
 * experts, grade C.
 */
public sealed interface Advice {

  /** Sore at one site on so many of the last fourteen mornings, seven at least. */
  record SoreSite(String site, int mornings) implements Advice {}

  /** Ill for so many days running, more than seven. */
  record LongIll(int days) implements Advice {}

  /** Red on so many of the last ten days, seven at least. */
  record LongRed(int mornings) implements Advice {}

  /**
   * Signs that may mean too little food for the training: periods that stay away, or two others.
   */
  record LowEnergy(List<Sign> signs) implements Advice {
    public LowEnergy {
      signs = List.copyOf(signs);
    }
  }

  /** One sign of the list. */
  enum Sign {
    /** No period for ninety days where they were noted before. */
    NO_PERIOD,
    /** Ill three times in ninety days. */
    OFTEN_ILL,
    /** A mood of 1 or 2 on half of the last fourteen mornings. */
    LOW_MOOD,
    /** An appetite of 1 or 2 on half of the last fourteen mornings. */
    LITTLE_APPETITE,
    /** At least a twentieth of the weight gone in ninety days. */
    WEIGHT_LOSS
  }
}
