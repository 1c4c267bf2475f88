package upswing.ui.calendar;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import upswing.ui.Messages;
import upswing.ui.widget.Glyph;
import upswing.ui.widget.Icon;
import upswing.ui.widget.KindStyle;
import upswing.ui.widget.Phrase;

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
  private final Phrase title = new Phrase("card-title");
  private final Phrase line = new Phrase("card-line");
  private final Phrase state = new Phrase("card-state");
  private final Icon icon = new Icon(Glyph.SESSION_EASY, 12);
  private final Icon mark = new Icon(Glyph.STATE_DONE, 11);
  private final Optional<CardBody> body;
  private CardSight sight;
  private boolean origin;
  private boolean dressed;
  private String tone = "";

  CardView(CardSight sight, Messages words) {
    this(sight, words, Optional.empty());
  }

  private CardView(CardSight sight, Messages words, Optional<CardBody> body) {
    this.words = words;
    this.body = body;
    this.sight = sight;
    getStyleClass().add("card");
    icon.getStyleClass().add("kind");
    setAccessibleRole(AccessibleRole.BUTTON);
    getChildren().addAll(icon, title, line, state, mark);
    body.ifPresent(getChildren()::add);
    for (Node child : getChildren()) {
      child.setMouseTransparent(true);
      child.setManaged(false);
    }
    show(sight);
  }

  /** A card that shows the whole workout. */
  static CardView large(CardSight sight, Messages words) {
    CardView card = new CardView(sight, words, Optional.of(new CardBody()));
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
    title.say(sight.title());
    title.setVisible(true);
    mark.setVisible(false);
    state.say("");
    switch (sight.state()) {
      case DONE -> mark(Glyph.STATE_DONE, "good");
      case TOO_HARD -> {
        mark(Glyph.STATE_TOO_HARD, "amber");
        state.say(words.of("calendar.tooHard"));
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
    if (body.isPresent()) layoutLarge(body.get());
    else if (sight.isRest()) layoutRest();
    else if (getHeight() > 34) layoutTwoLines();
    else layoutOneLine();
  }

  private void layoutLarge(CardBody all) {
    icon.setVisible(true);
    icon.relocate(getWidth() - 22, 10);
    mark.setVisible(false);
    state.setVisible(false);
    line.setVisible(false);
    double width = getWidth() - EDGE - 10;
    fit(title, sight.titles(), width - 14);
    title.put(14, 18, width - 14);
    boolean told = !sight.result().isEmpty() || sight.state() == CardSight.State.MISSED;
    all.show(
        origin ? words.of("calendar.origin") : String.join(System.lineSeparator(), sight.lines()),
        told ? done() : "");
    all.resizeRelocate(14, 34, width, Math.max(0, getHeight() - 36));
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
    boolean two = !sight.was().isEmpty() && getHeight() > 34;
    line.say(sight.was());
    line.setVisible(two);
    state.setVisible(false);
    double middle = two ? 13 : Math.min(getHeight(), 24) / 2;
    if (two) line.put(24, 29, getWidth() - 25);
    double x = getWidth() < NARROW ? 4 : 7;
    place(icon, x, middle);
    title.say(sight.title());
    title.put(x + 17, middle, getWidth() - x - 17);
  }

  private void layoutTwoLines() {
    double edge = getWidth() < NARROW ? 8 : EDGE;
    double room = getWidth() - edge - 1;
    fit(line, origin ? List.of(words.of("calendar.origin")) : sight.targets(), room);
    double right = marks(13, getWidth() - 4);
    showTitleOrIcon(edge, right - edge);
    line.setVisible(line.width() <= room);
    line.put(edge, 29, room);
  }

  private void layoutOneLine() {
    boolean drawn = getHeight() >= 24;
    double middle = Math.min(getHeight(), Density.MONTH.cardHeight()) / 2;
    icon.setVisible(drawn);
    place(icon, EDGE, middle);
    double x = drawn ? EDGE + icon.size() + GAP : EDGE;
    double right = marks(middle, getWidth() - 4);
    fit(title, sight.titles(), right - x);
    double wanted = Math.min(title.width(), Math.max(0, right - x));
    double room = Math.max(0, right - x - wanted - GAP);
    fit(line, origin ? List.of(words.of("calendar.origin")) : sight.briefs(), room);
    line.setVisible(line.width() <= room);
    title.put(x, middle, wanted);
    line.put(x + wanted + GAP, middle, room);
  }

  /** Says the first text that fits a width, or the last. */
  private static void fit(Phrase phrase, List<String> texts, double width) {
    for (String text : texts) {
      phrase.say(text);
      if (phrase.width() <= width) return;
    }
  }

  /** Where no name fits, the icon says what it is. */
  private void showTitleOrIcon(double x, double room) {
    fit(title, sight.titles(), room);
    boolean fits = title.width() <= room;
    title.setVisible(fits);
    icon.setVisible(!fits);
    if (fits) title.put(x, 13, room);
    else place(icon, x, 13);
  }

  /** Puts mark and state at the right; says what is left of them. A mark needs no words. */
  private double marks(double middle, double right) {
    double room = right - EDGE - title.width() - mark.size() - 4;
    boolean tells = !state.said().isEmpty() && state.width() <= room;
    state.setVisible(tells);
    if (tells) {
      double width = state.width();
      state.put(right - width, middle, width);
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
}
