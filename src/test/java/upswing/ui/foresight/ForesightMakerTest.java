package upswing.ui.foresight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import upswing.edit.Edits;
import upswing.edit.WeekEdits;
import upswing.training.Plan;
import upswing.training.SessionId;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.Prospect;
import upswing.ui.Prospect.Where;
import upswing.ui.window.SampleDesk;

/** Wednesday's threshold, 17 February 2027, looked at elsewhere. */
class ForesightMakerTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2027, 2, 17);
  private static final LocalDate SATURDAY = LocalDate.of(2027, 2, 20);

  private final Desk desk = SampleDesk.ofBlock().desk();
  private final Messages words = new Messages(Locale.ENGLISH);

  @Test
  void aSwapWithinTheWeekLeavesItsFiguresAndNamesTheGap() {
    look(SATURDAY, plan -> swap(plan, SATURDAY));

    ForesightSight sight = sight();
    assertEquals("If you drop it", sight.title());
    assertEquals("breaks one recovery rule", sight.verdict());
    assertEquals(
        """
        Week 7, time 4 h 32 4 h 32 as before
        Week 7, load 294 294 as before
        Week 7, easy share 89 % 89 % as before
        Week 7, monotony 1.2 1.2 as before
        Gap between hard days 72 h 24 h needs 48 h
        Form on race day +4.5 +4.5 as before\
        """,
        rows(sight));
    assertEquals("On race day, Sun 28 Mar", sight.race());
    assertEquals("as before", sight.gain());
    assertEquals(ForesightSight.Tone.WORSE, sight.rows().get(4).tone());
  }

  @Test
  void anEmptiedWeekNearTheRaceIsANumberLostThere() {
    LocalDate monday = LocalDate.of(2027, 3, 15);
    look(monday, plan -> WeekEdits.clear(plan, monday));

    ForesightSight sight = sight();
    assertTrue(sight.gain().endsWith("points lost"), sight.gain());
    assertEquals(ForesightSight.Tone.WORSE, sight.tone());
    assertTrue(sight.why().contains("0.35"));
    assertTrue(sight.spoken().contains("Week 11, time"), sight.spoken());
  }

  @Test
  void aNewerQuestionTakesThePlaceOfAnOlderOneAndForgettingEndsIt() {
    look(SATURDAY, plan -> swap(plan, SATURDAY));
    look(SATURDAY.plusDays(1), plan -> swap(plan, SATURDAY.plusDays(1)));
    assertEquals(SATURDAY.plusDays(1), prospect().orElseThrow().day());

    desk.outlook().forget();

    assertEquals(Optional.empty(), prospect());
  }

  private void look(
      LocalDate day, java.util.function.Function<Plan, Optional<upswing.edit.Edit>> maker) {
    desk.outlook().ask(day, "If you drop it", Where.CALENDAR, maker);
  }

  private Optional<Prospect> prospect() {
    return desk.outlook().prospectProperty().get();
  }

  private ForesightSight sight() {
    return new ForesightMaker(words, desk.seen()).of(prospect().orElseThrow());
  }

  private static String rows(ForesightSight sight) {
    return sight.rows().stream()
        .map(r -> String.join(" ", r.name(), r.before(), r.after(), r.about()))
        .collect(Collectors.joining("\n"));
  }

  private static Optional<upswing.edit.Edit> swap(Plan plan, LocalDate to) {
    SessionId one = plan.sessionsOn(WEDNESDAY).getFirst().id();
    return Edits.swap(plan, one, plan.sessionsOn(to).getFirst().id());
  }
}
