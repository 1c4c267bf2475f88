package upswing.ui.session;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import upswing.load.BeatBins;
import upswing.report.Amounts;
import upswing.ui.Messages;

/** How long a run was run at which heart rate, with a line where easy ends. */
final class BeatsView extends Region {

  private static final double HEAD = 18;
  private static final double FOOT = 18;
  private static final double GAP = 2;
  private static final int LABELS = 4;

  private final BeatBins beats;
  private final List<Region> bars = new ArrayList<>();
  private final Region line = new Region();
  private final Label below;
  private final Label above;
  private final Label ends;
  private final Label unit;
  private final List<Label> rates = new ArrayList<>();

  BeatsView(BeatBins beats, Messages words) {
    this.beats = beats;
    double share = beats.shareAbove().orElseThrow();
    String easy = Amounts.percent(1 - share);
    String hard = Amounts.percent(share);
    String ceiling = Amounts.whole(beats.ceiling());
    getStyleClass().add("beats");
    for (BeatBins.Bin bin : beats.bins()) {
      Region bar = new Region();
      bar.getStyleClass().addAll("bar", bin.aboveCeiling() ? "above" : "below");
      bars.add(bar);
    }
    line.getStyleClass().add("ceiling");
    below = label(easy, "good-text");
    above = label(share > 0 ? hard : "", "amber-text");
    ends = label(words.of("edit.beats.ends", ceiling), "strong");
    unit = label(words.of("edit.beats.unit"), "secondary");
    int every = Math.max(1, beats.bins().size() / LABELS);
    for (int i = 0; i < beats.bins().size(); i += every) {
      Label rate = label(Amounts.whole(beats.bins().get(i).over()), "secondary");
      rate.setUserData(i);
      rates.add(rate);
    }
    getChildren().addAll(bars);
    getChildren().add(line);
    getChildren().addAll(below, above, ends, unit);
    getChildren().addAll(rates);
    setMinHeight(120);
    setPrefHeight(120);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(words.of("edit.beats.spoken", easy, ceiling, hard));
  }

  @Override
  protected void layoutChildren() {
    int count = bars.size();
    double width = getWidth() / count;
    double ground = getHeight() - FOOT;
    int most = beats.bins().stream().mapToInt(BeatBins.Bin::minutes).max().orElse(1);
    for (int i = 0; i < count; i++) {
      double height = Math.rint((ground - HEAD) * beats.bins().get(i).minutes() / most);
      double x = Math.rint(width * i);
      double end = Math.rint(width * (i + 1));
      bars.get(i).resizeRelocate(x, ground - height, Math.max(1, end - x - GAP), height);
    }
    long easy = beats.bins().stream().filter(bin -> !bin.aboveCeiling()).count();
    double x = Math.rint(width * easy) - GAP / 2 - 1;
    line.resizeRelocate(Math.max(0, x), HEAD, 2, ground - HEAD);
    place(below, 0, 0);
    place(above, getWidth() - above.prefWidth(-1), 0);
    double name = ends.prefWidth(-1);
    double left = below.prefWidth(-1) + 8;
    double right = getWidth() - above.prefWidth(-1) - 8 - name;
    place(ends, Math.max(left, Math.min(right, x - name / 2)), 0);
    double foot = getWidth() - unit.prefWidth(-1);
    place(unit, foot, ground + 2);
    for (Label rate : rates) {
      double at = width * (int) rate.getUserData();
      place(rate, at, ground + 2);
      rate.setVisible(at + rate.prefWidth(-1) + 8 <= foot);
    }
  }

  private static void place(Label label, double x, double y) {
    label.resizeRelocate(Math.rint(x), y, Math.ceil(label.prefWidth(-1)), 16);
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
