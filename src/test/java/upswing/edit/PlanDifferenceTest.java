package upswing.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import upswing.training.Plan;
import upswing.training.PlanSamples;

class PlanDifferenceTest {

  @RepeatedTest(50)
  void theDifferenceMakesOnePlanOfTheOther(RepetitionInfo info) {
    Plan before = new PlanSamples(info.getCurrentRepetition()).plan();
    Plan after = before;
    ChangeSamples changes = new ChangeSamples(info.getCurrentRepetition());
    for (int i = 0; i < 5; i++) after = changes.change(after).applyTo(after);

    Plan made = new PlanChange.Together(PlanDifference.between(before, after)).applyTo(before);

    assertEquals(after.sessions(), made.sessions());
    assertEquals(after.blocks(), made.blocks());
    assertEquals(before.checkIns(), made.checkIns());
    assertEquals(before.activities(), made.activities());
    assertEquals(List.of(), PlanDifference.between(after, after));
  }
}
