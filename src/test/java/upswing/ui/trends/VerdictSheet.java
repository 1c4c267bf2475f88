package upswing.ui.trends;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import upswing.planning.EaseOff;
import upswing.ui.TypicalDesk;
import upswing.ui.trends.TypicalMornings.Typical;
import upswing.ui.widget.Face;
import upswing.ui.window.Screenshot;
import upswing.ui.window.Theme;

/** Every face of the verdict card beside the others, as one picture. */
public final class VerdictSheet {

  private static final int COLUMNS = 3;
  private static final double CARD = 336;

  /** Saves {@code verdicts-light.png} and {@code verdicts-dark.png} into a folder. */
  public static void save(Path folder) {
    for (String style : List.of("Regular", "Medium", "SemiBold", "Bold")) {
      String file = "/assets/fonts/UpswingSans-" + style + ".ttf";
      Font.loadFont(VerdictSheet.class.getResourceAsStream(file), 13);
    }
    Platform.startup(() -> {});
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      CompletableFuture<Path> saved = new CompletableFuture<>();
      Platform.runLater(
          () -> {
            String name = "verdicts-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
            try {
              Screenshot.save(scene(theme), 1, folder.resolve(name));
              saved.complete(folder);
            } catch (IOException | RuntimeException failure) {
              saved.completeExceptionally(failure);
            }
          });
      saved.join();
    }
    Platform.exit();
  }

  private static Scene scene(Theme theme) {
    GridPane grid = new GridPane(20, 18);
    grid.setPadding(new Insets(24));
    List<VerdictCard> cards = faces();
    for (int i = 0; i < cards.size(); i++) {
      grid.add(state(cards.get(i)), i % COLUMNS, i / COLUMNS);
    }
    Scene scene = new Scene(grid, COLUMNS * (CARD + 20) + 28, 1130);
    scene.getStylesheets().setAll(theme.sheets(ColorScheme.LIGHT));
    return scene;
  }

  private static Node state(VerdictCard card) {
    VerdictView view = new VerdictView(TypicalDesk.WORDS, new Nobody());
    view.show(card);
    VBox.setVgrow(view, Priority.ALWAYS);
    String name = card.face().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    Label label = new Label(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    label.getStyleClass().add("secondary");
    VBox state = new VBox(5, label, view);
    state.setMinSize(CARD, Region.USE_PREF_SIZE);
    state.setMaxWidth(CARD);
    GridPane.setValignment(state, VPos.TOP);
    return state;
  }

  /** The first typical morning of each face, in their order. */
  static List<VerdictCard> faces() {
    List<VerdictCard> all = TypicalMornings.all().stream().map(Typical::card).toList();
    return List.of(Face.values()).stream()
        .flatMap(face -> all.stream().filter(card -> card.face() == face).limit(1))
        .toList();
  }

  private static final class Nobody implements VerdictView.Asked {
    @Override
    public void look(VerdictCard.Proposed proposed, boolean now) {}

    @Override
    public void why(Node from) {}

    @Override
    public void checkIn() {}

    @Override
    public void sameDevice() {}

    @Override
    public void accept(EaseOff.Proposal proposal) {}

    @Override
    public void notToday() {}
  }

  private VerdictSheet() {}
}
