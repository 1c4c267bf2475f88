package upswing.readiness;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import upswing.training.Signal;

/**
 * How much better a trouble that has grown for some mornings explains them than ordinary ups and
 * downs do.
 *
 * <p>A morning leans by one when it leans as far to the unfavourable side as one morning in six
 * does by chance. A trouble begun {@code l} mornings ago is taken to lean by 2.5/14 more each
 * morning; what speaks for it is Σ j/14 · (lean of its j-th morning − half of what is expected),
 * the largest over the last fourteen beginnings. Ordinary mornings stay near 0. Example: 4.15 comes
 * about once in an ordinary year.
 *
 * @param voice the one with the most to say, of which the rest is told
 * @param morning how far this one leans; empty where too little was said
 * @param grown what speaks for a trouble that grows
 * @param mornings that lean in a row up to this one, by more than 0.5 on the whole; 0 if unknown
 * @param parts what each signal adds, before what is expected is taken off
 */
public record Lean(
    Voice voice, OptionalDouble morning, double grown, int mornings, Map<Signal, Double> parts) {

  /** As much as asks for a gentle day. */
  public static final double GENTLE = 2.5;

  /** As much as asks to ease off. */
  public static final double EASE_OFF = 4.15;

  /** A morning leans where it does by more than this. */
  static final double LITTLE = 0.5;

  static final Lean NONE = none(Voice.FEELING);

  public Lean {
    parts = Map.copyOf(parts);
  }

  static Lean none(Voice voice) {
    return new Lean(voice, OptionalDouble.empty(), 0, 0, Map.of());
  }

  /** Whether this morning itself leans no farther than ordinary ones do, whatever came before. */
  public boolean isLikeUsual() {
    return morning.isPresent() && morning.getAsDouble() < LITTLE;
  }

  /** What each kind of signal adds; other explanations are no part of a trouble. */
  public Map<Family, Double> families() {
    Map<Family, Double> families = new EnumMap<>(Family.class);
    parts.forEach(
        (signal, part) -> {
          if (voice.weight(signal) > 0) families.merge(Family.of(signal), part, Double::sum);
        });
    return families;
  }

  /** All that speaks for it, as its kinds of signal add up. */
  double spokenFor() {
    return families().values().stream().mapToDouble(part -> Math.max(0, part)).sum();
  }
}
