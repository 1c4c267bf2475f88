package upswing.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.readiness.Baseline;
import upswing.training.Signal;
import upswing.ui.TypicalDesk;

class SignalWordsTest {

  private final SignalWords words = new SignalWords(TypicalDesk.WORDS);

  @ParameterizedTest
  @CsvSource({
    "RESTING_HEART_RATE, 51, 51 bpm",
    "RESTING_HEART_RATE, 50.5, 50.5 bpm",
    "HRV, 54.6, 55 ms",
    "SLEEP, 438, 7 h 18",
    "SLEEP, 480, 8 h",
    "SLEEP, 425, 7 h 05",
    "ENERGY, 3, 3 of 5"
  })
  void aValueCarriesItsUnit(Signal signal, double value, String said) {
    assertEquals(said, words.value(signal, value));
  }

  @ParameterizedTest(name = "{0} between {1} and {2}")
  @CsvSource({
    "RESTING_HEART_RATE, 44.6, 50.9, 45 – 50",
    "RESTING_HEART_RATE, 47.2, 47.8, 47.2 – 47.8",
    "SORENESS, 0.2, 3.4, 1 – 3",
    "ENERGY, 2.4, 5.9, 3 – 5",
    "MOOD, 3.6, 4.4, 4",
    "SLEEP, 410, 500, 6 h 50 – 8 h 20"
  })
  void aRangeOfWholeNumbersNamesThoseInside(Signal signal, double low, double high, String said) {
    double middle = (low + high) / 2;

    assertEquals(said, words.range(signal, new Baseline.Known(middle, 1, low, high, 30, true)));
  }
}
