package upswing.readiness;

import java.util.List;
import java.util.Map;

/**
 * Makes one verdict of what is outside this morning and of how the mornings lean.
 *
 * <p>Amber: two kinds of signal outside, or 2.5 that speak for a trouble that grows. Red: two kinds
 * outside on two mornings running, together sixteen spreads; or 4.15 that speak for a trouble that
 * grows, and a morning that still leans. A trouble counts only where two kinds of signal carry it,
 * so that no single answer makes a red.
 *
 * <p>Source: science.md §F for the kinds; the limits are set by simulation to at most one red a
 * year by chance, readiness-evaluation.md. Grade M to C.
 */
final class Fusion {

  /** Spreads that the kinds outside on two mornings must lie away together to be clear. */
  private static final double CLEAR = 16;

  private static final int TWO_KINDS = 2;

  /** What outside signals and the lean of the mornings add up to; {@code before} is yesterday. */
  static Verdict of(Outside now, Outside before, Lean lean) {
    boolean stillBad = lean.morning().orElse(0) > 0;
    boolean growing = leans(lean, Lean.EASE_OFF) && stillBad;
    if (growing || areClear(before, now)) return Verdict.RED;
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

  /** Whether so much speaks for a trouble that grows, and two kinds of signal carry it. */
  static boolean leans(Lean lean, double limit) {
    return lean.grown() >= limit && isCarried(lean);
  }

  static boolean isCarried(Lean lean) {
    return carrying(lean).size() >= TWO_KINDS;
  }

  /** The kinds of signal that carry it, the strongest first. */
  static List<Family> carrying(Lean lean) {
    double least = lean.voice().carries() * lean.spokenFor();
    return lean.families().entrySet().stream()
        .filter(family -> family.getValue() > 0 && family.getValue() >= least)
        .sorted(Map.Entry.<Family, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean areClear(Outside before, Outside now) {
    return before.kinds() >= TWO_KINDS
        && now.kinds() >= TWO_KINDS
        && before.spreads() + now.spreads() >= CLEAR;
  }

  private Fusion() {}
}
