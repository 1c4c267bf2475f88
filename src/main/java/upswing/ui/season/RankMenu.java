package upswing.ui.season;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.ContextMenuEvent;
import upswing.training.RaceRank;
import upswing.training.SessionId;
import upswing.ui.Messages;

/** What a race is to the runner: A, B, C, or as the plan around it has it. */
final class RankMenu {

  private final SeasonViewModel model;
  private final Messages words;
  private final ContextMenu menu = new ContextMenu();

  RankMenu(SeasonViewModel model, Messages words) {
    this.model = model;
    this.words = words;
  }

  /** Asks at the pointer. */
  void ask(SessionId race, ContextMenuEvent at) {
    Optional<RaceRank> now = model.rank(race);
    menu.getItems()
        .setAll(
            Stream.concat(
                    Stream.of(RaceRank.values()).map(Optional::of),
                    Stream.of(Optional.<RaceRank>empty()))
                .map(rank -> item(race, rank, rank.equals(now)))
                .toList());
    menu.show(at.getPickResult().getIntersectedNode(), at.getScreenX(), at.getScreenY());
  }

  private RadioMenuItem item(SessionId race, Optional<RaceRank> rank, boolean chosen) {
    RadioMenuItem item =
        new RadioMenuItem(words.of("season.rank." + rank.map(RaceRank::name).orElse("plan")));
    item.setSelected(chosen);
    item.setOnAction(event -> model.rank(race, rank));
    return item;
  }
}
