package upswing.ui.trends.timeline;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.chart.Destination;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Ink;
import upswing.ui.chart.Painter;
import upswing.ui.chart.Pictures;
import upswing.ui.trends.Trends;
import upswing.ui.widget.SegmentedControl;

/** The trends over the whole window: a bar, and the rows under it as charts or as a table. */
public final class TimelineView extends BorderPane {

  private final TimelineViewModel model;
  private final Messages words;
  private final TimelineDoors doors;
  private final TimelineChart chart;
  private final TimelineTable table;
  private final Saving saving;
  private final Label title = new Label();
  private final HBox legend = new HBox(16);
  private final Button turn = new Button();
  private final BooleanProperty asTable = new SimpleBooleanProperty();

  /**
   * @param destination asks where pictures and tables are saved
   */
  public TimelineView(
      Desk desk,
      Messages words,
      TimelineViewModel model,
      Destination destination,
      TimelineDoors doors) {
    this.model = model;
    this.words = words;
    this.doors = doors;
    chart = new TimelineChart(model, words, desk.litProperty(), new Rows());
    table = new TimelineTable(model, words);
    Pictures pictures = new Pictures(this::borrow, getChildren()::remove);
    saving = new Saving(model, chart, pictures, destination);
    getStyleClass().addAll("timeline", "surface");
    setTop(head());
    setCenter(chart);
    asTable.subscribe(this::turn);
    model.rangeProperty().subscribe(range -> legend.getChildren().setAll(keys()));
    model.timelineProperty().subscribe(timeline -> show());
    model.lensProperty().subscribe(lens -> show());
    model.arrangementProperty().subscribe(arrangement -> show());
    desk.seenProperty()
        .subscribe(
            seen -> {
              if (getScene() != null) model.refresh();
            });
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) model.refresh();
            });
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  /** Whether the numbers are shown as a table. */
  public BooleanProperty asTableProperty() {
    return asTable;
  }

  /** Shows the block around the chosen day, lit, with its easy runs in sight. */
  public void compareEasyRuns() {
    asTable.set(false);
    model.rangeProperty().set(Trends.Range.BLOCK);
    model.lookAtChosen();
    model.unhide(RunStrips.EASY_RUNS);
    chart.reveal(RunStrips.EASY_RUNS);
  }

  @Override
  public void requestFocus() {
    (asTable.get() ? table : chart).requestFocus();
  }

  private void borrow(Pane pane) {
    getChildren().addFirst(pane);
  }

  private Node head() {
    title.getStyleClass().add("title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    legend.setAlignment(Pos.CENTER_LEFT);
    legend.setMinWidth(0);
    // Half a legend says nothing.
    legend
        .widthProperty()
        .subscribe(width -> legend.setVisible(width.doubleValue() >= legend.prefWidth(-1) - 1));
    HBox.setHgrow(legend, Priority.ALWAYS);
    SegmentedControl<Trends.Range> ranges =
        new SegmentedControl<>(
            model.rangeProperty(),
            List.of(Trends.Range.values()),
            range -> words.of("trends.range." + range));
    ranges.getStyleClass().add("small");
    ranges.onAgain(range -> model.reset());
    ranges.setMinWidth(Region.USE_PREF_SIZE);
    turn.setOnAction(click -> asTable.set(!asTable.get()));
    HBox head =
        new HBox(
            8,
            title,
            legend,
            ranges,
            fixed(turn),
            button("timeline.rows", this::arrange),
            button("timeline.compare", this::compare),
            save(),
            button("timeline.back", doors::back));
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("timeline-head");
    return head;
  }

  private Button button(String key, Runnable deed) {
    Button button = fixed(new Button(words.of(key)));
    button.setOnAction(click -> deed.run());
    return button;
  }

  private static Button fixed(Button button) {
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().add("small-button");
    return button;
  }

  private Button save() {
    ContextMenu menu =
        new ContextMenu(
            item("timeline.copyNumbers", table::copy),
            item("trends.copyPicture", () -> saving.copy(model.strips(), title.getText())),
            item("trends.savePng", () -> saving.save(model.strips(), title.getText(), "png")),
            item("trends.saveSvg", () -> saving.save(model.strips(), title.getText(), "svg")),
            item("timeline.saveCsv", () -> saving.save(model.strips(), title.getText(), "csv")));
    Button button = fixed(new Button(words.of("timeline.save")));
    button.setOnAction(
        click -> {
          table.show();
          menu.show(button, Side.BOTTOM, 0, 4);
        });
    return button;
  }

  private MenuItem item(String key, Runnable deed) {
    MenuItem item = new MenuItem(words.of(key));
    item.setOnAction(event -> deed.run());
    return item;
  }

  private void show() {
    long weeks = Math.round(model.lens().days() / 7);
    title.setText(
        weeks > 104
            ? words.of("timeline.title.years", Math.round(weeks / 52.18))
            : words.of("timeline.title." + model.grain(), weeks));
    if (asTable.get()) table.show();
  }

  private List<Node> keys() {
    boolean weeks = model.grain() == Grain.WEEK;
    Node outside =
        key(
            List.of(new Drawing.Mark(Drawing.Shape.DIAMOND, 6, 6, 5, Ink.RED)),
            weeks ? "timeline.legend.median" : "timeline.legend.outside");
    if (asTable.get()) return List.of(outside);
    return List.of(
        key(List.of(Drawing.box(0, 2, 16, 9, Ink.VEIL)), "timeline.legend.normal"),
        outside,
        key(List.of(Drawing.box(0, 5, 12, 2, Ink.INK)), "timeline.legend.plan"),
        weeks
            ? key(List.of(Drawing.box(5.5, 0, 1, 12, Ink.FAINT)), "timeline.legend.range")
            : key(
                List.of(
                    new Drawing.Line(
                        List.of(new Drawing.Point(0, 6), new Drawing.Point(16, 6)),
                        Ink.SOFT,
                        1.5,
                        true)),
                "timeline.legend.forecast"));
  }

  private Node key(List<Drawing.Item> drawn, String name) {
    Pane pane = new Pane();
    pane.getChildren().setAll(Painter.paint(drawn));
    pane.setMinSize(16, 12);
    pane.setMaxSize(16, 12);
    Label label = new Label(words.of(name), pane);
    label.getStyleClass().add("secondary");
    return label;
  }

  private void turn(boolean toTable) {
    turn.setText(words.of(toTable ? "timeline.asCharts" : "timeline.asTable"));
    if (toTable) table.show();
    legend.getChildren().setAll(keys());
    setCenter(toTable ? table : chart);
    if (getScene() != null) requestFocus();
  }

  private void arrange() {
    doors.show(new ArrangeView(model, words, doors::close));
  }

  private void compare() {
    doors.show(new AgainstView(model, words, doors::close));
  }

  private void press(KeyEvent key) {
    if (key.getCode() != KeyCode.ESCAPE) return;
    if (asTable.get()) asTable.set(false);
    else doors.back();
    key.consume();
  }

  private final class Rows implements RowDoors {

    @Override
    public void why(Strip strip) {
      doors.show(new ReckoningView(strip.why(model.shownDay()), words, doors::close));
    }

    @Override
    public void copyPicture(Strip strip) {
      saving.copy(List.of(strip), strip.name());
    }

    @Override
    public void save(Strip strip, String ending) {
      saving.save(List.of(strip), strip.name(), ending);
    }

    @Override
    public void hide(Strip strip) {
      model.toggle(strip.id());
      doors.tell(words.of("timeline.row.hidden", strip.name()));
    }

    @Override
    public void move(Strip strip, int step) {
      model.move(strip.id(), step);
    }
  }
}
