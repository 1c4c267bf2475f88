package upswing.ui.calendar;

/** Where things stand in a row of a width: label, seven days, the week's figures. In pixels. */
record Columns(double width) {

  static final double MARGIN = 14;
  static final double LABEL = 58;
  static final double WEEK = 132;

  double day(int column) {
    double days = Math.max(0, width - MARGIN - LABEL - WEEK);
    return Math.round(MARGIN + LABEL + days * column / 7);
  }

  double dayWidth(int column) {
    return day(column + 1) - day(column);
  }

  double week() {
    return day(7);
  }

  /** Which day's column holds an x; -1 left of the days, 7 right of them. */
  int at(double x) {
    int column = -1;
    while (column < 7 && x >= day(column + 1)) column++;
    return column;
  }
}
