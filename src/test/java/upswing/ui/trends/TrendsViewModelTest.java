package upswing.ui.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import upswing.edit.MuteEdits;
import upswing.planning.EaseOff;
import upswing.planning.EaseOff.Proposal;
import upswing.training.Plan;
import upswing.ui.Desk;
import upswing.ui.TypicalDesk;
import upswing.ui.TypicalRunner;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Ink;

class TrendsViewModelTest {

  private static final LocalDate TODAY = TypicalRunner.TODAY;

  private final Desk desk = TypicalDesk.over(TypicalRunner.tired().plan());
  private final TrendsViewModel model = new TrendsViewModel(desk, TypicalDesk.WORDS);

  @Test
  void theWeekShowsTheSignalsThatHaveValues() {
    assertEquals("Week 7", model.trends().title());
    assertEquals("15 – 21 Feb", model.trends().dates());
    assertEquals(
        List.of(
            "Resting heart rate",
            "HRV, 7-day",
            "Sleep",
            "Energy",
            "Soreness",
            "Mood",
            "Training load"),
        model.trends().rows().stream().map(Row::name).toList());
  }

  @Test
  void aChartReadsItsValuesOut() {
    assertEquals(
        "Resting heart rate, Monday 49, Tuesday 51, Wednesday 54 bpm, normal 44 to 52",
        model.trends().rows().getFirst().chart().spoken());
  }

  @Test
  void whatIsSaidFollowsTheLitDay() {
    Row heart = model.trends().rows().getFirst();
    assertEquals("▲ 4.0 SD above your normal", heart.on(model.shownDayProperty().get()).words());

    desk.litProperty().set(Optional.of(TODAY.minusDays(1)));

    assertEquals(
        new Row.Said("51 bpm", "normal", Row.Tone.GOOD), heart.on(model.shownDayProperty().get()));
    Row sleep = model.trends().rows().get(2);
    assertEquals("back to normal", sleep.on(TODAY).words());
  }

  @Test
  void aDayToComeIsJudgedByTodaysMorning() {
    desk.chosenProperty().set(TODAY.plusDays(3));

    assertEquals(TODAY, model.trends().card().orElseThrow().date());
    assertEquals(TODAY, model.shownDayProperty().get());
  }

  @Test
  void anotherWeekIsShownWhenADayOfItIsChosen() {
    desk.chosenProperty().set(LocalDate.of(2027, 3, 31));

    assertEquals("29 Mar – 4 Apr", model.trends().title());
  }

  @Test
  void whatIsTriedAnswersTheMorningAndWhatIsPutOffDoesNot() {
    desk.tryOut();
    assertEquals("", card().answer());
    Proposal proposal = card().proposal().orElseThrow().proposal();

    desk.perform(proposal.deed(), proposal.change());

    assertEquals("Answered by this “What if”", card().answer());
    assertTrue(card().proposal().isEmpty());
    assertTrue(card().spoken().endsWith(card().answer()));
    desk.undo();
    desk.perform(
        plan -> MuteEdits.notToday(plan, EaseOff.reason(desk.seen().mornings().on(TODAY)), TODAY));
    assertEquals("", card().answer());
    assertTrue(card().proposal().isEmpty());
    desk.dropTrial();
    assertEquals(Optional.of(proposal.kind()), card().proposal().map(p -> p.proposal().kind()));
  }

  @Test
  void theBlockForecastsAfterToday() {
    model.rangeProperty().set(Trends.Range.BLOCK);

    assertEquals("12 weeks to 28 Mar", model.trends().title() + " " + model.trends().dates());
    FormChart fitness = (FormChart) model.trends().rows().getFirst().chart();
    assertEquals(84, fitness.days());
    Drawing drawing = fitness.draw(fitness.axis(336), 84);
    assertEquals(
        List.of(false, true, false, true),
        drawing.items(Drawing.Line.class).stream()
            .filter(line -> line.points().size() > 2)
            .map(Drawing.Line::dashed)
            .toList());
    assertTrue(drawing.items(Drawing.Line.class).stream().anyMatch(line -> line.ink() == Ink.RACE));
  }

  @Test
  void aYearIsFiftyTwoWeeksOfLoad() {
    model.rangeProperty().set(Trends.Range.YEAR);

    Row load = model.trends().rows().getLast();
    assertEquals("Load by week", load.name());
    assertEquals(364, load.chart().days());
  }

  @Test
  void anEmptyPlanSaysWhatToDo() {
    TrendsViewModel empty = new TrendsViewModel(TypicalDesk.over(Plan.EMPTY), TypicalDesk.WORDS);

    assertEquals(
        "No mornings in these two weeks yet. Check in, or import what your watch has measured.",
        empty.trends().empty());
  }

  private VerdictCard card() {
    return model.trends().card().orElseThrow();
  }
}
