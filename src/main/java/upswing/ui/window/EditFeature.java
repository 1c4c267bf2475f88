package upswing.ui.window;

import java.time.LocalDate;
import java.util.Optional;
import upswing.training.ActivityId;
import upswing.training.SessionId;
import upswing.ui.calendar.CalendarDoors;
import upswing.ui.session.ActivityEditor;
import upswing.ui.session.InlineEdit;
import upswing.ui.session.SessionEditor;

/** Opens what is chosen in the calendar: a session, what was done without a plan, an empty day. */
public final class EditFeature implements Feature {

  @Override
  public void join(MainWindow window) {
    window.calendar().leadTo(new Doors(window));
  }

  private record Doors(MainWindow window) implements CalendarDoors {

    @Override
    public void session(SessionId session) {
      if (!window.desk().seen().plan().sessions().containsKey(session)) return;
      SessionEditor editor =
          new SessionEditor(window.desk(), window.words(), session, window.overlay()::close);
      window.overlay().show(editor);
      editor.begin();
    }

    @Override
    public void activity(ActivityId activity) {
      window
          .overlay()
          .show(
              new ActivityEditor(window.desk(), window.words(), activity, window.overlay()::close));
    }

    @Override
    public void emptyDay(LocalDate date) {
      InlineEdit line =
          new InlineEdit(
              window.desk(), window.words(), date, Optional.empty(), window.overlay()::close);
      window.overlay().show(line);
      line.begin();
    }
  }
}
