package upswing.ui.widget;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import upswing.training.SessionKind;

/** Gives a node the two colours of a session's kind: {@code -kind} and {@code -kind-fill}. */
public final class KindStyle {

  /** Puts one kind's colours on a node, in place of another's. */
  public static void apply(Node node, SessionKind kind) {
    String name = name(kind);
    List<String> classes = node.getStyleClass();
    if (classes.contains(name)) return;
    classes.removeIf(c -> c.startsWith("kind-"));
    classes.add(name);
  }

  private static String name(SessionKind kind) {
    return "kind-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private KindStyle() {}
}
