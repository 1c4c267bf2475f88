package upswing.ui.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.report.Paper;
import upswing.training.TrainingBlock;
import upswing.ui.Dates;
import upswing.ui.Messages;
import upswing.ui.chart.Destination;
import upswing.ui.print.PrintViewModel.Content;
import upswing.ui.print.PrintViewModel.Direction;
import upswing.ui.widget.SegmentedControl;

/** What is printed and how, beside the page: Print first, then files. */
final class PrintChoices extends VBox {

  private final PrintViewModel model;
  private final Messages words;

  /**
   * @param files asks where a file shall go
   * @param printing brings the pages to paper
   * @param onClose takes the preview away
   */
  PrintChoices(
      PrintViewModel model,
      Messages words,
      Destination files,
      Printing printing,
      Runnable onClose) {
    this.model = model;
    this.words = words;
    getStyleClass().addAll("surface", "print-choices");
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
    getChildren()
        .addAll(
            top,
            segments(
                new SegmentedControl<>(
                    model.contentProperty(),
                    List.of(Content.values()),
                    content -> words.of("print.content." + content))),
            only(block(), Content.BLOCK),
            only(week(), Content.WEEK, Content.REVIEW),
            name("print.paper"),
            segments(
                new SegmentedControl<>(
                    model.paperProperty(),
                    List.of(Paper.values()),
                    p -> words.of("print.paper." + p))),
            only(name("print.direction"), Content.BLOCK),
            only(
                segments(
                    new SegmentedControl<>(
                        model.directionProperty(),
                        List.of(Direction.values()),
                        d -> words.of("print.direction." + d))),
                Content.BLOCK),
            name("print.onThePage"),
            only(box("targets", model.targetsProperty()), Content.BLOCK, Content.WEEK),
            only(box("boxes", model.boxesProperty()), Content.BLOCK, Content.WEEK),
            only(box("care", model.careProperty()), Content.WEEK),
            only(box("done", model.doneProperty()), Content.BLOCK),
            box("blackAndWhite", model.blackAndWhiteProperty()),
            deeds(files, printing),
            name("print.otherFiles"),
            below,
            told);
  }

  /** Shown with some contents of the page alone. */
  private Node only(Node node, Content... with) {
    Set<Content> those = Set.of(with);
    model
        .contentProperty()
        .subscribe(
            content -> {
              node.setVisible(those.contains(content));
              node.setManaged(those.contains(content));
            });
    return node;
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

  private HBox week() {
    Button before = spoken(new Button("‹"), "print.week.previous");
    before.setId("print-week-previous");
    before.setOnAction(click -> model.turnWeek(-1));
    Button after = spoken(new Button("›"), "print.week.next");
    after.setId("print-week-next");
    after.setOnAction(click -> model.turnWeek(1));
    Label dates = new Label();
    dates.setId("print-week");
    dates.setMaxWidth(Double.MAX_VALUE);
    dates.setAlignment(Pos.CENTER);
    HBox.setHgrow(dates, Priority.ALWAYS);
    model.weekProperty().subscribe(start -> dates.setText(dates(start)));
    model.weekProperty().subscribe(start -> after.setDisable(!model.hasNextWeek()));
    model.contentProperty().subscribe(content -> after.setDisable(!model.hasNextWeek()));
    HBox week = new HBox(8, before, dates, after);
    week.setAlignment(Pos.CENTER_LEFT);
    return week;
  }

  private String dates(LocalDate start) {
    return words.of(
        "print.week.dates", Dates.brief(start, words), Dates.brief(start.plusDays(6), words));
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
