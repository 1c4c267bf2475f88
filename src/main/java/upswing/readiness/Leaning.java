package upswing.readiness;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import upswing.training.Signal;

/** What speaks for a trouble that grows, on every morning, by the voice with the most to say. */
final class Leaning {

  private final List<Listening> voices;
  private final boolean[] ill;

  Leaning(Map<Signal, Past> pasts, boolean[] ill) {
    this.ill = ill;
    Map<Signal, double[]> distances = new EnumMap<>(Signal.class);
    pasts.forEach((signal, past) -> distances.put(signal, Ordinary.distances(signal, past)));
    voices = Stream.of(Voice.values()).map(voice -> new Listening(voice, distances, ill)).toList();
  }

  /** Where two kinds of signal carry what some voices say, only those are heard. */
  Lean on(int day) {
    if (ill[day]) return Lean.NONE;
    List<Lean> leans = voices.stream().map(voice -> voice.on(day)).toList();
    return leans.stream()
        .filter(Fusion::isCarried)
        .max(Comparator.comparingDouble(Lean::grown))
        .or(() -> leans.stream().max(Comparator.comparingDouble(Lean::grown)))
        .orElse(Lean.NONE);
  }
}
