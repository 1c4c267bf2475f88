package upswing.ui.window;

import upswing.ui.foresight.ForesightView;

/** What a change would lead to, in the pane while it is looked at. */
public final class ForesightFeature implements Feature {

  @Override
  public void join(MainWindow window) {
    ForesightView view = new ForesightView(window.desk(), window.words());
    window.side().glimpse(view);
    window
        .desk()
        .outlook()
        .prospectProperty()
        .addListener(
            (all, before, now) -> {
              boolean dragged = window.calendarView().carryProperty().getValue().isPresent();
              if (!dragged) window.tell(now.map(view::sentence).orElse(""));
            });
  }
}
