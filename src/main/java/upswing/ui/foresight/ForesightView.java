package upswing.ui.foresight;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.planning.Consequence.Fit;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.Prospect;
import upswing.ui.Prospect.Where;
import upswing.ui.widget.FitMark;

/** «If you drop on Fri 19»: verdict, figures before and after, the race, and form up to it. */
public final class ForesightView extends BorderPane {

  private static final double FORM = 156;
  private static final double LOAD = 104;

  private final Desk desk;
  private final Messages words;
  private final Label title = label("strong");
  private final FitMark mark = new FitMark();
  private final Label verdict = label("foresight-verdict");
  private final GridPane rows = new GridPane();
  private final Label race = label("strong");
  private final Label gain = label("foresight-gain");
  private final Label why = label("secondary");
  private final Label note = label("secondary");
  private final Label raceForm = label("secondary");
  private final Sketch form = new Sketch(FORM);
  private final Sketch load = new Sketch(LOAD);

  /** What is looked at on a desk; it is not seen while nothing is. */
  public ForesightView(Desk desk, Messages words) {
    this.desk = desk;
    this.words = words;
    getStyleClass().addAll("foresight", "surface");
    setAccessibleRole(AccessibleRole.TEXT);
    setVisible(false);
    columns();
    HBox judged = new HBox(8, mark, verdict);
    judged.setAlignment(Pos.CENTER_LEFT);
    HBox ahead = new HBox(8, race, gap(), gain);
    ahead.setAlignment(Pos.BASELINE_LEFT);
    VBox charts =
        new VBox(
            6,
            head("foresight.chart.form", raceForm),
            form,
            curves(),
            head("foresight.chart.load", soft("foresight.chart.load.legend")),
            load,
            legend());
    VBox all = new VBox(8, title, judged, rows, ahead, note, charts, why);
    all.getStyleClass().add("foresight-body");
    ScrollPane scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setCenter(scroll);
    desk.outlook().prospectProperty().subscribe(this::show);
  }

  private void show(Optional<Prospect> prospect) {
    Optional<Prospect> here = prospect.filter(p -> p.where() == Where.CALENDAR);
    setVisible(here.isPresent());
    here.ifPresent(this::show);
  }

  /** What a change would lead to in one sentence. */
  public String sentence(Prospect prospect) {
    return new ForesightMaker(words, desk.seen()).brief(prospect);
  }

  private void show(Prospect prospect) {
    ForesightSight sight = new ForesightMaker(words, desk.seen()).of(prospect);
    setAccessibleText(sight.spoken());
    title.setText(sight.title());
    mark.show(shape(sight.fit()));
    verdict.setText(sight.verdict());
    tone(verdict, shape(sight.fit()).tone());
    rows.getChildren().clear();
    for (int i = 0; i < sight.rows().size(); i++) row(sight.rows().get(i), i);
    race.setText(sight.race());
    gain.setText(sight.gain());
    tone(gain, tone(sight.tone()));
    why.setText(sight.why());
    note.setText(sight.note());
    Span span = Span.of(prospect, desk.seen(), words);
    var day = prospect.consequence().race();
    String onRace = day.map(d -> ForesightMaker.signedTenth(d.formAfter())).orElse("");
    raceForm.setText(day.isPresent() ? words.of("foresight.chart.form.race", onRace) : "");
    form.show(
        new FormSketch(span, day, words.of("foresight.chart.today")),
        words.of("foresight.chart.form") + " " + raceForm.getText());
    load.show(new LoadSketch(span), words.of("foresight.chart.load"));
  }

  private void row(ForesightSight.Row row, int index) {
    Region line = new Region();
    line.getStyleClass().add("foresight-line");
    rows.add(line, 0, index, 3, 1);
    rows.add(cell(row.name(), "soft"), 0, index);
    Label before = cell(words.of("foresight.before", row.before()), "plain");
    Label after = cell(row.after(), "foresight-after");
    tone(after, tone(row.tone()));
    HBox both = new HBox(before, after);
    both.setAlignment(Pos.CENTER_RIGHT);
    rows.add(both, 1, index);
    rows.add(cell(row.about(), "foresight-about"), 2, index);
  }

  private void columns() {
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    ColumnConstraints figure = new ColumnConstraints();
    figure.setHalignment(HPos.RIGHT);
    ColumnConstraints about = new ColumnConstraints(74);
    about.setHalignment(HPos.RIGHT);
    rows.getColumnConstraints().addAll(name, figure, about);
    rows.setHgap(8);
  }

  private Node curves() {
    return new HBox(
        12,
        curve("foresight.chart.fitness", "curve-fitness"),
        curve("foresight.chart.fatigue", "curve-fatigue"),
        curve("foresight.chart.formName", "curve-form"),
        gap(),
        soft("foresight.chart.before"));
  }

  private Label curve(String key, String style) {
    Label label = soft(key);
    Region line = new Region();
    line.getStyleClass().addAll("curve", style);
    label.setGraphic(line);
    return label;
  }

  private Node legend() {
    HBox legend = new HBox(16);
    for (Fit fit : Fit.values()) {
      FitMark one = new FitMark();
      one.show(shape(fit));
      Label label = soft("foresight.legend." + fit);
      label.setGraphic(one);
      legend.getChildren().add(label);
    }
    return legend;
  }

  private HBox head(String key, Label right) {
    return new HBox(soft(key), gap(), right);
  }

  private Label soft(String key) {
    Label label = label("secondary");
    label.setText(words.of(key));
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static Label cell(String text, String style) {
    Label label = new Label(text);
    label.setMinWidth(USE_PREF_SIZE);
    label.getStyleClass().addAll("foresight-cell", style);
    return label;
  }

  private static Label label(String style) {
    Label label = new Label();
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }

  private static String tone(ForesightSight.Tone tone) {
    return switch (tone) {
      case SAME -> "same";
      case CHANGED -> "good";
      case WORSE -> "red";
    };
  }

  private static void tone(Node node, String tone) {
    node.getStyleClass().removeIf(style -> style.startsWith("is-"));
    node.getStyleClass().add("is-" + tone.toLowerCase(Locale.ROOT));
  }

  private static FitMark.Shape shape(Fit fit) {
    return FitMark.Shape.valueOf(fit.name());
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
