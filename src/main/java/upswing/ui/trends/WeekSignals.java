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
    List<Region> lines = new ArrayList<>();
    rows.forEach(row -> lines.add(new Line(row)));
    lines.add(
        new Line(new LoadRows(desk.seen().ledger(), words).days(start, 7, start, ROW_HEIGHT)));
    if (!rows.isEmpty()) lines.add(said("trends.signals.foot"));
    else if (desk.seen().plan().checkIns().isEmpty()) lines.add(invitation());
    else lines.add(said("trends.signals.none"));
    getChildren().setAll(lines);
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

    private final VBox name;
    private final ChartView chart;

    Line(Row row) {
      getStyleClass().add("week-signal");
      Label title = new Label(row.name());
      title.getStyleClass().add("strong");
      title.setWrapText(true);
      Label unit = new Label(row.unit());
      unit.getStyleClass().add("week-signal-unit");
      unit.setWrapText(true);
      name = new VBox(1, title, unit);
      chart = new ChartView(ROW_HEIGHT, desk.litProperty(), words, destination);
      chart.show(row.chart());
      getChildren().addAll(name, chart);
      left.addListener(observable -> requestLayout());
      right.addListener(observable -> requestLayout());
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
