package upswing.ui.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small folder a runner might drop: a list of two runs, three mornings, and an empty file. */
record Folder(Path path) {

  static final String RUNS =
      """
      Activity Type,Date,Title,Distance,Time,Avg HR
      Running,2027-02-14 09:00:00,Long,14.20,01:25:00,138
      Running,2027-02-16 07:00:00,Easy,7.10,00:45:00,131
      """;

  static final String MORNINGS =
      """
      date,rhr,rmssd
      2027-02-14,48,64
      2027-02-15,49,61
      2027-02-16,51,55
      the 17th,54,41
      """;

  Folder good() {
    return with("Activities.csv", RUNS);
  }

  Folder mixed() {
    return good().with("mornings.csv", MORNINGS).with("20260712.fit", "");
  }

  Folder with(String name, String content) {
    try {
      Files.createDirectories(path);
      Files.writeString(path.resolve(name), content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
