package upswing.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import upswing.training.Plan;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.calendar.CalendarSpan;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

/** Draws every view in both themes into a folder, to be looked at. */
public final class Pictures {

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    FutureTask<Path> drawing = new FutureTask<>(() -> all(folder));
    Platform.startup(drawing);
    drawing.get();
    Platform.exit();
  }

  private static Path all(Path folder) throws IOException {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      for (CalendarSpan span : CalendarSpan.values()) {
        save(SampleBlock.plan(), span, theme, folder, span.name());
      }
    }
    save(Plan.EMPTY, CalendarSpan.BLOCK, Theme.LIGHT, folder, "empty");
    return folder;
  }

  private static void save(Plan plan, CalendarSpan span, Theme theme, Path folder, String name)
      throws IOException {
    MemoryStore store = new MemoryStore(plan);
    Workspace workspace = new Workspace(store, InstantSource.system());
    Desk desk = new Desk(workspace, () -> SampleBlock.TODAY, Runnable::run, Runnable::run);
    MainWindow window = new MainWindow(desk, new Messages(Locale.ENGLISH), store, features());
    window.themeProperty().set(theme);
    window.calendar().spanProperty().set(span);
    Scene scene = window.scene(1440, 900);
    String file = name + "-" + theme + ".png";
    Screenshot.save(scene, 1, folder.resolve(file.toLowerCase(Locale.ROOT)));
  }

  private static List<Feature> features() {
    CheckInFeature checkIn = new CheckInFeature();
    return List.of(checkIn, new TrendsFeature(checkIn::open));
  }

  private Pictures() {}
}
