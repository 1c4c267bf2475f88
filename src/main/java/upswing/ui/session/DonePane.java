package upswing.ui.session;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import upswing.ui.Messages;

/** What was done, how it felt, and what it was done for. */
final class DonePane extends VBox {

  private final DoneViewModel model;
  private final DoneParts parts;

  DonePane(DoneViewModel model, Messages words) {
    super(8);
    this.model = model;
    parts = new DoneParts(model, words);
    getStyleClass().add("done-pane");
    model.sightProperty().subscribe(this::show);
    model.candidatesProperty().subscribe(this::show);
    show();
  }

  private void show() {
    DoneParts.redraw(
        this,
        model
            .sightProperty()
            .get()
            .map(this::done)
            .orElseGet(() -> parts.candidates(model.candidatesProperty().get())));
  }

  private List<Node> done(DoneSight done) {
    Label title = new Label(done.title());
    title.getStyleClass().add("strong");
    HBox facts = new HBox(28);
    done.facts().forEach(fact -> facts.getChildren().add(Figure.of(fact.value(), fact.name())));
    List<Node> nodes = new ArrayList<>();
    nodes.add(DoneParts.row(title, DoneParts.gap(), parts.match(done)));
    nodes.add(facts);
    nodes.addAll(parts.judged(done));
    nodes.add(parts.effort(done));
    nodes.addAll(parts.answers(done));
    return nodes;
  }
}
