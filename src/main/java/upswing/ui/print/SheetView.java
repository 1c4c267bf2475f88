package upswing.ui.print;

import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import upswing.exchange.sheet.SheetIcon;
import upswing.report.PlanSheet;

/** One printed page as shapes and text, a point to a pixel: for the screen and for the printer. */
public final class SheetView extends Pane {

  private static final double GRID = 16;

  private final Group marks = new Group();

  /** Draws a page on white, in both themes: paper is white. */
  public SheetView(PlanSheet.Page page) {
    setMinSize(page.width(), page.height());
    setPrefSize(page.width(), page.height());
    setMaxSize(page.width(), page.height());
    setMouseTransparent(true);
    for (PlanSheet.Mark mark : page.marks()) marks.getChildren().add(node(mark));
    getChildren().addAll(new Rectangle(page.width(), page.height(), Color.WHITE), marks);
  }

  /** The box around all that is drawn, without the white of the paper. */
  Bounds ink() {
    return marks.getLayoutBounds();
  }

  private static Node node(PlanSheet.Mark mark) {
    return switch (mark) {
      case PlanSheet.Fill m -> {
        Rectangle box = box(m.x(), m.y(), m.width(), m.height(), m.radius());
        box.setFill(Color.web(m.colour()));
        yield box;
      }
      case PlanSheet.Frame m -> {
        Rectangle box = box(m.x(), m.y(), m.width(), m.height(), m.radius());
        box.setFill(null);
        box.setStroke(Color.web(m.colour()));
        box.setStrokeWidth(m.pen());
        yield box;
      }
      case PlanSheet.Line m -> {
        Line line = new Line(m.x1(), m.y1(), m.x2(), m.y2());
        line.setStroke(Color.web(m.colour()));
        line.setStrokeWidth(m.pen());
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        yield line;
      }
      case PlanSheet.Text m -> text(m);
      case PlanSheet.Icon m -> icon(m);
    };
  }

  private static Rectangle box(double x, double y, double w, double h, double radius) {
    Rectangle box = new Rectangle(x, y, w, h);
    double round = Math.min(radius, Math.min(w, h) / 2);
    box.setArcWidth(2 * round);
    box.setArcHeight(2 * round);
    return box;
  }

  private static Text text(PlanSheet.Text mark) {
    Text text = new Text(mark.text());
    text.setFont(font(mark));
    text.setFill(Color.web(mark.colour()));
    double width = text.getLayoutBounds().getWidth();
    text.setX(
        switch (mark.align()) {
          case START -> mark.x();
          case MIDDLE -> mark.x() - width / 2;
          case END -> mark.x() - width;
        });
    text.setY(mark.y());
    return text;
  }

  private static Font font(PlanSheet.Text mark) {
    return switch (mark.weight()) {
      case REGULAR -> Font.font("Upswing Sans", mark.size());
      case MEDIUM -> Font.font("Upswing Sans Medium", mark.size());
      case SEMIBOLD -> Font.font("Upswing Sans SemiBold", mark.size());
      case BOLD -> Font.font("Upswing Sans", FontWeight.BOLD, mark.size());
    };
  }

  private static SVGPath icon(PlanSheet.Icon mark) {
    SVGPath icon = new SVGPath();
    icon.setContent(SheetIcon.of(mark.name()).text());
    icon.setFill(null);
    icon.setStroke(Color.web(mark.colour()));
    icon.setStrokeWidth(1.5);
    icon.setStrokeLineCap(StrokeLineCap.ROUND);
    icon.setStrokeLineJoin(StrokeLineJoin.ROUND);
    double scale = mark.size() / GRID;
    icon.getTransforms().setAll(new Translate(mark.x(), mark.y()), new Scale(scale, scale));
    return icon;
  }
}
