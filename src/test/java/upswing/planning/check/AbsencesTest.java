package upswing.planning.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.training.Absence;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.RecoveryRhythm;

class AbsencesTest {

  /** A Monday. */
  private static final LocalDate START = LocalDate.of(2027, 1, 4);

  /**
   * Days of the second week count from 7. A week is told by what it may hold of a usual one and of
   * the longest run, in hundredths; T that it is thinner, B that it is no measure for others, E
   * that it is without a key session.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          never away                      |       | TUE WED THU SAT SUN |
          a Monday that is a rest day     | 7 7   | TUE WED THU SAT SUN |
          a Tuesday on business           | 8 8   | TUE WED THU SAT SUN | 2:100/100 T
          three days, two of them runs    | 8 10  | TUE THU SAT SUN     | 2:80/65 TBE, 3:80/65 BE
          a working week                  | 7 11  | TUE WED THU SAT SUN | 2:80/65 TBE, 3:80/65 BE
          a weekend, Friday to Monday off | 12 13 | TUE WED THU SAT SUN | 2:100/100 T, 3:80/65 BE
          the same, running on Monday too | 12 13 | MON TUE THU SAT SUN | 2:100/100 T
          Friday to Sunday, always off    | 11 13 | MON TUE WED THU     |
          a week from Monday to Sunday    | 7 13  | MON TUE THU SAT SUN | 2:100/100 TBE, 3:80/65 BE, 4:100/80 B
          nine days from a Saturday       | 12 20 | TUE WED THU SAT SUN | 2:100/100 T, 3:100/100 TBE, 4:70/65 BE, 5:85/80 B
          away before the block begins    | -5 4  | TUE WED THU SAT SUN | 1:70/65 TBE, 2:70/65 BE, 3:85/80 B
          to the very end                 | 52 60 | TUE WED THU SAT SUN | 8:100/100 TBE
          """)
  void whatDaysAwayAskOfTheWeeks(String what, String away, String days, String expected) {
    BlockSettings settings = settings(days, away);
    Absences absences = Absences.of(settings);

    String told =
        IntStream.range(0, settings.weeks())
            .filter(absences::isShort)
            .mapToObj(week -> told(absences, week))
            .collect(Collectors.joining(", "));

    assertEquals(expected == null ? "" : expected, told);
  }

  private static String told(Absences absences, int week) {
    return "%d:%d/%d %s%s%s"
        .formatted(
            week + 1,
            absences.share(week),
            absences.shareOfLongest(week),
            absences.losesDays(week) ? "T" : "",
            absences.isBroken(week) ? "B" : "",
            absences.isEasy(week) ? "E" : "")
        .strip();
  }

  private static BlockSettings settings(String days, String away) {
    Map<DayOfWeek, Integer> available = new EnumMap<>(DayOfWeek.class);
    for (String typed : days.split(" ")) {
      Stream.of(DayOfWeek.values())
          .filter(day -> day.name().startsWith(typed))
          .forEach(day -> available.put(day, 60));
    }
    List<Absence> absences =
        away == null
            ? List.of()
            : List.of(
                new Absence(
                    START.plusDays(Integer.parseInt(away.split(" ")[0])),
                    START.plusDays(Integer.parseInt(away.split(" ")[1]))));
    return new BlockSettings(
        Goal.BASE,
        START,
        8,
        Optional.empty(),
        Optional.empty(),
        180,
        60,
        available,
        DayOfWeek.THURSDAY,
        RecoveryRhythm.AUTOMATIC,
        32,
        1,
        absences);
  }
}
