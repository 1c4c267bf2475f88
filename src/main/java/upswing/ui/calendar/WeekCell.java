package upswing.ui.calendar;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import upswing.ui.widget.DoneBar;
import upswing.ui.widget.FitMark;

/**
 * A week in figures: time planned, a bar of what is done, load and easy share, warnings; and what
 * would become of them.
 */
final class WeekCell extends Region {

  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final PseudoClass TURNS = PseudoClass.getPseudoClass("turns");

  private final Label time = label("week-time");
  private final Label timeAfter = label("week-time");
  private final Label warnings = label("week-warnings");
  private final Label note = label("week-note");
  private final Label noteAfter = label("week-note");
  private final FitMark fit = new FitMark();
  private final DoneBar bar = new DoneBar();
  private Optional<WeekSight> shown = Optional.empty();
  private Optional<WeekTurn> turned = Optional.empty();

  WeekCell() {
    getStyleClass().add("week-cell");
    timeAfter.getStyleClass().add("after");
    noteAfter.getStyleClass().add("after");
    getChildren().addAll(time, timeAfter, warnings, note, noteAfter, bar, fit);
    getChildren().forEach(child -> child.setMouseTransparent(true));
    fit.setVisible(false);
  }

  /** Shows a week, and what would become of it. */
  void show(WeekSight week, Optional<WeekTurn> turn) {
    if (shown.filter(week::equals).isPresent() && turned.equals(turn)) return;
    shown = Optional.of(week);
    turned = turn;
    bar.setVisible(!week.time().isEmpty());
    bar.show(week.doneShare());
    tone(note, "recovery", week.recovery());
    Optional<WeekTurn> change = turn.filter(WeekTurn::changes);
    pseudoClassStateChanged(CHANGED, change.isPresent());
    timeAfter.setText(change.map(WeekTurn::time).orElse(""));
    boolean turns = !timeAfter.getText().isEmpty();
    pseudoClassStateChanged(TURNS, turns);
    time.setText(turns ? change.map(WeekTurn::timeBefore).orElse("") + " → " : week.time());
    note.setText(change.map(WeekTurn::note).orElse(week.note()));
    noteAfter.setText(change.map(WeekTurn::noteAfter).orElse(""));
    flag(week, turn);
    setAccessibleText(spoken(week));
    requestLayout();
  }

  private void flag(WeekSight week, Optional<WeekTurn> turn) {
    Optional<FitMark.Shape> mark = turn.flatMap(WeekTurn::mark);
    fit.setVisible(mark.isPresent());
    mark.ifPresent(fit::show);
    for (FitMark.Shape shape : FitMark.Shape.values()) {
      tone(warnings, "is-" + shape.tone(), mark.filter(shape::equals).isPresent());
    }
    String usual = week.warnings() > 0 ? "▲ " + week.warnings() : "";
    warnings.setText(mark.isPresent() ? turn.map(WeekTurn::flag).orElse("") : usual);
  }

  private String spoken(WeekSight week) {
    return timeAfter.getText().isEmpty() && noteAfter.getText().isEmpty()
        ? week.spoken()
        : week.spoken() + ": " + timeAfter.getText() + " " + note.getText() + noteAfter.getText();
  }

  private static void tone(Region node, String style, boolean now) {
    boolean is = node.getStyleClass().contains(style);
    if (is && !now) node.getStyleClass().remove(style);
    if (!is && now) node.getStyleClass().add(style);
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    return label;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - 24;
    double flag = warnings.prefWidth(-1);
    double before = time.prefWidth(-1);
    time.resizeRelocate(12, 8, Math.min(before, width), 19);
    timeAfter.resizeRelocate(12 + before, 8, Math.max(0, width - before), 19);
    warnings.resizeRelocate(12 + width - flag, 8, flag, 19);
    boolean fits = before + timeAfter.prefWidth(-1) + flag + 18 <= width;
    boolean told = fits || timeAfter.getText().isEmpty();
    warnings.setVisible(told);
    // Where both times stand, there is room for the mark at the end of the line below.
    double end = 12 + width;
    double mark = told && flag > 0 ? end - flag - 16 : end - 12;
    fit.resizeRelocate(mark, told ? 12 : 44, 12, 12);
    bar.resizeRelocate(12, 31, width, 5);
    double words = Math.min(note.prefWidth(-1), width + 10);
    note.resizeRelocate(12, 41, words, 17);
    noteAfter.resizeRelocate(12 + words, 41, Math.max(0, width + 10 - words), 17);
  }
}
