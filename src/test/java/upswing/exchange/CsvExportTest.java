package upswing.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import upswing.training.CheckIn;
import upswing.training.Plan;
import upswing.training.PlanSamples;

/** Tables that leave the program, and come back. */
class CsvExportTest {

  @Test
  void checkInsComeBackAsTheyWentForPlansOfEveryShape() {
    for (long seed = 0; seed < 300; seed++) {
      Plan plan = new PlanSamples(seed).plan();

      List<CheckIn> back = readCheckIns(CsvExport.checkIns(plan));

      assertEquals(List.copyOf(plan.checkIns().values()), back, "seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"calf, left", "he said \"rest\"", " spaces ", "two\nlines", "\r", "=1+1", "«ü»"})
  void anyWordsComeBack(String words) {
    Plan plan = new PlanSamples(1).plan();
    CheckIn first = plan.checkIns().firstEntry().getValue();
    CheckIn said =
        new CheckIn(
            first.date(),
            first.readings(),
            first.bedTime(),
            first.wakeTime(),
            words,
            first.tags(),
            words);

    assertEquals(List.of(said), readCheckIns(CheckInTable.write(List.of(said))));
  }

  @Test
  void everyActivityAndSessionIsOneRow() {
    Plan plan = new PlanSamples(7).plan();

    assertEquals(plan.activities().size() + 1, rows(CsvExport.activities(plan)));
    assertEquals(plan.sessions().size() + 1, rows(CsvExport.sessions(plan)));
    assertTrue(CsvExport.activities(plan).startsWith("start,sport,title,timer_s,"));
    assertTrue(CsvExport.sessions(plan).startsWith("date,kind,workout,"));
  }

  private static long rows(String csv) {
    return csv.split("\r\n", -1).length - 1L;
  }

  private static List<CheckIn> readCheckIns(String csv) {
    ActivityFile.Parsed parsed =
        TableReader.read(
            new ActivityFile("c.csv", csv.getBytes(StandardCharsets.UTF_8), ZoneOffset.UTC));
    assertEquals(List.of(), parsed.failures());
    return parsed.mornings();
  }
}
