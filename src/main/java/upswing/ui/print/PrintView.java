package upswing.ui.print;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import upswing.report.PlanSheet;
import upswing.ui.Messages;
import upswing.ui.chart.Destination;
import upswing.ui.print.PrintViewModel.Zoom;

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
    setRight(new PrintChoices(model, words, files, printing, onClose));
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
                      model.isLandscape() ? 1 : 0,
                      known.pages().size()));
            });
  }

  private HBox head() {
    Label title = new Label();
    title.getStyleClass().addAll("title", "print-title");
    title
        .textProperty()
        .bind(model.contentProperty().map(content -> words.of("print.title." + content)));
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

  private Button spoken(Button button, String key) {
    button.setAccessibleText(words.of(key));
    return button;
  }

  private static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
