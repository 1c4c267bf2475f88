package upswing.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import upswing.edit.Deed;
import upswing.edit.PlanChange;
import upswing.training.CheckIn;
import upswing.training.Plan;
import upswing.training.Reading;
import upswing.training.Signal;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.importing.ImportReport.Problem;
import upswing.ui.importing.ImportReport.Source;
import upswing.ui.importing.ImportViewModel.Choosing;
import upswing.ui.importing.ImportViewModel.Found;
import upswing.ui.importing.ImportViewModel.Working;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

class ImportViewModelTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 2, 17);

  @TempDir Path temp;

  private final MemoryStore store = new MemoryStore(Plan.EMPTY);
  private final Workspace workspace = new Workspace(store, InstantSource.fixed(Instant.EPOCH));
  private final Desk desk = new Desk(workspace, () -> TODAY, Runnable::run, Runnable::run);
  private final ImportViewModel importing = importing(Runnable::run);
  private final List<String> said = new ArrayList<>();

  @Test
  void theReportTellsWhatEachKindOfFileBrings() {
    ImportReport report = read(new Folder(temp).mixed());

    assertEquals(
        List.of(
            new Source(
                "List of activities", "Activities.csv", "2", "14 Feb 2027 – 16 Feb 2027", "–", 0),
            new Source("Mornings", "mornings.csv", "3", "14 Feb 2027 – 16 Feb 2027", "–", 1),
            new Source("Nothing to bring in", "20260712.fit", "–", "–", "–", 1)),
        report.sources());
    assertEquals("Bring in 2 runs and 3 mornings", report.button());
    assertEquals("3 files, recognised by what is inside them", report.about());
  }

  @Test
  void theWorstProblemComesFirstAndNamesFileRowAndReason() {
    ImportReport report = read(new Folder(temp).mixed());

    assertEquals(
        List.of(
            new Problem("20260712.fit", "It is empty.", "Left out"),
            new Problem(
                "mornings.csv, row 5", "The date «the 17th» can't be read.", "Part left out")),
        report.problems());
  }

  @Test
  void nothingChangesBeforeItIsBroughtIn() {
    read(new Folder(temp).mixed());

    assertTrue(workspace.plan().isEmpty());
  }

  @Test
  void bringingInIsOneChangeThatOneUndoTakesBack() {
    read(new Folder(temp).mixed());

    importing.bringIn(said::add);

    assertEquals(2, desk.seen().plan().activities().size());
    assertEquals(3, desk.seen().plan().checkIns().size());
    assertEquals(
        List.of(new Deed(Deed.Kind.IMPORT, List.of("2", "3", temp.getFileName().toString()))),
        desk.seen().snapshot().log().stream().map(entry -> entry.deed()).toList());
    assertEquals(List.of("2 runs and 3 mornings brought in. Undo takes all of it back."), said);
    desk.undo();
    assertTrue(desk.seen().plan().isEmpty());
  }

  @Test
  void originalsAreKept() throws IOException {
    read(new Folder(temp).mixed());

    importing.bringIn(said::add);

    String sha256 = desk.seen().plan().activities().values().iterator().next().source().content();
    assertEquals(
        Files.readString(temp.resolve("Activities.csv")),
        new String(store.original(sha256).orElseThrow(), java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void anOriginalThatHasGoneIsSaid() throws IOException {
    read(new Folder(temp).mixed());
    Files.delete(temp.resolve("Activities.csv"));

    importing.bringIn(said::add);

    assertEquals(2, desk.seen().plan().activities().size());
    assertTrue(said.getFirst().endsWith("1 original has gone since and could not be kept."));
  }

  @Test
  void theSameFolderTwiceBringsNothingNew() {
    Folder folder = new Folder(temp).mixed();
    read(folder);
    importing.bringIn(said::add);

    ImportReport again = read(folder);

    assertTrue(again.nothingNew());
    assertEquals("Nothing new: everything in these files is already here.", again.foot());
  }

  @Test
  void aFolderWithoutAnythingKnownSaysSo() {
    ImportReport report = read(new Folder(temp).with("notes.pdf", "%PDF-1.7"));

    assertTrue(report.nothingNew());
    assertEquals("There is nothing in these files to bring in.", report.foot());
    assertFalse(report.problems().isEmpty());
  }

  @Test
  void stoppedItChangesNothingAndSaysSo() {
    Deque<Runnable> waiting = new ArrayDeque<>();
    ImportViewModel slow = importing(waiting::add);
    slow.start(List.of(new Folder(temp).mixed().path()));
    assertInstanceOf(Working.class, slow.stageProperty().get());

    slow.stop();
    waiting.poll().run();

    assertEquals(new Choosing("Stopped. Nothing has changed."), slow.stageProperty().get());
    assertTrue(workspace.plan().isEmpty());
  }

  @Test
  void progressIsToldFileByFile() {
    List<Working> told = new ArrayList<>();
    importing
        .stageProperty()
        .subscribe(
            stage -> {
              if (stage instanceof Working working) told.add(working);
            });

    read(new Folder(temp).mixed());

    assertTrue(told.contains(new Working(true, 1, 3, "Activities.csv")), told::toString);
  }

  @Test
  void aMorningTypedWhileFilesWereReadIsKept() {
    read(new Folder(temp).mixed());
    LocalDate day = LocalDate.of(2027, 2, 16);
    CheckIn typed = CheckIn.empty(day).with(Signal.RESTING_HEART_RATE, Reading.typed(50));
    desk.perform(
        Deed.of(Deed.Kind.CHECK_IN, day),
        new PlanChange.OfCheckIn(day, Optional.empty(), Optional.of(typed)));

    importing.bringIn(said::add);

    CheckIn morning = desk.seen().plan().checkIns().get(day);
    assertEquals(50, morning.value(Signal.RESTING_HEART_RATE).orElseThrow());
    assertEquals(55, morning.value(Signal.HRV).orElseThrow());
  }

  @Test
  void nothingChosenChangesNothing() {
    importing.start(List.of());

    assertEquals(new Choosing(""), importing.stageProperty().get());
  }

  private ImportReport read(Folder folder) {
    importing.start(List.of(folder.path()));
    return assertInstanceOf(Found.class, importing.stageProperty().get()).report();
  }

  private ImportViewModel importing(Executor reader) {
    return new ImportViewModel(
        desk, store, ZoneOffset.UTC, reader, Runnable::run, new Messages(Locale.ENGLISH));
  }
}
