package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import upswing.ui.Messages;

/** One day of the week view: its cards as large as the room, and the day's care under them. */
final class DayColumn extends DayBox {

  private static final double TOP = 34;
  private static final double BELOW = 3;
  private static final double HINT = 30;
  private static final double INSET = 10;
  private static final double TOLD = 20;

  private final Label name = new Label();
  private final CareStrip care;

  DayColumn(Messages words) {
    super(words);
    care = new CareStrip(words);
    getStyleClass().add("day-column");
    name.getStyleClass().add("day-name");
    getChildren().addAll(name, care);
  }

  void show(DaySight day, List<String> newCare, Consumer<LocalDate> openCare) {
    care.show(newCare, () -> openCare.accept(day.date()));
    requestLayout();
    if (!showDay(day)) return;
    name.setText(day.name());
    showCards(day.cards());
    requestLayout();
  }

  @Override
  CardView card(CardSight sight) {
    return CardView.large(sight, words);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    name.resizeRelocate(INSET, 8, width - 34, 20);
    mark.resizeRelocate(width - INSET - 10, 13, 10, 10);
    boolean traced = trace().isPresent();
    double low = Math.max(care.height(), isJudged() ? HINT : 0);
    double careTop = getHeight() - low - BELOW;
    double foot = careTop - 5 - (traced && !cards.isEmpty() ? TOLD : 0);
    double room = foot - TOP;
    double height = cards.isEmpty() ? 0 : (room - 4.0 * (cards.size() - 1)) / cards.size();
    double y = TOP;
    for (CardView card : cards) {
      card.resizeRelocate(INSET, y, width - 2 * INSET + 1, height);
      y += height + 4;
    }
    double told = cards.isEmpty() ? TOP : foot + 2;
    double high = cards.isEmpty() ? 60 : 17;
    trace().ifPresent(line -> line.resizeRelocate(INSET, told, width - 2 * INSET + 1, high));
    hint().ifPresent(h -> h.resizeRelocate(INSET, careTop + 5, width - INSET - 2, DayHint.HEIGHT));
    care.setVisible(!isJudged() && care.height() > 0);
    care.resizeRelocate(INSET - 4, careTop, width - INSET, care.height());
  }
}
