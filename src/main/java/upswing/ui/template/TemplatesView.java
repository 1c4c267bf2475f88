package upswing.ui.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.widget.KeptField;

/** The templates at the left, the chosen one at the right: what it holds, how large, where. */
public final class TemplatesView extends VBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Messages words;
  private final Runnable onClose;
  private final TemplatesViewModel model;
  private final VBox list = new VBox();
  private final VBox content = new VBox(3);
  private final HBox sizes = new HBox(16);
  private final Label unable = new Label();
  private final Button insert = new Button();

  /**
   * The templates of a desk.
   *
   * @param week first day of the week one is put in from
   */
  public TemplatesView(Desk desk, Messages words, LocalDate week, Runnable onClose) {
    super(12);
    this.words = words;
    this.onClose = onClose;
    model = new TemplatesViewModel(desk, words, week);
    getStyleClass().addAll("popover", "templates");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    list.getStyleClass().add("template-list");
    content.getStyleClass().add("template-content");
    ScrollPane left = scroll(list);
    ScrollPane right = scroll(content);
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox both = new HBox(18, left, right);
    VBox.setVgrow(both, Priority.ALWAYS);
    getChildren().addAll(head(), both, sizes, foot());
    model.sightProperty().subscribe(this::show);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before != null && now == null) model.close();
            });
  }

  /** Gives the button that inserts the keyboard; arrows walk the list from there. */
  public void begin() {
    insert.requestFocus();
  }

  private Node head() {
    Label title = new Label(words.of("template.title"));
    title.getStyleClass().add("title");
    Label where = new Label(model.where());
    where.getStyleClass().add("soft");
    Button close = new Button("×");
    close.getStyleClass().add("quiet");
    close.setAccessibleText(words.of("template.close"));
    close.setOnAction(click -> onClose.run());
    HBox head = new HBox(8, title, where, gap(), close);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Node foot() {
    unable.getStyleClass().add("soft");
    insert.setText(words.of("template.insert"));
    insert.setId("template-insert");
    insert.getStyleClass().add("primary");
    insert.setMinWidth(USE_PREF_SIZE);
    insert.setOnAction(click -> insert());
    HBox foot = new HBox(8, unable, gap(), insert);
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private void show(TemplatesViewModel.Sight sight) {
    list.getChildren().setAll(sight.lines().stream().map(this::line).toList());
    if (sight.lines().isEmpty()) list.getChildren().add(soft(words.of("template.empty")));
    content.getChildren().setAll(sight.content().stream().map(Label::new).toList());
    sizes(sight.sizes());
    unable.setText(sight.lines().isEmpty() ? "" : sight.unable());
    insert.setDisable(!sight.unable().isEmpty());
  }

  private Node line(TemplatesViewModel.Line line) {
    KeptField name = new KeptField(typed -> model.rename(line.id(), typed));
    name.show(line.name());
    name.setAccessibleText(words.of("template.name"));
    name.problemProperty().subscribe(now -> now.ifPresent(unable::setText));
    Label about = new Label(line.about());
    about.getStyleClass().add("secondary");
    Button delete = new Button("×");
    delete.getStyleClass().add("quiet");
    delete.setAccessibleText(words.of("template.delete", line.name()));
    delete.setOnAction(click -> model.delete(line.id()));
    HBox top = new HBox(4, name, delete);
    HBox.setHgrow(name, Priority.ALWAYS);
    VBox row = new VBox(2, top, about);
    row.getStyleClass().add("template-line");
    row.pseudoClassStateChanged(CHOSEN, line.chosen());
    row.setAccessibleText(line.name() + ", " + line.about());
    row.setOnMouseClicked(click -> model.choose(line.id()));
    return row;
  }

  private void sizes(List<TemplatesViewModel.SizeLine> lines) {
    ToggleGroup group = new ToggleGroup();
    List<Node> choices = new ArrayList<>();
    for (TemplatesViewModel.SizeLine line : lines) {
      RadioButton choice = new RadioButton(line.said());
      choice.setToggleGroup(group);
      choice.setSelected(line.chosen());
      choice.setOnAction(click -> model.choose(line.size()));
      choices.add(choice);
    }
    sizes.getChildren().setAll(choices);
  }

  private void insert() {
    if (model.insert()) onClose.run();
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case ESCAPE -> onClose.run();
      case DOWN -> model.walk(1);
      case UP -> model.walk(-1);
      default -> {
        return;
      }
    }
    if (key.getCode() != KeyCode.ESCAPE) insert.requestFocus();
    key.consume();
  }

  private static ScrollPane scroll(Node content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  private static Label soft(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("soft");
    label.setWrapText(true);
    return label;
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
