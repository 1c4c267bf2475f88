package upswing.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartTest {

  @ParameterizedTest(name = "upswing {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                     |      |
          open                                   |      |
          --data runs                            | runs |
          open --today 2027-02-17                |      | 2027-02-17
          --today 2027-02-17 --data runs         | runs | 2027-02-17
          --data old --data new                  | new  |
          """)
  void aPlainStartIsUnderstood(String typed, Path data, LocalDate today) {
    assertEquals(
        Optional.of(new Start(Optional.ofNullable(data), Optional.ofNullable(today))),
        Start.plain(words(typed)));
  }

  @ParameterizedTest(name = "upswing {0}")
  @ValueSource(
      strings = {
        "list sessions",
        "--help",
        "open --help",
        "--data",
        "--data --today",
        "--data=runs",
        "--today tomorrow",
        "--json --data runs",
        "--data runs open"
      })
  void anythingElseIsLeftToTheCommandLine(String typed) {
    assertTrue(Start.plain(words(typed)).isEmpty());
  }

  @Test
  void aDayThatIsAskedForIsItsNoon() {
    Start start = new Start(Optional.empty(), Optional.of(LocalDate.of(2027, 2, 17)));

    Clock clock = start.clock(Clock.system(ZoneOffset.ofHours(2)));

    assertEquals(Instant.parse("2027-02-17T10:00:00Z"), clock.instant());
  }

  private static String[] words(String typed) {
    return typed.isEmpty() ? new String[0] : typed.split(" ");
  }
}
