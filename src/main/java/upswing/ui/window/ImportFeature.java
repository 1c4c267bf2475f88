package upswing.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import upswing.ui.Action;
import upswing.ui.FxThread;
import upswing.ui.importing.DialogChooser;
import upswing.ui.importing.ImportView;
import upswing.ui.importing.ImportViewModel;

/** The import of files, as a sheet over the window; files dropped on the window open it too. */
public final class ImportFeature implements Feature {

  /** A thread of its own for each import, so that a long one holds up no change. */
  private static final Executor READER =
      task -> Thread.ofPlatform().daemon().name("import").start(task);

  private final ZoneId zone;

  /**
   * An import for a runner.
   *
   * @param zone the runner's time zone, for files that only know one of UTC and local time
   */
  public ImportFeature(ZoneId zone) {
    this.zone = zone;
  }

  @Override
  public void join(MainWindow window) {
    window.actions().add(Action.of("import", () -> open(window, List.of()), "Shortcut+I"));
    window.root().setOnDragOver(ImportFeature::hover);
    window.root().setOnDragDropped(drag -> drop(drag, window));
  }

  /** What was imported before must be known, or it would be doubled. */
  private void open(MainWindow window, List<Path> paths) {
    window.desk().whenWhole(() -> show(window).start(paths));
  }

  private ImportView show(MainWindow window) {
    ImportViewModel model =
        new ImportViewModel(
            window.desk(), window.store(), zone, READER, new FxThread(), window.words());
    DialogChooser chooser =
        new DialogChooser(() -> window.root().getScene().getWindow(), window.words());
    ImportView view =
        new ImportView(model, window.words(), chooser, window.overlay()::close, window::tell);
    window.overlay().show(view, model::stop);
    return view;
  }

  private static void hover(DragEvent drag) {
    if (!drag.getDragboard().hasFiles()) return;
    drag.acceptTransferModes(TransferMode.COPY);
    drag.consume();
  }

  private void drop(DragEvent drag, MainWindow window) {
    if (window.overlay().isOpen() || !drag.getDragboard().hasFiles()) return;
    List<Path> paths = drag.getDragboard().getFiles().stream().map(File::toPath).toList();
    open(window, paths);
    drag.setDropCompleted(true);
    drag.consume();
  }
}
