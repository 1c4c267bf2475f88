package upswing.ui.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import upswing.edit.Edits;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.check.CheckView;
import upswing.ui.help.HelpView;
import upswing.ui.history.HistoryView;
import upswing.ui.palette.PaletteView;
import upswing.ui.session.InlineEdit;
import upswing.ui.session.SessionEditor;
import upswing.ui.settings.SettingsView;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

/** Draws every sheet in both themes into a folder, to be looked at. */
public final class SheetPictures {

  private final Path folder;
  private final Messages words = new Messages(Locale.ENGLISH);

  private SheetPictures(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    FutureTask<Path> drawing =
        new FutureTask<>(
            () -> {
              Fonts.load();
              new SheetPictures(folder).all();
              return folder;
            });
    Platform.startup(drawing);
    drawing.get();
    Platform.exit();
  }

  private void all() throws Exception {
    Plan plan = SampleBlock.plan();
    Session threshold = first(plan, SessionKind.THRESHOLD, 0);
    Session tooHard = first(plan, SessionKind.EASY, -4);
    draw("session", plan, (desk, size) -> editor(desk, threshold));
    draw("session-done", plan, (desk, size) -> editor(desk, tooHard));
    draw(
        "settings",
        plan,
        (desk, size) -> new SettingsView(desk, words, new Label("light, dark, system"), () -> {}));
    draw("check", plan, (desk, size) -> new CheckView(desk, words, () -> {}));
    draw("help", plan, (desk, size) -> help(desk));
    draw("history", plan, (desk, size) -> history(desk));
    draw("palette", plan, (desk, size) -> palette(desk, "rest fri"));
    draw("palette-all", plan, (desk, size) -> palette(desk, "re"));
    draw(
        "inline",
        plan,
        (desk, size) ->
            new InlineEdit(desk, words, SampleBlock.TODAY, Optional.of(threshold), () -> {}));
  }

  private Region history(Desk desk) {
    for (int i = 0; i < 3; i++) {
      java.time.LocalDate day = SampleBlock.TODAY.plusDays(i);
      desk.perform(plan -> Edits.move(plan, plan.sessionsOn(day).getFirst().id(), day.plusDays(9)));
    }
    desk.undo();
    return new HistoryView(desk, words, ZoneOffset.UTC, () -> {});
  }

  private Region help(Desk desk) {
    MainWindow window = new MainWindow(desk, words, new MemoryStore(desk.seen().plan()), List.of());
    return new HelpView(words, window.actions(), () -> {});
  }

  private Region palette(Desk desk, String typed) {
    MainWindow window = new MainWindow(desk, words, new MemoryStore(desk.seen().plan()), List.of());
    PaletteView palette = new PaletteView(desk, words, window.actions(), () -> {});
    ((TextField) palette.lookup(".text-field")).setText(typed);
    return palette;
  }

  private Region editor(Desk desk, Session session) {
    return new SessionEditor(desk, words, session.id(), () -> {});
  }

  private static Session first(Plan plan, SessionKind kind, int days) {
    return plan.sessionsOn(SampleBlock.TODAY.plusDays(days)).stream()
        .filter(s -> s.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private void draw(String name, Plan plan, BiFunction<Desk, Integer, Region> sheet)
      throws Exception {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      Workspace workspace = new Workspace(new MemoryStore(plan), InstantSource.system());
      Desk desk = new Desk(workspace, () -> SampleBlock.TODAY, Runnable::run, Runnable::run);
      StackPane root = new StackPane(sheet.apply(desk, 0));
      Scene scene = new Scene(root, 960, 860);
      scene.getStylesheets().setAll(theme.sheets(ColorScheme.LIGHT));
      String file = name + "-" + theme + ".png";
      Screenshot.save(scene, 1, folder.resolve(file.toLowerCase(Locale.ROOT)));
    }
  }
}
