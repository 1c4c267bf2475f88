package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import upswing.ui.Dates;
import upswing.ui.Messages;
import upswing.ui.chart.Painter;
import upswing.ui.widget.Choice;
import upswing.ui.widget.SegmentedControl;

/** Two figures against each other, such as load and the HRV of the morning after. */
final class AgainstView extends VBox {

  private static final double WIDTH = 620;
  private static final double HEIGHT = 330;
  private static final int ENOUGH = 14;

  private final TimelineViewModel model;
  private final Messages words;
  private final List<Column> columns;
  private final Choice<Column> across;
  private final Choice<Column> up;
  private final ObjectProperty<Integer> later = new SimpleObjectProperty<>(1);
  private final Pane points = new Pane();
  private final Label said = new Label();
  private final Label care = new Label();
  private Column first;
  private Column second;

  AgainstView(TimelineViewModel model, Messages words, Runnable close) {
    this.model = model;
    this.words = words;
    columns =
        model.timeline().strips().stream()
            .flatMap(strip -> strip.columns(Grain.DAY).stream())
            .filter(column -> !column.name().isEmpty())
            .toList();
    first = named("load_done_points").orElse(columns.getFirst());
    second = named("hrv_7_day_ms").or(() -> named("sleep_min")).orElse(columns.getFirst());
    across = new Choice<>(columns, Column::name, this::chooseFirst);
    up = new Choice<>(columns, Column::name, this::chooseSecond);
    getStyleClass().addAll("popover", "against");
    setPrefWidth(WIDTH + 48);
    setMaxSize(WIDTH + 48, USE_PREF_SIZE);
    Label title = new Label(words.of("timeline.against"));
    title.getStyleClass().add("title");
    SegmentedControl<Integer> when =
        new SegmentedControl<>(later, List.of(0, 1), d -> words.of("timeline.against.later." + d));
    when.getStyleClass().add("small");
    HBox choices = new HBox(8, across, new Label(words.of("timeline.against.and")), up, when);
    choices.setAlignment(Pos.CENTER_LEFT);
    points.setMinSize(WIDTH, HEIGHT);
    points.setPrefSize(WIDTH, HEIGHT);
    points.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    said.setWrapText(true);
    said.getStyleClass().add("strong");
    care.setWrapText(true);
    care.getStyleClass().add("secondary");
    care.setText(words.of("timeline.against.care"));
    Button shut = new Button(words.of("why.close"));
    shut.setOnAction(click -> close.run());
    HBox foot = new HBox(shut);
    foot.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(title, choices, points, said, care, foot);
    later.subscribe(days -> show());
  }

  private Optional<Column> named(String key) {
    return columns.stream().filter(column -> column.key().equals(key)).findFirst();
  }

  private void chooseFirst(Column column) {
    first = column;
    show();
  }

  private void chooseSecond(Column column) {
    second = column;
    show();
  }

  private void show() {
    across.show(first);
    up.show(second);
    List<LocalDate> days = days();
    Against against = Against.of(first, second, days, later.get());
    points.getChildren().setAll(Painter.paint(against.draw(WIDTH, HEIGHT).items()));
    int n = against.pairs().size();
    String span =
        n == 0
            ? ""
            : words.of(
                "timeline.against.n",
                n,
                Dates.brief(against.pairs().getFirst().day(), words),
                Dates.brief(against.pairs().getLast().day(), words));
    String rho =
        n < ENOUGH || against.correlation().isEmpty()
            ? words.of("timeline.against.few")
            : words.of(
                "timeline.against.rho",
                String.format(words.locale(), "%+.2f", against.correlation().getAsDouble())
                    .replace('-', '−'));
    said.setText((span + " " + rho).strip());
    points.setAccessibleText(first.name() + ", " + second.name() + ". " + said.getText());
  }

  /** The days that are looked at, up to today. */
  private List<LocalDate> days() {
    LocalDate from = model.lens().first();
    LocalDate to = model.lens().last();
    LocalDate today = model.timeline().today();
    LocalDate last = to.isAfter(today) ? today : to;
    return last.isBefore(from) ? List.of() : from.datesUntil(last.plusDays(1)).toList();
  }
}
