package upswing.ui.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.edit.Deed;
import upswing.edit.Edits;
import upswing.edit.PlanChange;
import upswing.edit.SeasonEdits;
import upswing.example.Example;
import upswing.planning.repair.RaceDay;
import upswing.planning.repair.Setback;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.Microcycle;
import upswing.training.Phase;
import upswing.training.Plan;
import upswing.training.SessionId;
import upswing.training.TrainingBlock;
import upswing.ui.Desk;
import upswing.ui.TypicalDesk;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

/** The example after a week in bed, 10 to 16 February 2027, on the morning after. */
class RepairViewModelTest {

  private static final LocalDate TODAY = Example.TODAY;

  private final Workspace workspace = new Workspace(new MemoryStore(Plan.EMPTY), Example.CLOCK);
  private final Desk desk = desk();
  private final RepairViewModel model = new RepairViewModel(desk, TypicalDesk.WORDS);
  private final Plan before = workspace.plan();

  @Test
  void whatHappenedIsProposedFromWhatWasNoted() {
    model.open();

    assertTrue(sight().about().startsWith("ill 10 – 16 Feb, "), sight().about());
    assertEquals(Setback.Kind.ILLNESS, model.setbacksProperty().get().getLast().kind());
  }

  @Test
  void nothingChangesBeforeItIsTaken() {
    travel();

    assertEquals(before, workspace.plan());
    model.close();
    assertEquals(before, workspace.plan());
    assertEquals(Optional.empty(), model.sightProperty().get());
  }

  @Test
  void everyChangeHasItsNumberInTheCalendarAndItsReason() {
    travel();

    List<Sight.Line> lines = sight().lines();
    assertFalse(lines.isEmpty());
    for (Sight.Line line : lines) {
      Sight.Day day = day(line.day());
      assertEquals(line.number(), day.number().orElseThrow());
      assertNotEquals(day.before(), day.after());
      assertFalse(line.why().startsWith("repair."), line.why());
      assertTrue(line.what().contains("→"), line.what());
    }
  }

  @Test
  void aChangeThatIsLeftOutStaysAsItWas() {
    travel();
    Sight.Line first = sight().lines().getFirst();

    model.tick(first.day());

    assertFalse(sight().lines().getFirst().taken());
    assertEquals(day(first.day()).before(), day(first.day()).after());
    int others = sight().lines().size() - 1;
    assertEquals(TypicalDesk.WORDS.of("repair.take", others), sight().take());
    model.tick(first.day());
    assertTrue(sight().lines().getFirst().taken());
  }

  @Test
  void whatIsTakenIsOneDeedAndOneUndo() {
    travel();
    Sight.Line left = sight().lines().getFirst();
    int taken = sight().lines().size() - 1;
    model.tick(left.day());

    model.take();

    assertFalse(model.openProperty().get());
    assertEquals(
        Deed.of(Deed.Kind.REPLAN, taken, TODAY), workspace.current().log().getLast().deed());
    assertEquals(before.sessionsOn(left.day()), workspace.plan().sessionsOn(left.day()));
    desk.undo();
    assertEquals(before, workspace.plan());
  }

  @Test
  void withNothingTickedThereIsNothingToTake() {
    travel();
    for (Sight.Line line : sight().lines()) model.tick(line.day());

    assertFalse(sight().takeable());
    model.take();
    assertEquals(before, workspace.plan());
  }

  @Test
  void thePastIsNeverChanged() {
    travel();

    assertTrue(sight().lines().stream().noneMatch(line -> line.day().isBefore(TODAY)));
  }

  @Test
  void arrowsWalkTheChangesAndStopAtTheEnds() {
    travel();
    List<LocalDate> days = sight().lines().stream().map(Sight.Line::day).toList();

    model.walk(1);
    assertEquals(Optional.of(days.getFirst()), model.atProperty().get());
    model.walk(-1);
    assertEquals(Optional.of(days.getFirst()), model.atProperty().get());
    model.walk(days.size());
    assertEquals(Optional.of(days.getLast()), model.atProperty().get());
  }

  @Test
  void whatIsTypedIsTakenOrAnswered() {
    model.open();
    Answers answers = new Answers(model, TypicalDesk.WORDS);

    assertEquals(Optional.empty(), answers.minutes(DayOfWeek.WEDNESDAY, ""));
    assertFalse(
        model.wishesProperty().get().orElseThrow().available().containsKey(DayOfWeek.WEDNESDAY));
    assertTrue(answers.minutes(DayOfWeek.TUESDAY, "5").isPresent());
    assertTrue(answers.first(0, "someday").isPresent());
    assertTrue(answers.last(0, "1 Jan 2027").isPresent());
  }

  @Test
  void aRaceIsMovedInTheFormOrItIsSaidWhyNot() {
    model.open();
    Answers answers = new Answers(model, TypicalDesk.WORDS);

    assertTrue(answers.race("1 Feb").orElseThrow().contains("18 February"));
    assertTrue(answers.race("1 Jan 2029").orElseThrow().contains("24 weeks at most"));
    assertTrue(answers.race("whenever").isPresent());
    assertEquals(Optional.empty(), answers.race("7 Apr"));

    assertTrue(sight().about().endsWith("race now Wed 7 Apr"), sight().about());
    Sight.Line race = line(LocalDate.of(2027, 4, 7));
    assertTrue(race.why().contains("taken with any other change"), race.why());
    model.tick(race.day());
    assertTrue(line(race.day()).taken());
  }

  private Sight.Line line(LocalDate day) {
    return sight().lines().stream().filter(l -> l.day().equals(day)).findFirst().orElseThrow();
  }

  @Test
  void aRaceThatWasDraggedOutOfItsBlockIsWhereItIsWanted() {
    LocalDate race = LocalDate.of(2027, 3, 28);
    SessionId id = before.sessionsOn(race).getFirst().id();
    desk.perform(plan -> Edits.move(plan, id, race.plusWeeks(1)));

    model.open();

    assertEquals(Optional.of(race.plusWeeks(1)), model.wishesProperty().get().orElseThrow().race());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2027-03-27 | nothing
          2027-04-07 | The race is on Wed 7 Apr now, its block leads to Sun 28 Mar.
          2027-02-05 | nothing
          2027-09-01 | The race is on Wed 1 Sep now, its block leads to Sun 28 Mar. A block has 24 weeks at most: the race can be on Sunday 20 June or earlier.
          """)
  void aRaceThatWasMovedWithoutItsBlockIsToldOf(LocalDate to, String said) {
    LocalDate race = LocalDate.of(2027, 3, 28);
    SessionId id = before.sessionsOn(race).getFirst().id();
    assertEquals(Optional.empty(), RaceAway.of(desk.seen()));

    desk.perform(plan -> SeasonEdits.moveRace(plan, id, to));

    Optional<RaceAway> away = RaceAway.of(desk.seen());
    assertEquals(said, away.map(a -> a.said(TypicalDesk.WORDS)).orElse("nothing"));
  }

  @Test
  void aRaceThatChangedPlacesGoesBackWithWhatTookItsPlace() {
    LocalDate race = LocalDate.of(2027, 3, 28);
    SessionId id = before.sessionsOn(race).getFirst().id();
    SessionId longRun = before.sessionsOn(race.minusDays(7)).getFirst().id();
    desk.perform(plan -> Edits.swap(plan, id, longRun));
    RaceAway away = RaceAway.of(desk.seen()).orElseThrow();

    desk.perform(away::back);

    assertEquals(before.sessions(), desk.seen().plan().sessions());
  }

  @Test
  void aRaceMovedIntoALaterBlockIsToldOfWithWhatCanBeDone() {
    LocalDate race = LocalDate.of(2027, 3, 28);
    SessionId id = before.sessionsOn(race).getFirst().id();
    TrainingBlock now = before.blockOn(race).orElseThrow();
    LocalDate next = now.end().plusDays(1);
    TrainingBlock later =
        new TrainingBlock(
            BlockId.named("later"),
            "Later",
            base(now.settings(), next),
            List.of(new Microcycle(next, Phase.BASE, false)));
    desk.perform(
        Deed.of(Deed.Kind.NEW_BLOCK, "Later", next, 1),
        new PlanChange.OfBlock(later.id(), Optional.empty(), Optional.of(later)));

    desk.perform(plan -> Edits.move(plan, id, next.plusDays(2)));

    RaceAway away = RaceAway.of(desk.seen()).orElseThrow();
    assertEquals(RaceDay.Reason.OTHER_BLOCK, away.unable().orElseThrow().reason());
    assertTrue(away.said(TypicalDesk.WORDS).endsWith("takes the place of those weeks."));
  }

  @Test
  void itIsOfferedAfterAWeekInBedUntilThePlanWasRepaired() {
    assertTrue(RepairOffer.offered(desk.seen(), TypicalDesk.WORDS).isPresent());
    travel();
    model.take();
    assertTrue(RepairOffer.offered(desk.seen(), TypicalDesk.WORDS).isEmpty());
  }

  /** Four weeks of base for who asked for another block. */
  private static BlockSettings base(BlockSettings like, LocalDate start) {
    return new BlockSettings(
        Goal.BASE,
        start,
        4,
        Optional.empty(),
        Optional.empty(),
        like.weeklyMinutes(),
        like.longestMinutes(),
        like.available(),
        like.longDay(),
        like.rhythm(),
        like.cutPercent(),
        like.keySessions());
  }

  /** Four days on the way from tomorrow on, whatever else there was. */
  private void travel() {
    model.open();
    model.say(List.of(new Setback(Setback.Kind.TRAVEL, TODAY.plusDays(1), TODAY.plusDays(4))));
  }

  private Sight sight() {
    return model.sightProperty().get().orElseThrow();
  }

  private Sight.Day day(LocalDate date) {
    return sight().weeks().stream()
        .flatMap(week -> week.days().stream())
        .filter(day -> day.date().equals(date))
        .findFirst()
        .orElseThrow();
  }

  private Desk desk() {
    Example.fill(workspace);
    Example.fallIll(workspace);
    return new Desk(workspace, () -> TODAY, Runnable::run, Runnable::run);
  }
}
