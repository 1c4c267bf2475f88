package upswing.ui.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import upswing.planning.EaseOff;
import upswing.readiness.Verdict;
import upswing.training.SessionKind;
import upswing.training.Signal;
import upswing.ui.Seen;
import upswing.ui.TypicalDesk;
import upswing.ui.TypicalRunner;

class VerdictWordsTest {

  static Stream<Arguments> everyVerdictHasItsWords() {
    return Stream.of(
        arguments(Verdict.TOO_EARLY, TypicalRunner.calm().since(12), "Still getting to know you"),
        arguments(Verdict.MISSING, TypicalRunner.calm().silent(17), "No check-in this morning"),
        arguments(Verdict.READY, TypicalRunner.calm(), "Ready for today"),
        arguments(Verdict.NOTICED, shortNight(), "Noticed: a short night"),
        arguments(Verdict.AMBER, shortNight().say(17, Signal.SORENESS, 5), "Take it gently today"),
        arguments(Verdict.RED, TypicalRunner.tired(), "Ease off today"),
        arguments(Verdict.ILL, TypicalRunner.calm().ill(17), "Get well first"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource
  void everyVerdictHasItsWords(Verdict verdict, TypicalRunner runner, String title) {
    VerdictCard card = card(runner);

    assertEquals(verdict, card.verdict());
    assertEquals(title, card.title());
    for (String leftOver : List.of("trends.", "{", "''")) {
      assertFalse(card.words().contains(leftOver), card.words());
    }
  }

  @Test
  void redNamesAllThatIsOutsideAndProposesOneChange() {
    VerdictCard card = card(TypicalRunner.tired());

    assertEquals("Three signals are outside your normal range, for a third morning.", card.words());
    assertEquals(
        List.of("Resting heart rate 54 bpm", "HRV, 7-day 60 ms", "Soreness 4 of 5"),
        card.evidence().stream()
            .filter(e -> !e.isLeaning())
            .map(e -> e.signal() + " " + e.value())
            .toList());
    assertEquals(
        "Soreness, sleep, energy since Monday. By chance about once a year.", card.small());
    assertEquals("Move threshold to Thu", card.proposal().orElseThrow().words());
    assertEquals(EaseOff.Kind.SWAP, card.proposal().orElseThrow().proposal().kind());
  }

  @ParameterizedTest(name = "{0} of {1} min: {2}")
  @CsvSource({
    "RECOVERY_RUN, 30, Recovery run as planned., 0",
    "REST, 0, Rest as planned., 0",
    "EASY, 25, Easy as planned., 0",
    "EASY, 45, third morning., 1",
    "THRESHOLD, 55, third morning., 1"
  })
  void whatARedMorningLeavesAsItIsStandsAsPlanned(
      SessionKind kind, int minutes, String end, int proposals) {
    VerdictCard card = card(TypicalRunner.tired().plans(0, kind, minutes));

    assertTrue(card.words().endsWith(end), card.words());
    assertEquals(proposals, card.proposal().stream().count());
  }

  @Test
  void aMorningLikeUsualAfterTiredOnesIsSaidToo() {
    TypicalRunner tired = TypicalRunner.calm().thorough();
    tired.say(12, 16, Signal.FATIGUE, 4).say(12, 16, Signal.ENERGY, 2);
    tired.say(12, 16, Signal.HRV, 52).say(12, 16, Signal.SORENESS, 3);
    String better = "This morning looks more like usual.";

    assertTrue(card(tired).words().endsWith(better), card(tired).words());
    tired.say(17, Signal.FATIGUE, 4).say(17, Signal.ENERGY, 2).say(17, Signal.SORENESS, 3);
    assertFalse(card(tired).words().contains(better), card(tired).words());
  }

  @Test
  void sinceWhenIsSaidOfEverySignalThatIsOutside() {
    TypicalRunner lowForAWeek = TypicalRunner.tired();
    for (int day = 9; day <= 17; day++) lowForAWeek.say(day, Signal.HRV, 58);

    assertEquals("Resting heart rate", card(lowForAWeek).evidence().getFirst().signal());
    assertEquals(
        "Soreness since Monday; HRV since Friday; sleep since Tue 9 Feb."
            + " By chance about once a year.",
        card(lowForAWeek).small());
  }

  @Test
  void manySignalsOfOneDayAreTheOthers() {
    TypicalRunner tired = TypicalRunner.calm().thorough();
    tired.say(16, 17, Signal.RESTING_HEART_RATE, 56).say(16, 17, Signal.SORENESS, 5);
    tired.say(16, 17, Signal.FATIGUE, 5).say(16, 17, Signal.STRESS, 5);

    assertEquals("Since Tuesday. By chance about once a year.", card(tired).small());
    assertEquals(
        "Sleep new today; the others since Tuesday. By chance about once a year.",
        card(tired.say(17, Signal.SLEEP, 330)).small());
  }

  @Test
  void whatIsAsUsualThisMorningIsNoEvidence() {
    TypicalRunner runner =
        TypicalRunner.calm()
            .say(12, 17, Signal.RESTING_HEART_RATE, 52)
            .say(12, 16, Signal.SORENESS, 4, 4)
            .say(12, 16, Signal.ENERGY, 3, 2)
            .say(17, Signal.SLEEP, 340)
            .say(17, Signal.SORENESS, 1);
    VerdictCard card = card(runner);

    assertTrue(card.words().contains("a little sore"), card.words());
    assertEquals(
        List.of("Sleep", "Resting heart rate"),
        card.evidence().stream().map(VerdictCard.Evidence::signal).toList());
  }

  @Test
  void overAListOfItsSignalsOnlyTheRunIsLeftToSay() {
    VerdictCard card = card(shortNight().say(17, Signal.SORENESS, 5).ranAt(1, 45, 152));

    assertEquals(
        List.of("Easy run above 138 bpm"),
        card.over(List.of("Sleep", "Soreness", "Energy")).evidence().stream()
            .map(VerdictCard.Evidence::signal)
            .toList());
  }

  static Stream<Arguments> aPlanStandsOnlyWhereThereIsSomethingToDo() {
    String fine = "That is fine, nothing is guessed.";
    String inside = " Yesterday was inside your normal range";
    TypicalRunner silent = TypicalRunner.calm().silent(17);
    TypicalRunner silentTwice = TypicalRunner.calm().silent(16).silent(17);
    return Stream.of(
        arguments("threshold", silent, fine + inside + ", so today's plan stands."),
        arguments("threshold, silent twice", silentTwice, fine + " Today's plan stands."),
        arguments(
            "a rest day",
            TypicalRunner.calm().silent(17).plans(0, SessionKind.REST, 0),
            fine + inside + "."),
        arguments(
            "a rest day, silent twice",
            TypicalRunner.calm().silent(16).silent(17).plans(0, SessionKind.REST, 0),
            fine));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void aPlanStandsOnlyWhereThereIsSomethingToDo(String day, TypicalRunner runner, String words) {
    assertEquals(words, card(runner).words());
  }

  @Test
  void nothingIsProposedOnACalmMorning() {
    assertTrue(card(TypicalRunner.calm()).proposal().isEmpty());
    assertEquals("HRV, 7-day in range for 16 days", card(TypicalRunner.calm()).good().get(1));
  }

  @Test
  void tooEarlySaysHowManyMorningsAreMissing() {
    VerdictCard card = card(TypicalRunner.calm().since(12));
    VerdictCard.Progress progress = card.progress().orElseThrow();

    assertEquals(21, progress.of());
    assertTrue(card.words().startsWith(21 - progress.done() + " more"));
  }

  private static TypicalRunner shortNight() {
    return TypicalRunner.calm().say(17, Signal.SLEEP, 330);
  }

  private static VerdictCard card(TypicalRunner runner) {
    Seen seen = TypicalDesk.over(runner.plan()).seen();
    return new VerdictWords(TypicalDesk.WORDS)
        .card(seen.ledger(), seen.mornings(), TypicalRunner.TODAY);
  }
}
