package upswing.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import upswing.ui.Messages;
import upswing.ui.widget.Glyph;
import upswing.ui.widget.Icon;

/** Where files are dropped or chosen. */
final class DropZone extends StackPane {

  private final Button files;

  DropZone(Messages words, Chooser chooser, Consumer<List<Path>> onPaths, String sentence) {
    getStyleClass().add("drop-margin");
    Icon icon = new Icon(Glyph.DO_IMPORT, 34);
    icon.getStyleClass().add("accent");
    Label drop = new Label(words.of("importing.drop"));
    drop.getStyleClass().add("title");
    Label kinds = new Label(words.of("importing.drop.kinds"));
    kinds.getStyleClass().add("soft");
    kinds.setWrapText(true);
    files = new Button(words.of("importing.choose.files"));
    files.setId("choose-files");
    files.getStyleClass().add("primary");
    files.setOnAction(click -> onPaths.accept(chooser.files()));
    Button folder = new Button(words.of("importing.choose.folder"));
    folder.setId("choose-folder");
    folder.setOnAction(click -> onPaths.accept(chooser.folder()));
    HBox buttons = new HBox(files, folder);
    buttons.getStyleClass().add("drop-buttons");
    VBox zone = new VBox(icon, drop, kinds, buttons);
    zone.getStyleClass().add("drop-zone");
    if (!sentence.isEmpty()) {
      Label why = new Label(sentence);
      why.getStyleClass().add("amber-text");
      why.setWrapText(true);
      zone.getChildren().add(why);
    }
    getChildren().add(zone);
  }

  /** Gives the button that chooses files the keyboard. */
  void begin() {
    files.requestFocus();
  }
}
