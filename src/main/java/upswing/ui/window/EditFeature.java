package upswing.ui.window;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
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
    window.calendarView().addEventHandler(KeyEvent.KEY_TYPED, key -> begin(window, key));
  }

  /** A letter or a digit that is no key of its own begins the line of the chosen day. */
  private static void begin(MainWindow window, KeyEvent key) {
    String typed = key.getCharacter();
    boolean plain = !key.isShortcutDown() && !key.isAltDown() && typed.length() == 1;
    if (!plain || !Character.isLetterOrDigit(typed.charAt(0))) return;
    if (window.overlay().isOpen() || window.actions().isKey(typed)) return;
    window.calendar().openLine(typed);
    key.consume();
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
    public void line(SessionId id, String typed) {
      Session session = window.desk().seen().plan().sessions().get(id);
      if (session != null) line(session.date(), Optional.of(session), typed);
    }

    @Override
    public void action(String id) {
      window.actions().run(id);
    }

    @Override
    public void activity(ActivityId activity) {
      window
          .overlay()
          .show(
              new ActivityEditor(window.desk(), window.words(), activity, window.overlay()::close));
    }

    @Override
    public void emptyDay(LocalDate date, String typed) {
      line(date, Optional.empty(), typed);
    }

    private void line(LocalDate date, Optional<Session> session, String typed) {
      InlineEdit line =
          new InlineEdit(window.desk(), window.words(), date, session, window.overlay()::close);
      window
          .calendarView()
          .placeOf(date, session.map(Session::id))
          .ifPresentOrElse(
              place -> window.overlay().showOver(place, line), () -> window.overlay().show(line));
      line.begin(typed);
    }
  }
}
