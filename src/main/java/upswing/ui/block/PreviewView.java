package upswing.ui.block;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import upswing.ui.Messages;
import upswing.ui.block.BlockPreview.Figure;
import upswing.ui.block.BlockPreview.Point;
import upswing.ui.block.BlockWizardViewModel.Blocked;
import upswing.ui.block.BlockWizardViewModel.Possible;
import upswing.ui.block.BlockWizardViewModel.Sight;
import upswing.ui.block.BlockWizardViewModel.Waiting;
import upswing.ui.widget.Scroll;

/** The right half of the wizard: the block that would be made, or what stands in its way. */
final class PreviewView extends VBox {

  private final BlockWizardViewModel wizard;
  private final Messages words;
  private final VBox body = new VBox();

  PreviewView(BlockWizardViewModel wizard, Messages words, Runnable onClose) {
    this.wizard = wizard;
    this.words = words;
    getStyleClass().add("preview");
    body.getStyleClass().add("preview-body");
    Scroll room = new Scroll(body);
    VBox.setVgrow(room, Priority.ALWAYS);
    getChildren().addAll(room, foot(onClose));
    wizard.sightProperty().subscribe(this::show);
  }

  private void show(Sight sight) {
    switch (sight) {
      case Waiting waiting -> body.getChildren().clear();
      case Possible possible -> show(possible.preview());
      case Blocked blocked -> obstacles(blocked.obstacles(), blocked.why());
    }
  }

  private void show(BlockPreview preview) {
    FlowPane figures = new FlowPane();
    figures.getStyleClass().add("figures");
    preview.figures().forEach(figure -> figures.getChildren().add(figure(figure)));
    WeekBars bars = new WeekBars(words.of("block.bars"));
    bars.show(preview.bars());
    VBox points = new VBox();
    points.getStyleClass().add("points");
    preview.kept().forEach(point -> points.getChildren().add(point(point, "kept")));
    preview.limits().forEach(point -> points.getChildren().add(point(point, "limit")));
    body.getChildren().setAll(head(preview.title(), preview.aside()), figures, bars, points);
  }

  private void obstacles(List<Obstacle> obstacles, String why) {
    boolean curable = obstacles.stream().anyMatch(obstacle -> obstacle.cure().isPresent());
    VBox points = new VBox();
    points.getStyleClass().add("points");
    obstacles.forEach(obstacle -> points.getChildren().add(obstacle(obstacle)));
    String how = obstacles.size() == 1 ? "block.blocked.one" : "block.blocked.how";
    body.getChildren().setAll(head(words.of("block.blocked"), ""));
    if (!why.isEmpty()) body.getChildren().add(wrapped(why));
    Label about = wrapped(curable ? words.of(how) : "");
    about.getStyleClass().add("soft");
    body.getChildren().addAll(about, points);
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Node head(String title, String aside) {
    Label left = new Label(title);
    left.getStyleClass().add("preview-title");
    left.setMinWidth(Region.USE_PREF_SIZE);
    Label right = new Label(aside);
    right.setWrapText(true);
    right.setMinHeight(Region.USE_PREF_SIZE);
    right.getStyleClass().add("soft");
    HBox head = new HBox(left, space(), right);
    head.getStyleClass().add("preview-head");
    return head;
  }

  private static Node figure(Figure figure) {
    Label value = new Label(figure.value());
    value.getStyleClass().add("value");
    Label about = new Label(figure.about());
    about.getStyleClass().add("secondary");
    VBox both = new VBox(value, about);
    both.setMinWidth(Region.USE_PREF_SIZE);
    return both;
  }

  private static Node point(Point point, String kind) {
    Region mark = new Region();
    mark.getStyleClass().add("mark");
    HBox row = new HBox(mark, point.aside().isEmpty() ? sentence(point) : withAside(point));
    row.getStyleClass().addAll("point", kind);
    return row;
  }

  private static Node sentence(Point point) {
    Label sentence = new Label(point.sentence());
    sentence.setWrapText(true);
    return sentence;
  }

  /** Both break as one where there is no room for them in a line. */
  private static Node withAside(Point point) {
    Text sentence = new Text(point.sentence());
    sentence.getStyleClass().add("said");
    Text aside = new Text("  — " + point.aside());
    aside.getStyleClass().add("aside");
    TextFlow both = new TextFlow(sentence, aside);
    HBox.setHgrow(both, Priority.ALWAYS);
    return both;
  }

  private Node obstacle(Obstacle obstacle) {
    HBox row = (HBox) point(new Point(obstacle.sentence(), ""), "limit");
    obstacle
        .cure()
        .ifPresent(
            cure -> {
              Button button = new Button(cure.words());
              button.setMinWidth(Region.USE_PREF_SIZE);
              button.setOnAction(click -> cure.deed().run());
              row.getChildren().addAll(space(), button);
            });
    return row;
  }

  private Node foot(Runnable onClose) {
    Label note = new Label();
    note.getStyleClass().add("soft");
    note.setWrapText(true);
    note.textProperty().bind(wizard.noteProperty());
    HBox.setHgrow(note, Priority.ALWAYS);
    note.setMaxWidth(Double.MAX_VALUE);
    note.setMinHeight(Region.USE_PREF_SIZE);
    Button cancel = new Button(words.of("block.cancel"));
    cancel.setId("cancel");
    cancel.setCancelButton(true);
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(click -> onClose.run());
    Button create = new Button(words.of("block.create"));
    create.setId("create");
    create.getStyleClass().add("primary");
    create.setMinWidth(Region.USE_PREF_SIZE);
    create.disableProperty().bind(wizard.creatableProperty().map(made -> made.isEmpty()));
    create.setOnAction(
        click -> {
          wizard.create();
          onClose.run();
        });
    HBox foot = new HBox(note, cancel, create);
    foot.getStyleClass().add("wizard-foot");
    return foot;
  }

  private static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
