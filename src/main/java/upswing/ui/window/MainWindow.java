package upswing.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import upswing.ui.Actions;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.calendar.CalendarDeeds;
import upswing.ui.calendar.CalendarSpan;
import upswing.ui.calendar.CalendarView;
import upswing.ui.calendar.CalendarViewModel;
import upswing.ui.calendar.LongAgoLine;
import upswing.ui.widget.Sheet;
import upswing.workspace.PlanStore;

/**
 * The window: bars, calendar, a pane at the right, and a layer for sheets. Features join it through
 * its actions, its pane and its overlay.
 */
public final class MainWindow {

  /** From this width on calendar and pane have room side by side, in pixels. */
  private static final double ROOMY = 1200;

  private final Desk desk;
  private final Messages words;
  private final PlanStore store;
  private final Habits habits;
  private final Actions actions = new Actions();
  private final Overlay overlay;
  private final CalendarViewModel calendar;
  private final CalendarDeeds deeds;
  private final CalendarView calendarView;
  private final VBox banner = new VBox();
  private final BorderPane main = new BorderPane();
  private Node season;
  private Optional<Node> instead = Optional.empty();
  private final StatusBar status;
  private final SidePane side;
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
  private final StackPane root = new StackPane();

  /** Whether the key that was pressed last did something: then no field gets its character too. */
  private boolean taken;

  /** Puts the window together; features join in their order. */
  public MainWindow(Desk desk, Messages words, PlanStore store, List<? extends Feature> features) {
    Fonts.load();
    this.desk = desk;
    this.words = words;
    this.store = store;
    habits = new Habits(store);
    overlay = new Overlay(desk::callOff);
    calendar = new CalendarViewModel(desk, words);
    deeds = new CalendarDeeds(desk, calendar, words);
    calendarView = new CalendarView(calendar, deeds, words);
    season = calendarView;
    side = new SidePane(habits);
    status = new StatusBar(words);
    theme.set(Theme.named(habits.word("theme").orElse("")));
    habits.word("view").flatMap(MainWindow::span).ifPresent(calendar.spanProperty()::set);
    calendar.spanProperty().subscribe(span -> habits.keep("view", span));
    theme.subscribe(chosen -> habits.keep("theme", chosen));
    banner(new LongAgoLine(desk, words, calendarView::requestFocus));
    new CalendarActions(calendar, deeds, desk).addTo(actions);
    new WindowActions(this).addTo(actions);
    features.forEach(feature -> feature.join(this));
    build();
  }

  /** What all views share. */
  public Desk desk() {
    return desk;
  }

  /** Every word. */
  public Messages words() {
    return words;
  }

  /** Where originals and habits are kept. */
  public PlanStore store() {
    return store;
  }

  /** What can be asked for; features add theirs. */
  public Actions actions() {
    return actions;
  }

  /** Where sheets are shown. */
  public Overlay overlay() {
    return overlay;
  }

  /** The calendar's view model. */
  public CalendarViewModel calendar() {
    return calendar;
  }

  /** What can be done in the calendar. */
  public CalendarDeeds deeds() {
    return deeds;
  }

  /** The calendar itself. */
  public CalendarView calendarView() {
    return calendarView;
  }

  /** Stands between the top bar and the calendar while it has something to say. */
  public void banner(Node view) {
    banner.getChildren().add(view);
  }

  /** Shows a year in place of the calendar while that is asked for. */
  public void season(Node view) {
    season = view;
  }

  /** Shows a view in place of calendar and pane, until {@link #back()} or another span. */
  public void instead(Node view) {
    instead = Optional.of(view);
    turn();
  }

  /** Shows the calendar again, if something else is shown in its place. */
  public void back() {
    if (instead.isEmpty()) return;
    instead = Optional.empty();
    turn();
  }

  /** The pane at the right of the block view. */
  public SidePane side() {
    return side;
  }

  /**
   * Shows a sheet beside the calendar where there is room, else over it; asked for again where it
   * stands already, it goes.
   *
   * @param make makes it, given what closes it
   */
  void beside(Class<? extends Sheet> kind, Function<Runnable, ? extends Sheet> make) {
    if (side.entertains(kind)) side.dismiss();
    else if (side.hasRoom()) side.invite(make.apply(side::dismiss), calendarView::requestFocus);
    else overlay.show(make.apply(overlay::close));
  }

  /** Which colours are wanted. */
  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** Says one sentence at the bottom of the window until the next key or click. */
  public void tell(String sentence) {
    status.tell(sentence);
  }

  /** Says from now on that what is shown is an example, in place of that all is saved. */
  void keepsNothing() {
    status.keepsNothing();
    status.show(desk.seen(), desk.isBegun());
  }

  /** How the window and its features were left. */
  Habits habits() {
    return habits;
  }

  /** A scene with the whole window in it, for a stage or for a picture. */
  public Scene scene(double width, double height) {
    Scene scene = new Scene(root, width, height);
    new Colours(scene, theme).follow();
    Carets.restIn(scene);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> tell(""));
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        press -> {
          tell("");
          taken = false;
        });
    scene.addEventFilter(
        KeyEvent.KEY_TYPED,
        typed -> {
          if (taken) typed.consume();
        });
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (!overlay.isOpen()) {
            actions.press(key);
            taken = key.isConsumed();
          }
          if (key.getCode() == KeyCode.ESCAPE && !key.isConsumed()) side.dismiss();
        });
    calendarView.requestFocus();
    return scene;
  }

  /** Shows the window on a stage, as it was left. */
  public void show(Stage stage) {
    new Frame(this, habits).show(stage);
  }

  private void build() {
    TopBar top = new TopBar(calendar, actions, words);
    main.setTop(new VBox(top, banner));
    main.setBottom(status);
    main.setRight(side);
    EmptyView empty = new EmptyView(actions, words);
    root.getStyleClass().add("window");
    root.getChildren().addAll(main, overlay);
    calendarView
        .carryProperty()
        .subscribe(carry -> tell(carry.isPresent() ? words.of("calendar.drag.hint") : ""));
    root.widthProperty().subscribe(width -> side.narrow(width.doubleValue() < ROOMY));
    calendar
        .spanProperty()
        .subscribe(
            span -> {
              instead = Optional.empty();
              turn();
            });
    desk.seenProperty()
        .subscribe(
            seen -> {
              boolean begun = desk.isBegun();
              turnTo(begun ? begunView() : empty);
              side.fill(begun);
              top.begun(begun);
              status.show(seen, begun);
              top.warn(seen.warnings());
            });
  }

  private void turn() {
    side.allow(calendar.spanProperty().get() == CalendarSpan.BLOCK && instead.isEmpty());
    if (desk.isBegun()) turnTo(begunView());
  }

  private Node begunView() {
    return instead.orElse(
        calendar.spanProperty().get() == CalendarSpan.SEASON ? season : calendarView);
  }

  /** The keyboard goes with what is shown. */
  private void turnTo(Node node) {
    if (node.equals(main.getCenter())) return;
    main.setCenter(node);
    overlay.thenFocus(node);
  }

  private static Optional<CalendarSpan> span(String name) {
    return List.of(CalendarSpan.values()).stream().filter(s -> s.name().equals(name)).findFirst();
  }

  /** The root of everything shown, for tests. */
  Region root() {
    return root;
  }
}
