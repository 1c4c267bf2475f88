package upswing.ui.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.chart.ChartView;
import upswing.ui.chart.Destination;
import upswing.ui.widget.SegmentedControl;

/** The right side of the window: the verdict, and how every signal has gone. */
public final class TrendsPane extends BorderPane {

  private final Desk desk;
  private final Messages words;
  private final Destination destination;
  private final TrendsViewModel model;
  private final Label title = new Label();
  private final Label dates = new Label();
  private final Label empty = new Label();
  private final VBox rows = new VBox();
  private final VBox body = new VBox();
  private final VerdictView verdict;
  private final ReadThen readThen;
  private final ChartView letters;
  private final Button wider;
  private List<RowView> shown = List.of();

  /**
   * @param checkIn opens the check-in of a day
   * @param destination asks where pictures are saved
   * @param widen shows the trends over the whole window
   */
  public TrendsPane(
      Desk desk,
      Messages words,
      Consumer<LocalDate> checkIn,
      Destination destination,
      Runnable widen) {
    this.desk = desk;
    this.words = words;
    this.destination = destination;
    model = new TrendsViewModel(desk, words);
    verdict =
        new VerdictView(words, new VerdictDeeds(desk, words, checkIn, () -> model.trends().card()));
    readThen = new ReadThen(desk, words);
    letters = new ChartView(20, desk.litProperty(), words, destination);
    letters.setFocusTraversable(false);
    getStyleClass().addAll("trends", "surface");
    empty.getStyleClass().add("soft");
    empty.setWrapText(true);
    body.getStyleClass().add("trends-body");
    rows.getStyleClass().add("trend-rows");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    wider = new Button(words.of("trends.wider"));
    wider.getStyleClass().addAll("quiet", "trends-wider");
    wider.setOnAction(click -> widen.run());
    setTop(head(widen));
    setCenter(scroll);
    model.trendsProperty().subscribe(this::show);
    model.shownDayProperty().subscribe(day -> say());
    model.titleProperty().subscribe(title::setText);
    model.datesProperty().subscribe(dates::setText);
  }

  /** Week, block or year: what is remembered between two starts. */
  public TrendsViewModel model() {
    return model;
  }

  private Node head(Runnable widen) {
    title.getStyleClass().add("title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    dates.getStyleClass().add("soft");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    SegmentedControl<Trends.Range> ranges =
        new SegmentedControl<>(
            model.rangeProperty(),
            List.of(Trends.Range.values()),
            range -> words.of("trends.range." + range));
    ranges.getStyleClass().add("small");
    ranges.setMinWidth(Region.USE_PREF_SIZE);
    Button wide = new Button("⤢");
    wide.getStyleClass().add("quiet");
    wide.setMinWidth(Region.USE_PREF_SIZE);
    wide.setAccessibleText(words.of("action.trends"));
    wide.setTooltip(new Tooltip(words.of("action.trends") + "  G"));
    wide.setOnAction(click -> widen.run());
    HBox head = new HBox(8, title, dates, gap, ranges, wide);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("trends-head");
    return head;
  }

  private void show(Trends trends) {
    List<Node> parts = new ArrayList<>();
    trends
        .card()
        .ifPresent(
            card -> {
              verdict.show(card);
              if (card.date().equals(trends.today())) readThen.addTo(verdict, card);
              parts.add(verdict);
            });
    if (trends.letters()) {
      letters.show(new DayLetters(trends.first(), trends.days(), trends.today(), words.locale()));
      parts.add(letters);
    }
    if (!trends.empty().isEmpty()) {
      empty.setText(trends.empty());
      parts.add(empty);
    }
    showRows(trends.rows());
    parts.add(rows);
    if (!trends.letters() && !trends.rows().isEmpty()) parts.add(wider);
    if (!body.getChildren().equals(parts)) body.getChildren().setAll(parts);
    say();
  }

  /** Rows stay where they are as long as their kinds do: the keyboard keeps its place. */
  private void showRows(List<Row> next) {
    boolean same = shown.size() == next.size();
    for (int i = 0; same && i < next.size(); i++) {
      same = shown.get(i).height() == next.get(i).height();
    }
    if (same) {
      for (int i = 0; i < next.size(); i++) shown.get(i).show(next.get(i));
    } else {
      shown =
          next.stream()
              .map(r -> new RowView(r, desk, words, destination, model.lensProperty()))
              .toList();
      rows.getChildren().setAll(shown);
    }
  }

  private void say() {
    boolean lit = desk.litProperty().get().isPresent();
    LocalDate day = model.shownDayProperty().get();
    for (RowView row : shown) row.say(day, model.judgedDay(), lit);
  }
}
