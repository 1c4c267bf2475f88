package upswing.ui.whatif;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.report.Amounts;
import upswing.ui.Desk;
import upswing.ui.Messages;

/** The bar over the calendar while something is tried: both plans side by side, take or drop. */
public final class WhatIfBar extends HBox {

  private static final double BARS = 52;

  /** From this width on there is room for the weeks as well, in pixels. */
  private static final double ROOMY = 1180;

  private final Messages words;
  private final WhatIfViewModel model;
  private final Label count = new Label();
  private final HBox weeks = new HBox(7);
  private final HBox figures = new HBox(22);
  private final Button take = new Button();

  /** The bar of a desk; it takes no room while nothing is tried. */
  public WhatIfBar(Desk desk, Messages words) {
    this.words = words;
    model = new WhatIfViewModel(desk, words);
    getStyleClass().add("what-if");
    setAlignment(Pos.CENTER_LEFT);
    Label title = new Label(words.of("whatif.title"));
    title.getStyleClass().add("title");
    count.getStyleClass().add("soft");
    Label about = new Label(words.of("whatif.about"));
    about.getStyleClass().add("secondary");
    about.setWrapText(true);
    about.setPrefWidth(210);
    VBox head = new VBox(6, new HBox(10, title, count), about);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setMinWidth(150);
    weeks.setAlignment(Pos.BOTTOM_LEFT);
    weeks.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    figures.setAlignment(Pos.CENTER_LEFT);
    figures.setMinWidth(USE_PREF_SIZE);
    Button drop = new Button(words.of("whatif.drop"));
    drop.setOnAction(event -> model.drop());
    take.getStyleClass().add("primary");
    take.setOnAction(event -> model.take());
    take.setMinWidth(USE_PREF_SIZE);
    drop.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    setSpacing(20);
    HBox buttons = new HBox(8, drop, take);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    HBox legend = legend();
    VBox end = new VBox(10, buttons, legend);
    end.setAlignment(Pos.CENTER_RIGHT);
    end.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(head, weeks, figures, gap, end);
    for (HBox roomy : List.of(weeks, legend)) {
      roomy.managedProperty().bind(widthProperty().greaterThanOrEqualTo(ROOMY));
      roomy.visibleProperty().bind(roomy.managedProperty());
    }
    model.sightProperty().subscribe(this::show);
  }

  /** Which bar is which. */
  private HBox legend() {
    HBox legend = new HBox(12);
    legend.setAlignment(Pos.CENTER_RIGHT);
    for (String which : List.of("kept", "tried")) {
      Region box = new Region();
      box.getStyleClass().addAll("what-if-bar", "what-if-key", which);
      Label name = new Label(words.of("whatif.legend." + which), box);
      name.getStyleClass().add("what-if-week");
      legend.getChildren().add(name);
    }
    Label unit = new Label(words.of("whatif.legend.unit"));
    unit.getStyleClass().add("what-if-week");
    legend.getChildren().add(unit);
    return legend;
  }

  private void show(Optional<WhatIfViewModel.Sight> sight) {
    setVisible(sight.isPresent());
    setManaged(sight.isPresent());
    sight.ifPresent(
        now -> {
          count.setText(now.count());
          take.setText(now.take());
          take.setDisable(!now.takeable());
          bars(now.weeks().weeks());
          figures.getChildren().setAll(now.figures().stream().map(WhatIfBar::figure).toList());
        });
  }

  private void bars(List<Comparison.Week> shown) {
    double most = shown.stream().mapToDouble(w -> Math.max(w.kept(), w.tried())).max().orElse(1);
    weeks.getChildren().setAll(shown.stream().map(week -> bars(week, Math.max(1, most))).toList());
    weeks.setAccessibleText(
        shown.stream()
            .filter(Comparison.Week::isChanged)
            .map(
                week ->
                    words.of(
                        "whatif.spoken",
                        week.number(),
                        Amounts.time(week.kept()),
                        Amounts.time(week.tried())))
            .collect(Collectors.joining(". ")));
  }

  private VBox bars(Comparison.Week week, double most) {
    HBox pair = new HBox(1, bar(week.kept(), most, "kept"), bar(week.tried(), most, "tried"));
    pair.setAlignment(Pos.BOTTOM_CENTER);
    Label difference =
        new Label(week.isChanged() ? Amounts.signed(week.tried() - week.kept()) + "′" : "");
    difference.getStyleClass().add("what-if-difference");
    difference.setMinWidth(USE_PREF_SIZE);
    Label name = new Label(words.of("whatif.week", week.number()));
    name.getStyleClass().add("what-if-week");
    name.setMinWidth(USE_PREF_SIZE);
    VBox column = new VBox(3, difference, pair, name);
    column.setAlignment(Pos.BOTTOM_CENTER);
    column.setPrefWidth(25);
    if (!week.isChanged()) pair.getStyleClass().add("unchanged");
    return column;
  }

  private static Region bar(double minutes, double most, String style) {
    Region bar = new Region();
    bar.getStyleClass().addAll("what-if-bar", style);
    bar.setMinSize(10, Math.max(1, minutes / most * BARS));
    bar.setMaxSize(10, Math.max(1, minutes / most * BARS));
    return bar;
  }

  private static VBox figure(WhatIfViewModel.Figure figure) {
    Label name = new Label(figure.name());
    name.getStyleClass().add("secondary");
    Label before = new Label(figure.before() + " → ");
    before.getStyleClass().add("soft");
    Label after = new Label(figure.after());
    after.getStyleClass().add("strong");
    Label difference = new Label(figure.difference());
    difference.getStyleClass().addAll("secondary", figure.better() ? "good-text" : "soft");
    VBox column = new VBox(3, name, new HBox(before, after), difference);
    column.setAlignment(Pos.CENTER_LEFT);
    return column;
  }
}
