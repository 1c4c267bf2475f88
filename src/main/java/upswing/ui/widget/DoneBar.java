package upswing.ui.widget;

import javafx.scene.layout.Region;

/** How much of what was planned is done: a thin line that fills. */
public final class DoneBar extends Region {

  private static final double HEIGHT = 5;
  private final Region filled = new Region();
  private double share;

  /** An empty bar. */
  public DoneBar() {
    getStyleClass().add("done-bar");
    filled.getStyleClass().add("filled");
    filled.setManaged(false);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    getChildren().add(filled);
  }

  /** Shows a share; more than all is all. */
  public void show(double newShare) {
    share = Math.clamp(newShare, 0, 1);
    setNeedsLayout(true);
  }

  @Override
  protected void layoutChildren() {
    double width = snapSizeX(getWidth() * share);
    filled.setVisible(share > 0);
    filled.resizeRelocate(0, 0, Math.max(width, HEIGHT), getHeight());
  }
}
