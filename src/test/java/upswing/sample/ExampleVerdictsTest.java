package upswing.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.example.Example;
import upswing.load.Ledger;
import upswing.readiness.Mornings;
import upswing.readiness.Verdict;

/** The example tells a story; its verdicts must keep telling it. */
class ExampleVerdictsTest {

  private static final Mornings MORNINGS =
      Mornings.of(Ledger.of(Example.open().plan(), Example.TODAY));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2027-02-11, READY",
    "2027-02-14, NOTICED",
    "2027-02-15, NOTICED",
    "2027-02-16, RED",
    "2027-02-17, RED",
  })
  void theLastWeekOfTheExample(LocalDate morning, Verdict verdict) {
    assertEquals(verdict, MORNINGS.on(morning).verdict());
  }
}
