package upswing.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.edit.PlanChange;
import upswing.training.CheckIn;
import upswing.training.Plan;
import upswing.training.Reading;
import upswing.training.Reading.Provenance;
import upswing.training.Signal;
import upswing.training.Tag;

/** Mornings from tables of all sorts. */
class WellnessTableTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hours with a point          | date,sleep_h / 2026-03-14,7.3                            | SLEEP              | 438
          hours and minutes           | date,sleep / 2026-03-14,7:18                             | SLEEP              | 438
          hours in words              | date,sleep / 2026-03-14,7h 18m                           | SLEEP              | 438
          minutes by their name       | date,sleep_min / 2026-03-14,438                          | SLEEP              | 438
          minutes by their size       | date,sleep / 2026-03-14,438                              | SLEEP              | 438
          seconds by their size       | date,sleep / 2026-03-14,26280                            | SLEEP              | 438
          a German table              | Datum;Ruhepuls;Schlaf_h / 14.03.2026;48;7,3              | SLEEP              | 438
          a pulse with its unit       | Date,Resting heart rate (bpm) / 2026-03-14,48 bpm        | RESTING_HEART_RATE | 48
          rMSSD beside a score        | date,HRV,rMSSD / 2026-03-14,9,61.5                       | HRV                | 61.5
          a logarithm by its name     | date,ln_rmssd / 2026-03-14,4.02                          | HRV                | 55.7
          logarithms by their size    | date,rmssd / 2026-03-14,4.02 / 2026-03-15,4.0            | HRV                | 55.7
          few milliseconds among more | date,rmssd / 2026-03-14,4.02 / 2026-03-15,21             | HRV                | 4.02
          whole milliseconds, few     | date,rmssd / 2026-03-14,4 / 2026-03-15,5                 | HRV                | 4
          SDNN is another measure     | date,rhr,SDNN / 2026-03-14,48,90                         | HRV                |
          SDNN of intervals.icu       | id,restingHR,hrv,hrvSDNN / 2026-03-14,48,,90             | HRV                |
          rMSSD of intervals.icu      | id,restingHR,hrv,sleepSecs / 2026-03-14,48,61,26280      | HRV                | 61
          sleep of intervals.icu      | id,restingHR,hrv,sleepSecs / 2026-03-14,48,61,26280      | SLEEP              | 438
          1 of 4 is fresh             | id,restingHR,sleepSecs,fatigue / 2026-03-14,48,,1        | FATIGUE            | 1
          1 of 4 is a great mood      | id,restingHR,sleepSecs,mood / 2026-03-14,48,,1           | MOOD               | 5
          4 of 4 is a bad mood        | id,restingHR,sleepSecs,mood / 2026-03-14,48,,4           | MOOD               | 1
          the wake day counts         | Cycle start time,Wake onset,Asleep duration (min) / 2026-03-13 23:10:00,2026-03-14 06:40:00,401 | SLEEP | 401
          seconds of a ring           | date,Total Sleep Time,Average HRV / 2026-03-14,26280,61  | SLEEP              | 438
          nothing measured            | date,rhr,rmssd / 2026-03-14,48,-                         | HRV                |
          a dummy row of zeros        | date,rhr,rmssd / 2026-03-14,48,0                         | HRV                |
          """)
  void aValue(String what, String table, Signal signal, Double expected) {
    Plan plan = read(table);

    CheckIn morning =
        plan.checkIns()
            .getOrDefault(LocalDate.of(2026, 3, 14), CheckIn.empty(LocalDate.of(2026, 3, 14)));

    if (expected == null) assertTrue(morning.value(signal).isEmpty());
    else assertEquals(expected, morning.value(signal).orElseThrow(), 0.01);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the year first             | 2026-02-03 2026-02-04           | 2026-02-03
          the year first, days after | 2026-03-02 2026-04-02 2026-31-01 | 2026-02-03
          points                     | 3.2.2026 4.2.2026               | 2026-02-03
          day and month, day by day  | 03/02/2026 04/02/2026           | 2026-02-03
          month and day, day by day  | 02/03/2026 02/04/2026           | 2026-02-03
          a month that can't be one  | 03/02/2026 13/02/2026           | 2026-02-03
          eight digits               | 20260203                        | 2026-02-03
          a timestamp                | 2026-02-03T06:12:00Z            | 2026-02-03
          words                      | Feb_3,_2026                     | 2026-02-03
          """)
  void aDay(String what, String days, String first) {
    StringBuilder table = new StringBuilder("date;rhr");
    for (String day : days.split(" ")) table.append('\n' + day.replace('_', ' ') + ";48");

    Plan plan = read(table.toString());

    assertTrue(plan.checkIns().containsKey(LocalDate.parse(first)), plan.checkIns()::toString);
    assertEquals(days.split(" ").length, plan.checkIns().size());
  }

  @Test
  void aDayThatCouldBeTwoIsAskedFor() {
    List<String> refusals = refusals("date,rhr\n03/02/2026,48");

    assertEquals(1, refusals.size());
    assertTrue(refusals.getFirst().contains("write them like 2026-03-14"), refusals::toString);
  }

  @Test
  void aBadRowIsNamedAndTheOthersAreRead() {
    String table = "date,resting_hr,energy\n2026-03-14,48,4\nsoon,48,3\n2026-03-16,480,9\n";

    assertEquals(
        List.of(
            "3: The date «soon» can't be read.",
            "4: The energy «9» can't be true; it goes from 1 to 5.",
            "4: The resting_hr «480» can't be true."),
        refusals(table).stream().sorted().toList());
    assertEquals(Set.of(LocalDate.of(2026, 3, 14)), read(table).checkIns().keySet());
  }

  @Test
  void rowsMayEndWithABareReturnAndHaveMoreCellsThanTheHeader() {
    Plan plan = read("\uFEFFdate, rMSSD\r2026-03-14, 61,9,9\r2026-03-15\r");

    assertEquals(61, plan.checkIns().get(LocalDate.of(2026, 3, 14)).value(Signal.HRV).orElse(0));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one tag                  | ill                            | ILL                 |
          several, by commas       | "ill, work stress, travel"     | ILL WORK_STRESS TRAVEL |
          several, by semicolons   | niggle;alcohol                 | NIGGLE ALCOHOL      |
          several, by spaces       | ill period work_stress         | ILL WORK_STRESS PERIOD |
          in other words           | Sick/Stress at work            | ILL WORK_STRESS     |
          in capitals              | TRAVEL                         | TRAVEL              |
          none                     |                                |                     |
          an unknown one           | party                          |                     | party
          an unknown among known   | "ill, late party, alcohol"     | ILL ALCOHOL         | late party
          an unknown between words | ill party travel               | ILL TRAVEL          | party
          """)
  void tags(String what, String cell, String known, String unknown) {
    String table = "date,sleep_h,tags\n2026-03-14,7.3," + (cell == null ? "" : cell) + "\n";

    CheckIn morning = read(table).checkIns().get(LocalDate.of(2026, 3, 14));

    assertEquals(438, morning.value(Signal.SLEEP).orElseThrow(), 0.01);
    assertEquals(
        known == null ? Set.of() : Set.of(known.split(" ")),
        morning.tags().stream().map(Tag::name).collect(Collectors.toSet()));
    List<String> said = refusals(table);
    assertEquals(
        unknown == null
            ? List.of()
            : List.of(
                "2: Its tags «"
                    + unknown
                    + "» are not known and were left out; known are ill, niggle, work stress,"
                    + " alcohol, travel, period."),
        said);
  }

  @Test
  void tagsAloneMakeAMorning() {
    assertEquals(
        Set.of(Tag.PERIOD),
        read("date,tags\n2026-03-14,period").checkIns().firstEntry().getValue().tags());
  }

  @Test
  void whatTheRunnerTypedStaysAndOnlyGapsAreFilled() {
    LocalDate day = LocalDate.of(2026, 3, 14);
    CheckIn typed =
        CheckIn.empty(day)
            .with(Signal.RESTING_HEART_RATE, Reading.typed(52))
            .with(Signal.SLEEP, Reading.imported(400));
    Plan plan =
        new PlanChange.OfCheckIn(day, Optional.empty(), Optional.of(typed)).applyTo(Plan.EMPTY);

    Settling settling = new Settling(plan);
    parse("date,rhr,sleep_min,rmssd\n2026-03-14,48,438,61").mornings().forEach(settling::settle);
    CheckIn after = settling.change().orElseThrow().applyTo(plan).checkIns().get(day);

    assertEquals(Reading.typed(52), after.readings().get(Signal.RESTING_HEART_RATE));
    assertEquals(Reading.imported(400), after.readings().get(Signal.SLEEP));
    assertEquals(Reading.imported(61), after.readings().get(Signal.HRV));
  }

  @Test
  void aColumnOfLogarithmsIsTakenAsMillisecondsAndSaysSo() {
    ActivityFile.Parsed parsed = parse("date,hrv\n2026-03-14,4.02\n2026-03-15,0\n2026-03-16,3.90");

    assertEquals(2, parsed.mornings().size());
    assertEquals(
        List.of(
            new Importer.Failure(
                "t.csv",
                1,
                "The column hrv goes from 3.90 to 4.02: that is the logarithm (ln rMSSD), so it was"
                    + " taken as 49 to 56 ms.",
                true)),
        parsed.failures());
  }

  @Test
  void importedValuesSayThatTheyWereImported() {
    CheckIn morning = read("date,rhr\n2026-03-14,48").checkIns().firstEntry().getValue();

    assertEquals(
        Provenance.IMPORTED, morning.readings().get(Signal.RESTING_HEART_RATE).provenance());
  }

  private static ActivityFile.Parsed parse(String table) {
    String text = table.replace(" / ", "\n");
    return TableReader.read(
        new ActivityFile("t.csv", text.getBytes(StandardCharsets.UTF_8), ZoneOffset.UTC));
  }

  private static Plan read(String table) {
    Settling settling = new Settling(Plan.EMPTY);
    parse(table).mornings().forEach(settling::settle);
    return settling.change().map(change -> change.applyTo(Plan.EMPTY)).orElse(Plan.EMPTY);
  }

  private static List<String> refusals(String table) {
    return parse(table).failures().stream().map(f -> f.row() + ": " + f.reason()).toList();
  }
}
