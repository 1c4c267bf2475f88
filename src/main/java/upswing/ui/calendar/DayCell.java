package upswing.ui.calendar;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import upswing.ui.Messages;
import upswing.ui.widget.Phrase;

/** One day in a row of seven: its date, the morning's mark, and up to three cards. */
final class DayCell extends DayBox {

  private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");

  private static final double INSET = 6;
  private static final double TOP = 25;
  private static final int MOST = 3;

  private final Density density;
  private final Phrase date = new Phrase("day-date");
  private Optional<Phrase> more = Optional.empty();
  private final List<Phrase> results = new ArrayList<>();

  DayCell(Messages words, Density density) {
    super(words);
    this.density = density;
    getChildren().add(date);
  }

  void show(DaySight sight) {
    if (!showDay(sight)) return;
    date.say(sight.label());
    int visible = Math.min(sight.cards().size(), MOST);
    showCards(sight.cards().subList(0, visible));
    int hidden = sight.cards().size() - visible;
    more.ifPresent(getChildren()::remove);
    more = hidden > 0 ? Optional.of(more(hidden)) : Optional.empty();
    showResults(sight);
    setNeedsLayout(true);
  }

  private Phrase more(int hidden) {
    Phrase said = new Phrase("day-more");
    said.say(words.of("calendar.more", hidden));
    getChildren().add(said);
    return said;
  }

  @Override
  CardView card(CardSight sight) {
    return new CardView(sight, words);
  }

  /** Tints a day outside a month. */
  void tint(YearMonth month) {
    pseudoClassStateChanged(
        OUTSIDE, day().filter(d -> !YearMonth.from(d).equals(month)).isPresent());
  }

  private void showResults(DaySight sight) {
    getChildren().removeAll(results);
    results.clear();
    if (density != Density.MONTH || sight.cards().size() > 1) return;
    for (CardSight card : sight.cards()) {
      Phrase result = new Phrase("card-result");
      result.say(card.result());
      results.add(result);
    }
    getChildren().addAll(results);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    date.put(8, 14, width - 22);
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
    for (Phrase result : results) result.put(INSET + 11, y + 10, width - INSET - 17);
    more.ifPresent(said -> said.put(width - INSET - 14 - said.width(), 14));
    double foot = getHeight() - 18;
    hint().ifPresent(h -> h.resizeRelocate(INSET, foot, width - INSET - 2, DayHint.HEIGHT));
    layTrace(width - 2 * INSET);
  }

  /** Where a card would stand; under the cards that stand there now. */
  private void layTrace(double width) {
    double height = cards.isEmpty() ? density.cardHeight() : 16;
    double y = cards.isEmpty() ? TOP : getHeight() - 19;
    trace().ifPresent(told -> told.resizeRelocate(INSET, y, width, height));
  }
}
