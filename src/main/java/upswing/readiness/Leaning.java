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
    leans = listen(Voice.FEELING, distances, ill);
    Lean[] body = listen(Voice.BODY, distances, ill);
    for (int day = 0; day < leans.length; day++) {
      if (body[day].week() > leans[day].week()) leans[day] = body[day];
    }
  }

  /** The voice that leans farther on a day. */
  Lean on(int day) {
    return leans[day];
  }

  private static Lean[] listen(Voice voice, Map<Signal, double[]> distances, boolean[] ill) {
    Lean[] leans = new Lean[ill.length];
    Lean before = Lean.none(voice);
    for (int day = 0; day < leans.length; day++) {
      before = ill[day] ? Lean.none(voice) : next(before, distances, day);
      leans[day] = before;
    }
    return leans;
  }

  private static Lean next(Lean before, Map<Signal, double[]> distances, int day) {
    Voice voice = before.voice();
    Map<Signal, Double> said = new EnumMap<>(Signal.class);
    distances.forEach(
        (signal, all) -> {
          if (!Double.isNaN(all[day]) && voice.weight(signal) > 0) said.put(signal, all[day]);
        });
    double spread = Weights.spread(voice, said.keySet());
    Map<Signal, Double> parts = new EnumMap<>(Signal.class);
    before.parts().forEach((signal, part) -> parts.put(signal, KEPT * part));
    double morning = 0;
    for (Map.Entry<Signal, Double> one : said.entrySet()) {
      double adds = voice.weight(one.getKey()) * one.getValue() / spread;
      morning += adds;
      parts.merge(one.getKey(), (1 - KEPT) * adds, Double::sum);
    }
    return new Lean(
        voice,
        said.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(morning),
        parts.values().stream().mapToDouble(Double::doubleValue).sum(),
        parts);
  }
}
