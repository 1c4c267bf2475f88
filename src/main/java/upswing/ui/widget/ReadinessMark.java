package upswing.ui.widget;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import upswing.readiness.Verdict;

/** A morning at a glance: circle as usual, triangle watch, diamond ease off, cross ill. */
public final class ReadinessMark extends Region {

  private static final double SIZE = 10;
  private final SVGPath shape = new SVGPath();
  private Optional<Verdict> shown = Optional.empty();

  /** A mark that shows nothing yet. */
  public ReadinessMark() {
    getStyleClass().add("readiness-mark");
    shape.getStyleClass().add("shape");
    shape.setManaged(false);
    setMinSize(SIZE, SIZE);
    setPrefSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
    setMouseTransparent(true);
    getChildren().add(shape);
    show(Verdict.MISSING);
  }

  /** Shows a morning's verdict; nothing for a morning without a check-in. */
  public void show(Verdict verdict) {
    if (shown.filter(verdict::equals).isPresent()) return;
    shown.ifPresent(before -> getStyleClass().remove("is-" + tone(before)));
    shown = Optional.of(verdict);
    setVisible(verdict != Verdict.MISSING);
    shape.setContent(path(verdict));
    getStyleClass().add("is-" + tone(verdict));
  }

  private static String path(Verdict verdict) {
    return switch (verdict) {
      case RED -> "M5 0L10 5L5 10L0 5Z";
      case AMBER -> "M5 0.6L9.8 9.2H0.2Z";
      case ILL -> "M3.5 0.5H6.5V3.5H9.5V6.5H6.5V9.5H3.5V6.5H0.5V3.5H3.5Z";
      default -> "M1.2 5a3.8 3.8 0 1 0 7.6 0a3.8 3.8 0 1 0 -7.6 0Z";
    };
  }

  private static String tone(Verdict verdict) {
    return switch (verdict) {
      case READY -> "good";
      case NOTICED, RECOVERING -> "noticed";
      case AMBER -> "amber";
      case RED, ILL -> "red";
      case TOO_EARLY, MISSING -> "open";
    };
  }
}
