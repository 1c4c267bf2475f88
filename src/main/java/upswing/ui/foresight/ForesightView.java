package upswing.ui.foresight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import upswing.planning.Consequence.Fit;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.Prospect;
import upswing.ui.Prospect.Where;
import upswing.ui.widget.FitMark;

/** «If you drop on Fri 19»: verdict, figures before and after, the race, and form up to it. */
public final class ForesightView extends Region {

  private static final double FORM = 156;
  private static final double LOAD = 104;

  private final Desk desk;
  private final Messages words;
  private final Label title = label("strong");
  private final FitMark mark = new FitMark();
  private final Label verdict = label("foresight-verdict");
  private final VBox rows = new VBox();
  private final List<RowLine> lines = new ArrayList<>();
  private int most;
  private final Label race = label("strong");
  private final Label gain = label("foresight-gain");
  private final Label why = label("secondary");
  private final Label whyText = label("secondary");
  private final Label note = label("secondary");
  private final Rectangle window = new Rectangle();
  private final VBox page;
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
    VBox all = new VBox(8, title, judged, rows, ahead, note, charts, why, whyText);
    all.getStyleClass().add("foresight-body");
    // It follows the pointer, which can't scroll it meanwhile: what has no room is cut off.
    all.setManaged(false);
    page = all;
    setClip(window);
    desk.outlook().prospectProperty().subscribe(this::show);
  }

  private void show(Optional<Prospect> prospect) {
    Optional<Prospect> here = prospect.filter(p -> p.where() == Where.CALENDAR);
    // A start need not dress what is not looked at yet.
    if (here.isPresent() && getChildren().isEmpty()) getChildren().add(page);
    setVisible(here.isPresent());
    if (here.isEmpty()) giveBack();
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
    shape(sight.fit()).tone().on(verdict);
    rows(sight.rows());
    race.setText(sight.race());
    gain.setText(sight.gain());
    RowLine.tone(sight.tone()).on(gain);
    why.setText(sight.numbers());
    whyText.setText(sight.why());
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

  private void giveBack() {
    most = 0;
    note.setMinHeight(USE_PREF_SIZE);
  }

  /** What stands below stays where it is while the pointer moves: no line is given back. */
  private void rows(List<ForesightSight.Row> shown) {
    most = Math.max(most, shown.size());
    while (lines.size() < shown.size()) {
      lines.add(new RowLine(words));
      rows.getChildren().add(lines.getLast());
    }
    for (int i = 0; i < lines.size(); i++) {
      boolean used = i < shown.size();
      lines.get(i).setVisible(used);
      lines.get(i).setManaged(i < most);
      if (used) lines.get(i).show(shown.get(i));
    }
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

  private static Label label(String style) {
    Label label = new Label();
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private static FitMark.Shape shape(Fit fit) {
    return FitMark.Shape.valueOf(fit.name());
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  @Override
  protected void layoutChildren() {
    window.setWidth(getWidth());
    window.setHeight(getHeight());
    page.resizeRelocate(0, 0, getWidth(), Math.max(getHeight(), page.prefHeight(getWidth())));
    page.layout();
    if (note.getHeight() > note.getMinHeight()) note.setMinHeight(note.getHeight());
  }
}
