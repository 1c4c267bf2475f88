package upswing.ui.widget;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/** Whether something fits, by shape and colour: round tick, triangle, square cross. */
public final class FitMark extends Region {

  /** The three marks. */
  public enum Shape {
    FITS("M0.5 6a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0Z", "M3.6 6.2L5.3 7.9L8.4 4.4", Tone.GOOD),
    THINK_TWICE("M6 0.8L11.6 10.8H0.4Z", "M6 4.4V7.2M6 8.9V9", Tone.AMBER),
    BREAKS(
        "M2.2 0.5H9.8A1.7 1.7 0 0 1 11.5 2.2V9.8A1.7 1.7 0 0 1 9.8 11.5H2.2A1.7 1.7 0 0 1 0.5 9.8"
            + "V2.2A1.7 1.7 0 0 1 2.2 0.5Z",
        "M4 4L8 8M8 4L4 8",
        Tone.RED);

    private final String ground;
    private final String sign;
    private final Tone tone;

    Shape(String ground, String sign, Tone tone) {
      this.ground = ground;
      this.sign = sign;
      this.tone = tone;
    }

    /** Its colour. */
    public Tone tone() {
      return tone;
    }
  }

  private static final double SIZE = 12;
  private final SVGPath ground = new SVGPath();
  private final SVGPath sign = new SVGPath();
  private Optional<Shape> shown = Optional.empty();

  public FitMark() {
    getStyleClass().add("fit-mark");
    ground.getStyleClass().add("ground");
    sign.getStyleClass().add("sign");
    ground.setManaged(false);
    sign.setManaged(false);
    setMinSize(SIZE, SIZE);
    setPrefSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
    setMouseTransparent(true);
    getChildren().addAll(ground, sign);
  }

  /** Shows one of the marks. */
  public void show(Shape shape) {
    if (shown.filter(shape::equals).isPresent()) return;
    shown = Optional.of(shape);
    ground.setContent(shape.ground);
    sign.setContent(shape.sign);
    shape.tone.on(this);
  }
}
