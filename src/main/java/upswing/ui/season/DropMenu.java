package upswing.ui.season;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseEvent;
import upswing.training.BlockId;
import upswing.ui.Messages;

/** Asks what a race dropped on another day shall do: have its block replanned, or move alone. */
final class DropMenu {

  private final SeasonViewModel model;
  private final Messages words;
  private final BiConsumer<BlockId, LocalDate> replan;
  private final ContextMenu menu = new ContextMenu();

  /**
   * @param replan opens the replanning of a block for a race on another day
   */
  DropMenu(SeasonViewModel model, Messages words, BiConsumer<BlockId, LocalDate> replan) {
    this.model = model;
    this.words = words;
    this.replan = replan;
  }

  /** Asks at the pointer; Esc leaves the race where it is. */
  void ask(Season.Flag flag, LocalDate to, SeasonViewModel.Drop.Replan drop, MouseEvent at) {
    MenuItem replanned = new MenuItem(words.of("season.drop.replan", model.date(to)));
    replanned.setId("season-replan");
    replanned.setOnAction(event -> replan.accept(drop.block(), to));
    menu.getItems().setAll(replanned);
    if (drop.alone()) {
      MenuItem alone = new MenuItem(words.of("season.drop.alone"));
      alone.setId("season-alone");
      alone.setOnAction(event -> model.moveRace(flag.session(), to));
      menu.getItems().add(alone);
    }
    menu.show((Node) at.getSource(), at.getScreenX(), at.getScreenY());
  }
}
