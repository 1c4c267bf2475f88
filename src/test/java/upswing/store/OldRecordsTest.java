package upswing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import upswing.training.Activity;
import upswing.training.PlanSamples;

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
}
