package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import upswing.ui.Dates;
import upswing.ui.Messages;

/** The same numbers as a table: a line a day or week, the latest first seen; it can be copied. */
final class TimelineTable extends TableView<LocalDate> {

  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
  private static final double NARROWEST = 84;
  private static final double A_LETTER = 6.2;

  private final TimelineViewModel model;
  private final Messages words;
  private List<Column> columns = List.of();

  /** One figure of a row of the charts, which knows where it lies outside. */
  private record Figure(Strip strip, Column column) {}

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
    List<Figure> figures =
        model.strips().stream()
            .flatMap(strip -> strip.columns(grain).stream().map(c -> new Figure(strip, c)))
            .filter(figure -> !figure.column().name().isEmpty())
            .toList();
    columns = figures.stream().map(Figure::column).toList();
    List<TableColumn<LocalDate, String>> shown = new ArrayList<>();
    shown.add(column(new Label(words.of("timeline.table." + grain)), 15, this::date));
    for (Figure figure : figures) {
      Column of = figure.column();
      int letters = Math.max(of.name().length(), of.unit().length());
      TableColumn<LocalDate, String> one = column(head(of), letters, of::text);
      one.setCellFactory(column -> new FigureCell(figure, grain));
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
      Node head, int letters, Function<LocalDate, String> text) {
    TableColumn<LocalDate, String> column = new TableColumn<>();
    column.setGraphic(head);
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(Math.max(NARROWEST, letters * A_LETTER + 18));
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    return column;
  }

  /** A name, and under it what is counted. */
  private static Node head(Column column) {
    Label unit = new Label(column.unit());
    unit.getStyleClass().add("unit");
    VBox head = new VBox(new Label(column.name()), unit);
    head.setAlignment(Pos.CENTER);
    return head;
  }

  /** A figure; outside the normal range it wears a diamond. */
  private final class FigureCell extends TableCell<LocalDate, String> {

    private final Figure figure;
    private final Grain grain;
    private final Region diamond = new Region();

    FigureCell(Figure figure, Grain grain) {
      this.figure = figure;
      this.grain = grain;
      diamond.getStyleClass().add("diamond");
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      LocalDate day = getTableRow() == null ? null : getTableRow().getItem();
      String said = empty || text == null ? "" : text;
      boolean outside = !said.isEmpty() && day != null && figure.strip().said(day, grain).outside();
      pseudoClassStateChanged(OUTSIDE, outside);
      setText(said);
      setGraphic(outside ? diamond : null);
      setAccessibleText(outside ? said + ", " + words.of("why.legend.outside") : said);
    }
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
    columns.forEach(
        column ->
            text.append('\t').append(column.name()).append(" (").append(column.unit()).append(')'));
    for (LocalDate day : days) {
      text.append('\n').append(day);
      text.append(columns.stream().map(c -> '\t' + c.text(day)).collect(Collectors.joining()));
    }
    return text.append('\n').toString();
  }
}
