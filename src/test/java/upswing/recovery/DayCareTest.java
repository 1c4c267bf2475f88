package upswing.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.load.Diary;
import upswing.load.Ledger;
import upswing.report.CareWords;
import upswing.training.CheckIn;
import upswing.training.Measure;
import upswing.training.Plan;
import upswing.training.Reading;
import upswing.training.Signal;
import upswing.ui.TypicalDesk;

/** What a day asks for beside training, in runners' terms. */
class DayCareTest {

  private static final CareWords WORDS = new CareWords(TypicalDesk.WORDS);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a week short of eight hours | 7.5 6.5 6 7 8 6.5 7  | 7.5
          a long night pays back      | 7 7 9 9 8 8 8        | 0
          more than enough            | 9 9 9 9 9 9 9        | 0
          five known nights           | 7 7 7 7 7            | 5
          four are too few            | 4 4 4 4              |
          """)
  void whatNightsOwe(String week, String hours, @Nullable Double owed) {
    double[] slept =
        Stream.of(hours.split(" ")).mapToDouble(h -> 60 * Double.parseDouble(h)).toArray();

    Optional<SleepDebt> debt = SleepDebt.of(Duration.ofHours(8), slept);

    assertEquals(Optional.ofNullable(owed), debt.map(known -> known.minutes() / 60));
  }

  @ParameterizedTest(name = "{0} min: {1} to {2} g/kg, {3} to {4} g an hour")
  @CsvSource({
    "0,   3, 5,  0,  0",
    "30,  3, 5,  0,  0",
    "45,  5, 7,  0,  0",
    "60,  5, 7,  0,  0",
    "75,  6, 10, 30, 60",
    "98,  6, 10, 30, 60",
    "150, 6, 10, 60, 90",
    "239, 6, 10, 60, 90",
    "240, 8, 12, 60, 90",
  })
  void fuelBySession(double minutes, double low, double high, double least, double most) {
    assertEquals(new Fuel.Range(low, high), Fuel.carbohydrate(minutes));
    assertEquals(new Fuel.Range(least, most), Fuel.during(minutes));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          weight not known | 0  | Carbohydrate 5–7 g for each kilogram today
          60 kg            | 60 | Carbohydrate 5–7 g for each kilogram today: 300–420 g for you
          82 kg            | 82 | Carbohydrate 5–7 g for each kilogram today: 410–570 g for you
          """)
  void fuelByWeight(String runner, double kilograms, String said) {
    Diary diary = new Diary().planned("Mon threshold 60");
    if (kilograms > 0) diary.knows(Measure.Kind.WEIGHT, kilograms);

    assertTrue(
        full(diary.on("Mon"), "Mon").contains(said), () -> full(diary.on("Mon"), "Mon") + "");
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a hard day             | Tue threshold 60              | Tue  | Meal within 2 h
          a hard day             | Tue threshold 60              | Tue  | 10 min easy to end with
          the day after          | Tue threshold 60; Wed easy 40 | Wed  | Very easy: you recover
          a rest day after       | Tue intervals 50; Wed rest    | Wed  | Rest: you have earned it
          any rest day           | Tue easy 40; Wed rest         | Wed  | Sleep in, walk if you like
          an easy day            | Tue easy 40                   | Tue  | 5 min calves, hips, ankles
          a long run             | Tue long 100                  | Tue  | 30–60 g carbs an hour
          a long run             | Tue long 100                  | Tue  | Legs up for ten minutes
          the day before it      | Mon easy 40; Tue long 100     | Mon  | Carbs 6–10 g/kg for tomorrow
          a short easy run       | Mon easy 30; Tue easy 50      | Mon  | Carbs 3–5 g/kg
          two nights to a race   | Tue2 race 100                 | Sun  | Sleep 8 h 30
          three nights to a race | Wed2 race 100                 | Sun  | Sleep 8 h
          two days after a half  | Tue race 100; Thu easy 40     | Thu  | Rest or walk, no running
          four days after a half | Tue race 100; Sat easy 40     | Sat  | 5 min calves, hips, ankles
          """)
  void whatADayAsksFor(String day, String planned, String asked, String line) {
    Ledger ledger = new Diary().planned(planned).on("Mon");

    assertTrue(brief(ledger, asked).contains(line), () -> brief(ledger, asked).toString());
  }

  @Test
  void anIllDayAsksForRestAlone() {
    Diary diary = new Diary().planned("Tue threshold 60").ill(Diary.day("Tue"));

    assertTrue(brief(diary.on("Tue"), "Tue").contains("Rest until you are well"));
  }

  @Test
  void aHardRunThatIsDoneAsksForItsMeal() {
    Diary diary = new Diary().planned("Tue threshold 60").did("Tue run 60");

    assertTrue(brief(diary.on("Tue"), "Tue").contains("Ate by 09:00?"));
  }

  @ParameterizedTest(name = "{0}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          before a long run   | Tue long 100  |             | Tue | Sleep 8 h; Meal within 2 h; Carbs 6–10 g/kg; 30–60 g carbs an hour; Legs up for ten minutes; Protein 1.2–2.0 g/kg
          after it            | Tue long 100  | Tue run 100 | Tue | Ate by 09:40?; Sleep 8 h; A quiet evening, legs up; Carbs 6–10 g/kg; Protein 1.2–2.0 g/kg
          the day after       | Tue long 100  | Tue run 100 | Wed | Ate by 09:40?
          before an easy run  | Tue easy 40   |             | Tue | Sleep 8 h; Carbs 3–5 g/kg; 5 min calves, hips, ankles; Protein 1.2–2.0 g/kg
          after it            | Tue easy 40   | Tue run 40  | Tue | Easy enough to talk?; Sleep 8 h; 5 min calves, hips, ankles; Carbs 3–5 g/kg; Protein 1.2–2.0 g/kg
          missed, a day later | Tue long 100  |             | Wed |
          """)
  void beforeAndAfter(String when, String planned, String did, String today, String lines) {
    Diary diary = new Diary().planned(planned);
    if (did != null) diary.did(did);

    assertEquals(
        lines == null ? List.of() : List.of(lines.split("; ")), brief(diary.on(today), "Tue"));
  }

  @Test
  void betweenTwoRunsItSpeaksOfTheOneToCome() {
    Diary diary = new Diary().planned("Tue easy 40; Tue long 100").did("Tue run 40");

    assertTrue(brief(diary.on("Tue"), "Tue").contains("30–60 g carbs an hour"));
  }

  @Test
  void anEasyRunThatIsDoneAsksWhetherItWasEasy() {
    Diary diary = new Diary().planned("Tue easy 40").did("Tue run 40");

    assertTrue(
        full(diary.on("Wed"), "Tue").contains("Was it easy enough to talk in whole sentences?"));
    assertTrue(brief(diary.on("Wed"), "Tue").stream().noneMatch(line -> line.contains("Meal")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          up at half past six, twenty minutes awake | 06:30 |       | 8    | Sleep 8 h · bed 22:10
          a short week asks for half an hour more   | 06:30 |       | 7    | Sleep 8 h 30 · bed 21:40
          the own time awake in bed counts          | 06:30 | 21:30 | 8    | Sleep 8 h · bed 21:30
          """)
  void whenToGoToBed(
      String runner, LocalTime wake, @Nullable LocalTime bed, double hours, String said) {
    Plan plan = slept(wake, Optional.ofNullable(bed), 60 * hours);

    assertTrue(
        brief(Ledger.of(plan, Diary.day("Mon2")), "Mon2").contains(said),
        () -> brief(Ledger.of(plan, Diary.day("Mon2")), "Mon2").toString());
  }

  @Test
  void aNightThatIsOverSaysHowLongItWas() {
    Plan plan = slept(LocalTime.of(6, 30), Optional.empty(), 444);

    assertTrue(
        brief(Ledger.of(plan, Diary.day("Mon2")), "Sun").contains("Slept 7 h 24 of 8 h 30"),
        () -> brief(Ledger.of(plan, Diary.day("Mon2")), "Sun").toString());
  }

  @Test
  void anEarlyRunTomorrowAsksForAnEarlyBed() {
    Diary diary = new Diary();
    diary.did("Tue run 40; Tue2 run 40; Tue3 run 40").planned("Tue4 easy 40");
    LocalDate monday = Diary.day("Mon4");

    // They began at six, seven and eight: up at six for the middle one.
    assertTrue(
        brief(Ledger.of(diary.plan(), monday), "Mon4").contains("Sleep 8 h · bed 21:40"),
        () -> brief(Ledger.of(diary.plan(), monday), "Mon4").toString());
  }

  @Test
  void everyLineSaysWhyWithItsSource() {
    Diary diary = new Diary().planned("Mon long 100; Tue easy 40; Wed rest; Thu intervals 50");
    Ledger ledger = diary.did("Mon run 100; Tue run 40").on("Wed");
    for (String day : List.of("Mon", "Tue", "Wed", "Thu")) {
      for (CareLine line : DayCare.of(ledger, Diary.day(day)).lines()) {
        List<String> why = WORDS.why(line);
        assertTrue(why.size() >= 2, line.toString());
        assertTrue(why.getLast().matches(".*\\((M|C|S)\\).*"), why.toString());
      }
    }
  }

  private static Plan slept(LocalTime wake, Optional<LocalTime> bed, double minutes) {
    TreeMap<LocalDate, CheckIn> mornings = new TreeMap<>();
    for (int i = 0; i < 8; i++) {
      LocalDate day = Diary.MONDAY.plusDays(i);
      mornings.put(
          day,
          new CheckIn(day, java.util.Map.of(), bed, Optional.of(wake), "", Set.of(), "")
              .with(Signal.SLEEP, Reading.typed(minutes)));
    }
    Plan empty = Plan.EMPTY;
    return new Plan(
        empty.runner(),
        empty.blocks(),
        empty.sessions(),
        empty.activities(),
        mornings,
        empty.matches());
  }

  private static List<String> brief(Ledger ledger, String day) {
    return DayCare.of(ledger, Diary.day(day)).lines().stream().map(WORDS::brief).toList();
  }

  private static List<String> full(Ledger ledger, String day) {
    return DayCare.of(ledger, Diary.day(day)).lines().stream().map(WORDS::full).toList();
  }
}
