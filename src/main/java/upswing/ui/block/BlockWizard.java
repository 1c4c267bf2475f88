package upswing.ui.block;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import upswing.ui.Messages;

/** The new training block: wishes at the left, what comes of them at the right. */
public final class BlockWizard extends HBox {

  private static final double WIDTH = 1118;
  private static final double HEIGHT = 676;

  /**
   * @param onClose takes the wizard away, after creating as after cancelling
   */
  public BlockWizard(BlockWizardViewModel wizard, Messages words, Runnable onClose) {
    getStyleClass().add("block-wizard");
    ScrollPane wishes = new ScrollPane(new WishesView(wizard, words));
    wishes.getStyleClass().add("wishes-scroll");
    wishes.setFitToWidth(true);
    wishes.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    wishes.setFocusTraversable(false);
    wishes.setMinWidth(Region.USE_PREF_SIZE);
    PreviewView preview = new PreviewView(wizard, words, onClose);
    HBox.setHgrow(preview, Priority.ALWAYS);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setAccessibleText(words.of("block.new"));
    getChildren().addAll(wishes, preview);
  }
}
