package upswing.ui.calendar;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import upswing.ui.widget.DoneBar;
import upswing.ui.widget.FitMark;
import upswing.ui.widget.Phrase;
import upswing.ui.widget.Tone;

/**
 * A week in figures: time planned, a bar of what is done, load and easy share, warnings; and what
 * would become of them.
 */
final class WeekCell extends Region {

  private static final PseudoClass RECOVERY = PseudoClass.getPseudoClass("recovery");
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final PseudoClass TURNS = PseudoClass.getPseudoClass("turns");

  private final Phrase time = new Phrase("week-time");
  private final Phrase timeAfter = new Phrase("week-time", "after");
  private final Phrase warnings = new Phrase("week-warnings");
  private final Phrase note = new Phrase("week-note");
  private final Phrase noteAfter = new Phrase("week-note", "after");
  private final FitMark fit = new FitMark();
  private final DoneBar bar = new DoneBar();
  private Optional<WeekSight> shown = Optional.empty();
  private Optional<WeekTurn> turned = Optional.empty();

  WeekCell() {
    getStyleClass().add("week-cell");
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
    note.pseudoClassStateChanged(RECOVERY, week.recovery());
    note.applyCss();
    Optional<WeekTurn> change = turn.filter(WeekTurn::changes);
    pseudoClassStateChanged(CHANGED, change.isPresent());
    timeAfter.say(change.map(WeekTurn::time).orElse(""));
    boolean turns = !timeAfter.said().isEmpty();
    pseudoClassStateChanged(TURNS, turns);
    time.say(turns ? change.map(WeekTurn::timeBefore).orElse("") + " → " : week.time());
    note.say(change.map(WeekTurn::note).orElse(week.note()));
    noteAfter.say(change.map(WeekTurn::noteAfter).orElse(""));
    flag(week, turn);
    setAccessibleText(spoken(week));
    setNeedsLayout(true);
  }

  private void flag(WeekSight week, Optional<WeekTurn> turn) {
    Optional<FitMark.Shape> mark = turn.flatMap(WeekTurn::mark);
    fit.setVisible(mark.isPresent());
    mark.ifPresent(fit::show);
    mark.map(FitMark.Shape::tone)
        .ifPresentOrElse(tone -> tone.on(warnings), () -> Tone.off(warnings));
    // A row is used again while it is laid out: its words are measured as they will look.
    warnings.applyCss();
    String usual = week.warnings() > 0 ? "▲ " + week.warnings() : "";
    warnings.say(mark.isPresent() ? turn.map(WeekTurn::flag).orElse("") : usual);
  }

  private String spoken(WeekSight week) {
    return timeAfter.said().isEmpty() && noteAfter.said().isEmpty()
        ? week.spoken()
        : week.spoken() + ": " + timeAfter.said() + " " + note.said() + noteAfter.said();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - 24;
    double flag = warnings.width();
    double before = time.width();
    time.put(12, 17.5);
    timeAfter.put(12 + before, 17.5, Math.max(0, width - before));
    warnings.put(12 + width - flag, 17.5);
    boolean fits = before + timeAfter.width() + flag + 18 <= width;
    boolean told = fits || timeAfter.said().isEmpty();
    warnings.setVisible(told);
    // Where both times stand, there is room for the mark at the end of the line below.
    double end = 12 + width;
    double mark = told && flag > 0 ? end - flag - 16 : end - 12;
    fit.resizeRelocate(mark, told ? 12 : 44, 12, 12);
    bar.resizeRelocate(12, 31, width, 5);
    double words = Math.min(note.width(), width + 10);
    note.put(12, 49.5, words);
    noteAfter.put(12 + words, 49.5, Math.max(0, width + 10 - words));
  }
}
