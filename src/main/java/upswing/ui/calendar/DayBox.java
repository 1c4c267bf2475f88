package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import upswing.training.SessionId;
import upswing.ui.Messages;
import upswing.ui.widget.FitMark;
import upswing.ui.widget.ReadinessMark;
import upswing.ui.widget.Tone;

/** A day with its cards, however large: what every view of days does with one. */
abstract class DayBox extends Region {

  private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

  final Messages words;
  final ReadinessMark mark = new ReadinessMark();
  final List<CardView> cards = new ArrayList<>();
  private final List<CardView> spares = new ArrayList<>();
  private Optional<Label> trace = Optional.empty();
  private Optional<DayHint> hint = Optional.empty();
  private Optional<DaySight> shown = Optional.empty();

  DayBox(Messages words) {
    this.words = words;
    getStyleClass().add("day");
    setAccessibleRole(AccessibleRole.BUTTON);
    getChildren().add(mark);
  }

  /** Shows a day; false when it shows the same already. */
  final boolean showDay(DaySight sight) {
    if (shown.filter(sight::equals).isPresent()) return false;
    shown = Optional.of(sight);
    mark.show(sight.verdict());
    pseudoClassStateChanged(TODAY, sight.today());
    setAccessibleText(sight.spoken());
    trace.ifPresent(getChildren()::remove);
    trace = sight.trace().map(DayBox::line);
    trace.ifPresent(getChildren()::add);
    return true;
  }

  /** Few days have one, and a tooltip is a window of its own: it is made where it is needed. */
  private static Label line(Trace left) {
    Label line = new Label(left.words());
    line.getStyleClass().add("day-trace");
    Tooltip told = new Tooltip(left.told());
    told.setWrapText(true);
    told.setMaxWidth(280);
    line.setTooltip(told);
    return line;
  }

  /** Where a session once stood, if one stood here. */
  final Optional<Label> trace() {
    return trace;
  }

  /** A card of the size that has room here. */
  abstract CardView card(CardSight sight);

  /** A card that is not needed for this day waits for another one: making one takes long. */
  final void showCards(List<CardSight> sights) {
    while (cards.size() > sights.size()) {
      CardView spare = cards.removeLast();
      spare.setVisible(false);
      spares.add(spare);
    }
    for (int i = 0; i < sights.size(); i++) {
      if (i < cards.size()) cards.get(i).show(sights.get(i));
      else cards.add(take(sights.get(i)));
    }
  }

  private CardView take(CardSight sight) {
    if (spares.isEmpty()) {
      CardView fresh = card(sight);
      getChildren().add(fresh);
      return fresh;
    }
    CardView spare = spares.removeLast();
    spare.show(sight);
    spare.setVisible(true);
    return spare;
  }

  final Optional<LocalDate> day() {
    return shown.map(DaySight::date);
  }

  /** What is at a point of this box. */
  final Optional<Place> at(Point2D point) {
    Optional<CardView> card =
        cards.stream().filter(c -> c.getBoundsInParent().contains(point)).findFirst();
    return day().map(date -> new Place.Day(date, card));
  }

  /** Where a session's card stands in the scene, or this day; empty for another day. */
  final Optional<Bounds> placeOf(LocalDate date, Optional<SessionId> session) {
    if (!is(date)) return Optional.empty();
    Region there =
        cards.stream()
            .filter(card -> session.isPresent() && card.sight().session().equals(session))
            .map(Region.class::cast)
            .findFirst()
            .orElse(this);
    return Optional.of(there.localToScene(there.getLayoutBounds()));
  }

  /** Marks what is chosen, lit, carried and looked at. */
  final void mark(Marks marks) {
    boolean chosen = day().filter(marks.selection()::holds).isPresent();
    Optional<SessionId> session = chosen ? marks.selection().session() : Optional.empty();
    Optional<SessionId> origin = marks.carry().filter(c -> !c.copies()).flatMap(Carry::session);
    boolean target =
        marks.carry().filter(c -> !c.isWeek()).flatMap(Carry::target).filter(this::is).isPresent();
    pseudoClassStateChanged(CHOSEN, chosen && session.isEmpty());
    pseudoClassStateChanged(LIT, marks.lit().filter(this::is).isPresent());
    pseudoClassStateChanged(TARGET, target);
    Optional<DayMark> fits = day().map(marks.foreseen().days()::get);
    showFit(fits, target ? marks.carry().map(Carry::hint).orElse("") : "");
    for (CardView card : cards) {
      Optional<SessionId> own = card.sight().session();
      card.chosen(own.isPresent() && own.equals(session));
      card.origin(own.isPresent() && own.equals(origin));
    }
  }

  private void showFit(Optional<DayMark> fits, String doing) {
    Optional<FitMark.Shape> shape = fits.map(DayMark::shape);
    String words = fits.map(DayMark::words).orElse(doing);
    if (hint.isEmpty() && (shape.isPresent() || !words.isEmpty())) hint = Optional.of(addHint());
    boolean before = isJudged();
    hint.ifPresent(h -> h.show(shape, words));
    if (before != isJudged()) setNeedsLayout(true);
    trace.ifPresent(line -> line.setVisible(shape.isEmpty()));
    shape.map(FitMark.Shape::tone).ifPresentOrElse(tone -> tone.on(this), () -> Tone.off(this));
  }

  /** Most days never have one. */
  private DayHint addHint() {
    DayHint fresh = new DayHint();
    getChildren().add(fresh);
    setNeedsLayout(true);
    return fresh;
  }

  /** Whether it says at its foot if something fits. */
  final boolean isJudged() {
    return hint.filter(DayHint::judges).isPresent();
  }

  /** What is said at its foot, once something was. */
  final Optional<DayHint> hint() {
    return hint;
  }

  private boolean is(LocalDate date) {
    return day().filter(date::equals).isPresent();
  }
}
