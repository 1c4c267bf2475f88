package upswing.ui.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import upswing.ui.Messages;
import upswing.ui.importing.ImportViewModel.Choosing;
import upswing.ui.importing.ImportViewModel.Found;
import upswing.ui.importing.ImportViewModel.Stage;
import upswing.ui.importing.ImportViewModel.Working;

/** The import window: first a place to drop files, then a bar, then what they hold. */
public final class ImportView extends BorderPane {

  private static final double WIDTH = 950;
  private static final double HEIGHT = 670;

  private final ImportViewModel importing;
  private final Messages words;
  private final Chooser chooser;
  private final Runnable onClose;
  private final Consumer<String> onDone;
  private final Label about = new Label();
  private final ProgressRow progress;

  /**
   * An import window.
   *
   * @param onClose takes the window away
   * @param onDone told in a sentence what came in, after the window is gone
   */
  public ImportView(
      ImportViewModel importing,
      Messages words,
      Chooser chooser,
      Runnable onClose,
      Consumer<String> onDone) {
    this.importing = importing;
    this.words = words;
    this.chooser = chooser;
    this.onClose = onClose;
    this.onDone = onDone;
    progress = new ProgressRow(words, importing::stop);
    getStyleClass().add("import-view");
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setAccessibleText(words.of("importing.title"));
    setTop(head());
    setOnDragOver(this::hover);
    setOnDragDropped(this::drop);
    importing.stageProperty().subscribe(this::show);
  }

  /** Gives what is to be done next the keyboard. */
  public void begin() {
    if (getCenter() instanceof DropZone zone) zone.begin();
  }

  /** Reads files and folders, as if they had been dropped here. */
  public void start(List<Path> paths) {
    importing.start(paths);
  }

  private void show(Stage stage) {
    switch (stage) {
      case Choosing choosing -> show(choosing);
      case Working working -> show(working);
      case Found found -> show(found.report());
    }
  }

  private void show(Choosing choosing) {
    about.setText("");
    DropZone zone = new DropZone(words, chooser, this::start, choosing.sentence());
    setCenter(zone);
    setBottom(foot(words.of("importing.private"), cancel()));
    zone.begin();
  }

  private void show(Working working) {
    progress.show(working);
    if (getCenter() == progress) return;
    about.setText("");
    setCenter(progress);
    setBottom(foot(words.of("importing.private")));
  }

  private void show(ImportReport report) {
    about.setText(report.about());
    setCenter(new ReportView(report, words));
    if (report.nothingNew()) {
      Button other = new Button(words.of("importing.other"));
      other.setOnAction(click -> importing.again());
      offer(report.foot(), other, primary(words.of("importing.done.button"), onClose));
    } else {
      offer(report.foot(), cancel(), primary(report.button(), this::bringIn));
    }
  }

  /** The keyboard stands on what Enter does. */
  private void offer(String sentence, Button other, Button primary) {
    setBottom(foot(sentence, other, primary));
    primary.requestFocus();
  }

  private void bringIn() {
    importing.bringIn(
        sentence -> {
          onClose.run();
          onDone.accept(sentence);
        });
  }

  private Node head() {
    Label title = new Label(words.of("importing.title"));
    title.getStyleClass().add("import-title");
    about.getStyleClass().add("soft");
    Button close = new Button("×");
    close.getStyleClass().addAll("quiet", "close");
    close.setAccessibleText(words.of("importing.close"));
    close.setOnAction(click -> close());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(title, about, space, close);
    head.getStyleClass().add("import-head");
    return head;
  }

  private Node foot(String sentence, Button... buttons) {
    Label label = new Label(sentence);
    label.getStyleClass().add("soft");
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    HBox foot = new HBox(label);
    foot.getChildren().addAll(buttons);
    foot.getStyleClass().add("import-foot");
    return foot;
  }

  private Button cancel() {
    Button cancel = new Button(words.of("importing.cancel"));
    cancel.setId("cancel");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(click -> close());
    return cancel;
  }

  private static Button primary(String text, Runnable deed) {
    Button button = new Button(text);
    button.setId("bring-in");
    button.getStyleClass().add("primary");
    button.setDefaultButton(true);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(click -> deed.run());
    return button;
  }

  private void close() {
    importing.stop();
    onClose.run();
  }

  private void hover(DragEvent drag) {
    if (!drag.getDragboard().hasFiles() || importing.isWorking()) return;
    drag.acceptTransferModes(TransferMode.COPY);
    drag.consume();
  }

  private void drop(DragEvent drag) {
    List<Path> paths = drag.getDragboard().getFiles().stream().map(File::toPath).toList();
    start(paths);
    drag.setDropCompleted(true);
    drag.consume();
  }
}
