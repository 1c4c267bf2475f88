package upswing.ui.widget;

import java.util.List;
import javafx.scene.layout.Region;
import upswing.training.SessionKind;

/** A bar of coloured parts, each as wide as its share. */
public final class ShareBar extends Region {

  private static final double HEIGHT = 12;
  private static final double GAP = 2;
  private List<Part> parts = List.of();

  /** One part: a kind's colour, and how much it weighs. */
  public record Part(SessionKind kind, double weight) {}

  public ShareBar() {
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
  }

  /** Shows parts from left to right. */
  public void show(List<Part> newParts) {
    parts = List.copyOf(newParts);
    getChildren().clear();
    for (Part part : parts) {
      Region region = new Region();
      region.getStyleClass().add("share");
      KindStyle.apply(region, part.kind());
      getChildren().add(region);
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double sum = parts.stream().mapToDouble(Part::weight).sum();
    double x = 0;
    for (int i = 0; i < parts.size(); i++) {
      double width = (getWidth() + GAP) * parts.get(i).weight() / sum;
      getChildren().get(i).resizeRelocate(x, 0, Math.max(2, width - GAP), HEIGHT);
      x += width;
    }
  }
}
