package upswing.planning.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.edit.MuteEdits;
import upswing.load.Ledger;
import upswing.readiness.Mornings;
import upswing.training.Mute;
import upswing.training.Plan;
import upswing.training.Signal;
import upswing.ui.TypicalRunner;

/** What is said to go well with a runner: never of what is outside this morning. */
class GoodSignsTest {

  @ParameterizedTest(name = "{0} {1} this morning: {2} is good: {3}")
  @CsvSource({
    "RESTING_HEART_RATE, 48, RESTING_HEART_RATE, true",
    "RESTING_HEART_RATE, 56, RESTING_HEART_RATE, false",
    "RESTING_HEART_RATE, 56, ENERGY,             true",
    "ENERGY,             1,  ENERGY,             false",
    "SORENESS,           5,  NO_SORENESS,        false",
    "SORENESS,           2,  NO_SORENESS,        true"
  })
  void whatIsOutsideThisMorningIsNoGoodSign(
      Signal signal, double value, GoodSign.Kind kind, boolean said) {
    Set<GoodSign.Kind> signs = kinds(TypicalRunner.calm().say(17, signal, value).plan());

    assertEquals(said, signs.contains(kind), signs.toString());
  }

  @Test
  void nothingGoodIsSaidOfAMutedRule() {
    Plan plan = TypicalRunner.calm().plan();
    Mute mute = new Mute("R08", TypicalRunner.TODAY, Optional.empty(), "");
    Plan muted = MuteEdits.mute(plan, mute).orElseThrow().change().applyTo(plan);

    assertTrue(kinds(plan).contains(GoodSign.Kind.REST_DAYS));
    assertFalse(kinds(muted).contains(GoodSign.Kind.REST_DAYS));
  }

  private static Set<GoodSign.Kind> kinds(Plan plan) {
    Ledger ledger = Ledger.of(plan, TypicalRunner.TODAY);
    return GoodSigns.of(ledger, Mornings.of(ledger), List.of()).stream()
        .map(GoodSign::kind)
        .collect(Collectors.toSet());
  }
}
