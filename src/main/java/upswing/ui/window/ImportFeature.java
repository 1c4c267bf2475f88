package upswing.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import upswing.ui.Action;
import upswing.ui.FxThread;
import upswing.ui.importing.Chooser;
import upswing.ui.importing.DialogChooser;
import upswing.ui.importing.ImportView;
import upswing.ui.importing.ImportViewModel;

/** The import of files, as a sheet over the window; files dropped on the window open it too. */
public final class ImportFeature implements Feature {

  /** A thread of its own for each import, so that a long one holds up no change. */
  private static final Executor READER =
      task -> Thread.ofPlatform().daemon().name("import").start(task);

  private final ZoneId zone;
  private final Function<MainWindow, Chooser> dialogs;

  /**
   * An import for a runner, with the operating system's own dialogs.
   *
   * @param zone the runner's time zone, for files that only know one of UTC and local time
   */
  public ImportFeature(ZoneId zone) {
    this(
        zone,
        window -> new DialogChooser(() -> window.root().getScene().getWindow(), window.words()));
  }

  /**
   * @param dialogs how files and folders are picked
   */
  ImportFeature(ZoneId zone, Function<MainWindow, Chooser> dialogs) {
    this.zone = zone;
    this.dialogs = dialogs;
  }

  @Override
  public void join(MainWindow window) {
    window.actions().add(Action.of("import", () -> open(window, List.of()), "Shortcut+I"));
    window.actions().add(Action.of("importFiles", () -> choose(window, Chooser::files)));
    window.actions().add(Action.of("importFolder", () -> choose(window, Chooser::folder)));
    window.root().setOnDragEntered(drag -> enter(drag, window));
    window.root().setOnDragExited(drag -> window.tell(""));
    window.root().setOnDragOver(ImportFeature::hover);
    window.root().setOnDragDropped(drag -> drop(drag, window));
  }

  /** Straight to the dialog; nothing picked opens nothing. */
  private void choose(MainWindow window, Function<Chooser, List<Path>> dialog) {
    List<Path> paths = dialog.apply(dialogs.apply(window));
    if (!paths.isEmpty()) open(window, paths);
  }

  /** What was imported before must be known, or it would be doubled. */
  private void open(MainWindow window, List<Path> paths) {
    window.desk().whenWhole(() -> show(window).start(paths));
  }

  private ImportView show(MainWindow window) {
    ImportViewModel model =
        new ImportViewModel(
            window.desk(), window.store(), zone, READER, new FxThread(), window.words());
    ImportView view =
        new ImportView(
            model, window.words(), dialogs.apply(window), window.overlay()::close, window::tell);
    window.overlay().show(view, model::stop);
    view.begin();
    return view;
  }

  private static void enter(DragEvent drag, MainWindow window) {
    if (drag.getDragboard().hasFiles()) window.tell(window.words().of("importing.hover"));
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
