package upswing.ui.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import upswing.edit.Deed;
import upswing.edit.Edits;
import upswing.edit.PlanChange;
import upswing.edit.TemplateEdits;
import upswing.example.Example;
import upswing.training.CheckIn;
import upswing.training.Plan;
import upswing.training.SessionId;
import upswing.training.TemplateId;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

/** Rest days are tried in the example, as of Wednesday 17 February 2027. */
class WhatIfViewModelTest {

  private static final LocalDate SUNDAY = LocalDate.of(2027, 2, 21);

  private final Workspace workspace = new Workspace(new MemoryStore(Plan.EMPTY), Example.CLOCK);
  private final Desk desk = desk();
  private final WhatIfViewModel model = new WhatIfViewModel(desk, new Messages(Locale.ENGLISH));
  private final Plan before = workspace.plan();

  @Test
  void nothingIsSaidWhileNothingIsTried() {
    assertEquals(Optional.empty(), model.sightProperty().get());
  }

  @Test
  void whatIsTriedIsSeenAndNotKept() {
    desk.tryOut();
    rest(SUNDAY);

    assertEquals(before, workspace.plan());
    assertNotEquals(before, desk.seen().plan());
    WhatIfViewModel.Sight sight = model.sightProperty().get().orElseThrow();
    assertEquals("1 change", sight.count());
    assertTrue(sight.takeable());
    assertEquals(
        List.of(7),
        sight.weeks().weeks().stream()
            .filter(Comparison.Week::isChanged)
            .map(Comparison.Week::number)
            .toList());
    assertTrue(sight.weeks().loadTried() < sight.weeks().loadKept());
  }

  @Test
  void whatIsTakenIsOneChangeAndOneUndo() {
    desk.tryOut();
    rest(SUNDAY);
    rest(SUNDAY.plusDays(7));
    Plan tried = desk.seen().plan();
    model.take();

    assertEquals(Optional.empty(), model.sightProperty().get());
    assertEquals(tried.sessions(), workspace.plan().sessions());
    assertEquals(Deed.of(Deed.Kind.WHAT_IF, 2), workspace.current().log().getLast().deed());
    desk.undo();
    assertEquals(before, workspace.plan());
  }

  @Test
  void whatIsDroppedIsForgotten() {
    desk.tryOut();
    rest(SUNDAY);
    model.drop();

    assertEquals(before, desk.seen().plan());
    assertEquals(Optional.empty(), model.sightProperty().get());
  }

  @Test
  void aTriedChangeIsTakenBackAlone() {
    desk.tryOut();
    rest(SUNDAY);
    desk.undo();

    assertEquals(before, desk.seen().plan());
    assertEquals("no changes yet", model.sightProperty().get().orElseThrow().count());
    desk.undo();
    assertEquals(before, workspace.plan());
  }

  @Test
  void aMorningNotedMeanwhileIsKeptWhateverBecomesOfTheRest() {
    LocalDate day = Example.TODAY.plusDays(1);
    CheckIn morning = CheckIn.empty(day);
    desk.tryOut();
    rest(SUNDAY);
    desk.perform(
        Deed.of(Deed.Kind.CHECK_IN, day),
        new PlanChange.OfCheckIn(day, Optional.empty(), Optional.of(morning)));
    model.drop();

    assertEquals(morning, workspace.plan().checkIns().get(day));
    assertEquals(before.sessions(), desk.seen().plan().sessions());
  }

  @Test
  void aTemplateKeptOfWhatIsTriedIsKeptWhateverBecomesOfTheRest() {
    TemplateId id = TemplateId.named("restful");
    desk.tryOut();
    rest(SUNDAY);
    desk.perform(plan -> TemplateEdits.saveWeek(plan, SUNDAY.minusDays(6), "Restful", id));
    model.drop();

    assertEquals("Restful", workspace.plan().templates().get(id).name());
    assertEquals(before.sessions(), desk.seen().plan().sessions());
  }

  private void rest(LocalDate day) {
    desk.perform(plan -> Edits.restDay(plan, day, SessionId.named("rest " + day)));
  }

  private Desk desk() {
    Example.fill(workspace);
    return new Desk(workspace, () -> Example.TODAY, Runnable::run, Runnable::run);
  }
}
