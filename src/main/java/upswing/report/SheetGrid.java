package upswing.report;

/** Where things stand on a block's page, in points: margins, columns, and rows of equal height. */
record SheetGrid(double width, double height, double weekWidth, int rows, double row) {

  static final double MARGIN = 28.4;
  static final double TOP = 80.5;
  static final double LABEL = 35.4;
  static final double WEEK_GAP = 7;
  private static final double LEGEND = 40;
  private static final double LOWEST_ROW = 33;

  /** A grid for so many weeks, spread evenly over as few pages as hold them. */
  static SheetGrid of(Paper paper, boolean landscape, int weeks) {
    double width = paper.width(landscape);
    double height = paper.height(landscape);
    double room = height - TOP - LEGEND - MARGIN;
    double highestRow = landscape ? 40 : 58;
    int most = (int) (room / (landscape ? LOWEST_ROW : 48));
    int pages = (weeks + most - 1) / most;
    int rows = (weeks + pages - 1) / pages;
    return new SheetGrid(
        width, height, landscape ? 94 : 72, rows, Math.min(highestRow, room / rows));
  }

  double right() {
    return width - MARGIN;
  }

  double days() {
    return MARGIN + LABEL;
  }

  double dayWidth() {
    return (width - 2 * MARGIN - LABEL - weekWidth) / 7;
  }

  double day(int day) {
    return days() + day * dayWidth();
  }

  double week() {
    return day(7) + WEEK_GAP;
  }

  double row(int row) {
    return TOP + row * this.row;
  }

  /** Whether a row has room for the target on a line of its own. */
  boolean isRoomy() {
    return row >= 46;
  }
}
