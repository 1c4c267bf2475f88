package upswing.ui.calendar;

import javafx.scene.control.Label;
import upswing.ui.Messages;

/** One day of the week view: its cards as large as the room, and the day's care under them. */
final class DayColumn extends DayBox {

  private static final double TOP = 34;
  private static final double FOOT = 35;
  private static final double INSET = 10;
  private static final double TOLD = 20;

  private final Label name = new Label();
  private final Label care = new Label();

  DayColumn(Messages words) {
    super(words);
    getStyleClass().add("day-column");
    name.getStyleClass().add("day-name");
    care.getStyleClass().add("day-care");
    getChildren().addAll(name, care);
  }

  void show(DaySight day, String newCare) {
    care.setText(newCare);
    if (!showDay(day)) return;
    name.setText(day.name());
    getChildren().removeAll(cards);
    cards.clear();
    for (CardSight sight : day.cards()) cards.add(CardView.large(sight, words));
    getChildren().addAll(cards);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    name.resizeRelocate(INSET, 8, width - 34, 20);
    mark.resizeRelocate(width - INSET - 10, 13, 10, 10);
    boolean traced = !trace.getText().isEmpty();
    double foot = getHeight() - FOOT - (traced && !cards.isEmpty() ? TOLD : 0);
    double room = foot - TOP;
    double height = cards.isEmpty() ? 0 : (room - 4.0 * (cards.size() - 1)) / cards.size();
    double y = TOP;
    for (CardView card : cards) {
      card.resizeRelocate(INSET, y, width - 2 * INSET + 1, height);
      y += height + 4;
    }
    trace.resizeRelocate(
        INSET, cards.isEmpty() ? TOP : foot + 2, width - 2 * INSET + 1, cards.isEmpty() ? 60 : 17);
    fit.resizeRelocate(INSET, getHeight() - FOOT + 8, 12, 12);
    hint.resizeRelocate(INSET + 17, getHeight() - FOOT + 5, width - INSET - 19, 18);
    care.setVisible(!fit.isVisible());
    care.resizeRelocate(INSET, getHeight() - FOOT + 5, width - INSET, 18);
  }
}
