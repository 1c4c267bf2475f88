package upswing.ui.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import upswing.edit.Deed;
import upswing.edit.PlanChange;
import upswing.training.CheckIn;
import upswing.training.Reading;
import upswing.training.Signal;
import upswing.ui.Desk;
import upswing.ui.Seen;
import upswing.ui.TypicalDesk;
import upswing.ui.TypicalRunner;

class WhyMakerTest {

  @Test
  void theSameMorningUnderOtherRules() {
    assertEquals(
        List.of("Ease off", "Ease off", "Ease off", "Ease off", "Train as planned"),
        verdicts(why(TypicalRunner.tired())));
    assertEquals(
        List.of(
            "Ease off",
            "Train as planned",
            "Train as planned",
            "Train as planned",
            "Train as planned"),
        verdicts(why(TypicalRunner.calm().say(17, Signal.SLEEP, 330))));
  }

  @Test
  void exactlyOneRuleIsTheRunnersOwn() {
    assertEquals(1, why(TypicalRunner.tired()).rules().stream().filter(Why.Rule::yours).count());
  }

  @Test
  void everyPlaceLiesOnItsStrip() {
    for (Why.Signal signal : why(TypicalRunner.tired()).signals()) {
      Why.Strip strip = signal.strip().orElseThrow();
      assertTrue(0 <= strip.low() && strip.low() < strip.high() && strip.high() <= 1);
      assertTrue(0 <= strip.now() && strip.now() <= 1);
      assertEquals(strip.outside(), strip.now() < strip.low() || strip.now() > strip.high());
    }
  }

  @Test
  void theNumbersCanBeTakenAlong() {
    String text = WhyText.of(why(TypicalRunner.tired()));

    assertTrue(text.contains("Resting heart rate\t54 bpm\t44 – 52\t4.0 SD above"), text);
    assertTrue(text.contains("2 of 5 kinds, two mornings\tEase off\tabout 2.4 a year"), text);
  }

  @Test
  void whatCameWithAFileMayHaveComeLaterAndIsNamed() {
    String measured = String.join(" ", why(TypicalRunner.calm()).others());
    String typed = String.join(" ", why(TypicalRunner.calm().say(17, Signal.HRV, 62)).others());

    assertFalse(typed.contains("From a file"), typed);
    assertTrue(measured.contains("From a file: HRV (rMSSD). A value counts"), measured);
  }

  @Test
  void aCheckInThatTheHistoryNoLongerHoldsIsSaidToBeForgotten() {
    Desk desk = TypicalDesk.over(TypicalRunner.calm().plan());
    String forgotten = "what it said is no longer known";
    assertTrue(notes(desk).contains(forgotten), notes(desk));

    CheckIn now = desk.seen().plan().checkIns().get(TypicalRunner.TODAY);
    desk.perform(
        Deed.of(Deed.Kind.CHECK_IN, TypicalRunner.TODAY),
        new PlanChange.OfCheckIn(
            TypicalRunner.TODAY,
            Optional.of(now),
            Optional.of(now.with(Signal.ENERGY, Reading.typed(3)))));

    assertFalse(notes(desk).contains(forgotten), notes(desk));
    assertTrue(notes(desk).contains("the card of the day says what it was"), notes(desk));
  }

  private static String notes(Desk desk) {
    return String.join(
        " ", new WhyMaker(desk.seen(), TypicalDesk.WORDS).of(TypicalRunner.TODAY).others());
  }

  @Test
  void itCountsHowOftenItHasSpoken() {
    assertTrue(why(TypicalRunner.calm()).spoken().startsWith("It has spoken on 0 of your last"));
    assertTrue(why(TypicalRunner.tired()).spoken().startsWith("It has spoken on 1 of your last"));
  }

  private static List<String> verdicts(Why why) {
    return why.rules().stream().map(Why.Rule::says).toList();
  }

  private static Why why(TypicalRunner runner) {
    Seen seen = TypicalDesk.over(runner.plan()).seen();
    return new WhyMaker(seen, TypicalDesk.WORDS).of(TypicalRunner.TODAY);
  }
}
