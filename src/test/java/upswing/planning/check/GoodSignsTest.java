package upswing.planning.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.load.Ledger;
import upswing.readiness.Mornings;
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
    Ledger ledger =
        Ledger.of(TypicalRunner.calm().say(17, signal, value).plan(), TypicalRunner.TODAY);

    Set<GoodSign.Kind> signs =
        GoodSigns.of(ledger, Mornings.of(ledger), List.of()).stream()
            .map(GoodSign::kind)
            .collect(Collectors.toSet());

    assertEquals(said, signs.contains(kind), signs.toString());
  }
}
