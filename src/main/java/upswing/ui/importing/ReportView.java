package upswing.ui.importing;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.ui.Messages;
import upswing.ui.importing.ImportReport.FileLine;
import upswing.ui.importing.ImportReport.Problem;
import upswing.ui.importing.ImportReport.Source;
import upswing.ui.widget.SegmentedControl;

/** What was found: a row for each kind of file, then every problem or every file. */
final class ReportView extends VBox {

  private static final double[] WIDTHS = {176, 224, 52, 26, 210, 110, 74, 22};

  private final ImportReport report;
  private final Messages words;
  private final VBox lower = new VBox();

  /** Which list is below. */
  private enum Shown {
    PROBLEMS,
    FILES
  }

  ReportView(ImportReport report, Messages words) {
    this.report = report;
    this.words = words;
    getStyleClass().add("import-report");
    lower.getStyleClass().add("import-lower");
    VBox.setVgrow(lower, Priority.ALWAYS);
    ObjectProperty<Shown> shown =
        new SimpleObjectProperty<>(report.problems().isEmpty() ? Shown.FILES : Shown.PROBLEMS);
    getChildren().addAll(sources(), between(shown), lower);
    shown.subscribe(this::show);
  }

  private Node sources() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("import-sources");
    for (double width : WIDTHS) grid.getColumnConstraints().add(column(width));
    head(grid, 0, "what", HPos.LEFT);
    head(grid, 1, "file", HPos.LEFT);
    head(grid, 2, "new", HPos.RIGHT);
    head(grid, 4, "period", HPos.LEFT);
    head(grid, 5, "known", HPos.RIGHT);
    head(grid, 6, "problems", HPos.RIGHT);
    int row = 1;
    for (Source source : report.sources()) source(grid, row++, source);
    return grid;
  }

  private static ColumnConstraints column(double width) {
    ColumnConstraints column = new ColumnConstraints(width);
    column.setHgrow(width > 200 ? Priority.ALWAYS : Priority.NEVER);
    return column;
  }

  private void head(GridPane grid, int column, String key, HPos side) {
    Label label = cell(words.of("importing.column." + key), "column-name");
    GridPane.setHalignment(label, side);
    grid.add(label, column, 0);
  }

  private void source(GridPane grid, int row, Source source) {
    Region line = new Region();
    line.getStyleClass().add("source-line");
    grid.add(line, 0, row, WIDTHS.length, 1);
    grid.add(cell(source.what(), "strong"), 0, row);
    grid.add(cell(source.file(), "soft"), 1, row);
    right(grid, row, 2, source.fresh(), "strong");
    grid.add(cell(source.period(), "period"), 4, row);
    right(grid, row, 5, source.known(), "number");
    boolean well = source.problems() == 0;
    right(grid, row, 6, well ? "–" : Integer.toString(source.problems()), well ? "soft" : "bad");
    Region mark = new Region();
    mark.getStyleClass().addAll("mark", well ? "good" : "problem");
    GridPane.setHalignment(mark, HPos.RIGHT);
    grid.add(mark, 7, row);
  }

  private static void right(GridPane grid, int row, int column, String text, String style) {
    Label label = cell(text, style);
    GridPane.setHalignment(label, HPos.RIGHT);
    grid.add(label, column, row);
  }

  private static Label cell(String text, String style) {
    Label label = new Label(text);
    label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    label.getStyleClass().addAll("source-cell", style);
    return label;
  }

  private Node between(ObjectProperty<Shown> shown) {
    Label title = new Label(report.problemsTitle());
    title.getStyleClass().add("strong");
    Label about = new Label(report.problemsAbout());
    about.getStyleClass().add("secondary");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    SegmentedControl<Shown> choice =
        new SegmentedControl<>(shown, List.of(Shown.values()), this::segment);
    choice.getStyleClass().add("small");
    HBox between = new HBox(title, about, space, choice);
    between.getStyleClass().add("import-between");
    return between;
  }

  private String segment(Shown shown) {
    return switch (shown) {
      case PROBLEMS -> words.of("importing.show.problems", report.problems().size());
      case FILES -> words.of("importing.show.files", report.files().size());
    };
  }

  private void show(Shown shown) {
    Node list =
        switch (shown) {
          case PROBLEMS ->
              report.problems().isEmpty()
                  ? quiet(words.of("importing.problems.none"))
                  : list(report.problems(), ReportView::problem);
          case FILES -> list(report.files(), ReportView::file);
        };
    VBox.setVgrow(list, Priority.ALWAYS);
    lower.getChildren().setAll(list);
  }

  private static Node quiet(String sentence) {
    Label label = new Label(sentence);
    label.getStyleClass().add("soft");
    return label;
  }

  private static Node problem(Problem problem) {
    Label fate = new Label(problem.fate());
    fate.getStyleClass().addAll("strong", "fate");
    fate.setMinWidth(Region.USE_PREF_SIZE);
    return row(problem.where(), problem.reason(), fate);
  }

  private static Node file(FileLine line) {
    Region mark = new Region();
    mark.getStyleClass().addAll("mark", line.hasProblem() ? "problem" : "good");
    return row(line.file(), line.brought(), mark);
  }

  private static Node row(String first, String second, Node last) {
    Label name = new Label(first);
    name.getStyleClass().add("row-name");
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    Label reason = new Label(second);
    reason.getStyleClass().add("soft");
    reason.setWrapText(true);
    reason.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(reason, Priority.ALWAYS);
    HBox row = new HBox(name, reason, last);
    row.getStyleClass().add("import-row");
    return row;
  }

  private static <T> ListView<T> list(List<T> items, Function<T, Node> rows) {
    ListView<T> list = new ListView<>(FXCollections.observableList(items));
    list.getStyleClass().add("import-list");
    list.setCellFactory(view -> new RowCell<>(rows, view));
    return list;
  }

  /** A row as wide as its list, so that long reasons wrap. */
  private static final class RowCell<T> extends ListCell<T> {
    private final Function<T, Node> rows;

    RowCell(Function<T, Node> rows, ListView<T> view) {
      this.rows = rows;
      setPrefWidth(0);
      maxWidthProperty().bind(view.widthProperty());
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty || item == null ? null : rows.apply(item));
    }
  }
}
