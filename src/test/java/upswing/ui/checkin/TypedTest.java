package upswing.ui.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.training.Signal;

class TypedTest {

  @ParameterizedTest(name = "slept «{0}»: {1} minutes")
  @CsvSource(
      delimiter = '|',
      value = {
        "7 h 18      | 438",
        "7h18        | 438",
        "7 h 18 min  | 438",
        "7:18        | 438",
        "7.3         | 438",
        "7,3         | 438",
        "7.3 h       | 438",
        "438 min     | 438",
        "438m        | 438",
        "8           | 480",
        "8 h         | 480",
        "0           | 0",
        "20          | 1200"
      })
  void sleepIsReadAsRunnersWriteIt(String text, double minutes) {
    assertEquals(new Typed.Understood(minutes), Typed.read(Signal.SLEEP, text));
  }

  @ParameterizedTest(name = "{0} «{1}»: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "RESTING_HEART_RATE | 51     | Understood[value=51.0]",
        "RESTING_HEART_RATE | 51 bpm | Understood[value=51.0]",
        "RESTING_HEART_RATE | 500    | Impossible[value=500.0]",
        "RESTING_HEART_RATE | 0.85   | Slip[meant=51.0, typedIn=SECONDS]",
        "RESTING_HEART_RATE | fifty  | Unclear[]",
        "RESTING_HEART_RATE | -51    | Unclear[]",
        "HRV                | 55     | Understood[value=55.0]",
        "HRV                | 55,5   | Understood[value=55.5]",
        "HRV                | 0.055  | Slip[meant=55.0, typedIn=SECONDS]",
        "HRV                | 0.055 s| Understood[value=55.0]",
        "HRV                | 4.02   | Slip[meant=56.0, typedIn=LN]",
        "HRV                | 2,6    | Slip[meant=13.0, typedIn=LN]",
        "HRV                | 4.02 ms| Understood[value=4.02]",
        "HRV                | 4      | Understood[value=4.0]",
        "HRV                | 6.1    | Understood[value=6.1]",
        "HRV                | 0      | Impossible[value=0.0]",
        "SLEEP              | 438    | Slip[meant=438.0, typedIn=MINUTES]",
        "SLEEP              | 30     | Impossible[value=1800.0]",
        "SLEEP              | 30 h   | Impossible[value=1800.0]",
        "SLEEP              | 7:75   | Unclear[]",
        "SLEEP              | well   | Unclear[]",
        "ENERGY             | 3      | Understood[value=3.0]",
        "ENERGY             | 3.5    | Impossible[value=3.5]",
        "ENERGY             | 6      | Impossible[value=6.0]",
        "ENERGY             | ''     | Nothing[]"
      })
  void whatCantBeTrueIsDoubtedAndSlipsOfTheUnitAreSeen(Signal signal, String text, String read) {
    assertEquals(read, Typed.read(signal, text).toString());
  }

  @ParameterizedTest(name = "«{0}»: {1}")
  @CsvSource({
    "22:45, 22:45",
    "2245, 22:45",
    "6.30, 06:30",
    "7, 07:00",
    "7 am, 07:00",
    "10:15 pm, 22:15",
    "12 am, 00:00",
    "25:00,",
    "22:61,",
    "13 pm,",
    "late,"
  })
  void timesOfDay(String text, LocalTime time) {
    assertEquals(Optional.ofNullable(time), ClockTyped.read(text));
  }
}
