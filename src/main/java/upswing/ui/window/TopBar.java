package upswing.ui.window;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import upswing.ui.Action;
import upswing.ui.Actions;
import upswing.ui.Messages;
import upswing.ui.calendar.CalendarSpan;
import upswing.ui.calendar.CalendarViewModel;
import upswing.ui.calendar.Title;
import upswing.ui.widget.Glyph;
import upswing.ui.widget.Icon;
import upswing.ui.widget.SegmentedControl;

/** The bar at the top: name, views, where we are, and what can be done. */
final class TopBar extends HBox {

  private static final List<String> MORE =
      List.of(
          "newBlock",
          "replan",
          "insertTemplate",
          "import",
          "print",
          "review",
          "history",
          "settings",
          "palette",
          "help");

  /** Below this width only what has no other way stays: printing is in the menu and on a key. */
  private static final double ROOMY = 1150;

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final Actions actions;
  private final Messages words;
  private final Label name = new Label();
  private final Label about = new Label();
  private final Label warnings = new Label();
  private Optional<Button> check = Optional.empty();
  private Optional<Button> primary = Optional.empty();

  TopBar(CalendarViewModel calendar, Actions actions, Messages words) {
    this.actions = actions;
    this.words = words;
    getStyleClass().add("top-bar");
    setFillHeight(false);
    Icon logo = new Icon(Glyph.APP_LOGO, 18);
    logo.getStyleClass().add("accent");
    Label app = new Label(words.of("app.name"), logo);
    app.getStyleClass().add("app-name");
    app.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    name.getStyleClass().add("shown-name");
    about.getStyleClass().add("shown-about");
    warnings.getStyleClass().add("warning-count");
    HBox shown = new HBox(name, about);
    shown.getStyleClass().add("shown");
    shown.setMinWidth(0);
    var spans =
        new SegmentedControl<>(
            calendar.spanProperty(),
            List.of(CalendarSpan.values()),
            span -> words.of("calendar.span." + span));
    spans.setMinWidth(USE_PREF_SIZE);
    // What is shown in place of the calendar makes room for it again.
    spans.onAgain(span -> actions.run(span.name().toLowerCase(Locale.ROOT)));
    getChildren()
        .addAll(
            app,
            spans,
            icon("previous", Glyph.DO_BACK),
            text("today"),
            icon("next", Glyph.DO_FORWARD),
            shown,
            space,
            icon("undo", Glyph.DO_UNDO),
            icon("redo", Glyph.DO_REDO));
    planCheck();
    Optional<Button> print = actions.find("print").map(action -> text("print"));
    print.ifPresent(getChildren()::add);
    getChildren().add(more());
    checkIn();
    calendar.titleProperty().subscribe(this::show);
    widthProperty()
        .subscribe(
            width -> {
              boolean narrow = width.doubleValue() < ROOMY;
              pseudoClassStateChanged(NARROW, narrow);
              app.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
              name.setMinWidth(narrow ? 0 : USE_PREF_SIZE);
              about.setManaged(!narrow);
              about.setVisible(!narrow);
              print.ifPresent(button -> button.setManaged(!narrow));
              print.ifPresent(button -> button.setVisible(!narrow));
            });
  }

  /** How many findings ask to be looked at. */
  void warn(int count) {
    warnings.setText(String.valueOf(count));
    // A graphic that is not managed when its button is first laid out never appears.
    check.ifPresent(
        button ->
            button.setContentDisplay(count > 0 ? ContentDisplay.RIGHT : ContentDisplay.TEXT_ONLY));
  }

  /** While nothing is planned, checking in is not the first thing to do. */
  void begun(boolean now) {
    primary.ifPresent(
        button -> {
          button.getStyleClass().remove("primary");
          if (now) button.getStyleClass().add("primary");
        });
  }

  private void show(Title title) {
    name.setText(title.name());
    about.setText(title.about().isEmpty() ? "" : " · " + title.about());
    name.setTooltip(new Tooltip(name.getText() + about.getText()));
  }

  private void planCheck() {
    if (actions.find("planCheck").isEmpty()) return;
    Button button = text("planCheck");
    button.setGraphic(warnings);
    check = Optional.of(button);
    getChildren().add(button);
  }

  /** What has no button of its own, for hands that only use the mouse. */
  private Button more() {
    Button button = new Button(words.of("window.more.short"));
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(words.of("window.more"));
    button.setTooltip(new Tooltip(words.of("window.more")));
    ContextMenu menu = new ContextMenu();
    button.setOnAction(
        click -> {
          menu.getItems()
              .setAll(
                  MORE.stream().flatMap(id -> actions.find(id).stream()).map(this::item).toList());
          menu.show(button, Side.BOTTOM, 0, 4);
        });
    return button;
  }

  private MenuItem item(Action action) {
    MenuItem item = new MenuItem(words.of("action." + action.id()));
    action.chords().stream().findFirst().ifPresent(item::setAccelerator);
    item.setOnAction(click -> action.run());
    return item;
  }

  private void checkIn() {
    if (actions.find("checkIn").isEmpty()) return;
    Button button = text("checkIn");
    primary = Optional.of(button);
    getChildren().add(button);
  }

  private Button icon(String id, Glyph glyph) {
    Button button = button(id);
    button.getStyleClass().add("icon-button");
    button.setGraphic(new Icon(glyph, 14));
    button.setAccessibleText(words.of("action." + id));
    return button;
  }

  private Button text(String id) {
    Button button = button(id);
    button.setText(words.of("action." + id + ".short"));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private Button button(String id) {
    Action action = actions.find(id).orElseThrow();
    Button button = new Button();
    button.setFocusTraversable(true);
    button.setOnAction(click -> action.run());
    action.unable().subscribe(why -> tell(button, action, why));
    return button;
  }

  /** A tooltip does not show on a disabled button, so its reason is spoken as help as well. */
  private void tell(Button button, Action action, Optional<String> unable) {
    button.setDisable(unable.isPresent());
    String what = words.of("action." + action.id());
    String keys = action.keys().isEmpty() ? "" : "  " + action.keys();
    button.setTooltip(new Tooltip(what + keys));
    button.setAccessibleHelp(unable.map(words::of).orElse(what));
  }
}
