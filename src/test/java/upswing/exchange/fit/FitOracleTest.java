package upswing.exchange.fit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.garmin.fit.Decode;
import com.garmin.fit.FitRuntimeException;
import com.garmin.fit.Mesg;
import com.garmin.fit.MesgListener;
import com.garmin.fit.MesgNum;
import com.garmin.fit.RecordMesg;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import upswing.exchange.SharedData;

/** Every moment of every recording, ours against the official codec's. */
class FitOracleTest {

  static List<Path> bundled() {
    return RealFiles.bundled();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bundled")
  void readsWhatTheOfficialCodecReads(Path file) {
    compare(file);
  }

  @Test
  void readsWhatTheOfficialCodecReadsInEverySharedFile() {
    List<Path> files = RealFiles.fitFiles(SharedData.folder());

    assertTrue(files.size() > 50, () -> "only " + files.size());
    assertAll(files.stream().map(file -> () -> compare(file)));
  }

  private static void compare(Path file) {
    byte[] bytes = RealFiles.bytes(file);
    List<RecordMesg> official = official(bytes);
    List<FitPart.Moment> own = new ArrayList<>();
    FitFile fit = new FitFile(bytes);
    while (fit.hasNext()) own.addAll(fit.next().records());
    assertEquals(official.size(), own.size(), () -> "records in " + file);
    for (int i = 0; i < own.size(); i++) {
      compare(official.get(i), own.get(i), file + " record " + i);
    }
  }

  private static void compare(RecordMesg official, FitPart.Moment own, String where) {
    Long time = official.getTimestamp() == null ? null : official.getTimestamp().getTimestamp();
    assertEquals(time == null ? FitTime.UNKNOWN : FitTime.of(time), own.time(), where);
    Short bpm = official.getHeartRate();
    assertEquals(bpm == null ? -1 : bpm, own.heartRate(), where);
    assertNear(official.getDistance(), own.meters(), 0.006, where); // whole centimetres there
    Float enhanced = official.getEnhancedSpeed();
    assertNear(enhanced != null ? enhanced : official.getSpeed(), own.speed(), 0.0001, where);
    Byte celsius = official.getTemperature();
    assertNear(celsius == null ? null : (float) celsius, own.celsius(), 0, where);
  }

  private static void assertNear(Float official, double own, double within, String where) {
    if (official == null) assertTrue(Double.isNaN(own), () -> where + ": only ours has " + own);
    else assertEquals(official, own, within, where);
  }

  /** Its records, also those before it gives up on a damaged file. */
  private static List<RecordMesg> official(byte[] bytes) {
    List<RecordMesg> records = new ArrayList<>();
    Decode decode = new Decode();
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    decode.addListener((MesgListener) message -> keep(message, records));
    try {
      while (in.available() > 0) {
        decode.read(in);
        decode.nextFile();
      }
    } catch (FitRuntimeException damaged) {
      assertTrue(isDamaged(bytes), () -> "only the official codec gave up: " + damaged);
    }
    return records;
  }

  private static boolean isDamaged(byte[] bytes) {
    FitFile fit = new FitFile(bytes);
    boolean damaged = false;
    while (fit.hasNext()) damaged |= fit.next().damage().isPresent();
    return damaged || fit.damage().isPresent();
  }

  private static void keep(Mesg message, List<RecordMesg> records) {
    if (message.getNum() == MesgNum.RECORD) records.add(new RecordMesg(message));
  }
}
