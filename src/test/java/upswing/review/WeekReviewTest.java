package upswing.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.example.Example;
import upswing.load.Diary;
import upswing.load.Ledger;
import upswing.readiness.Mornings;
import upswing.report.ReviewWords;
import upswing.report.SignalWords;
import upswing.training.ActivityId;
import upswing.training.Measure;
import upswing.training.Plan;
import upswing.training.Signal;
import upswing.ui.TypicalDesk;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

/** Weeks looked back on: what is kept, and the one thing to change. */
class WeekReviewTest {

  private static final String WEEK =
      "Mon rest; Tue easy 40; Wed threshold 50; Thu rest; Fri rest; Sat recovery 40; Sun long 70";

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an easy run too hard   | Tue run 40 @165; Wed run 50; Sat run 40 @140; Sun run 70 | Run Tuesday's easy run at 150 bpm or less.
          half of it missed      | Tue run 40 @140; Wed run 50                              | Plan for the days you really have: 2 of 4
          all done, nothing said | Tue run 40 @140; Wed run 50; Sat run 40 @140; Sun run 70 | Check in on more mornings: 0 of 7
          """)
  void theOneThingToChange(String week, String did, String change) {
    Diary diary = new Diary().knows(Measure.Kind.LT1, 150).planned(WEEK).did(did);

    assertTrue(words(diary, "Mon2").change().startsWith(change), words(diary, "Mon2").change());
  }

  @ParameterizedTest(name = "{0} h a night: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6.5 | Sleep first.
          7.4 | Go to bed half an hour earlier. Your last 7 known nights owe 4 h 12
          8   | Note whether you ate within two hours after Wednesday's session.
          """)
  void sleepComesBeforeSmallThings(double hours, String change) {
    Diary diary = asPlanned();
    for (int i = 0; i < 7; i++) {
      diary.said(Diary.MONDAY.plusDays(i), Signal.SLEEP, 60 * hours);
    }

    assertTrue(words(diary, "Mon2").change().startsWith(change), words(diary, "Mon2").change());
  }

  @Test
  void aHardRunWithoutAMealComesFirst() {
    Diary diary = asPlanned();
    Plan plan = diary.plan();
    var run = plan.activities().get(ActivityId.named("Wed run 50"));
    diary.put(run.fuelled(Optional.of(false)));

    assertTrue(words(diary, "Mon2").change().startsWith("Eat within two hours"));
    assertEquals(
        "No meal within two hours after Wednesday's threshold",
        words(diary, "Mon2").meals().get(0));
  }

  @Test
  void aWeekAsPlannedKeepsItsEasyRuns() {
    assertEquals(
        "Both easy runs were easy. 4 of 4 sessions, as planned.",
        words(asPlanned(), "Mon2").keep());
  }

  @ParameterizedTest(name = "{0} of the example: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2027-01-06 | Your week 1 | A full week, done as planned.    | Go to bed half an hour earlier.
          2027-01-27 | Your week 4 | A recovery week, kept as one.    | Go to bed half an hour earlier.
          2027-02-10 | Your week 6 | A full week, done as planned.    | Run Saturday's easy run at 138 bpm or less.
          2027-02-17 | Your week 7 | So far 1 of 5 sessions done.     | On red mornings run easy or rest.
          """)
  void theWeeksOfTheExample(LocalDate day, String title, String summary, String change) {
    Ledger ledger = Ledger.of(example(), Example.TODAY);
    WeekReview review = WeekReview.of(ledger, Mornings.of(ledger), day, SignalWords.ORDER);
    ReviewWords words = new ReviewWords(TypicalDesk.WORDS, review);

    assertEquals(title, words.title());
    assertTrue(words.summary().startsWith(summary), words.summary());
    assertTrue(words.change().startsWith(change), words.change());
    assertTrue(review.keep().size() <= 2 && !review.keep().isEmpty());
    assertTrue(review.good().size() <= 3);
  }

  @Test
  void anEarlierWeekIsToldAsItCouldBeKnownThen() {
    Plan plan = example();
    LocalDate sunday = LocalDate.of(2027, 1, 31);
    Ledger then = Ledger.of(plan, sunday.plusDays(1));
    Ledger now = Ledger.of(plan, Example.TODAY);

    assertEquals(
        lines(WeekReview.of(then, Mornings.of(then), sunday, SignalWords.ORDER)),
        lines(WeekReview.of(now, Mornings.of(now), sunday, SignalWords.ORDER)));
  }

  @Test
  void aWeekThatHasNotBegunCantBeLookedBackOn() {
    Ledger ledger = asPlanned().on("Mon2");
    LocalDate next = Diary.day("Mon3");

    assertThrows(
        IllegalArgumentException.class,
        () -> WeekReview.of(ledger, Mornings.of(ledger), next, SignalWords.ORDER));
  }

  @ParameterizedTest(name = "on {0} at {1}: {2}")
  @CsvSource({
    "Sat,  20:00, ",
    "Sun,  08:00, ",
    "Sun,  16:59, ",
    "Sun,  17:00, Mon",
    "Sun,  23:59, Mon",
    "Mon2, 00:00, Mon",
    "Mon2, 22:00, Mon",
    "Tue2, 08:00, ",
    "Wed2, 18:00, ",
  })
  void aWeekIsDueOnItsLastEveningAndTheDayAfter(
      String today, LocalTime now, @Nullable String week) {
    Diary diary = new Diary().planned(WEEK).did("Tue run 40; Wed run 50; Sat run 40");

    assertEquals(Optional.ofNullable(week).map(Diary::day), Due.on(diary.on(today), now));
  }

  @Test
  void aWeekWithoutAnythingIsNeverDue() {
    Ledger ledger = new Diary().planned("Tue easy 40").on("Mon2");

    assertEquals(Optional.empty(), Due.on(ledger, LocalTime.NOON));
  }

  private static Diary asPlanned() {
    return new Diary()
        .knows(Measure.Kind.LT1, 150)
        .planned(WEEK)
        .did("Tue run 40 @140; Wed run 50; Sat run 40 @140; Sun run 70");
  }

  private static ReviewWords words(Diary diary, String today) {
    Ledger ledger = diary.on(today);
    WeekReview review = WeekReview.of(ledger, Mornings.of(ledger), Diary.MONDAY, SignalWords.ORDER);
    return new ReviewWords(TypicalDesk.WORDS, review);
  }

  private static List<String> lines(WeekReview review) {
    return new ReviewWords(TypicalDesk.WORDS, review).lines();
  }

  private static Plan example() {
    Workspace workspace = new Workspace(new MemoryStore(Plan.EMPTY), () -> Instant.EPOCH);
    Example.fill(workspace);
    return workspace.plan();
  }
}
