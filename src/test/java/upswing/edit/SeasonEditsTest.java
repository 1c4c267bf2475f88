package upswing.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.example.Example;
import upswing.training.Plan;
import upswing.training.RaceRank;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.TrainingBlock;

class SeasonEditsTest {

  /** Four weeks of base, four of build, two of peak and two of taper from 4 January 2027. */
  private final Plan plan = Example.block().applyTo(Plan.EMPTY);

  private final TrainingBlock block = plan.blocks().values().iterator().next();

  @ParameterizedTest(name = "the edge of {0} to {1}: {2}")
  @CsvSource({
    "2027-02-01, 2027-01-25, BASE 3 BUILD 5 PEAK 2 TAPER 2",
    "2027-02-01, 2027-02-17, BASE 6 BUILD 2 PEAK 2 TAPER 2",
    "2027-03-15, 2027-03-22, BASE 4 BUILD 4 PEAK 3 TAPER 1"
  })
  void aPhaseBeginsEarlierOrLater(LocalDate edge, LocalDate to, String phases) {
    Edit edit = SeasonEdits.movePhase(plan, block.id(), edge, to).orElseThrow();
    Plan after = edit.change().applyTo(plan);

    assertEquals(phases, phases(after));
    assertEquals(plan, edit.change().inverse().applyTo(after));
  }

  @ParameterizedTest(name = "the edge of {0} to {1}")
  @CsvSource({
    // Where it is already.
    "2027-02-01, 2027-02-03",
    // No phase loses its last week.
    "2027-02-01, 2027-01-04",
    "2027-02-01, 2027-03-01",
    // Outside the block.
    "2027-02-01, 2027-06-01"
  })
  void aPhaseKeepsAWeek(LocalDate edge, LocalDate to) {
    assertEquals(Optional.empty(), SeasonEdits.movePhase(plan, block.id(), edge, to));
  }

  @Test
  void theBlockGoesWithItsRaceWithinItsLastWeek() {
    Session race = race();
    Edit edit = SeasonEdits.moveRace(plan, race.id(), LocalDate.of(2027, 3, 27)).orElseThrow();
    Plan after = edit.change().applyTo(plan);

    assertEquals(
        Optional.of(LocalDate.of(2027, 3, 27)), after.blocks().get(block.id()).settings().race());
    assertEquals(plan, edit.change().inverse().applyTo(after));
  }

  @Test
  void aRaceMovedOutOfItsBlockLeavesTheBlock() {
    Edit edit = SeasonEdits.moveRace(plan, race().id(), LocalDate.of(2027, 4, 18)).orElseThrow();
    Plan after = edit.change().applyTo(plan);

    assertEquals(block, after.blocks().get(block.id()));
    assertTrue(
        after.sessionsOn(LocalDate.of(2027, 4, 18)).stream()
            .anyMatch(session -> session.kind() == SessionKind.RACE));
  }

  @Test
  void aRankGoesWithTheRaceAndEndsWithIt() {
    Session race = race();
    Plan ranked =
        SeasonEdits.rank(plan, race.id(), Optional.of(RaceRank.B))
            .orElseThrow()
            .change()
            .applyTo(plan);

    Session now = ranked.sessions().get(race.id());
    assertEquals(Optional.of(RaceRank.B), now.movedTo(LocalDate.of(2027, 3, 27)).rank());
    assertEquals(Optional.empty(), now.with(SessionKind.LONG, now.workout()).rank());
    assertEquals(Optional.empty(), SeasonEdits.rank(ranked, race.id(), Optional.of(RaceRank.B)));
    Session easy =
        plan.sessions().values().stream()
            .filter(session -> session.kind() == SessionKind.EASY)
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.empty(), SeasonEdits.rank(plan, easy.id(), Optional.of(RaceRank.A)));
  }

  private Session race() {
    return plan.sessions().values().stream()
        .filter(session -> session.kind() == SessionKind.RACE)
        .findFirst()
        .orElseThrow();
  }

  private String phases(Plan now) {
    return now.blocks().get(block.id()).weeks().stream()
        .collect(
            Collectors.groupingBy(
                week -> week.phase(), java.util.TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(" "));
  }
}
