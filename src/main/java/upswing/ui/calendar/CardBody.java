package upswing.ui.calendar;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The whole workout on a large card, and under it what became of it. */
final class CardBody extends Region {

  private static final double GAP = 4;

  private final Label workout = new Label();
  private final Label result = new Label();

  CardBody() {
    workout.getStyleClass().add("card-line");
    workout.setWrapText(true);
    result.getStyleClass().add("card-result");
    result.setWrapText(true);
    getChildren().addAll(workout, result);
  }

  /** Shows both; what has no words takes no room. */
  void show(String steps, String became) {
    workout.setText(steps);
    result.setText(became);
    result.setVisible(!became.isEmpty());
    setNeedsLayout(true);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = Math.min(workout.prefHeight(width), getHeight());
    workout.resizeRelocate(0, 0, width, height);
    double room = Math.max(0, getHeight() - GAP - height);
    result.resizeRelocate(0, height + GAP, width, Math.min(room, result.prefHeight(width)));
  }
}
