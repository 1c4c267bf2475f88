package upswing.ui.widget;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/**
 * The colour of a judgement, worn as a state: the style sheets say {@code :is-good}. A state
 * changes far more quickly than a style class, for which all rules are matched anew.
 */
public enum Tone {
  SAME,
  GOOD,
  AMBER,
  RED;

  private static final Map<Tone, PseudoClass> STATES =
      Arrays.stream(values())
          .collect(
              Collectors.toUnmodifiableMap(
                  tone -> tone,
                  tone ->
                      PseudoClass.getPseudoClass("is-" + tone.name().toLowerCase(Locale.ROOT))));

  /** Gives a node this colour in place of the one before. */
  public void on(Node node) {
    STATES.forEach((tone, state) -> node.pseudoClassStateChanged(state, tone == this));
  }

  /** Takes every colour off a node. */
  public static void off(Node node) {
    STATES.values().forEach(state -> node.pseudoClassStateChanged(state, false));
  }
}
