package upswing.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import upswing.edit.Edits;
import upswing.training.EffortZone;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.Workout;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

class HistoryViewModelTest {

  private static final LocalDate DAY = LocalDate.of(2027, 2, 17);
  private static final Instant MORNING = Instant.parse("2027-02-17T06:12:00Z");

  private final Desk desk =
      new Desk(
          new Workspace(new MemoryStore(Plan.EMPTY), InstantSource.fixed(MORNING)),
          () -> DAY,
          Runnable::run,
          Runnable::run);
  private final HistoryViewModel history =
      new HistoryViewModel(desk, new Messages(Locale.ENGLISH), ZoneId.of("Europe/Vienna"));

  @Test
  void theNewestIsOnTopWithTheRunnersTime() {
    planThree();

    assertEquals(
        List.of("Easy added on Fri 19 Feb", "Easy added on Thu 18 Feb", "Easy added on Wed 17 Feb"),
        said());
    assertEquals("07:12", history.linesProperty().get().getFirst().time());
  }

  @Test
  void aStepBackLeavesTheUndoneOnTop() {
    planThree();

    history.stepTo(1);

    assertEquals(2, history.undone());
    assertEquals(
        List.of(true, true, false),
        history.linesProperty().get().stream().map(HistoryLine::undone).toList());
    assertEquals(1, desk.seen().plan().sessions().size());
  }

  @Test
  void aStepForwardDoesThemAgain() {
    planThree();
    history.stepTo(0);

    history.stepTo(3);

    assertEquals(0, history.undone());
    assertEquals(3, desk.seen().plan().sessions().size());
  }

  @Test
  void aSearchKeepsWhatReadsLikeIt() {
    planThree();

    history.searchProperty().set("THU");

    assertEquals(List.of("Easy added on Thu 18 Feb"), said());
  }

  private List<String> said() {
    return history.linesProperty().get().stream().map(HistoryLine::said).toList();
  }

  private void planThree() {
    for (int i = 0; i < 3; i++) {
      Session session =
          Session.on(
              DAY.plusDays(i),
              SessionId.named("day " + i),
              SessionKind.EASY,
              Workout.steady(45, EffortZone.EASY));
      desk.perform(plan -> Edits.addSession(plan, session));
    }
  }
}
