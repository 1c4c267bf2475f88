package upswing.ui.trends.timeline;

import javafx.scene.layout.Region;

/** What the timeline asks of the window around it. */
public interface TimelineDoors {

  /** Lays a sheet over the window. */
  void show(Region sheet);

  /** Takes the sheet away. */
  void close();

  /** Goes back to the calendar. */
  void back();

  /** Says one sentence. */
  void tell(String sentence);
}
