package upswing.ui.calendar;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import upswing.ui.widget.DoneBar;

/** A week in figures: time planned, a bar of what is done, load and easy share, warnings. */
final class WeekCell extends Region {

  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

  private final Label time = new Label();
  private final Label warnings = new Label();
  private final Label note = new Label();
  private final DoneBar bar = new DoneBar();
  private Optional<WeekSight> shown = Optional.empty();

  WeekCell() {
    getStyleClass().add("week-cell");
    time.getStyleClass().add("week-time");
    warnings.getStyleClass().add("week-warnings");
    note.getStyleClass().add("week-note");
    getChildren().addAll(time, warnings, note, bar);
    getChildren().forEach(child -> child.setMouseTransparent(true));
  }

  /** Whether these are the figures after a drop that has not happened yet. */
  void changes(boolean now) {
    pseudoClassStateChanged(CHANGED, now);
  }

  void show(WeekSight week) {
    if (shown.filter(week::equals).isPresent()) return;
    shown = Optional.of(week);
    time.setText(week.time());
    warnings.setText(week.warnings() > 0 ? "▲ " + week.warnings() : "");
    note.setText(week.note());
    bar.setVisible(!week.time().isEmpty());
    bar.show(week.doneShare());
    boolean recovers = note.getStyleClass().contains("recovery");
    if (recovers && !week.recovery()) note.getStyleClass().remove("recovery");
    if (!recovers && week.recovery()) note.getStyleClass().add("recovery");
    setAccessibleText(week.spoken());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - 24;
    double flag = warnings.prefWidth(-1);
    time.resizeRelocate(12, 8, width - flag, 19);
    warnings.resizeRelocate(12 + width - flag, 8, flag, 19);
    bar.resizeRelocate(12, 31, width, 5);
    note.resizeRelocate(12, 41, width + 10, 17);
  }
}
