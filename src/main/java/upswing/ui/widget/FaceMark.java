package upswing.ui.widget;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** The mark of a verdict: its shape says as much as its colour. */
public final class FaceMark {

  private static final String CIRCLE = "M7 1.8A5.2 5.2 0 1 0 7 12.2A5.2 5.2 0 1 0 7 1.8Z";

  /** The mark of a face, 14 pixels wide. */
  public static Node of(Face face) {
    SVGPath shape = new SVGPath();
    shape.setContent(
        switch (face) {
          case TOO_EARLY, NOTICED, MISSING -> CIRCLE;
          case READY -> "M2 7.5L5.5 11L12 3";
          case AMBER -> "M7 1.5L13 12.5L1 12.5Z";
          case RED -> "M7 1L13 7L7 13L1 7Z";
          case ILL -> "M7 2L7 12M2 7L12 7";
          case RECOVERING -> "M6 2A5.2 5.2 0 1 0 12.4 9.2A4.6 4.6 0 0 1 6 2Z";
          case NEW_DEVICE -> "M4 4.2H10V9.8H4ZM5.2 4V1.2H8.8V4M5.2 10V12.8H8.8V10";
          case PROFESSIONAL -> CIRCLE + "M7 4.6V9.4M4.6 7H9.4";
        });
    boolean filled =
        switch (face) {
          case AMBER, RED, RECOVERING -> true;
          case TOO_EARLY, MISSING, READY, NOTICED, ILL, NEW_DEVICE, PROFESSIONAL -> false;
        };
    shape.getStyleClass().addAll("verdict-mark", filled ? "solid" : "open");
    if (face == Face.MISSING) shape.getStyleClass().add("dashed");
    StackPane box = new StackPane(shape);
    box.setMinSize(14, 14);
    box.setMaxSize(14, 14);
    return box;
  }

  private FaceMark() {}
}
