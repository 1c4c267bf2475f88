package upswing.ui.trends.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import upswing.report.Reckoning;
import upswing.ui.Desk;
import upswing.ui.TypicalDesk;
import upswing.ui.TypicalRunner;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Drawing.Mark;
import upswing.ui.chart.Ink;
import upswing.ui.trends.Trends;

class TimelineViewModelTest {

  private static final LocalDate TODAY = TypicalRunner.TODAY;
  private static final LocalDate START = LocalDate.of(2027, 1, 4);

  private final Desk desk = TypicalDesk.over(TypicalRunner.tired().ill(3).ill(4).silent(9).plan());
  private final List<String> kept = new ArrayList<>();
  private final TimelineViewModel model =
      new TimelineViewModel(desk, TypicalDesk.WORDS, Optional.of("SLEEP,-MOOD"), kept::add);

  @BeforeEach
  void open() {
    model.edges(176, 1184);
    model.refresh();
  }

  @Test
  void theBlockIsShownFromItsFirstDayToTheRace() {
    assertEquals(START, model.lens().first());
    assertEquals(LocalDate.of(2027, 3, 28), model.lens().last());
    assertEquals(12, model.lens().dayWidth(), 1e-9);
  }

  @Test
  void theYearEndsWithThisWeek() {
    model.rangeProperty().set(Trends.Range.YEAR);

    assertEquals(LocalDate.of(2027, 2, 21), model.lens().last());
    assertEquals(364, model.lens().days(), 1e-9);
  }

  @Test
  void rowsStandInTheRunnersOrderAndHiddenOnesAreKept() {
    assertEquals("SLEEP", model.strips().getFirst().id());
    assertTrue(model.strips().stream().noneMatch(strip -> strip.id().equals("MOOD")));

    model.toggle("MOOD");
    model.move("MOOD", -1);

    assertTrue(model.strips().stream().anyMatch(strip -> strip.id().equals("MOOD")));
    assertTrue(kept.getLast().startsWith("MOOD,SLEEP,"), kept.getLast());
  }

  @Test
  void theKeyboardWalksTheDays() {
    model.step(-1);
    assertEquals(Optional.of(TODAY), desk.litProperty().get());
    model.step(-1);
    assertEquals(Optional.of(TODAY.minusDays(1)), desk.litProperty().get());
    model.home();
    assertEquals(Optional.of(START), desk.litProperty().get());
    model.end();
    assertEquals(Optional.of(LocalDate.of(2027, 3, 28)), desk.litProperty().get());
  }

  @Test
  void inAYearAStepIsAWeek() {
    model.rangeProperty().set(Trends.Range.YEAR);
    model.step(-1);
    model.step(-1);

    assertEquals(Optional.of(TODAY.minusDays(7)), desk.litProperty().get());
    assertEquals(LocalDate.of(2027, 2, 8), model.shownDay());
  }

  @Test
  void theWalkTakesTheViewAlong() {
    model.home();
    model.zoom(4, 176);
    for (int i = 0; i < 40; i++) model.step(1);

    assertTrue(model.lens().sees(START.plusDays(40)));
  }

  @Test
  void withoutALitDayTodayIsSaid() {
    assertEquals(TODAY, model.shownDay());
    assertEquals("54 bpm", strip("RESTING_HEART_RATE").said(TODAY, Grain.DAY).value());
    assertTrue(strip("RESTING_HEART_RATE").said(TODAY, Grain.DAY).outside());
    assertTrue(model.spoken().startsWith("Wednesday 17 February; Sleep "), model.spoken());
    assertTrue(model.spoken().contains("Resting heart rate 54 bpm, 44 – 52"), model.spoken());
  }

  @Test
  void aMorningWithoutACheckInSaysNothing() {
    assertEquals(Said.NOTHING, strip("SLEEP").said(LocalDate.of(2027, 2, 9), Grain.DAY));
  }

  @Test
  void valuesOutsideAreDiamonds() {
    Strip heart = strip("RESTING_HEART_RATE");

    List<LocalDate> red =
        drawn(heart).stream()
            .filter(Mark.class::isInstance)
            .map(Mark.class::cast)
            .filter(mark -> mark.ink() == Ink.RED)
            .peek(mark -> assertEquals(Drawing.Shape.DIAMOND, mark.shape()))
            .map(mark -> model.lens().dayAt(mark.x()).orElseThrow())
            .toList();

    assertEquals(TODAY, red.getLast());
  }

  @Test
  void theNormalRangeStopsToday() {
    Strip heart = strip("RESTING_HEART_RATE");

    double end =
        drawn(heart).stream()
            .filter(Drawing.Area.class::isInstance)
            .map(Drawing.Area.class::cast)
            .filter(area -> area.ink() == Ink.VEIL)
            .flatMap(area -> area.outline().stream())
            .mapToDouble(Drawing.Point::x)
            .max()
            .orElseThrow();

    assertEquals(model.lens().begin(model.lens().index(TODAY) + 1), end, 0.5, "at a whole pixel");
  }

  @Test
  void illnessAndRecoveryExplainTheFigures() {
    List<String> bands =
        model.timeline().bands().stream().map(band -> band.name() + " " + band.from()).toList();

    assertEquals(List.of("Recovery 2027-01-25", "Recovery 2027-02-22", "Ill 2027-02-03"), bands);
    assertEquals(LocalDate.of(2027, 2, 4), model.timeline().bands().getLast().to());
  }

  @Test
  void aFileHasALineADayAndAColumnAFigure() {
    String[] lines = TimelineCsv.of(List.of(strip("SLEEP")), model.rows(), Grain.DAY).split("\r\n");

    assertEquals("date,sleep_min,sleep_normal_low,sleep_normal_high", lines[0]);
    assertTrue(lines[1].startsWith("2027-01-04,"), lines[1]);
    assertEquals("2027-02-17,438.0", lines[45].substring(0, 16));
    assertEquals("2027-02-18,,,", lines[46]);
    assertEquals(85, lines.length);
  }

  @Test
  void everyFigureSaysWhereItComesFrom() {
    for (Strip strip : model.timeline().strips()) {
      Reckoning why = strip.why(TODAY.minusDays(1));
      assertTrue(!why.numbers().isEmpty(), strip.name());
      assertTrue(why.text().contains("rade"), why.text());
    }
    String load = strip("LOAD").why(TODAY.minusDays(1)).text();
    assertTrue(load.contains("by pace") || load.contains("by average heart rate"), load);
  }

  @Test
  void loadAgainstTheMorningAfter() {
    Column load = strip("LOAD").columns(Grain.DAY).getFirst();
    Column heart = strip("RESTING_HEART_RATE").columns(Grain.DAY).getFirst();

    Against against = Against.of(load, heart, List.of(TODAY.minusDays(1), TODAY), 1);

    assertEquals(1, against.pairs().size());
    assertEquals(54, against.pairs().getFirst().up());
  }

  private Strip strip(String id) {
    return model.timeline().strips().stream()
        .filter(strip -> strip.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<Drawing.Item> drawn(Strip strip) {
    return strip.draw(sight(strip), strip.scale(sight(strip)));
  }

  private Sight sight(Strip strip) {
    return new Sight(
        model.lens(), Grain.DAY, TODAY, model.strongFrom(), 0, strip.height(Grain.DAY));
  }
}
