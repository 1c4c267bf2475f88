package upswing.ui.window;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import upswing.ui.Action;
import upswing.ui.check.CheckView;
import upswing.ui.help.HelpView;
import upswing.ui.history.HistoryView;
import upswing.ui.palette.PaletteView;
import upswing.ui.settings.SettingsView;
import upswing.ui.widget.SegmentedControl;

/** The sheets about the whole plan: palette, history, plan check, settings and help. */
public final class FindFeature implements Feature {

  private final ZoneId zone;

  /**
   * @param zone whose clock the history is told by
   */
  public FindFeature(ZoneId zone) {
    this.zone = zone;
  }

  @Override
  public void join(MainWindow window) {
    window
        .actions()
        .add(
            Action.when(
                "planCheck",
                window
                    .desk()
                    .seenProperty()
                    .map(
                        seen ->
                            seen.plan().isEmpty()
                                ? Optional.of("window.nothingPlanned")
                                : Optional.<String>empty()),
                () -> check(window)));
    window.actions().add(Action.of("history", () -> history(window), "Shortcut+H"));
    window.actions().add(Action.of("settings", () -> settings(window), "Shortcut+Comma"));
    window.actions().add(Action.of("help", () -> help(window), "F1", "Shift+Slash"));
    window.actions().add(Action.of("palette", () -> palette(window), "Shortcut+K"));
  }

  private void history(MainWindow window) {
    window.beside(
        HistoryView.class, close -> new HistoryView(window.desk(), window.words(), zone, close));
  }

  private static void check(MainWindow window) {
    window.beside(CheckView.class, close -> new CheckView(window.desk(), window.words(), close));
  }

  private static void settings(MainWindow window) {
    SegmentedControl<Theme> look =
        new SegmentedControl<>(
            window.themeProperty(),
            List.of(Theme.values()),
            theme -> window.words().of("settings.look." + theme));
    CheckBox care = new CheckBox(window.words().of("settings.care"));
    care.setId("settings-care");
    care.selectedProperty().bindBidirectional(window.calendar().careProperty());
    VBox looks = new VBox(12, look, care);
    looks.setFillWidth(false);
    window
        .overlay()
        .show(new SettingsView(window.desk(), window.words(), looks, window.overlay()::close));
  }

  private static void help(MainWindow window) {
    window.overlay().show(new HelpView(window.words(), window.actions(), window.overlay()::close));
  }

  private static void palette(MainWindow window) {
    PaletteView palette =
        new PaletteView(window.desk(), window.words(), window.actions(), window.overlay()::close);
    window.overlay().show(palette);
    palette.begin();
  }
}
