package upswing.readiness;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import upswing.training.Signal;

/** The lean of every morning, worked out from the first to the last. */
final class Leaning {

  /** A morning counts so much of the next one: about a week in all. */
  private static final double KEPT = 0.8;

  private final Lean[] leans;

  Leaning(Map<Signal, Past> pasts, boolean[] ill) {
    Map<Signal, double[]> distances = new EnumMap<>(Signal.class);
    pasts.forEach((signal, past) -> distances.put(signal, Ordinary.distances(signal, past)));
    leans = new Lean[ill.length];
    Lean before = Lean.NONE;
    for (int day = 0; day < leans.length; day++) {
      before = ill[day] ? Lean.NONE : next(before, distances, day);
      leans[day] = before;
    }
  }

  Lean on(int day) {
    return leans[day];
  }

  private static Lean next(Lean before, Map<Signal, double[]> distances, int day) {
    Map<Signal, Double> said = new EnumMap<>(Signal.class);
    distances.forEach(
        (signal, all) -> {
          if (!Double.isNaN(all[day])) said.put(signal, all[day]);
        });
    double spread = Weights.spread(said.keySet());
    Map<Signal, Double> parts = new EnumMap<>(Signal.class);
    before.parts().forEach((signal, part) -> parts.put(signal, KEPT * part));
    double morning = 0;
    for (Map.Entry<Signal, Double> one : said.entrySet()) {
      double adds = Weights.of(one.getKey()) * one.getValue() / spread;
      morning += adds;
      parts.merge(one.getKey(), (1 - KEPT) * adds, Double::sum);
    }
    return new Lean(
        said.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(morning),
        parts.values().stream().mapToDouble(Double::doubleValue).sum(),
        parts);
  }
}
