package upswing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import upswing.training.Absence;
import upswing.training.Activity;
import upswing.training.BlockSettings;
import upswing.training.PlanSamples;
import upswing.training.Wished;

/** A history written before something was recorded is read without it. */
class OldRecordsTest {

  @RepeatedTest(20)
  void whatNobodyWroteIsNotKnown(RepetitionInfo repetition) {
    Activity now = new PlanSamples(repetition.getCurrentRepetition()).activity();
    String old =
        Json.write(now)
            .replaceFirst("\"temperature\":[^,]*,", "")
            .replaceFirst("\"easyEnough\":[^,]*,", "");
    assertNotEquals(Json.write(now), old);

    Activity read = Json.read(old, Activity.class);

    assertEquals(now.measuredAt(OptionalDouble.empty()).easyEnough(Optional.empty()), read);
  }

  @RepeatedTest(5)
  void aBlockMadeBeforeDaysAwayWereAskedForHasNone(RepetitionInfo repetition) {
    BlockSettings now = new PlanSamples(repetition.getCurrentRepetition()).settings();
    LocalDate start = now.start();
    BlockSettings away =
        new Wished(now).away(List.of(new Absence(start, start.plusDays(4)))).settings();
    assertEquals(away, Json.read(Json.write(away), BlockSettings.class));
    String old = Json.write(away).replaceFirst(",\"away\":\\[[^\\]]*]", "");
    assertNotEquals(Json.write(away), old);

    assertEquals(new Wished(now).away(List.of()).settings(), Json.read(old, BlockSettings.class));
  }
}
