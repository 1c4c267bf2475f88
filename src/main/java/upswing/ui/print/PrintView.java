package upswing.ui.print;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.report.Paper;
import upswing.report.PlanSheet;
import upswing.training.TrainingBlock;
import upswing.ui.Messages;
import upswing.ui.chart.Destination;
import upswing.ui.print.PrintViewModel.Direction;
import upswing.ui.print.PrintViewModel.Zoom;
import upswing.ui.widget.SegmentedControl;

/** The printed page as it will be, and beside it the choices: Print first, then files. */
public final class PrintView extends BorderPane {

  private static final double WIDTH = 1150;
  private static final double HEIGHT = 810;

  private final PrintViewModel model;
  private final Messages words;
  private final PagePreview preview = new PagePreview();
  private final Label size = new Label();
  private final Label page = new Label();
  private final Button previous = new Button("‹");
  private final Button next = new Button("›");

  /**
   * A preview over the window.
   *
   * @param files asks where a file shall go
   * @param printing brings the pages to paper
   * @param onClose takes the preview away
   */
  public PrintView(
      PrintViewModel model,
      Messages words,
      Destination files,
      Printing printing,
      Runnable onClose) {
    this.model = model;
    this.words = words;
    getStyleClass().add("print-view");
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setAccessibleText(words.of("print.title"));
    BorderPane paper = new BorderPane(preview, head(), null, turning(), null);
    paper.getStyleClass().add("print-desk");
    setCenter(paper);
    setRight(choices(files, printing, onClose));
    model.sheetProperty().subscribe(sheet -> show());
    model.pageProperty().subscribe(number -> show());
    model.zoomProperty().subscribe(preview::zoom);
  }

  private void show() {
    Optional<PlanSheet> sheet = model.sheetProperty().get();
    int number = model.pageProperty().get();
    previous.setDisable(number <= 1);
    next.setDisable(number >= model.pages());
    sheet
        .filter(known -> number <= known.pages().size())
        .ifPresent(
            known -> {
              preview.show(known.pages().get(number - 1));
              page.setText(words.of("print.page", number, known.pages().size()));
              size.setText(
                  words.of(
                      "print.size." + model.paperProperty().get(),
                      model.options().landscape() ? 1 : 0,
                      known.pages().size()));
            });
  }

  private HBox head() {
    Label title = new Label(words.of("print.title"));
    title.getStyleClass().addAll("title", "print-title");
    size.getStyleClass().add("soft");
    HBox head = new HBox(title, space(), size);
    head.getStyleClass().add("print-head");
    return head;
  }

  private HBox turning() {
    spoken(previous, "print.previous").setOnAction(click -> model.turn(-1));
    spoken(next, "print.next").setOnAction(click -> model.turn(1));
    Button smaller = spoken(new Button("−"), "print.zoom.WHOLE");
    smaller.setOnAction(click -> model.zoomProperty().set(Zoom.WHOLE));
    Button larger = spoken(new Button("+"), "print.zoom.WIDTH");
    larger.setOnAction(click -> model.zoomProperty().set(Zoom.WIDTH));
    Label zoom = new Label();
    zoom.getStyleClass().addAll("soft", "print-zoom");
    model
        .zoomProperty()
        .subscribe(
            now -> {
              zoom.setText(words.of("print.zoom." + now));
              smaller.setDisable(now == Zoom.WHOLE);
              larger.setDisable(now == Zoom.WIDTH);
            });
    page.getStyleClass().add("soft");
    Region gap = new Region();
    gap.getStyleClass().add("print-gap");
    HBox turning = new HBox(previous, page, next, gap, smaller, zoom, larger);
    turning.getStyleClass().add("print-turning");
    turning.setAlignment(Pos.CENTER);
    return turning;
  }

  private VBox choices(Destination files, Printing printing, Runnable onClose) {
    Button close = spoken(new Button("✕"), "print.close");
    close.getStyleClass().add("quiet");
    close.setOnAction(click -> onClose.run());
    HBox top = new HBox(name("print.what"), space(), close);
    top.setAlignment(Pos.CENTER_LEFT);
    Label told = new Label();
    told.setId("print-told");
    told.setWrapText(true);
    told.getStyleClass().add("secondary");
    told.textProperty().bind(model.toldProperty());
    Region below = new Region();
    VBox.setVgrow(below, Priority.ALWAYS);
    VBox choices =
        new VBox(
            top,
            block(),
            name("print.paper"),
            segments(
                new SegmentedControl<>(
                    model.paperProperty(),
                    List.of(Paper.values()),
                    p -> words.of("print.paper." + p))),
            name("print.direction"),
            segments(
                new SegmentedControl<>(
                    model.directionProperty(),
                    List.of(Direction.values()),
                    d -> words.of("print.direction." + d))),
            name("print.onThePage"),
            box("targets", model.targetsProperty()),
            box("boxes", model.boxesProperty()),
            box("done", model.doneProperty()),
            box("blackAndWhite", model.blackAndWhiteProperty()),
            deeds(files, printing),
            name("print.otherFiles"),
            below,
            told);
    choices.getStyleClass().addAll("surface", "print-choices");
    return choices;
  }

  private ComboBox<TrainingBlock> block() {
    ComboBox<TrainingBlock> block = new ComboBox<>();
    block.setId("print-block");
    block.setConverter(new BlockName(words));
    block.getItems().setAll(model.blocks());
    model.blockProperty().get().ifPresent(block::setValue);
    block.valueProperty().subscribe(b -> model.blockProperty().set(Optional.ofNullable(b)));
    block.setDisable(model.blocks().isEmpty());
    block.setMaxWidth(Double.MAX_VALUE);
    block.setAccessibleText(words.of("print.what"));
    return block;
  }

  private HBox box(String key, BooleanProperty value) {
    CheckBox box = new CheckBox(words.of("print." + key));
    box.setId("print-" + key);
    box.selectedProperty().bindBidirectional(value);
    Label about =
        new Label(words.has("print." + key + ".about") ? words.of("print." + key + ".about") : "");
    about.getStyleClass().add("secondary");
    HBox row = new HBox(8, box, about);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private HBox deeds(Destination files, Printing printing) {
    Button print = new Button(words.of("print.print"));
    print.setId("print-print");
    print.getStyleClass().add("primary");
    print.setDefaultButton(true);
    print.setOnAction(click -> model.print(printing));
    Button save = new Button(words.of("print.save"));
    save.setId("print-save");
    save.setOnAction(
        click -> files.ask(model.fileName(), List.of("png", "svg")).ifPresent(model::save));
    for (Button button : List.of(print, save)) {
      button.disableProperty().bind(model.sheetProperty().map(Optional::isEmpty));
      button.setMaxWidth(Double.MAX_VALUE);
      button.setPrefWidth(140);
      HBox.setHgrow(button, Priority.ALWAYS);
    }
    HBox deeds = new HBox(8, print, save);
    deeds.getStyleClass().add("print-deeds");
    return deeds;
  }

  private Label name(String key) {
    Label name = new Label(words.of(key));
    name.getStyleClass().addAll("soft", "print-name");
    name.setWrapText(true);
    return name;
  }

  private Button spoken(Button button, String key) {
    button.setAccessibleText(words.of(key));
    return button;
  }

  private static <T> SegmentedControl<T> segments(SegmentedControl<T> segments) {
    segments.getStyleClass().add("print-segments");
    segments
        .getChildren()
        .forEach(
            button -> {
              HBox.setHgrow(button, Priority.ALWAYS);
              ((Region) button).setMaxWidth(Double.MAX_VALUE);
              ((Region) button).setPrefWidth(140);
            });
    return segments;
  }

  private static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
