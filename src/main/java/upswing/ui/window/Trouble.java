package upswing.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import upswing.ui.Messages;

/** A small window that says what is wrong with the data and offers each backup. */
final class Trouble {

  private static final double WIDTH = 560;

  private final String sentence;
  private final List<Path> backups;
  private final Messages words;
  private final CompletableFuture<Optional<Path>> chosen;

  Trouble(
      String sentence,
      List<Path> backups,
      Messages words,
      CompletableFuture<Optional<Path>> chosen) {
    this.sentence = sentence;
    this.backups = backups;
    this.words = words;
    this.chosen = chosen;
  }

  void show() {
    Fonts.load();
    Stage stage = new Stage();
    VBox page = new VBox(12);
    page.setPadding(new Insets(24));
    page.getStyleClass().add("surface");
    Label title = new Label(words.of("window.trouble"));
    title.getStyleClass().add("title");
    Label what = new Label(sentence);
    what.setWrapText(true);
    page.getChildren().addAll(title, what);
    Label offer =
        new Label(words.of(backups.isEmpty() ? "window.noBackups" : "window.chooseBackup"));
    offer.getStyleClass().add("soft");
    offer.setWrapText(true);
    page.getChildren().add(offer);
    backups.stream().limit(14).forEach(backup -> page.getChildren().add(restore(backup, stage)));
    Button close = new Button(words.of("window.close"));
    close.setCancelButton(true);
    close.setOnAction(click -> stage.hide());
    page.getChildren().add(close);
    Scene scene = new Scene(page, WIDTH, -1);
    scene.getStylesheets().setAll(Theme.SYSTEM.sheets(Platform.getPreferences().getColorScheme()));
    stage.setScene(scene);
    stage.setTitle(words.of("app.name"));
    stage.setOnHidden(hidden -> chosen.complete(Optional.empty()));
    stage.show();
  }

  private Button restore(Path backup, Stage stage) {
    Button button = new Button(words.of("window.restore", String.valueOf(backup.getFileName())));
    button.setOnAction(
        click -> {
          chosen.complete(Optional.of(backup));
          stage.hide();
        });
    return button;
  }
}
