package upswing.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import upswing.training.Plan;
import upswing.training.PlanSamples;
import upswing.training.Session;

class PlanChangeTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aChangeAndItsInverseGiveBackThePlan(long seed) {
    Plan plan = new PlanSamples(seed).plan();
    PlanChange change = new ChangeSamples(seed).change(plan);

    assertEquals(plan, change.inverse().applyTo(change.applyTo(plan)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theInverseOfTheInverseIsTheChange(long seed) {
    Plan plan = new PlanSamples(seed).plan();
    PlanChange change = new ChangeSamples(seed).change(plan);

    assertEquals(change, change.inverse().inverse());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void togetherIsOneAfterTheOther(long seed) {
    Plan plan = new PlanSamples(seed).plan();
    PlanChange.Together together = new ChangeSamples(seed).together(plan);

    Plan oneByOne = plan;
    for (PlanChange change : together.changes()) oneByOne = change.applyTo(oneByOne);

    assertEquals(oneByOne, together.applyTo(plan));
    assertEquals(plan, together.inverse().applyTo(oneByOne));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everythingInAPlanMakesThePlan(long seed) {
    Plan plan = new PlanSamples(seed).plan();

    assertEquals(plan, ChangeSamples.everythingIn(plan).applyTo(Plan.EMPTY));
  }

  @Test
  void thePlanBeforeAChangeIsLeftAlone() {
    Session session = new PlanSamples(1).session();
    PlanChange add = new PlanChange.OfSession(session.id(), Optional.empty(), Optional.of(session));

    new PlanChange.Together(List.of(add)).applyTo(Plan.EMPTY);
    add.applyTo(Plan.EMPTY);

    assertEquals(0, Plan.EMPTY.sessions().size());
  }
}
