package upswing.ui.print;

import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import upswing.report.PlanSheet;
import upswing.report.PlanSheet.Page;
import upswing.ui.print.PrintViewModel.Zoom;

/** The page on the table, whole or as wide as there is room. */
final class PagePreview extends ScrollPane {

  private static final double EDGE = 24;

  private final StackPane table = new StackPane();
  private final Scale scale = new Scale(1, 1);
  private double width = 1;
  private double height = 1;
  private Zoom zoom = Zoom.WHOLE;

  PagePreview() {
    getStyleClass().add("print-preview");
    table.getStyleClass().add("print-table");
    setContent(table);
    setFitToWidth(true);
    setFitToHeight(true);
    viewportBoundsProperty().subscribe(this::fit);
  }

  void show(Page page) {
    width = page.width();
    height = page.height();
    SheetView sheet = new SheetView(page);
    sheet.getStyleClass().add("print-paper");
    sheet.setAccessibleRole(AccessibleRole.TEXT);
    sheet.setAccessibleText(spoken(page));
    sheet.getTransforms().setAll(scale);
    table.getChildren().setAll(new Group(sheet));
    fit(getViewportBounds());
  }

  /** All that stands on the page, in the order it was written. */
  private static String spoken(Page page) {
    return page.marks().stream()
        .filter(PlanSheet.Text.class::isInstance)
        .map(mark -> ((PlanSheet.Text) mark).text())
        .collect(Collectors.joining(", "));
  }

  void zoom(Zoom wanted) {
    zoom = wanted;
    fit(getViewportBounds());
  }

  private void fit(Bounds room) {
    double wide = Math.max(0.1, (room.getWidth() - 2 * EDGE) / width);
    double high = Math.max(0.1, (room.getHeight() - 2 * EDGE) / height);
    double size = zoom == Zoom.WHOLE ? Math.min(wide, high) : wide;
    scale.setX(size);
    scale.setY(size);
  }
}
