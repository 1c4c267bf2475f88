package upswing.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import upswing.exchange.Importer.Outcome;
import upswing.training.Plan;

/** Whatever a file is, it gets a sentence, and the good files beside it are read. */
class HostileFilesTest {

  private static final RunFiles RUN = RunFiles.at("2026-03-14T07:30:05Z", 1800, 6000, 140);

  @TempDir private Path folder;

  static Stream<Arguments> files() {
    byte[] tcx = Imports.utf8(RUN.tcx());
    byte[] packed = Imports.gzip(tcx);
    return Stream.of(
        Arguments.of("nothing at all", new byte[0], "It is empty."),
        Arguments.of("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}, "not read"),
        Arguments.of("another program's file", Imports.utf8("<pwx><workout/></pwx>"), "not read"),
        Arguments.of("entities by the billion", Imports.utf8(billionLaughs()), "entities"),
        Arguments.of("a file that asks for another", Imports.utf8(externalEntity()), "entities"),
        Arguments.of("endless depth", Imports.utf8("<gpx>" + "<a>".repeat(100_000)), "deep"),
        Arguments.of("cut off XML", Arrays.copyOf(tcx, tcx.length / 2), "damaged or cut off"),
        Arguments.of("cut off gzip", Arrays.copyOf(packed, packed.length / 2), "cut off"),
        Arguments.of("a million columns", Imports.utf8("date," + "a,".repeat(1 << 20)), "columns"),
        Arguments.of("one endless line", line(33 << 20), "more than 32 MB"),
        Arguments.of("one endless cell", line(200_000), "cell of more than"),
        Arguments.of("a bomb", Imports.gzip(bomb()), "200 times"),
        Arguments.of("packed twice", Imports.gzip(packed), "packed twice"),
        Arguments.of("a ZIP in gzip", Imports.gzip(Imports.zip(Map.of("a", tcx))), "ZIP inside"),
        Arguments.of("a ZIP that is none", new byte[] {'P', 'K', 3, 4, 0, 0}, "damaged"),
        Arguments.of("columns nobody knows", Imports.utf8("a,b\n1,2"), "Its columns"),
        Arguments.of("a date without a year", Imports.utf8("date,rhr\nNov 11,48"), "year"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void aBadFileGetsASentence(String what, byte[] bytes, String sentence) {
    Imports.write(folder, "bad.fit", bytes);
    Imports.write(folder, "good.tcx", RUN.tcx());

    Outcome outcome = Imports.of(Plan.EMPTY, folder);

    List<String> refusals = Imports.refusals(outcome);
    assertEquals(1, refusals.size(), refusals::toString);
    assertTrue(refusals.getFirst().contains(sentence), refusals::toString);
    assertEquals("bad.fit", outcome.files().getFirst().file());
    assertEquals(1, outcome.activities());
  }

  @Test
  void anArchiveIsReadWhereItLiesAndNothingIsWritten() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("../../up.tcx", Imports.utf8(RUN.tcx()));
    entries.put("/etc/absolute.tcx", Imports.utf8(RUN.tcx()));
    entries.put("activities/7.gpx.gz", Imports.gzip(Imports.utf8(RUN.gpx())));
    entries.put("more.zip", Imports.zip(Map.of("a.tcx", Imports.utf8(RUN.tcx()))));
    entries.put("media/1.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 0});
    entries.put("__MACOSX/._7.gpx", new byte[] {0, 5, 0x16, 7, 0});
    Path export = Imports.write(folder, "in/export.zip", Imports.zip(entries));

    Outcome outcome = Imports.of(Plan.EMPTY, export);

    assertEquals(1, outcome.activities());
    assertEquals(2, outcome.duplicates());
    assertEquals(2, Imports.refusals(outcome).size(), () -> Imports.refusals(outcome).toString());
    assertEquals(List.of(export), Imports.filesIn(folder));
    assertArrayEquals(Imports.utf8(RUN.tcx()), outcome.originals().getFirst().content().read());
  }

  @Test
  void whatAMacLeavesBehindIsPassedOverInSilence() {
    Imports.write(folder, ".DS_Store", "x");
    Imports.write(folder, "._run.fit", "x");
    Imports.write(folder, "run.fit", new byte[] {0, 5, 0x16, 7, 0, 2, 0, 0});

    assertEquals(List.of(), Imports.of(Plan.EMPTY, folder).files());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE"})
  void aRecordingInAnyAlphabetUnderAnyNameIsRead(String alphabet) {
    String mark = alphabet.equals("UTF-16LE") ? "\uFEFF" : "";
    Imports.write(folder, "run.txt", (mark + RUN.gpx()).getBytes(Charset.forName(alphabet)));

    assertEquals(1, Imports.of(Plan.EMPTY, folder).activities());
  }

  @Test
  void anImportThatIsStoppedChangesNothing() {
    for (int i = 0; i < 5; i++) Imports.write(folder, i + ".tcx", RUN.tcx());
    List<String> told = new ArrayList<>();
    Importer.Progress stopAtTheThird =
        new Importer.Progress() {
          @Override
          public void at(int done, int of, String current) {
            told.add(done + " of " + of + " " + current);
          }

          @Override
          public boolean cancelled() {
            return told.size() == 2;
          }
        };

    Outcome outcome = Importer.read(List.of(folder), Plan.EMPTY, Imports.PARIS, stopAtTheThird);

    assertEquals(List.of("0 of 5 0.tcx", "1 of 5 1.tcx"), told);
    assertTrue(outcome.change().isEmpty());
    assertTrue(outcome.originals().isEmpty());
  }

  @Test
  void aFileThatIsGoneGetsASentence() {
    Outcome outcome = Imports.of(Plan.EMPTY, folder.resolve("gone.fit"));

    assertEquals(List.of("0: There is no such file."), Imports.refusals(outcome));
  }

  @Test
  void aFolderInAFolderInAFolderIsFound() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    Imports.write(folder, "2026/03/14/run.tcx", RUN.tcx());

    Outcome outcome = Imports.of(Plan.EMPTY, folder);

    assertEquals("2026/03/14/run.tcx", outcome.files().getFirst().file());
    assertEquals(1, outcome.activities());
  }

  private static String billionLaughs() {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE gpx [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      dtd.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
    }
    return "<?xml version=\"1.0\"?>" + dtd + "]><gpx><trk><name>&a9;</name></trk></gpx>";
  }

  private static String externalEntity() {
    return "<!DOCTYPE gpx [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><gpx><trk><name>&a;</name>"
        + "</trk></gpx>";
  }

  private static byte[] line(int length) {
    byte[] line = new byte[length];
    Arrays.fill(line, (byte) 'a');
    line[4] = ',';
    return line;
  }

  private static byte[] bomb() {
    return Imports.utf8("<gpx>" + " ".repeat(40 << 20));
  }
}
