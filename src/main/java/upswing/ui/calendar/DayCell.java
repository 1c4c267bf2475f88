package upswing.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import upswing.training.SessionId;
import upswing.ui.Messages;
import upswing.ui.widget.FitMark;
import upswing.ui.widget.ReadinessMark;

/** One day in a row of seven: its date, the morning's mark, and up to three cards. */
final class DayCell extends Region {

  static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
  static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
  static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
  static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");

  private static final Map<FitMark.Shape, PseudoClass> FITS =
      List.of(FitMark.Shape.values()).stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  shape -> shape, shape -> PseudoClass.getPseudoClass("fit-" + shape.tone())));

  private static final double INSET = 6;
  private static final double TOP = 25;
  private static final int MOST = 3;

  private final Messages words;
  private final Density density;
  private final Label date = new Label();
  private final Label more = new Label();
  private final Label hint = new Label();
  private final FitMark fit = new FitMark();
  private final List<Label> results = new ArrayList<>();
  private final ReadinessMark mark = new ReadinessMark();
  private final List<CardView> cards = new ArrayList<>();
  private final List<CardView> spares = new ArrayList<>();
  private Optional<DaySight> shown = Optional.empty();

  DayCell(Messages words, Density density) {
    this.words = words;
    this.density = density;
    getStyleClass().add("day");
    date.getStyleClass().add("day-date");
    more.getStyleClass().add("day-more");
    hint.getStyleClass().add("day-hint");
    setAccessibleRole(AccessibleRole.BUTTON);
    getChildren().addAll(date, mark, more, fit, hint);
    fit.setVisible(false);
    hint.setVisible(false);
  }

  void show(DaySight sight) {
    if (shown.filter(sight::equals).isPresent()) return;
    shown = Optional.of(sight);
    date.setText(sight.label());
    mark.show(sight.verdict());
    pseudoClassStateChanged(TODAY, sight.today());
    setAccessibleText(sight.spoken());
    int visible = Math.min(sight.cards().size(), MOST);
    showCards(sight.cards().subList(0, visible));
    int hidden = sight.cards().size() - visible;
    more.setText(hidden > 0 ? words.of("calendar.more", hidden) : "");
    showResults(sight);
    requestLayout();
  }

  /** A card that is not needed for this day waits for another one: making one takes long. */
  private void showCards(List<CardSight> sights) {
    while (cards.size() > sights.size()) {
      CardView spare = cards.removeLast();
      spare.setVisible(false);
      spares.add(spare);
    }
    for (int i = 0; i < sights.size(); i++) {
      if (i < cards.size()) cards.get(i).show(sights.get(i));
      else cards.add(card(sights.get(i)));
    }
  }

  private CardView card(CardSight sight) {
    if (spares.isEmpty()) {
      CardView fresh = new CardView(sight, words);
      getChildren().add(fresh);
      return fresh;
    }
    CardView spare = spares.removeLast();
    spare.show(sight);
    spare.setVisible(true);
    return spare;
  }

  Optional<LocalDate> day() {
    return shown.map(DaySight::date);
  }

  /** The card under a point of this cell. */
  Optional<CardView> cardAt(double x, double y) {
    return cards.stream().filter(card -> card.getBoundsInParent().contains(x, y)).findFirst();
  }

  /** Where a session's card stands in the scene, or this day; empty for another day. */
  Optional<Bounds> placeOf(LocalDate date, Optional<SessionId> session) {
    if (!is(date)) return Optional.empty();
    Region there =
        cards.stream()
            .filter(card -> session.isPresent() && card.sight().session().equals(session))
            .map(Region.class::cast)
            .findFirst()
            .orElse(this);
    return Optional.of(there.localToScene(there.getLayoutBounds()));
  }

  void tint(YearMonth month) {
    boolean outside = day().filter(date -> !YearMonth.from(date).equals(month)).isPresent();
    pseudoClassStateChanged(OUTSIDE, outside);
  }

  /** Marks what is chosen, lit and dragged. */
  void mark(Selection selection, Optional<LocalDate> lit, Optional<Carry> carry) {
    boolean chosen = day().filter(selection::holds).isPresent();
    Optional<SessionId> session = chosen ? selection.session() : Optional.empty();
    Optional<SessionId> origin = carry.filter(c -> !c.copies()).flatMap(Carry::session);
    boolean target =
        carry.filter(c -> !c.isWeek()).flatMap(Carry::target).filter(this::is).isPresent();
    pseudoClassStateChanged(CHOSEN, chosen && session.isEmpty());
    pseudoClassStateChanged(LIT, lit.filter(this::is).isPresent());
    pseudoClassStateChanged(TARGET, target);
    Optional<Judgement> around =
        carry.flatMap(c -> day().map(c.around()::get)).filter(j -> j.fit() != Judgement.Fit.FITS);
    Optional<Judgement> here = target ? carry.flatMap(Carry::judgement) : around;
    String doing = target ? carry.map(Carry::hint).orElse("") : "";
    showFit(here, doing);
    for (CardView card : cards) {
      Optional<SessionId> own = card.sight().session();
      card.chosen(own.isPresent() && own.equals(session));
      card.origin(own.isPresent() && own.equals(origin));
    }
  }

  private void showFit(Optional<Judgement> judged, String doing) {
    Optional<FitMark.Shape> shape = judged.map(j -> FitMark.Shape.valueOf(j.fit().name()));
    hint.setText(judged.map(Judgement::words).orElse(doing));
    hint.setVisible(!hint.getText().isEmpty());
    fit.setVisible(shape.isPresent());
    shape.ifPresent(fit::show);
    FITS.forEach(
        (each, pseudo) -> pseudoClassStateChanged(pseudo, shape.filter(each::equals).isPresent()));
  }

  private boolean is(LocalDate date) {
    return day().filter(date::equals).isPresent();
  }

  private void showResults(DaySight sight) {
    getChildren().removeAll(results);
    results.clear();
    if (density != Density.MONTH || sight.cards().size() > 1) return;
    for (CardSight card : sight.cards()) {
      Label result = new Label(card.result());
      result.getStyleClass().add("card-result");
      results.add(result);
    }
    getChildren().addAll(results);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    date.resizeRelocate(8, 5, width - 22, 18);
    mark.resizeRelocate(width - INSET - 11, 9, 10, 10);
    double room = getHeight() - TOP - 3;
    double height =
        cards.size() <= 1
            ? density.cardHeight()
            : Math.min(density.cardHeight(), Math.floor(room / cards.size()) - 2);
    double y = TOP;
    for (CardView card : cards) {
      card.resizeRelocate(INSET, y, width - 2 * INSET, height);
      y += height + 2;
    }
    for (Label result : results) result.resizeRelocate(INSET + 11, y + 1, width - INSET - 17, 18);
    double moreWidth = more.prefWidth(-1);
    more.resizeRelocate(width - INSET - 14 - moreWidth, 5, moreWidth, 18);
    fit.resizeRelocate(INSET, getHeight() - 17, 12, 12);
    hint.resizeRelocate(INSET + 17, getHeight() - 19, width - INSET - 19, 17);
  }
}
