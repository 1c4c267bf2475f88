package upswing.ui.season;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.example.Example;
import upswing.training.Plan;
import upswing.training.RaceRank;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

/** The season 2027 of the example, as of 17 February. */
class SeasonViewModelTest {

  private final Desk desk = desk();
  private final SeasonViewModel model = model();

  @Test
  void aSeasonHasItsPhasesAndItsRace() {
    Season season = model.seasonProperty().get();

    assertEquals(LocalDate.of(2027, 1, 4), season.first());
    assertEquals(LocalDate.of(2028, 1, 2), season.last());
    assertEquals(
        List.of("BASE", "BUILD", "PEAK", "TAPER"),
        season.phases().stream().map(band -> band.phase().name()).toList());
    assertEquals(3, season.edges().size());
    assertEquals(
        List.of("A Half marathon 28 Mar · 1:42:00"),
        season.flags().stream().map(f -> f.rank() + " " + f.name() + " " + f.when()).toList());
  }

  @Test
  void theYearIsToldInNumbers() {
    List<SeasonViewModel.Figure> figures = model.figures();

    assertEquals(
        List.of("planned in 2027", "done so far", "race", "recovery weeks"),
        figures.subList(0, 4).stream().map(SeasonViewModel.Figure::about).toList());
    assertEquals("1", figures.get(2).number());
    assertTrue(figures.get(4).about().startsWith("biggest week, from"), figures.toString());
  }

  @Test
  void theLitWeekIsToldElseTheChosenOne() {
    assertEquals(LocalDate.of(2027, 2, 15), model.week().orElseThrow().start());
    desk.litProperty().set(Optional.of(LocalDate.of(2027, 3, 10)));

    assertEquals(LocalDate.of(2027, 3, 8), model.week().orElseThrow().start());
    assertTrue(model.words(model.week().orElseThrow()).name().startsWith("Week 10 · Peak"));
  }

  @Test
  void aRaceThatIsMovedIsOneChangeAndOneUndo() {
    Plan before = desk.seen().plan();
    Season.Flag flag = model.seasonProperty().get().flags().getFirst();
    model.moveRace(flag.session(), LocalDate.of(2027, 3, 27));

    assertEquals(LocalDate.of(2027, 3, 27), model.seasonProperty().get().flags().getFirst().date());
    assertEquals(RaceRank.A, model.seasonProperty().get().flags().getFirst().rank());
    desk.undo();
    assertEquals(before, desk.seen().plan());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2027-03-27 | Replan | true
          2027-04-07 | Replan | false
          2027-03-10 | Replan | false
          2027-02-10 | Never  | on Thursday 18 February
          2027-12-01 | Never  | 24 weeks at most
          """)
  void aRaceWithABlockIsAskedFor(LocalDate to, String drop, String more) {
    Season.Flag flag = model.seasonProperty().get().flags().getFirst();

    SeasonViewModel.Drop asked = model.drop(flag.session(), to);

    assertEquals(drop, asked.getClass().getSimpleName());
    String said =
        switch (asked) {
          case SeasonViewModel.Drop.Free free -> "";
          case SeasonViewModel.Drop.Replan replan -> String.valueOf(replan.alone());
          case SeasonViewModel.Drop.Never never -> never.why();
        };
    assertTrue(said.contains(more), said);
  }

  @Test
  void aRaceIsWhatTheRunnerCallsItElseWhatThePlanMakesOfIt() {
    RaceRanks ranks = new RaceRanks(desk);
    assertEquals(Optional.of("season.noRace"), ranks.noRaceProperty().getValue());
    model.choose(LocalDate.of(2027, 3, 28));
    assertEquals(Optional.empty(), ranks.noRaceProperty().getValue());

    ranks.rank(Optional.of(RaceRank.C));
    assertEquals(RaceRank.C, rank());
    ranks.rank(Optional.empty());
    assertEquals(RaceRank.A, rank());
    desk.undo();
    assertEquals(RaceRank.C, rank());
  }

  private RaceRank rank() {
    return model.seasonProperty().get().flags().getFirst().rank();
  }

  @Test
  void weeksAfterTheBlockAreTheOffSeason() {
    assertEquals(
        List.of(new Season.Off(LocalDate.of(2027, 3, 29), LocalDate.of(2028, 1, 2))),
        model.seasonProperty().get().off());
    model.choose(LocalDate.of(2026, 5, 1));

    // Nothing is said of the time before the first block.
    assertEquals(List.of(), model.seasonProperty().get().off());
  }

  @Test
  void anotherYearIsAnotherSeason() {
    model.choose(LocalDate.of(2029, 5, 1));

    assertEquals(2029, model.seasonProperty().get().year());
    assertEquals(List.of(), model.seasonProperty().get().flags());
  }

  private SeasonViewModel model() {
    SeasonViewModel made = new SeasonViewModel(desk, new Messages(Locale.ENGLISH));
    made.show(true);
    return made;
  }

  private static Desk desk() {
    Workspace workspace = new Workspace(new MemoryStore(Plan.EMPTY), Example.CLOCK);
    Example.fill(workspace);
    return new Desk(workspace, () -> Example.TODAY, Runnable::run, Runnable::run);
  }
}
