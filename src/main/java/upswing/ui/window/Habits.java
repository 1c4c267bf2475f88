package upswing.ui.window;

import java.util.Optional;
import upswing.workspace.PlanStore;

/** How the window was left: size, place, view, colours. Anything unreadable counts as unknown. */
final class Habits {

  private final PlanStore store;

  Habits(PlanStore store) {
    this.store = store;
  }

  Optional<String> word(String name) {
    return store.remembered("window." + name);
  }

  Optional<Double> number(String name) {
    try {
      return word(name).map(Double::valueOf).filter(Double::isFinite);
    } catch (NumberFormatException unreadable) {
      return Optional.empty();
    }
  }

  void keep(String name, Object value) {
    String text = value.toString();
    if (!word(name).equals(Optional.of(text))) store.remember("window." + name, text);
  }
}
