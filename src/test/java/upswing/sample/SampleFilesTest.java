package upswing.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that ship are those the planner's own block gives today. */
class SampleFilesTest {

  private static final String STALE = "run upswing.sample.SampleFiles again";

  @Test
  void theShippedFilesAreTheOnesWrittenToday(@TempDir Path folder) throws IOException {
    SampleFiles.main(new String[] {folder.toString()});

    assertEquals(
        lines(shipped("mornings.csv")),
        lines(Files.newInputStream(folder.resolve("mornings.csv"))),
        STALE);
    assertEquals(
        lines(new GZIPInputStream(shipped("runs.tcx.gz"))),
        lines(new GZIPInputStream(Files.newInputStream(folder.resolve("runs.tcx.gz")))),
        STALE);
  }

  private static InputStream shipped(String file) throws IOException {
    InputStream in = SampleFilesTest.class.getResourceAsStream("/assets/sample/" + file);
    if (in == null) throw new IOException("there is no " + file);
    return in;
  }

  private static List<String> lines(InputStream file) throws IOException {
    try (file) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
