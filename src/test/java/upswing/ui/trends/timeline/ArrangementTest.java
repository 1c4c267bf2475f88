package upswing.ui.trends.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrangementTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in their order        | HRV,SLEEP       | HRV,SLEEP
          one is hidden         | HRV,-MOOD,SLEEP | HRV,-MOOD,SLEEP
          blanks and twice      | ' HRV , ,HRV'   | HRV
          nothing kept yet      | ''              | ''
          """)
  void whatIsKeptIsReadAgain(String what, String text, String again) {
    assertEquals(again, Arrangement.of(text).text());
  }
}
