package upswing.ui.window;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.Region;
import upswing.ui.Action;
import upswing.ui.chart.Destination;
import upswing.ui.trends.Trends;
import upswing.ui.trends.timeline.TimelineDoors;
import upswing.ui.trends.timeline.TimelineView;
import upswing.ui.trends.timeline.TimelineViewModel;

/** The pane of trends widened to the window, with the same range as the pane. */
final class TimelineFeature implements Feature {

  private static final String ROWS = "timeline.rows";

  private final ObjectProperty<Trends.Range> range;
  private final Destination ask;

  TimelineFeature(ObjectProperty<Trends.Range> range, Destination ask) {
    this.range = range;
    this.ask = ask;
  }

  @Override
  public void join(MainWindow window) {
    Habits habits = window.habits();
    TimelineViewModel model =
        new TimelineViewModel(
            window.desk(), window.words(), habits.word(ROWS), text -> habits.keep(ROWS, text));
    TimelineView view =
        new TimelineView(window.desk(), window.words(), model, ask, new Doors(window));
    model.rangeProperty().bindBidirectional(range);
    window
        .actions()
        .add(Action.of("trends", () -> show(window, view, view.getScene() == null, false), "G"));
    window
        .actions()
        .add(
            Action.of(
                "trendsTable",
                () -> show(window, view, true, !view.asTableProperty().get()),
                "Shift+G"));
    window
        .actions()
        .add(
            Action.of(
                "compareEasyRuns",
                () -> {
                  show(window, view, true, false);
                  view.compareEasyRuns();
                }));
    // The calendar's own keys lead back to it, also to the span that it was left with.
    for (String span : List.of("week", "month", "block", "season")) {
      window.actions().find(span).ifPresent(own -> window.actions().add(leadingBack(own, window)));
    }
    for (Trends.Range one : Trends.Range.values()) {
      String name = one.name().charAt(0) + one.name().substring(1).toLowerCase(Locale.ROOT);
      window.actions().add(Action.of("trends" + name, () -> range.set(one)));
    }
  }

  private static Action leadingBack(Action own, MainWindow window) {
    return new Action(
        own.id(),
        own.chords(),
        own.unable(),
        () -> {
          window.back();
          own.deed().run();
        },
        own.changes());
  }

  private static void show(MainWindow window, TimelineView view, boolean open, boolean table) {
    if (!open) {
      window.back();
      return;
    }
    view.asTableProperty().set(table);
    window.instead(view);
  }

  private record Doors(MainWindow window) implements TimelineDoors {

    @Override
    public void show(Region sheet) {
      window.overlay().show(sheet);
    }

    @Override
    public void close() {
      window.overlay().close();
    }

    @Override
    public void back() {
      window.back();
    }

    @Override
    public void tell(String sentence) {
      window.tell(sentence);
    }
  }
}
