package upswing.ui.trends;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.planning.EaseOff;
import upswing.ui.Messages;

/** Cards of verdicts beside one another, each under the name of its face; to be looked at. */
public final class VerdictSheet extends VBox {

  private static final double CARD = 336;
  private static final double GAP = 20;

  /** As many columns as fit into a width in pixels. */
  public VerdictSheet(List<VerdictCard> cards, Messages words, double width) {
    super(GAP);
    getStyleClass().add("verdict-sheet");
    Label title = new Label(words.of("trends.faces"));
    title.getStyleClass().add("title");
    GridPane grid = new GridPane(GAP, GAP);
    int columns = Math.max(1, (int) ((width - GAP) / (CARD + GAP)));
    for (int i = 0; i < cards.size(); i++) {
      grid.add(state(cards.get(i), words), i % columns, i / columns);
    }
    getChildren().addAll(title, grid);
  }

  private static Node state(VerdictCard card, Messages words) {
    VerdictView view = new VerdictView(words, new Nobody());
    view.show(card);
    VBox.setVgrow(view, Priority.ALWAYS);
    Label name = new Label(words.of("trends.face." + card.face()));
    name.getStyleClass().add("secondary");
    VBox state = new VBox(5, name, view);
    state.setMinSize(CARD, Region.USE_PREF_SIZE);
    state.setMaxWidth(CARD);
    GridPane.setValignment(state, VPos.TOP);
    return state;
  }

  /** The cards are only to be looked at. */
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
}
