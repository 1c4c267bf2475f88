package upswing.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.edit.PlanChange;
import upswing.exchange.Importer.Outcome;
import upswing.training.Activity;
import upswing.training.Plan;

/** The same run comes in many files and is kept once; different runs are all kept. */
class DuplicatesTest {

  private static final RunFiles RUN = RunFiles.at("2026-03-14T07:30:05Z", 2730, 8430, 148);

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a run and a run the next day              | 2026-03-14T07:30:05Z 2730 8430 148 | 2026-03-15T07:30:05Z 2730 8430 148 | 2
          the same run, saved again two hours off   | 2026-03-14T07:30:05Z 2730 8430 148 | 2026-03-14T09:30:05Z 2730 8430 148 | 1
          the same run, saved in another hemisphere | 2026-03-14T07:30:05Z 2730 8430 148 | 2026-03-13T20:30:05Z 2730 8430 148 | 1
          out and, two hours later, back            | 2026-03-14T07:30:05Z 2730 8430 148 | 2026-03-14T09:30:05Z 2790 8430 148 | 2
          twice the same loop with a harder heart   | 2026-03-14T07:30:05Z 2730 8430 148 | 2026-03-14T09:30:05Z 2730 8430 156 | 2
          twice the same time on another loop       | 2026-03-14T07:30:05Z 2730 8430 148 | 2026-03-14T09:30:05Z 2730 8640 148 | 2
          twice alike, but not by whole hours       | 2026-03-14T07:30:05Z 2730 8430 148 | 2026-03-14T09:41:05Z 2730 8430 148 | 2
          two watches started a minute apart        | 2026-03-14T07:30:05Z 2730 8430 148 | 2026-03-14T07:31:05Z 2670 8300 150 | 1
          two strides a minute apart                | 2026-03-14T07:30:05Z 20 100 150    | 2026-03-14T07:31:05Z 20 100 150    | 2
          a false start and the real run            | 2026-03-14T07:30:05Z 40 120 110    | 2026-03-14T07:30:55Z 2730 8430 148 | 2
          """)
  void twoFiles(String what, String one, String other, int kept) {
    Imports.write(folder, "one.tcx", run(one).tcx());
    Imports.write(folder, "other.tcx", run(other).tcx());

    Outcome outcome = Imports.of(Plan.EMPTY, folder);

    assertEquals(kept, outcome.activities());
    assertEquals(2 - kept, outcome.duplicates());
  }

  @Test
  void oneRunInEveryFormatIsKeptOnceFromTheRichestWithWhatTheOthersAdd() {
    Imports.write(folder, "a/activities.csv", RUN.stravaList(7));
    Imports.write(folder, "b/Activities.csv", RunFiles.garminList(RUN));
    Imports.write(folder, "c/track.gpx", RUN.gpx());
    Imports.write(folder, "d/watch.tcx", RUN.tcx());

    Outcome outcome = Imports.of(Plan.EMPTY, folder);

    assertEquals(1, outcome.activities());
    assertEquals(3, outcome.duplicates());
    Activity kept = only(outcome.change().orElseThrow().applyTo(Plan.EMPTY));
    assertEquals("watch.tcx", kept.source().file());
    assertEquals(OptionalInt.of(7), kept.rpe());
    assertFalse(kept.title().isEmpty());
  }

  @Test
  void aRicherFileTakesThePlaceOfARowAndKeepsWhatTheRunnerSaid() {
    Path list = Imports.write(folder, "Activities.csv", RunFiles.garminList(RUN));
    Plan listed = Imports.after(Plan.EMPTY, list);
    Activity row = only(listed);
    Activity rated = row.rated(OptionalInt.of(4)).fuelled(Optional.of(true));
    Plan plan =
        new PlanChange.OfActivity(row.id(), Optional.of(row), Optional.of(rated)).applyTo(listed);

    Outcome outcome = Imports.of(plan, Imports.write(folder, "watch.tcx", RUN.tcx()));

    assertEquals(0, outcome.activities());
    assertEquals(1, outcome.duplicates());
    assertEquals(1, outcome.originals().size());
    Activity kept = only(outcome.change().orElseThrow().applyTo(plan));
    assertEquals(row.id(), kept.id());
    assertEquals("watch.tcx", kept.source().file());
    assertFalse(kept.heartRates().isEmpty());
    assertEquals(OptionalInt.of(4), kept.rpe());
    assertEquals(Optional.of(true), kept.fuelled());
    assertTrue(Imports.of(outcome.change().orElseThrow().applyTo(plan), folder).change().isEmpty());
  }

  @Test
  void aRowOfARunThatIsThereAlreadyChangesNothing() {
    Plan plan = Imports.after(Plan.EMPTY, Imports.write(folder, "track.gpx", RUN.gpx()));

    Outcome outcome =
        Imports.of(plan, Imports.write(folder, "Activities.csv", RunFiles.garminList(RUN)));

    assertTrue(outcome.change().isEmpty());
    assertEquals(1, outcome.duplicates());
    assertTrue(outcome.originals().isEmpty());
  }

  @Test
  void twoAlikeRowsOfOneListAreTwoRuns() {
    String list = RunFiles.garminList(RUN, RUN.shifted(Duration.ofHours(10)));

    assertEquals(
        2, Imports.of(Plan.EMPTY, Imports.write(folder, "Activities.csv", list)).activities());
  }

  @Test
  void theSameFileUnderAnotherNameAndPackedIsTheSame() {
    Imports.write(folder, "run.tcx", RUN.tcx());
    Imports.write(folder, "copy of run.xml", RUN.tcx());
    Imports.write(folder, "run.TCX.gz", Imports.gzip(Imports.utf8(RUN.tcx())));

    Outcome outcome = Imports.of(Plan.EMPTY, folder);

    assertEquals(1, outcome.activities());
    assertEquals(2, outcome.duplicates());
  }

  private static RunFiles run(String words) {
    String[] parts = words.strip().split(" ");
    return RunFiles.at(
        parts[0],
        Integer.parseInt(parts[1]),
        Double.parseDouble(parts[2]),
        Integer.parseInt(parts[3]));
  }

  private static Activity only(Plan plan) {
    assertEquals(1, plan.activities().size());
    return Imports.activities(plan).getFirst();
  }
}
