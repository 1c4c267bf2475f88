package upswing.ui.session;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import upswing.training.EffortZone;
import upswing.ui.Messages;
import upswing.ui.widget.KindStyle;

/** A workout drawn along its minutes: the harder a step, the higher its bar. */
final class ProfileView extends Region {

  private static final double LEFT = 30;
  private static final double FOOT = 18;
  private static final double GAP = 2;
  private static final double LABEL_FITS = 62;
  private static final double[] TICKS = {5, 10, 15, 30, 60, 120};

  private final List<Label> levels = new ArrayList<>();
  private final List<Region> lines = new ArrayList<>();
  private List<Bar> bars = List.of();
  private List<BarView> views = List.of();
  private List<Label> ticks = List.of();

  ProfileView(Messages words) {
    getStyleClass().add("profile");
    for (EffortZone level : List.of(EffortZone.EASY, EffortZone.STEADY, EffortZone.THRESHOLD)) {
      Label name = new Label(words.of("edit.level." + level));
      name.getStyleClass().addAll("secondary", "level");
      name.setUserData(level);
      levels.add(name);
      Region line = new Region();
      line.getStyleClass().add("line");
      lines.add(line);
    }
    setMinHeight(150);
    setPrefHeight(150);
    setMouseTransparent(true);
  }

  void show(List<Bar> newBars) {
    bars = newBars;
    views = newBars.stream().map(BarView::new).toList();
    ticks = ticks();
    List<Node> all = new ArrayList<>(lines);
    all.addAll(levels);
    all.addAll(views);
    all.addAll(ticks);
    getChildren().setAll(all);
    setVisible(!bars.isEmpty());
    setManaged(!bars.isEmpty());
    requestLayout();
  }

  /** The share of the height a zone's bar takes. */
  static double height(EffortZone zone) {
    return switch (zone) {
      case RECOVERY -> 0.28;
      case EASY -> 0.43;
      case STEADY -> 0.58;
      case MARATHON -> 0.72;
      case THRESHOLD -> 0.85;
      case INTERVAL -> 0.94;
      case REPETITION -> 1;
    };
  }

  @Override
  protected void layoutChildren() {
    double total = total();
    double width = getWidth() - LEFT;
    double ground = getHeight() - FOOT;
    for (int i = 0; i < levels.size(); i++) {
      double y = Math.rint(ground * (1 - height((EffortZone) levels.get(i).getUserData())));
      levels.get(i).resizeRelocate(0, y - 8, LEFT, 16);
      lines.get(i).resizeRelocate(LEFT, y, width, 1);
    }
    double before = 0;
    for (BarView view : views) {
      double x = Math.rint(LEFT + width * before / total);
      before += view.bar.minutes();
      double end = Math.rint(LEFT + width * before / total);
      double height = Math.rint(ground * height(view.bar.zone()));
      view.resizeRelocate(x, ground - height, Math.max(2, end - x - GAP), height);
      view.label(end - x >= LABEL_FITS);
    }
    for (Label tick : ticks) {
      double x = LEFT + width * (double) tick.getUserData() / total;
      double wide = tick.prefWidth(-1);
      tick.resizeRelocate(
          Math.min(Math.max(LEFT, x - wide / 2), getWidth() - wide), ground + 2, wide, 16);
    }
  }

  private double total() {
    return Math.max(1e-3, bars.stream().mapToDouble(Bar::minutes).sum());
  }

  private List<Label> ticks() {
    double total = total();
    double every = TICKS[TICKS.length - 1];
    for (double step : TICKS) {
      if (total / step <= 5) {
        every = step;
        break;
      }
    }
    List<Label> all = new ArrayList<>();
    for (double at = 0; at < total - every / 3; at += every) all.add(tick(at));
    all.add(tick(total));
    return all;
  }

  private static Label tick(double minutes) {
    Label tick = new Label(Math.round(minutes) + "′");
    tick.getStyleClass().add("secondary");
    tick.setUserData(minutes);
    return tick;
  }

  /** One step's bar, with its words where they have room. */
  private static final class BarView extends StackPane {

    private final Bar bar;
    private final VBox said;

    BarView(Bar bar) {
      this.bar = bar;
      getStyleClass().add("bar");
      KindStyle.apply(this, bar.colour());
      Region fill = new Region();
      fill.getStyleClass().add("fill");
      Region edge = new Region();
      edge.getStyleClass().add("edge");
      edge.setMaxHeight(4);
      StackPane.setAlignment(edge, Pos.TOP_CENTER);
      Label time = new Label(bar.time());
      time.getStyleClass().add("strong");
      Label target = new Label(bar.target());
      target.getStyleClass().add("secondary");
      said = new VBox(time, target);
      said.getStyleClass().add("said");
      said.setAlignment(Pos.TOP_CENTER);
      getChildren().addAll(fill, edge, said);
    }

    void label(boolean fits) {
      said.setVisible(fits);
    }
  }
}
