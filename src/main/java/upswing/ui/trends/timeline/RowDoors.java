package upswing.ui.trends.timeline;

/** What can be asked of one row. */
interface RowDoors {

  void why(Strip strip);

  void copyPicture(Strip strip);

  void save(Strip strip, String ending);

  void hide(Strip strip);

  void move(Strip strip, int step);
}
