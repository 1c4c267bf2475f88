package upswing.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import upswing.training.BlockId;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.Template;
import upswing.training.TemplateId;
import upswing.training.TrainingBlock;
import upswing.ui.window.SampleBlock;

/** Templates of the sample block, 4 January to 28 March 2027. */
class TemplateEditsTest {

  private static final LocalDate WEEK_4 = SampleBlock.START.plusWeeks(3);
  private static final LocalDate WEEK_9 = SampleBlock.START.plusWeeks(8);
  private static final LocalDate SUMMER = LocalDate.of(2027, 5, 31);
  private static final TemplateId ID = TemplateId.named("kept");

  private final Plan plan = SampleBlock.plan();

  @Test
  void aWeekSavedAndInsertedIsTheSameWeek() {
    Plan kept = after(plan, TemplateEdits.saveWeek(plan, WEEK_4, "Easy week", ID));
    Plan inserted = after(kept, insert(kept, WEEK_9, WEEK_9));

    assertEquals(content(plan, WEEK_4), content(inserted, WEEK_9));
    assertTrue(inserted.blockOn(WEEK_9).orElseThrow().week(WEEK_9).orElseThrow().recovery());
    assertEquals(content(plan, WEEK_4), content(inserted, WEEK_4));
    assertEquals(content(plan, WEEK_9.plusWeeks(1)), content(inserted, WEEK_9.plusWeeks(1)));
  }

  @Test
  void aBlockSavedAndInsertedIsTheSameBlock() {
    TrainingBlock block = plan.blocks().values().iterator().next();
    Plan kept = after(plan, TemplateEdits.saveBlock(plan, block, "Half", ID));
    Plan inserted = after(kept, insert(kept, SUMMER, SUMMER));

    for (int week = 0; week < 12; week++) {
      assertEquals(
          content(plan, block.start().plusWeeks(week)), content(inserted, SUMMER.plusWeeks(week)));
    }
    TrainingBlock made = inserted.blockOn(SUMMER).orElseThrow();
    assertEquals("Half", made.name());
    assertEquals(Optional.of(SUMMER.plusDays(83)), made.settings().race());
    assertEquals(
        block.weeks().stream().map(w -> w.phase() + " " + w.recovery()).toList(),
        made.weeks().stream().map(w -> w.phase() + " " + w.recovery()).toList());
  }

  @Test
  void daysThatAreOverOrDoneStayAsTheyAre() {
    LocalDate today = SampleBlock.TODAY;
    LocalDate week = LocalDate.of(2027, 2, 15);
    Plan kept = after(plan, TemplateEdits.saveWeek(plan, WEEK_4, "Easy week", ID));
    Plan inserted =
        after(
            kept,
            TemplateEdits.insert(
                kept,
                template(kept),
                week,
                today,
                session -> session.date().equals(today),
                SessionId::fresh,
                BlockId.named("new")));

    for (LocalDate day = week; !day.isAfter(today); day = day.plusDays(1)) {
      assertEquals(plan.sessionsOn(day), inserted.sessionsOn(day), "on " + day);
    }
    assertEquals(
        SessionKind.BIKE, inserted.sessionsOn(today.plusDays(1)).getFirst().kind(), "Thursday");
  }

  @Test
  void whatWasInsertedHasNeverStoodElsewhereAndOneUndoTakesItAway() {
    Plan kept = after(plan, TemplateEdits.saveWeek(plan, WEEK_4, "Easy week", ID));
    Edit edit = insert(kept, WEEK_9, WEEK_9).orElseThrow();
    Plan inserted = edit.change().applyTo(kept);

    assertFalse(
        inserted.sessions().values().stream()
            .filter(s -> !kept.sessions().containsKey(s.id()))
            .anyMatch(Session::isMoved));
    assertEquals(kept, edit.change().inverse().applyTo(inserted));
  }

  @Test
  void aTemplateIsRenamedAndDeleted() {
    Plan kept = after(plan, TemplateEdits.saveWeek(plan, WEEK_4, "Easy week", ID));
    Plan renamed = after(kept, TemplateEdits.rename(kept, ID, "Calm week"));

    assertEquals("Calm week", template(renamed).name());
    assertEquals(Optional.empty(), TemplateEdits.rename(renamed, ID, "Calm week"));
    assertEquals(plan, after(renamed, TemplateEdits.delete(renamed, ID)));
  }

  @Test
  void anEmptyWeekIsNotKept() {
    assertEquals(Optional.empty(), TemplateEdits.saveWeek(plan, SUMMER, "Nothing", ID));
  }

  @Test
  void aRunnerWhoseWeeksBeginOnSundayKeepsTheWeekdays() {
    Plan kept = after(plan, TemplateEdits.saveWeek(plan, WEEK_4, "Easy week", ID));
    Template template = template(kept);
    LocalDate sunday = SUMMER.minusDays(1);

    for (Session session : template.sessions()) {
      assertEquals(session.date().getDayOfWeek(), template.day(session, sunday).getDayOfWeek());
    }
  }

  private static Optional<Edit> insert(Plan kept, LocalDate week, LocalDate from) {
    return TemplateEdits.insert(
        kept, template(kept), week, from, session -> false, SessionId::fresh, BlockId.named("new"));
  }

  private static Template template(Plan plan) {
    return Objects.requireNonNull(plan.templates().get(ID));
  }

  private static Plan after(Plan plan, Optional<Edit> edit) {
    return edit.orElseThrow().change().applyTo(plan);
  }

  /** What a week holds, whatever its sessions are called. */
  private static Map<LocalDate, List<String>> content(Plan plan, LocalDate week) {
    Map<LocalDate, List<String>> content = new HashMap<>();
    for (int day = 0; day < 7; day++) {
      content.put(
          LocalDate.EPOCH.plusDays(day),
          plan.sessionsOn(week.plusDays(day)).stream()
              .sorted(Comparator.comparing(Session::kind))
              .map(s -> s.kind() + " " + s.workout() + " " + s.note())
              .toList());
    }
    return content;
  }
}
