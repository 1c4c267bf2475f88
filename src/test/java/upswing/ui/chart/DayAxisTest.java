package upswing.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayAxisTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 2, 15);

  private final DayAxis axis = new DayAxis(MONDAY, 7, 120, 190);

  @ParameterizedTest
  @CsvSource({
    "119.9,",
    "120, 2027-02-15",
    "129.9, 2027-02-15",
    "130, 2027-02-16",
    "189.9, 2027-02-21",
    "190,"
  })
  void theDayUnderThePointer(double x, LocalDate day) {
    assertEquals(Optional.ofNullable(day), axis.dayAt(x));
  }

  @Test
  void everyDayIsFoundAgainAtItsMiddle() {
    MONDAY
        .datesUntil(MONDAY.plusDays(7))
        .forEach(day -> assertEquals(Optional.of(day), axis.dayAt(axis.x(day))));
  }
}
