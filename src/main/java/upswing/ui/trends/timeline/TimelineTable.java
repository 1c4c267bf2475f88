package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import upswing.ui.Dates;
import upswing.ui.Messages;

/** The same numbers as a table: a line a day or week, the latest first seen; it can be copied. */
final class TimelineTable extends TableView<LocalDate> {

  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final TimelineViewModel model;
  private final Messages words;
  private List<Column> columns = List.of();

  TimelineTable(TimelineViewModel model, Messages words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("timeline-table");
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setAccessibleText(words.of("timeline.table"));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (!COPY.match(key)) return;
          copy();
          key.consume();
        });
  }

  /** Shows the days that are looked at, down to today. */
  void show() {
    Grain grain = model.grain();
    columns =
        model.strips().stream()
            .flatMap(strip -> strip.columns(grain).stream())
            .filter(column -> !column.name().isEmpty())
            .toList();
    List<TableColumn<LocalDate, String>> shown = new ArrayList<>();
    shown.add(column(words.of("timeline.table." + grain), 110, this::date));
    for (Column column : columns) {
      TableColumn<LocalDate, String> one = column(column.name(), 92, column::text);
      one.getStyleClass().add("number");
      shown.add(one);
    }
    getColumns().setAll(shown);
    getItems().setAll(model.rows());
    LocalDate today = model.timeline().today();
    int at = (int) getItems().stream().filter(day -> !day.isAfter(today)).count() - 1;
    if (at >= 0) {
      getSelectionModel().clearAndSelect(at);
      scrollTo(Math.max(0, at - 12));
    }
  }

  private static TableColumn<LocalDate, String> column(
      String name, double width, java.util.function.Function<LocalDate, String> text) {
    TableColumn<LocalDate, String> column = new TableColumn<>(name);
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(width);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    return column;
  }

  private String date(LocalDate day) {
    return Dates.brief(day, words);
  }

  /** The chosen lines, or all when only one is, as text with tabs. */
  void copy() {
    List<LocalDate> chosen = getSelectionModel().getSelectedItems();
    ClipboardContent content = new ClipboardContent();
    content.putString(text(chosen.size() > 1 ? chosen : getItems()));
    Clipboard.getSystemClipboard().setContent(content);
  }

  private String text(List<LocalDate> days) {
    StringBuilder text = new StringBuilder(words.of("timeline.table." + model.grain()));
    columns.forEach(column -> text.append('\t').append(column.name()));
    for (LocalDate day : days) {
      text.append('\n').append(day);
      text.append(columns.stream().map(c -> '\t' + c.text(day)).collect(Collectors.joining()));
    }
    return text.append('\n').toString();
  }
}
