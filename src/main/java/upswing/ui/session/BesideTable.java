package upswing.ui.session;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import upswing.ui.Messages;

/** The table of what was planned beside what was done; only the columns there is anything for. */
final class BesideTable {

  static GridPane of(PlannedAndDone beside, Messages words) {
    GridPane table = new GridPane();
    table.getStyleClass().add("beside-table");
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    table.getColumnConstraints().add(names);
    if (beside.isPlanned()) table.getColumnConstraints().add(figures());
    if (beside.isDone()) table.getColumnConstraints().add(figures());
    String nothing = words.of("edit.beside.nothing");
    String done =
        beside.doneOn().isEmpty()
            ? words.of("edit.beside.done")
            : words.of("edit.beside.doneOn", beside.doneOn());
    row(
        table,
        0,
        beside,
        cell("", "soft"),
        cell(words.of("edit.beside.planned"), "secondary"),
        cell(done, "secondary"));
    int at = 1;
    for (PlannedAndDone.Row row : beside.rows()) {
      String planned = row.planned().isEmpty() ? nothing : row.planned();
      String was = row.done().isEmpty() ? nothing : row.done();
      Label name = cell(row.name(), "soft");
      Label value = cell(was, "strong");
      if (row.harder()) value.getStyleClass().add("amber-text");
      name.setAccessibleText(words.of("edit.beside.spoken", row.name(), planned, was));
      row(table, at++, beside, name, cell(planned, "soft"), value);
    }
    return table;
  }

  private static void row(
      GridPane table, int at, PlannedAndDone beside, Label name, Label planned, Label done) {
    if (at > 0) {
      Region line = new Region();
      line.getStyleClass().add("beside-line");
      table.add(line, 0, at, 3, 1);
    }
    int column = 0;
    table.add(name, column++, at);
    if (beside.isPlanned()) table.add(planned, column++, at);
    if (beside.isDone()) table.add(done, column, at);
  }

  private static ColumnConstraints figures() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHalignment(HPos.RIGHT);
    column.setMinWidth(100);
    return column;
  }

  private static Label cell(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().addAll("beside-cell", style);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private BesideTable() {}
}
