package upswing.ui.calendar;

/**
 * How a row of days is drawn: two-line cards in the block view, one line with icon in the month.
 */
enum Density {
  BLOCK(86, 41),
  MONTH(92, 27);

  private final double rowHeight;
  private final double cardHeight;

  Density(double rowHeight, double cardHeight) {
    this.rowHeight = rowHeight;
    this.cardHeight = cardHeight;
  }

  double rowHeight() {
    return rowHeight;
  }

  double cardHeight() {
    return cardHeight;
  }
}
