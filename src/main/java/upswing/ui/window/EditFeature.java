package upswing.ui.window;

import java.time.LocalDate;
import java.util.Optional;
import upswing.training.ActivityId;
import upswing.training.Session;
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
    public void line(SessionId id) {
      Session session = window.desk().seen().plan().sessions().get(id);
      if (session != null) line(session.date(), Optional.of(session));
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
      line(date, Optional.empty());
    }

    private void line(LocalDate date, Optional<Session> session) {
      InlineEdit line =
          new InlineEdit(window.desk(), window.words(), date, session, window.overlay()::close);
      window.overlay().show(line);
      line.begin();
    }
  }
}
