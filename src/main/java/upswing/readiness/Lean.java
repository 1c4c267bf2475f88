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
 * as none. Example: a week of 1.47 comes about once in an ordinary year.
 *
 * @param voice the one that leans farther, of which the rest is told
 * @param morning empty where too little was said
 * @param parts what each signal adds to the week
 */
public record Lean(Voice voice, OptionalDouble morning, double week, Map<Signal, Double> parts) {

  /** A lean of the week that asks for a gentle day. */
  public static final double GENTLE = 1.1;

  /** A lean of the week that asks to ease off. */
  public static final double EASE_OFF = 1.47;

  static final Lean NONE = none(Voice.FEELING);

  public Lean {
    parts = Map.copyOf(parts);
  }

  static Lean none(Voice voice) {
    return new Lean(voice, OptionalDouble.empty(), 0, Map.of());
  }

  /** What each kind of signal adds to the week. */
  public Map<Family, Double> families() {
    Map<Family, Double> families = new EnumMap<>(Family.class);
    parts.forEach((signal, part) -> families.merge(Family.of(signal), part, Double::sum));
    return families;
  }
}
