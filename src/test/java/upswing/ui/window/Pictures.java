package upswing.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import upswing.edit.Edit;
import upswing.edit.Edits;
import upswing.training.Plan;
import upswing.training.SessionId;
import upswing.ui.Gestures;
import upswing.ui.Messages;
import upswing.ui.calendar.CalendarSpan;

/** Draws every view in both themes into a folder, to be looked at. */
public final class Pictures {

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    FutureTask<Path> drawing = new FutureTask<>(() -> all(folder));
    Platform.startup(drawing);
    drawing.get();
    Platform.exit();
  }

  private static Path all(Path folder) throws IOException {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      for (CalendarSpan span : CalendarSpan.values()) {
        save(SampleBlock.plan(), span, theme, folder, span.name());
      }
    }
    save(Plan.EMPTY, CalendarSpan.BLOCK, Theme.LIGHT, folder, "empty");
    dragging(Theme.LIGHT, folder, "drag", 380, 755);
    dragging(Theme.DARK, folder, "drag", 380, 755);
    dragging(Theme.LIGHT, folder, "drag-week", 40, 60);
    for (CalendarSpan span : List.of(CalendarSpan.WEEK, CalendarSpan.MONTH, CalendarSpan.BLOCK)) {
      save(moved(), span, Theme.LIGHT, folder, "moved-" + span);
    }
    save(moved(), CalendarSpan.BLOCK, Theme.DARK, folder, "moved-BLOCK");
    return folder;
  }

  /** The threshold moved to a rest day, the long run changed places with an easy run. */
  private static Plan moved() {
    LocalDate today = SampleBlock.TODAY;
    Plan plan = SampleBlock.plan();
    Plan one = made(plan, Edits.move(plan, id(plan, today), today.plusDays(2)));
    return made(one, Edits.swap(one, id(one, today.plusDays(3)), id(one, today.plusDays(4))));
  }

  private static SessionId id(Plan plan, LocalDate day) {
    return plan.sessionsOn(day).getFirst().id();
  }

  private static Plan made(Plan plan, Optional<Edit> edit) {
    return edit.orElseThrow().change().applyTo(plan);
  }

  private static void save(Plan plan, CalendarSpan span, Theme theme, Path folder, String name)
      throws IOException {
    SampleDesk sample = SampleDesk.of(plan);
    MainWindow window =
        new MainWindow(sample.desk(), new Messages(Locale.ENGLISH), sample.store(), features());
    window.themeProperty().set(theme);
    window.calendar().spanProperty().set(span);
    Scene scene = window.scene(1440, 900);
    String file = name + "-" + theme + ".png";
    Screenshot.save(scene, 1, folder.resolve(file.toLowerCase(Locale.ROOT)));
  }

  /** What stands at one place of this week on its way to another, a week's label a week down. */
  private static void dragging(Theme theme, Path folder, String name, double from, double to)
      throws IOException {
    SampleDesk sample = SampleDesk.ofBlock();
    MainWindow window =
        new MainWindow(sample.desk(), new Messages(Locale.ENGLISH), sample.store(), features());
    window.themeProperty().set(theme);
    window.calendar().spanProperty().set(CalendarSpan.BLOCK);
    Scene scene = window.scene(1440, 900);
    Screenshot.of(scene, 1);
    double y = to < 100 ? 800 : 640;
    Gestures.mouse(window.calendarView(), MouseEvent.MOUSE_PRESSED, from, 640);
    Gestures.mouse(window.calendarView(), MouseEvent.MOUSE_DRAGGED, from + 20, 642);
    Gestures.mouse(window.calendarView(), MouseEvent.MOUSE_DRAGGED, to, y);
    Gestures.mouse(window.calendarView(), MouseEvent.MOUSE_DRAGGED, to + 1, y);
    String file = name + "-" + theme + ".png";
    Screenshot.save(scene, 1, folder.resolve(file.toLowerCase(Locale.ROOT)));
  }

  private static List<Feature> features() {
    CheckInFeature checkIn = new CheckInFeature();
    return List.of(checkIn, new TrendsFeature(checkIn::open), new ForesightFeature());
  }

  private Pictures() {}
}
