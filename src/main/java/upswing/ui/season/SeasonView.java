package upswing.ui.season;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import upswing.training.BlockId;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.chart.ChartView;
import upswing.ui.chart.DayAxis;
import upswing.ui.chart.Destination;

/** The season on the screen: figures, the chart, and hands on flags and phase edges. */
public final class SeasonView extends VBox {

  private static final double REACH = 6;

  private final SeasonViewModel model;
  private final Messages words;
  private final ChartView chart;
  private final HBox figures = new HBox(36);
  private final Label weekName = new Label();
  private final Label weekFigures = new Label();
  private final Label hint = new Label();
  private final RankMenu ranks;
  private final DropMenu drops;
  private final Runnable openWeek;
  private @Nullable Held held;

  /** Something that is being dragged. */
  private sealed interface Held {
    record Flag(Season.Flag flag) implements Held {}

    record Edge(Season.PhaseBand band) implements Held {}
  }

  /**
   * @param destination asks where a picture shall go
   * @param openWeek shows the chosen week
   * @param replan opens the replanning of a block for a race on another day
   */
  public SeasonView(
      Desk desk,
      Messages words,
      Destination destination,
      Runnable openWeek,
      BiConsumer<BlockId, LocalDate> replan) {
    this.words = words;
    this.openWeek = openWeek;
    model = new SeasonViewModel(desk, words);
    ranks = new RankMenu(model, words);
    drops = new DropMenu(model, words, replan);
    chart = new ChartView(420, desk.litProperty(), words, destination);
    getStyleClass().add("season");
    VBox.setVgrow(chart, Priority.ALWAYS);
    getChildren().addAll(head(), chart, foot());
    model.seasonProperty().subscribe(this::show);
    desk.litProperty().subscribe(lit -> tellWeek());
    desk.chosenProperty().subscribe(day -> tellWeek());
    sceneProperty().subscribe(scene -> model.show(scene != null));
    chart.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
    chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    chart.addEventHandler(MouseEvent.MOUSE_RELEASED, this::drop);
    chart.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    chart.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::askRank);
    addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
  }

  private HBox head() {
    VBox week = new VBox(4, weekName, weekFigures);
    week.setAlignment(Pos.TOP_RIGHT);
    weekName.getStyleClass().add("strong");
    weekFigures.getStyleClass().add("secondary");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(figures, gap, week);
    head.getStyleClass().add("season-head");
    return head;
  }

  private HBox foot() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    hint.getStyleClass().add("secondary");
    hint.setText(words.of("season.hint"));
    HBox foot =
        new HBox(
            18,
            key("season-done", "season.key.done"),
            key("season-planned", "season.key.planned"),
            key("season-recovery", "season.key.recovery"),
            gap,
            hint);
    foot.getStyleClass().add("season-foot");
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private Label key(String style, String name) {
    Region box = new Region();
    box.getStyleClass().addAll("season-key", style);
    Label label = new Label(words.of(name), box);
    label.getStyleClass().add("secondary");
    return label;
  }

  private void show(Season season) {
    chart.show(new SeasonChart(season, words));
    figures.getChildren().setAll(model.figures().stream().map(SeasonView::figure).toList());
    tellWeek();
  }

  private static VBox figure(SeasonViewModel.Figure figure) {
    Label number = new Label(figure.number());
    number.getStyleClass().add("season-figure");
    Label about = new Label(figure.about());
    about.getStyleClass().add("secondary");
    return new VBox(2, number, about);
  }

  private void tellWeek() {
    Optional<SeasonViewModel.WeekWords> told = model.week().map(model::words);
    weekName.setText(told.map(SeasonViewModel.WeekWords::name).orElse(""));
    weekFigures.setText(told.map(SeasonViewModel.WeekWords::figures).orElse(""));
  }

  private void point(MouseEvent event) {
    chart.setCursor(at(event).isPresent() ? Cursor.H_RESIZE : Cursor.DEFAULT);
  }

  private void press(MouseEvent event) {
    held = event.isPrimaryButtonDown() ? at(event).orElse(null) : null;
  }

  private void askRank(ContextMenuEvent event) {
    if (!(at(event.getX(), event.getY()).orElse(null) instanceof Held.Flag(Season.Flag flag))) {
      return;
    }
    held = null;
    ranks.ask(flag.session(), event);
    event.consume();
  }

  private void drag(MouseEvent event) {
    Held what = held;
    if (what == null) return;
    dayAt(event)
        .ifPresent(
            day -> {
              chart.setCursor(Cursor.CLOSED_HAND);
              hint.setText(told(what, day));
            });
  }

  private String told(Held what, LocalDate day) {
    return switch (what) {
      case Held.Flag(Season.Flag flag) ->
          words.of("season.movesRace", flag.name(), model.date(flag.date()), model.date(day));
      case Held.Edge(Season.PhaseBand band) ->
          words.of("season.movesPhase", words.of("phase." + band.phase()), model.date(weekOf(day)));
    };
  }

  private void drop(MouseEvent event) {
    Held what = held;
    release();
    if (what == null || event.isStillSincePress()) return;
    dayAt(event)
        .ifPresent(
            day -> {
              switch (what) {
                case Held.Flag(Season.Flag flag) -> drop(flag, day, event);
                case Held.Edge(Season.PhaseBand band) -> model.movePhase(band, weekOf(day));
              }
            });
  }

  private void drop(Season.Flag flag, LocalDate day, MouseEvent event) {
    if (day.equals(flag.date())) return;
    switch (model.drop(flag.session(), day)) {
      case SeasonViewModel.Drop.Free free -> model.moveRace(flag.session(), day);
      case SeasonViewModel.Drop.Never(String why) -> hint.setText(why);
      case SeasonViewModel.Drop.Replan replan -> drops.ask(flag, day, replan, event);
    }
  }

  /** The edge nearest to a day: a week is given to the phase that holds more of it. */
  private LocalDate weekOf(LocalDate day) {
    return season()
        .week(day.plusDays(3))
        .map(Season.Week::start)
        .orElse(season().weeks().getLast().start());
  }

  private void release() {
    held = null;
    chart.setCursor(Cursor.DEFAULT);
    hint.setText(words.of("season.hint"));
  }

  private void click(MouseEvent event) {
    if (!event.isStillSincePress()) return;
    dayAt(event).ifPresent(model::choose);
    if (event.getClickCount() == 2) openWeek.run();
  }

  private void keys(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && held != null) {
      release();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      model.week().ifPresent(week -> model.choose(chosenIn(week)));
      openWeek.run();
      event.consume();
    }
  }

  private LocalDate chosenIn(Season.Week week) {
    LocalDate today = season().today();
    return season().week(today).filter(week::equals).isPresent() ? today : week.start();
  }

  private Optional<Held> at(MouseEvent event) {
    return at(event.getX(), event.getY());
  }

  private Optional<Held> at(double x, double y) {
    DayAxis axis = axis();
    if (y >= SeasonChart.FLAG_TOP && y <= SeasonChart.FLAG_TOP + SeasonChart.FLAG_HEIGHT) {
      return season().flags().reversed().stream()
          .filter(flag -> isAtFlag(x - axis.x(flag.date())))
          .findFirst()
          .map(Held.Flag::new);
    }
    double top = SeasonChart.PHASE_TOP;
    if (y < top || y > top + SeasonChart.PHASE_HEIGHT) return Optional.empty();
    return season().edges().stream()
        .filter(band -> Math.abs(x - axis.start(band.first())) <= REACH)
        .findFirst()
        .map(Held.Edge::new);
  }

  private static boolean isAtFlag(double x) {
    return x >= -REACH && x <= 20;
  }

  private Optional<LocalDate> dayAt(MouseEvent event) {
    return axis().dayAt(event.getX());
  }

  private DayAxis axis() {
    return new SeasonChart(season(), words).axis(chart.getWidth());
  }

  private Season season() {
    return model.seasonProperty().get();
  }
}
