package upswing.ui.trends.timeline;

import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import upswing.ui.Messages;

/** Name and unit left of a row, with its menu; what it says of the shown day right of it. */
final class RowLabels extends Pane {

  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
  private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
  private static final double LINE = 17;

  private final Strip strip;
  private final Messages words;
  private final Button name = new Button();
  private final Label unit = new Label();
  private final Region diamond = new Region();
  private final Label value = new Label();
  private final Label beside = new Label();
  private final Button why = new Button();
  private final Region rule = new Region();

  RowLabels(Strip strip, Messages words, RowDoors doors) {
    this.strip = strip;
    this.words = words;
    setPickOnBounds(false);
    setManaged(false);
    getStyleClass().add("timeline-row");
    ContextMenu menu = menu(doors);
    name.setText(strip.name());
    name.getStyleClass().add("row-name");
    name.setAlignment(Pos.CENTER_LEFT);
    name.setAccessibleText(words.of("timeline.row.menu", strip.name()));
    name.setOnAction(click -> menu.show(name, Side.BOTTOM, 0, 0));
    unit.setText(strip.unit());
    unit.getStyleClass().add("secondary");
    diamond.getStyleClass().add("diamond");
    value.getStyleClass().addAll("strong", "row-value");
    beside.getStyleClass().addAll("secondary", "beside");
    why.setText(words.of("trends.why"));
    why.setAccessibleText(words.of("timeline.row.why", strip.name()));
    why.getStyleClass().add("row-why");
    why.setOnAction(click -> doors.why(strip));
    rule.getStyleClass().add("rule");
    getChildren().addAll(name, unit, diamond, value, beside, why, rule);
    getChildren().forEach(child -> child.setManaged(false));
  }

  private ContextMenu menu(RowDoors doors) {
    return new ContextMenu(
        item("trends.why", () -> doors.why(strip)),
        new SeparatorMenuItem(),
        item("trends.copyPicture", () -> doors.copyPicture(strip)),
        item("trends.savePng", () -> doors.save(strip, "png")),
        item("trends.saveSvg", () -> doors.save(strip, "svg")),
        item("timeline.saveCsv", () -> doors.save(strip, "csv")),
        new SeparatorMenuItem(),
        item("timeline.row.up", () -> doors.move(strip, -1)),
        item("timeline.row.down", () -> doors.move(strip, 1)),
        item("timeline.row.hide", () -> doors.hide(strip)));
  }

  private MenuItem item(String key, Runnable deed) {
    MenuItem item = new MenuItem(words.of(key));
    item.setOnAction(event -> deed.run());
    return item;
  }

  /** Beside a row from a height on; what would stand over the axis is not shown. */
  void place(double top, double height, double width, double axis) {
    resizeRelocate(0, top, width, height);
    boolean said = top + height / 2 - LINE >= axis - 2;
    getChildren().forEach(child -> child.setVisible(said));
    rule.setVisible(true);
    rule.resizeRelocate(16, height - 1, width - 32, 1);
    double y = height / 2;
    boolean low = height < 48;
    // A row that has room for one line says its unit in the tooltip.
    boolean one = height < 2 * LINE;
    unit.setVisible(said && !one);
    name.setTooltip(one ? new Tooltip(strip.unit()) : null);
    name.resizeRelocate(10, one ? y - 11 : y - LINE - 3, 132, 22);
    unit.resizeRelocate(16, y, 126, LINE);
    double x = width - TimelineChart.RIGHT + 14;
    diamond.resizeRelocate(x, y - 5, 9, 9);
    value.resizeRelocate(x + 14, y - 9, 148, 18);
    beside.resizeRelocate(width - 132, y - (low ? 14 : LINE), 114, LINE);
    why.resizeRelocate(width - 66, y + (low ? 0 : 1), 50, 20);
  }

  /** Whether the pointer is on this row. */
  void point(boolean here) {
    pseudoClassStateChanged(POINTED, here);
  }

  void say(LocalDate day, Grain grain) {
    Said said = strip.said(day, grain);
    value.setText(said.value());
    pseudoClassStateChanged(OUTSIDE, said.outside());
    diamond.setOpacity(said.outside() ? 1 : 0);
    beside.setText(said.beside());
  }
}
