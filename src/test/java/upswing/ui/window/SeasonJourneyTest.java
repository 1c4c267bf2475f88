package upswing.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.ui.calendar.CalendarSpan;

/** A race is dragged in the season, its block replanned and taken back, and its week opened. */
class SeasonJourneyTest extends WindowJourney {

  @Test
  void aFlagIsDraggedAndTakenBack() {
    LocalDate before = race();
    push(KeyCode.DIGIT4);
    Node chart = lookup(".season .chart").query();
    Bounds at = chart.localToScreen(chart.getBoundsInLocal());
    double day = (at.getWidth() - 144) / 364;
    LocalDate first = LocalDate.of(before.getYear(), 1, 4);
    double x = at.getMinX() + 128 + days(first, before) * day + day / 2;
    double y = at.getMinY() + 68;

    drag(x + 4, y, MouseButton.PRIMARY).moveBy(-10 * day, 0).dropBy(-1, 0);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(before, race());
    interact(() -> item("season-replan").fire());
    assertTrue(lookup(".repair").query().isVisible());
    interact(() -> lookup("#repair-take").queryButton().fire());
    assertTrue(race().isBefore(before), race() + " is not before " + before);
    assertTrue(desk.seen().plan().blockOn(race()).orElseThrow().weeks().getLast().holds(race()));

    push(KeyCode.SHORTCUT, KeyCode.Z);
    assertEquals(before, race());
  }

  @Test
  void enterOpensTheWeek() {
    push(KeyCode.DIGIT4);
    interact(() -> lookup(".season .chart").query().requestFocus());
    push(KeyCode.ENTER);

    assertEquals(CalendarSpan.WEEK, window.calendar().spanProperty().get());
  }

  private MenuItem item(String id) {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }

  private static long days(LocalDate from, LocalDate to) {
    return java.time.temporal.ChronoUnit.DAYS.between(from, to);
  }

  private LocalDate race() {
    return desk.seen().plan().sessions().values().stream()
        .filter(session -> session.kind() == SessionKind.RACE)
        .map(Session::date)
        .findFirst()
        .orElseThrow();
  }
}
