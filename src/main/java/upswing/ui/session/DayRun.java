package upswing.ui.session;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import upswing.ui.Messages;

/**
 * One session of a day, or one activity: planned beside done, and how it went. Whether it was easy
 * enough and what was eaten after it is asked under the care of the day.
 */
final class DayRun extends VBox {

  private final DoneViewModel model;
  private final Messages words;
  private final DoneParts parts;
  private final Runnable compare;

  /**
   * @param compare shows this easy run among the others
   */
  DayRun(DoneViewModel model, Messages words, Runnable compare) {
    super(8);
    this.model = model;
    this.words = words;
    this.compare = compare;
    parts = new DoneParts(model, words);
    getStyleClass().add("day-run");
    model.besideProperty().subscribe(this::show);
    model.sightProperty().subscribe(this::show);
    model.candidatesProperty().subscribe(this::show);
    show();
  }

  private void show() {
    List<Node> nodes = new ArrayList<>();
    model
        .besideProperty()
        .get()
        .ifPresent(
            beside -> {
              nodes.add(new SessionHead(beside, words));
              if (!beside.rows().isEmpty()) nodes.add(BesideTable.of(beside, words));
            });
    model
        .sightProperty()
        .get()
        .ifPresentOrElse(
            done -> nodes.addAll(done(done)),
            () -> nodes.addAll(parts.candidates(model.candidatesProperty().get())));
    DoneParts.redraw(this, nodes);
  }

  private List<Node> done(DoneSight done) {
    List<Node> nodes = new ArrayList<>(parts.judged(done));
    if (done.easyEnough().isPresent()) {
      Button others = new Button(words.of("edit.easy.compare"));
      others.getStyleClass().add("small-button");
      others.setOnAction(click -> compare.run());
      nodes.add(others);
    }
    nodes.add(parts.effort(done));
    nodes.add(parts.match(done));
    return nodes;
  }
}
