package upswing.ui.widget;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import upswing.readiness.Circumstance;
import upswing.readiness.Morning;
import upswing.readiness.Verdict;

/** What a morning looks like: the verdict, or what one should know before it. */
public enum Face {
  TOO_EARLY,
  MISSING,
  READY,
  NOTICED,
  AMBER,
  RED,
  ILL,
  /** In the days after a race, as long as nothing warns. */
  RECOVERING,
  /** Another device measures something, and nothing warns. */
  NEW_DEVICE,
  /** A doctor, physiotherapist or dietitian should look at it: this comes before every number. */
  PROFESSIONAL;

  /** The face of a morning. */
  public static Face of(Morning morning) {
    if (!morning.advice().isEmpty()) return PROFESSIONAL;
    boolean calm =
        switch (morning.verdict()) {
          case READY, NOTICED -> true;
          case TOO_EARLY, MISSING, AMBER, RED, ILL, RECOVERING -> false;
        };
    if (calm && has(morning, Circumstance.AfterRace.class)) return RECOVERING;
    if (calm && has(morning, Circumstance.NewDevice.class)) return NEW_DEVICE;
    return of(morning.verdict());
  }

  /** Gives a node this face; its style sheet says what that is. */
  public void on(Node node) {
    for (Face face : values()) {
      node.pseudoClassStateChanged(
          PseudoClass.getPseudoClass(face.name().toLowerCase(Locale.ROOT).replace('_', '-')),
          face == this);
    }
  }

  private static Face of(Verdict verdict) {
    return switch (verdict) {
      case TOO_EARLY -> TOO_EARLY;
      case MISSING -> MISSING;
      case READY -> READY;
      case NOTICED -> NOTICED;
      case RECOVERING -> RECOVERING;
      case AMBER -> AMBER;
      case RED -> RED;
      case ILL -> ILL;
    };
  }

  private static boolean has(Morning morning, Class<? extends Circumstance> kind) {
    return morning.circumstances().stream().anyMatch(kind::isInstance);
  }
}
