package upswing.ui.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.edit.Edit;
import upswing.edit.Edits;
import upswing.training.Plan;
import upswing.training.SessionId;
import upswing.ui.Messages;
import upswing.ui.Seen;
import upswing.ui.window.SampleDesk;

/** The threshold of Wednesday 17 February, dropped elsewhere in its week. */
class JudgeTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2027, 2, 17);

  private final Seen seen = SampleDesk.ofBlock().desk().seen();
  private final Judge judge = new Judge(seen, new Messages(Locale.ENGLISH));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2027-02-18 | FITS        | keeps every rule
          2027-02-19 | FITS        | keeps every rule
          2027-02-20 | BREAKS      | next to a hard day
          2027-02-21 | THINK_TWICE | long run too big
          """)
  void aDropIsJudgedBeforeItIsMade(LocalDate to, Judgement.Fit fit, String words) {
    Judgement judged = judge.of(drop(to), WEDNESDAY, to);

    assertEquals(fit, judged.fit());
    assertEquals(words, judged.words());
    assertTrue(judged.weeks().containsKey(LocalDate.of(2027, 2, 15)));
  }

  private Edit drop(LocalDate to) {
    Plan plan = seen.plan();
    SessionId threshold = plan.sessionsOn(WEDNESDAY).getFirst().id();
    SessionId there = plan.sessionsOn(to).getFirst().id();
    return Edits.swap(plan, threshold, there).orElseThrow();
  }
}
