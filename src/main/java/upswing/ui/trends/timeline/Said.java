package upswing.ui.trends.timeline;

/**
 * What a row says of a day.
 *
 * @param value the figure with its unit
 * @param beside what it is held against, such as the normal range
 * @param outside whether it lies on the unfavourable side
 */
record Said(String value, String beside, boolean outside) {

  static final Said NOTHING = new Said("–", "", false);

  static Said plain(String value, String beside) {
    return new Said(value, beside, false);
  }

  /** As a list is read out. */
  String spoken() {
    return beside.isEmpty() ? value : value + ", " + beside;
  }
}
