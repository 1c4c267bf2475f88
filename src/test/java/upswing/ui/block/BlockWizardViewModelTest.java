package upswing.ui.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import upswing.edit.Deed;
import upswing.planning.BlockPlanner.Made;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.Plan;
import upswing.training.RecoveryRhythm;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.TypicalRunner;
import upswing.ui.block.BlockWizardViewModel.Blocked;
import upswing.ui.block.BlockWizardViewModel.Possible;
import upswing.ui.block.BlockWizardViewModel.Waiting;
import upswing.ui.block.DayWish.Use;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

class BlockWizardViewModelTest {

  private static final LocalDate TODAY = TypicalRunner.TODAY;

  private final Workspace workspace = workspace(Plan.EMPTY);
  private final Desk desk = new Desk(workspace, () -> TODAY, new BlockAlone(), Runnable::run);
  private final BlockWizardViewModel wizard = wizard(desk);
  private final AnswerFields answers = wizard.answers();

  @Test
  void beginsWithABlockThatCanBeCreated() {
    Possible possible = possible();

    assertEquals(12, possible.made().block().weeks().size());
    assertEquals(LocalDate.of(2027, 2, 22), possible.made().block().start());
    assertEquals("12 weeks, 22 February – 16 May", possible.preview().title());
    assertEquals(12, possible.preview().bars().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RACE    | 16 Feb 2026 | 16 February 2026 is not ahead of us. Choose a race day to come.
          RACE    | 1 Mar 2027  | Only 2 whole weeks are left
          RACE    | soon        | This date can’t be read. Write it like
          RACE    | 1 May 2032  | more than three years away
          RACE    | 31 Feb 2027 | This date can’t be read. Write it like
          RACE    | -1          | This date can’t be read. Write it like
          WEEKS   | 3           | A block has 4 to 24 weeks.
          WEEKS   | -12         | A block has 4 to 24 weeks.
          WEEKS   | 8.5         | A block has 4 to 24 weeks.
          WEEKS   | 99999999999 | A block has 4 to 24 weeks.
          WEEKS   | 25          | A block has 4 to 24 weeks.
          WEEKS   | 14          | Only 12 weeks are left until the race.
          TARGET  | 1:99        | minutes and seconds go up to 59.
          TARGET  | 0:40:00     | 40:00 for Half marathon can’t be run.
          TARGET  | -1:42:00    | Write the time like 1:42:00 or 42:30
          TARGET  | 99:00:00    | 99:00:00 for Half marathon can’t be run.
          WEEKLY  | -170        | Write the time like 2 h 50 or 170 min.
          WEEKLY  | 2 h 75      | Write the time like 2 h 50 or 170 min.
          WEEKLY  | plenty      | Write the time like 2 h 50 or 170 min.
          WEEKLY  | 90 h        | beyond what is planned here.
          LONGEST | 7 h         | beyond what is planned here.
          LONGEST | -5          | Write the time like 2 h 50 or 170 min.
          LONGEST | ''          | Write the time like 2 h 50 or 170 min.
          DAYS    | -60         | Write the minutes of Wednesday like 60.
          DAYS    | 0           | Wednesday has 0 minutes. Click it to make it a rest day.
          DAYS    | some        | Write the minutes of Wednesday like 60.
          DAYS    | 500         | Wednesday can have at most 360 minutes.
          AWAY    | some days   | This date can’t be read. Write it like
          AWAY    | 5 Jan 2028  | These days are outside of the block, 22 February 2027 to 16 May 2027.
          AWAY    | 16 May 2027 | The race on 16 May 2027 is one of these days.
          """)
  void aWrongAnswerGetsASentence(Field field, String typed, String sentence) {
    Object before = wizard.sightProperty().get();

    type(field, typed);

    assertTrue(wizard.problem(field).get().contains(sentence), wizard.problem(field).get());
    assertSame(before, wizard.sightProperty().get(), "the last block stays in sight");
    assertTrue(wizard.creatableProperty().get().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          16 Feb 2026 | That week has begun. The next one begins on 22 Feb 2027.
          31 Feb 2027 | This date can’t be read. Write it like
          some day    | This date can’t be read. Write it like
          1 May 2032  | more than a year away
          """)
  void aFirstDayThatCanNotBeGetsASentence(String typed, String sentence) {
    answers.goal().set(Goal.BASE);

    answers.start().set(typed);

    String said = wizard.problem(Field.START).get();
    assertTrue(said.contains(sentence), said);
    assertTrue(wizard.creatableProperty().get().isEmpty());
  }

  @Test
  void aWeekWithoutAnyRunAsksForALongDay() {
    for (DayWish day : answers.days().days()) day.useProperty().set(Use.REST);

    assertEquals(
        "Choose a day for the long run: click one twice.", wizard.problem(Field.DAYS).get());
    assertTrue(wizard.creatableProperty().get().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 4, 99})
  void answersWithoutAFieldToTypeInCanNotLeaveTheirRange(int wrong) {
    answers.keySessions().set(wrong);

    Blocked blocked = assertInstanceOf(Blocked.class, wizard.sightProperty().get());
    assertEquals(1, blocked.obstacles().size());
    assertTrue(
        blocked.obstacles().getFirst().sentence().startsWith("A week has 1 to 3 key sessions"),
        blocked.obstacles().getFirst().sentence());
  }

  @Test
  void aMendedAnswerMakesTheBlockCreatableAgain() {
    answers.target().set("1:99");
    answers.target().set("1:55:00");

    assertEquals("", wizard.problem(Field.TARGET).get());
    assertEquals(Duration.ofMinutes(115), wish().target().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"FIVE_K,8", "TEN_K,10", "HALF_MARATHON,12", "MARATHON,16", "BASE,12", "RETURN,8"})
  void aGoalProposesItsUsualLength(Goal goal, String weeks) {
    answers.goal().set(Goal.TEN_K);

    answers.goal().set(goal);

    assertEquals(weeks, answers.weeks().get());
  }

  @Test
  void aChosenLengthStaysWhenTheGoalChanges() {
    answers.weeks().set("9");

    answers.goal().set(Goal.TEN_K);

    assertEquals("9", answers.weeks().get());
  }

  @Test
  void aNearRaceShortensTheBlock() {
    answers.race().set("4 Apr 2027");

    assertEquals("6", answers.weeks().get());
    assertEquals("from 22 February 2027", wizard.weeksHintProperty().get());
  }

  @Test
  void baseBuildingBeginsOnAWeek() {
    answers.goal().set(Goal.BASE);
    answers.start().set("4 March 2027");

    assertEquals(LocalDate.of(2027, 3, 8), wish().start());
    assertTrue(wish().race().isEmpty());
  }

  @Test
  void everyAnswerReachesThePlanner() {
    answers.rhythm().set(RecoveryRhythm.EVERY_THIRD);
    answers.cutPercent().set(40);
    answers.keySessions().set(1);
    answers.weekly().set("3 h 10");
    answers.longest().set("80");

    BlockSettings wish = wish();

    assertEquals(RecoveryRhythm.EVERY_THIRD, wish.rhythm());
    assertEquals(40, wish.cutPercent());
    assertEquals(1, wish.keySessions());
    assertEquals(190, wish.weeklyMinutes());
    assertEquals(80, wish.longestMinutes());
  }

  @Test
  void aClickOnADayGoesFromRestToRunToLongAndRoundAgain() {
    DayWishes days = answers.days();
    DayWish monday = days.day(DayOfWeek.MONDAY);

    days.cycle(monday);
    assertEquals(Use.RUN, monday.use());
    days.cycle(monday);
    assertEquals(DayOfWeek.MONDAY, days.longDay().orElseThrow().day());
    assertEquals(Use.RUN, days.day(DayOfWeek.SUNDAY).use());
    days.cycle(monday);
    assertEquals(Use.REST, monday.use());
    assertEquals(DayOfWeek.SUNDAY, days.longDay().orElseThrow().day());
  }

  @Test
  void minutesOfADayGoUpAndDownByFive() {
    DayWish wednesday = answers.days().day(DayOfWeek.WEDNESDAY);

    answers.days().lengthen(wednesday, 1);
    answers.days().lengthen(wednesday, 1);
    answers.days().lengthen(wednesday, -1);

    assertEquals("80′", wednesday.minutesProperty().get());
  }

  @Test
  void anImpossibleWishIsLoosenedByOneClick() {
    answers.goal().set(Goal.MARATHON);
    answers.race().set("13 Jun 2027");
    answers.weeks().set("6");
    Blocked blocked = assertInstanceOf(Blocked.class, wizard.sightProperty().get());

    Obstacle obstacle = blocked.obstacles().getLast();
    assertFalse(obstacle.sentence().startsWith("planning."), obstacle.sentence());

    obstacle.cure().orElseThrow().deed().run();

    assertEquals(Goal.MARATHON, answers.goal().get());
    assertNotEquals("6", answers.weeks().get());
    possible();
  }

  @Test
  void creatingIsOneChangeAndOneUndo() {
    Made made = wizard.creatableProperty().get().orElseThrow();

    wizard.create();

    assertEquals(made.sessions().size(), desk.seen().plan().sessions().size());
    assertTrue(desk.seen().plan().blocks().containsKey(made.block().id()));
    assertEquals(Deed.Kind.NEW_BLOCK, desk.seen().snapshot().log().getLast().deed().kind());
    desk.undo();
    assertTrue(desk.seen().plan().isEmpty());
  }

  @Test
  void anOvertakenBlockIsNeverShown() {
    Deque<Runnable> waiting = new ArrayDeque<>();
    Desk slow = new Desk(workspace, () -> TODAY, waiting::add, Runnable::run);
    BlockWizardViewModel late = wizard(slow);
    late.answers().goal().set(Goal.TEN_K);
    late.answers().goal().set(Goal.BASE);
    assertInstanceOf(Waiting.class, late.sightProperty().get());

    while (waiting.size() > 1) waiting.poll().run();
    assertInstanceOf(Waiting.class, late.sightProperty().get());
    waiting.poll().run();

    Possible possible = assertInstanceOf(Possible.class, late.sightProperty().get());
    assertEquals(Goal.BASE, possible.made().block().settings().goal());
  }

  private void type(Field field, String typed) {
    switch (field) {
      case RACE -> answers.race().set(typed);
      case START -> answers.start().set(typed);
      case WEEKS -> answers.weeks().set(typed);
      case TARGET -> answers.target().set(typed);
      case WEEKLY -> answers.weekly().set(typed);
      case LONGEST -> answers.longest().set(typed);
      case AWAY -> {
        answers.addAway();
        answers.away().getLast().first().set(typed);
      }
      case DAYS -> answers.days().day(DayOfWeek.WEDNESDAY).minutesProperty().set(typed);
    }
  }

  private Possible possible() {
    return assertInstanceOf(Possible.class, wizard.sightProperty().get());
  }

  private BlockSettings wish() {
    return wizard.creatableProperty().get().orElseThrow().block().settings();
  }

  private static BlockWizardViewModel wizard(Desk desk) {
    return new BlockWizardViewModel(desk, new Messages(Locale.ENGLISH));
  }

  private static Workspace workspace(Plan plan) {
    return new Workspace(new MemoryStore(plan), InstantSource.fixed(Instant.EPOCH));
  }
}
