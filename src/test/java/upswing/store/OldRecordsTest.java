package upswing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import upswing.edit.PlanChange;
import upswing.training.Absence;
import upswing.training.Activity;
import upswing.training.BlockSettings;
import upswing.training.PlanSamples;
import upswing.training.TrainingBlock;
import upswing.training.Wished;

/** A history written before something was recorded is read without it. */
class OldRecordsTest {

  @RepeatedTest(20)
  void whatNobodyWroteIsNotKnown(RepetitionInfo repetition) throws IOException {
    Activity now = new PlanSamples(repetition.getCurrentRepetition()).activity();
    PlanChange change = new PlanChange.OfActivity(now.id(), Optional.empty(), Optional.of(now));
    String old =
        text(change)
            .replaceFirst("\"temperature\":[^,]*,", "")
            .replaceFirst("\"easyEnough\":[^,]*,", "");
    assertNotEquals(text(change), old);

    Activity read = now.measuredAt(OptionalDouble.empty()).easyEnough(Optional.empty());
    assertEquals(
        new PlanChange.OfActivity(now.id(), Optional.empty(), Optional.of(read)), change(old));
  }

  @RepeatedTest(5)
  void aBlockMadeBeforeDaysAwayWereAskedForHasNone(RepetitionInfo repetition) throws IOException {
    TrainingBlock block = new PlanSamples(repetition.getCurrentRepetition()).block();
    LocalDate start = block.start();
    PlanChange change = made(block, List.of(new Absence(start, start.plusDays(4))));
    assertEquals(change, change(text(change)));
    String old = text(change).replaceFirst(",\"away\":\\[[^\\]]*]", "");
    assertNotEquals(text(change), old);

    assertEquals(made(block, List.of()), change(old));
  }

  private static PlanChange made(TrainingBlock block, List<Absence> away) {
    BlockSettings settings = new Wished(block.settings()).away(away).settings();
    return new PlanChange.OfBlock(
        block.id(),
        Optional.empty(),
        Optional.of(new TrainingBlock(block.id(), block.name(), settings, block.weeks())));
  }

  private static String text(PlanChange change) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(Json.pack(change)))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static PlanChange change(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return Json.unpack(packed.toByteArray());
  }
}
