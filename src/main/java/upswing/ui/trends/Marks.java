package upswing.ui.trends;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import upswing.readiness.Verdict;

/** The mark of a verdict: its shape says as much as its colour. */
final class Marks {

  static Node of(Verdict verdict) {
    SVGPath shape = new SVGPath();
    shape.setContent(
        switch (verdict) {
          case TOO_EARLY -> "M7 2.5A4.5 4.5 0 1 0 7 11.5A4.5 4.5 0 1 0 7 2.5Z";
          case NOTICED, RECOVERING -> "M7 2.5A4.5 4.5 0 1 0 7 11.5A4.5 4.5 0 1 0 7 2.5Z";
          case MISSING -> "M7 2.5A4.5 4.5 0 1 0 7 11.5A4.5 4.5 0 1 0 7 2.5Z";
          case READY -> "M2 7.5L5.5 11L12 3";
          case AMBER -> "M7 1.5L13 12.5L1 12.5Z";
          case RED -> "M7 1L13 7L7 13L1 7Z";
          case ILL -> "M7 2L7 12M2 7L12 7";
        });
    boolean filled = verdict == Verdict.AMBER || verdict == Verdict.RED;
    shape.getStyleClass().addAll("verdict-mark", filled ? "solid" : "open");
    if (verdict == Verdict.MISSING) shape.getStyleClass().add("dashed");
    StackPane box = new StackPane(shape);
    box.setMinSize(14, 14);
    box.setMaxSize(14, 14);
    return box;
  }

  private Marks() {}
}
