package upswing.readiness;

import java.util.List;
import java.util.Map;

/**
 * Makes one verdict of what is outside this morning and of how the week leans.
 *
 * <p>Amber: two kinds of signal outside, or a week that leans by 1.1. Red: two kinds clearly
 * outside, together six spreads, on two mornings running; or a week that leans by 1.47 after one of
 * 1.1 the day before, and a morning that still does. A week counts only where two kinds of signal
 * carry it, so that no single answer makes a red.
 *
 * <p>Source: science.md §F for the kinds; the two limits are set by simulation to at most one red a
 * year by chance, readiness-evaluation.md. Grade M to C.
 */
final class Fusion {

  /** Spreads that the kinds outside must lie away together to be clear. */
  static final double CLEAR = 6;

  private static final int TWO_KINDS = 2;

  /** What outside signals and the lean of a week add up to; {@code before} is yesterday. */
  static Verdict of(Outside now, Outside before, Lean lean, Lean yesterday) {
    boolean stillBad = lean.morning().orElse(0) > 0;
    boolean redWeek = leans(lean, Lean.EASE_OFF) && leans(yesterday, Lean.GENTLE) && stillBad;
    if (isClear(now) && isClear(before) || redWeek) return Verdict.RED;
    if (now.kinds() >= TWO_KINDS || leans(lean, Lean.GENTLE)) return Verdict.AMBER;
    return now.kinds() == 1 ? Verdict.NOTICED : Verdict.READY;
  }

  /**
   * What is outside on one morning.
   *
   * @param kinds of signal
   * @param spreads the strongest of each kind, added up
   */
  record Outside(int kinds, double spreads) {

    static final Outside NOTHING = new Outside(0, 0);
  }

  /** Whether a week leans so far, carried by two kinds of signal. */
  static boolean leans(Lean lean, double limit) {
    return lean.week() >= limit && carrying(lean).size() >= TWO_KINDS;
  }

  /** The kinds of signal that carry a week. */
  static List<Family> carrying(Lean lean) {
    return lean.families().entrySet().stream()
        .filter(family -> family.getValue() >= lean.voice().carries())
        .sorted(Map.Entry.<Family, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isClear(Outside outside) {
    return outside.kinds() >= TWO_KINDS && outside.spreads() >= CLEAR;
  }

  private Fusion() {}
}
