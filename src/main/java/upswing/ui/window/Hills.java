package upswing.ui.window;

import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;

/** The picture of the first window: a moon, a sun, and a way over hills. */
final class Hills extends Region {

  private static final double WIDTH = 720;
  private static final double HEIGHT = 236;

  Hills() {
    getStyleClass().add("hills");
    setMinSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    Rectangle frame = new Rectangle(WIDTH, HEIGHT);
    frame.setArcWidth(28);
    frame.setArcHeight(28);
    setClip(frame);
    add(new Circle(506, 84, 40), "sun");
    add(path("M152 40A20 20 0 1 0 177 66A17 17 0 0 1 152 40Z"), "moon");
    add(
        path(
            "M0 186C90 184 130 160 170 138C210 120 245 126 275 142C310 158 345 150 390 112"
                + "C440 72 490 78 540 102C600 126 660 122 720 112V236H0Z"),
        "far");
    add(
        path(
            "M0 206C90 204 170 178 240 170C320 162 340 190 400 194C460 198 500 176 540 160"
                + "C600 140 660 150 720 166V236H0Z"),
        "middle");
    add(
        path("M40 214C120 196 200 168 270 168C340 168 370 194 430 194C470 194 500 182 518 168"),
        "way");
    add(
        path(
            "M0 220C100 212 200 200 310 200C400 200 440 218 520 218C600 218 660 210 720"
                + " 202V236H0Z"),
        "near");
    add(new Circle(518, 168, 7), "runner");
  }

  private static SVGPath path(String content) {
    SVGPath path = new SVGPath();
    path.setContent(content);
    return path;
  }

  private void add(Shape shape, String style) {
    shape.setManaged(false);
    shape.getStyleClass().add(style);
    getChildren().add(shape);
  }
}
