package upswing.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import upswing.load.Ledger;
import upswing.planning.library.Workouts;
import upswing.training.DistanceUnit;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.ui.TypicalDesk;

class SessionWordsTest {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 5);

  private final SessionWords words =
      new SessionWords(
          TypicalDesk.WORDS, Ledger.of(Plan.EMPTY, DAY).zones(DAY), DistanceUnit.KILOMETRE);

  @Test
  void aRunWithWalkingInBetweenSaysSo() {
    Session run =
        Session.on(DAY, SessionId.named("walks"), SessionKind.EASY, Workouts.runWalk(20, 9, 1));

    assertEquals("2 × 8′ · 1′ walk", words.line(run));
    assertEquals("2 × 8′ · 1′ walk", words.parted(run).joined());
    assertEquals("2 × 8′", words.brief(run));
    assertEquals(List.of("1′ walk", "2 × 8′ Z1, 1′ walk", "2′ walk"), words.lines(run));
  }
}
