package upswing.readiness;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import upswing.training.Signal;

/**
 * How far a morning, and the mornings before it, lean to the unfavourable side of what is ordinary.
 *
 * <p>One means: as far as one morning in six leans by chance. The week is the mean of all mornings
 * up to this one, each counting 0.8 times as much as the next; a morning without a check-in counts
 * as none. Example: a week of 1.35 comes less than once in an ordinary year.
 *
 * @param morning empty where too little was said
 * @param parts what each signal adds to the week
 */
public record Lean(OptionalDouble morning, double week, Map<Signal, Double> parts) {

  static final Lean NONE = new Lean(OptionalDouble.empty(), 0, Map.of());

  public Lean {
    parts = Map.copyOf(parts);
  }

  /** What each kind of signal adds to the week. */
  public Map<Family, Double> families() {
    Map<Family, Double> families = new EnumMap<>(Family.class);
    parts.forEach((signal, part) -> families.merge(Family.of(signal), part, Double::sum));
    return families;
  }
}
