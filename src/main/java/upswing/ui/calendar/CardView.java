package upswing.ui.calendar;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import upswing.ui.Messages;
import upswing.ui.widget.Glyph;
import upswing.ui.widget.Icon;
import upswing.ui.widget.KindStyle;

/** One card: its kind's edge, a title, a line, and a mark for what became of it. */
final class CardView extends Region {

  private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
  private static final PseudoClass REST = PseudoClass.getPseudoClass("rest");
  private static final PseudoClass UNPLANNED = PseudoClass.getPseudoClass("unplanned");
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass TRIED = PseudoClass.getPseudoClass("tried");
  private static final PseudoClass ORIGIN = PseudoClass.getPseudoClass("origin");

  private static final double EDGE = 11;
  private static final double GAP = 7;
  private static final double NARROW = 60;

  private final Messages words;
  private final Label title = new Label();
  private final Label line = new Label();
  private final Label result = new Label();
  private final Label state = new Label();
  private final Icon icon = new Icon(Glyph.SESSION_EASY, 12);
  private final Icon mark = new Icon(Glyph.STATE_DONE, 11);
  private CardSight sight;
  private final boolean large;
  private boolean origin;
  private boolean dressed;
  private String tone = "";

  CardView(CardSight sight, Messages words) {
    this(sight, words, false);
  }

  private CardView(CardSight sight, Messages words, boolean large) {
    this.words = words;
    this.large = large;
    this.sight = sight;
    getStyleClass().add("card");
    title.getStyleClass().add("card-title");
    line.getStyleClass().add("card-line");
    result.getStyleClass().add("card-result");
    state.getStyleClass().add("card-state");
    icon.getStyleClass().add("kind");
    setAccessibleRole(AccessibleRole.BUTTON);
    getChildren().addAll(icon, title, line, result, state, mark);
    for (Node child : getChildren()) {
      child.setMouseTransparent(true);
      child.setManaged(false);
    }
    show(sight);
  }

  /** A card that shows the whole workout. */
  static CardView large(CardSight sight, Messages words) {
    CardView card = new CardView(sight, words, true);
    card.getStyleClass().add("large");
    return card;
  }

  CardSight sight() {
    return sight;
  }

  void show(CardSight newSight) {
    if (dressed && newSight.equals(sight)) return;
    dressed = true;
    sight = newSight;
    KindStyle.apply(this, sight.kind());
    icon.show(Glyph.of(sight.kind()));
    pseudoClassStateChanged(PAST, sight.past());
    pseudoClassStateChanged(REST, sight.isRest());
    pseudoClassStateChanged(TRIED, sight.tried());
    pseudoClassStateChanged(UNPLANNED, sight.state() == CardSight.State.UNPLANNED);
    result.setText(sight.result());
    setAccessibleText(sight.spoken());
    showState();
    setNeedsLayout(true);
  }

  void chosen(boolean now) {
    pseudoClassStateChanged(SELECTED, now);
  }

  /** While it is being dragged its place stays as an outline. */
  void origin(boolean now) {
    if (now == origin) return;
    origin = now;
    pseudoClassStateChanged(ORIGIN, now);
    setNeedsLayout(true);
  }

  private void showState() {
    title.setText(sight.title());
    title.setVisible(true);
    mark.setVisible(false);
    state.setText("");
    switch (sight.state()) {
      case DONE -> mark(Glyph.STATE_DONE, "good");
      case TOO_HARD -> {
        mark(Glyph.STATE_TOO_HARD, "amber");
        state.setText(words.of("calendar.tooHard"));
      }
      case MOVED -> mark(Glyph.STATE_MOVED, "soft");
      case MISSED -> mark(Glyph.STATE_MISSED, "soft");
      case PLANNED, UNPLANNED -> {}
    }
    if (sight.isRest()) mark.setVisible(false);
  }

  private void mark(Glyph glyph, String newTone) {
    mark.show(glyph);
    if (!tone.equals(newTone)) {
      mark.getStyleClass().remove(tone);
      mark.getStyleClass().add(newTone);
      tone = newTone;
    }
    mark.setVisible(true);
  }

  @Override
  protected void layoutChildren() {
    if (large) layoutLarge();
    else if (sight.isRest()) layoutRest();
    else if (getHeight() > 34) layoutTwoLines();
    else layoutOneLine();
  }

  private void layoutLarge() {
    icon.setVisible(true);
    icon.relocate(getWidth() - 22, 10);
    mark.setVisible(false);
    state.setVisible(false);
    line.setVisible(true);
    line.setWrapText(true);
    line.setText(
        origin ? words.of("calendar.origin") : String.join(System.lineSeparator(), sight.lines()));
    double width = getWidth() - EDGE - 10;
    title.setText(fitting(title, sight.titles(), width - 14));
    placeText(title, 14, 18, width - 14);
    double height = Math.min(line.prefHeight(width), Math.max(0, getHeight() - 36));
    line.resizeRelocate(14, 34, width, height);
    boolean told = !sight.result().isEmpty() || sight.state() == CardSight.State.MISSED;
    result.setVisible(told);
    result.setText(done());
    result.setWrapText(true);
    double room = getHeight() - 40 - height;
    result.resizeRelocate(14, 38 + height, width, Math.min(room, result.prefHeight(width)));
  }

  private String done() {
    return switch (sight.state()) {
      case DONE -> "✓ " + sight.result();
      case TOO_HARD -> "▲ " + sight.result() + ", " + words.of("calendar.tooHard");
      case MISSED -> words.of("state.MISSED");
      default -> sight.result();
    };
  }

  private void layoutRest() {
    icon.setVisible(true);
    result.setVisible(false);
    boolean two = !sight.was().isEmpty() && getHeight() > 34;
    line.setText(sight.was());
    line.setVisible(two);
    state.setVisible(false);
    double middle = two ? 13 : Math.min(getHeight(), 24) / 2;
    if (two) placeText(line, 24, 29, getWidth() - 25);
    double x = getWidth() < NARROW ? 4 : 7;
    place(icon, x, middle);
    title.setText(sight.title());
    placeText(title, x + 17, middle, getWidth() - x - 17);
  }

  private void layoutTwoLines() {
    double edge = getWidth() < NARROW ? 8 : EDGE;
    result.setVisible(false);
    double room = getWidth() - edge - 1;
    line.setText(origin ? words.of("calendar.origin") : fitting(line, sight.targets(), room));
    double right = marks(13, getWidth() - 4);
    showTitleOrIcon(edge, right - edge);
    line.setVisible(line.prefWidth(-1) <= room);
    placeText(line, edge, 29, room);
  }

  private void layoutOneLine() {
    boolean drawn = getHeight() >= 24;
    double middle = Math.min(getHeight(), Density.MONTH.cardHeight()) / 2;
    icon.setVisible(drawn);
    line.setVisible(true);
    result.setVisible(false);
    place(icon, EDGE, middle);
    double x = drawn ? EDGE + icon.size() + GAP : EDGE;
    double right = marks(middle, getWidth() - 4);
    title.setText(fitting(title, sight.titles(), right - x));
    double after = x + title.prefWidth(-1) + GAP;
    line.setText(
        origin ? words.of("calendar.origin") : fitting(line, sight.briefs(), right - after));
    line.setVisible(line.prefWidth(-1) <= right - after);
    double wanted = Math.min(title.prefWidth(-1), Math.max(0, right - x));
    placeText(title, x, middle, wanted);
    placeText(line, x + wanted + GAP, middle, Math.max(0, right - x - wanted - GAP));
  }

  /** The first text that fits a width, or the last. */
  private static String fitting(Label label, List<String> texts, double width) {
    for (String text : texts) {
      label.setText(text);
      if (label.prefWidth(-1) <= width) return text;
    }
    return label.getText();
  }

  /** Where no name fits, the icon says what it is. */
  private void showTitleOrIcon(double x, double room) {
    title.setText(fitting(title, sight.titles(), room));
    boolean fits = title.prefWidth(-1) <= room;
    title.setVisible(fits);
    icon.setVisible(!fits);
    if (fits) placeText(title, x, 13, room);
    else place(icon, x, 13);
  }

  /** Puts mark and state at the right; says what is left of them. A mark needs no words. */
  private double marks(double middle, double right) {
    double room = right - EDGE - title.prefWidth(-1) - mark.size() - 4;
    boolean tells = !state.getText().isEmpty() && state.prefWidth(-1) <= room;
    state.setVisible(tells);
    if (tells) {
      double width = state.prefWidth(-1);
      placeText(state, right - width, middle, width);
      right -= width + 3;
    }
    if (mark.isVisible()) {
      place(mark, right - mark.size(), middle);
      right -= mark.size() + 1;
    }
    return right;
  }

  private static void place(Icon icon, double x, double middle) {
    icon.resizeRelocate(x, Math.round(middle - icon.size() / 2), icon.size(), icon.size());
  }

  private static void placeText(Label label, double x, double middle, double width) {
    double height = label.prefHeight(-1);
    label.resizeRelocate(x, Math.round(middle - height / 2), Math.max(0, width), height);
  }
}
