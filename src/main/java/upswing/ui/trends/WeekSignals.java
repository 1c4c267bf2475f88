package upswing.ui.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.chart.ChartView;
import upswing.ui.chart.Destination;

/**
 * The signals of one week under its days: the day columns above are the axis.
 *
 * <p>Bind {@link #leftProperty()} and {@link #rightProperty()} to what the week view keeps free
 * beside its seven columns.
 */
public final class WeekSignals extends VBox {

  private static final double ROW_HEIGHT = 60;

  private final Desk desk;
  private final Messages words;
  private final Consumer<LocalDate> checkIn;
  private final Destination destination;
  private final ObjectProperty<LocalDate> week;
  private final DoubleProperty left = new SimpleDoubleProperty(120);
  private final DoubleProperty right = new SimpleDoubleProperty(0);
  private final List<Line> lines = new ArrayList<>();

  /**
   * @param checkIn opens the check-in of a day
   * @param destination asks where pictures are saved
   */
  public WeekSignals(
      Desk desk, Messages words, Consumer<LocalDate> checkIn, Destination destination) {
    this.desk = desk;
    this.words = words;
    this.checkIn = checkIn;
    this.destination = destination;
    week = new SimpleObjectProperty<>(weekOf(desk.chosenProperty().get()));
    getStyleClass().add("week-signals");
    desk.chosenProperty().addListener((chosen, before, now) -> week.set(weekOf(now)));
    desk.seenProperty().addListener((seen, before, now) -> show());
    week.addListener((start, before, now) -> show());
    show();
  }

  /** The first day of the week shown; follows the chosen day. */
  public ObjectProperty<LocalDate> weekProperty() {
    return week;
  }

  /** Pixels kept free for the names, left of the first day. */
  public DoubleProperty leftProperty() {
    return left;
  }

  /** Pixels kept free right of the last day. */
  public DoubleProperty rightProperty() {
    return right;
  }

  private LocalDate weekOf(LocalDate day) {
    return desk.seen().plan().runner().weekOf(day);
  }

  private void show() {
    LocalDate start = week.get();
    List<Row> rows =
        new SignalRows(desk.seen().mornings(), words)
            .of(start, 7, start, SignalChart.Look.WEEK, ROW_HEIGHT);
    List<Region> shown = new ArrayList<>();
    rows.forEach(row -> shown.add(line(shown.size(), row)));
    Row load = new LoadRows(desk.seen().ledger(), words).days(start, 7, start, ROW_HEIGHT);
    shown.add(line(shown.size(), load));
    if (!rows.isEmpty()) shown.add(said("trends.signals.foot"));
    else if (desk.seen().plan().checkIns().isEmpty()) shown.add(invitation());
    else shown.add(said("trends.signals.none"));
    if (!shown.equals(getChildren())) getChildren().setAll(shown);
  }

  /** The line at a place, the same one for every week. */
  private Line line(int place, Row row) {
    if (place == lines.size()) lines.add(new Line());
    lines.get(place).show(row);
    return lines.get(place);
  }

  private Region said(String key) {
    Label foot = new Label(words.of(key));
    foot.getStyleClass().addAll("secondary", "week-signals-foot");
    foot.setMaxWidth(Double.MAX_VALUE);
    return foot;
  }

  private Region invitation() {
    LocalDate today = desk.seen().today();
    return new CheckInInvitation(words, () -> checkIn.accept(today));
  }

  /** A signal's name in the margin and its chart under the days. */
  private final class Line extends Region {

    private final Label title = new Label();
    private final Label unit = new Label();
    private final VBox name = new VBox(1, title, unit);
    private final ChartView chart =
        new ChartView(ROW_HEIGHT, desk.litProperty(), words, destination);

    Line() {
      getStyleClass().add("week-signal");
      title.getStyleClass().add("strong");
      title.setWrapText(true);
      unit.getStyleClass().add("week-signal-unit");
      unit.setWrapText(true);
      getChildren().addAll(name, chart);
      left.addListener(observable -> requestLayout());
      right.addListener(observable -> requestLayout());
    }

    void show(Row row) {
      title.setText(row.name());
      unit.setText(row.unit());
      chart.show(row.chart());
    }

    @Override
    protected double computePrefHeight(double width) {
      return ROW_HEIGHT + 7;
    }

    @Override
    protected void layoutChildren() {
      name.resizeRelocate(16, 10, left.get() - 20, ROW_HEIGHT);
      double width = getWidth() - left.get() - right.get();
      chart.resizeRelocate(left.get(), 3, Math.max(0, width), ROW_HEIGHT);
    }
  }
}
