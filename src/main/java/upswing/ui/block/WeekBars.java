package upswing.ui.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import upswing.ui.block.BlockPreview.Bar;

/** A bar for each week, as high as its minutes, with its time above and its number below. */
final class WeekBars extends Pane {

  private static final double HEIGHT = 170;
  private static final double LABEL = 20;
  private static final double WIDEST = 44;

  private final List<Week> weeks = new ArrayList<>();
  private double most = 1;

  /** One week's bar with its labels. */
  private record Week(Bar bar, Label time, Region block, Region race, Label name) {}

  WeekBars(String spoken) {
    getStyleClass().add("week-bars");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(spoken);
  }

  void show(List<Bar> bars) {
    weeks.clear();
    getChildren().clear();
    most = bars.stream().mapToDouble(Bar::minutes).max().orElse(1);
    for (Bar bar : bars) {
      Label time = new Label(bar.time());
      time.getStyleClass().add("time");
      Label name = new Label(bar.name());
      name.getStyleClass().add("name");
      Region block = new Region();
      block.getStyleClass().addAll("bar", bar.tone().name().toLowerCase(Locale.ROOT));
      block.setAccessibleRole(AccessibleRole.TEXT);
      block.setAccessibleText(bar.spoken());
      Tooltip.install(block, new Tooltip(bar.spoken()));
      Region race = new Region();
      race.getStyleClass().addAll("bar", "race");
      race.setMouseTransparent(true);
      race.setVisible(bar.raceMinutes() > 0);
      weeks.add(new Week(bar, time, block, race, name));
      getChildren().addAll(time, block, race, name);
    }
  }

  @Override
  protected void layoutChildren() {
    double slot = getWidth() / Math.max(1, weeks.size());
    double width = snapSizeX(Math.min(WIDEST, slot * 0.76));
    double room = getHeight() - 2 * LABEL;
    for (int i = 0; i < weeks.size(); i++) {
      Week week = weeks.get(i);
      double middle = (i + 0.5) * slot;
      double height = snapSizeY(Math.max(2, room * week.bar().minutes() / most));
      double top = LABEL + room - height;
      double left = snapPositionX(middle - width / 2);
      week.block().resizeRelocate(left, top, width, height);
      double race = snapSizeY(room * week.bar().raceMinutes() / most);
      week.race().resizeRelocate(left, top, width, race);
      put(week.time(), middle, top - LABEL + 2);
      put(week.name(), middle, LABEL + room + 4);
    }
  }

  private static void put(Label label, double middle, double y) {
    label.autosize();
    label.relocate(Math.round(middle - label.getWidth() / 2), y);
  }
}
