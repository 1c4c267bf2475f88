package upswing.ui.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 2, 17);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 h 50    | 170
          2:50      | 170
          2h        | 120
          1.5 h     | 90
          1,5 h     | 90
          170       | 170
          45 min    | 45
          75′       | 75
          0         | 0
          2:75      |
          a lot     |
          -30       |
          ''        |
          """)
  void minutes(String typed, Integer expected) {
    assertEquals(
        expected == null ? OptionalInt.empty() : OptionalInt.of(expected), Typed.minutes(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1:42:00   | 21097.5 | PT1H42M
          1 h 42    | 21097.5 | PT1H42M
          1:42      | 21097.5 | PT1H42M
          22:30     | 5000    | PT22M30S
          42:30     | 10000   | PT42M30S
          3:30      | 42195   | PT3H30M
          1:99      | 21097.5 |
          1:42:60   | 21097.5 |
          fast      | 21097.5 |
          """)
  void raceTimes(String typed, double meters, Duration expected) {
    assertEquals(expected, Typed.raceTime(typed, meters).orElse(null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          28 Mar 2027   | 2027-03-28
          28 march 2027 | 2027-03-28
          2027-03-28    | 2027-03-28
          28.3.2027     | 2027-03-28
          28 Mar        | 2027-03-28
          1 Feb         | 2028-02-01
          31 Feb 2027   |
          next spring   |
          """)
  void dates(String typed, LocalDate expected) {
    assertEquals(expected, Typed.date(typed, TODAY).orElse(null));
  }

  @Test
  void weeksMayCarryTheirUnit() {
    assertEquals(OptionalInt.of(12), Typed.weeks(" 12 weeks "));
    assertEquals(OptionalInt.empty(), Typed.weeks("twelve"));
  }
}
