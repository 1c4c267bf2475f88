package upswing.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.edit.Deed;
import upswing.edit.Edit;
import upswing.edit.PlanChange;
import upswing.report.Reckoning;
import upswing.training.Activity;
import upswing.training.Session;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.window.SampleBlock;
import upswing.ui.window.SampleDesk;

class DoneViewModelTest {

  private static final LocalDate TOO_HARD = SampleBlock.TODAY.minusDays(4);

  private final Desk desk = SampleDesk.ofBlock().desk();
  private final Session session = desk.seen().plan().sessionsOn(TOO_HARD).getFirst();
  private final Activity run = desk.seen().ledger().doneFor(session.id()).orElseThrow();
  private final DoneViewModel done =
      DoneViewModel.of(desk, new Messages(Locale.ENGLISH), session.id());

  @Test
  void whatWasDoneIsSaidInWords() {
    DoneSight sight = sight();

    assertEquals("Run, Sat 13 Feb", sight.title());
    assertEquals("time", sight.facts().getFirst().name());
    assertTrue(sight.judgement().startsWith("Too hard for an easy run"), sight.judgement());
    assertEquals("Easy, Sat 13 Feb", sight.match().words());
  }

  @Test
  void howWarmItWasIsShown() {
    warm(26.2);

    assertTrue(sight().facts().contains(new DoneSight.Fact("26 °C", "by the watch")));
  }

  @ParameterizedTest(name = "{0} °C, effort {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          18 |   | so this is not drift.
          28 |   | At 28 °C by the watch heat can do the same: say how hard it felt, and up to 3 of 10 this is not judged.
          28 | 5 | At 28 °C by the watch heat can do the same, but an effort of 5 of 10 speaks for haste.
          28 | 3 | On the wrist a watch reads a few degrees above the air.
          """)
  void heatIsHeldApartFromHaste(double celsius, Integer effort, String end) {
    warm(celsius);
    done.rate(effort == null ? run.rpe().orElseThrow() : effort);

    assertTrue(sight().judgement().endsWith(end), sight().judgement());
  }

  @Test
  void aJudgementSaysWhereItComesFrom() {
    warm(28);
    done.rate(3);

    Reckoning why = sight().why().orElseThrow();

    assertEquals(sight().judgement(), why.title());
    assertEquals(
        """
        Your first threshold, where easy ends	138 bpm
        Above it	31 of 31 min
        Minutes 11 to 20	149 bpm
        Pace, where easy is 5:13 /km and slower	5:52 /km
        By the watch	28 °C
        Effort	3 of 10
        """,
        why.numbers().stream()
            .map(number -> number.name() + "\t" + number.value() + "\n")
            .collect(Collectors.joining()));
  }

  @Test
  void theEffortIsKeptAndTheSameAnswerTakesItBack() {
    done.rate(7);
    assertEquals(OptionalInt.of(7), sight().rpe());
    assertEquals(
        Deed.of(Deed.Kind.RATE_ACTIVITY, TOO_HARD), desk.seen().snapshot().log().getLast().deed());

    done.rate(7);
    assertEquals(OptionalInt.empty(), sight().rpe());
  }

  @Test
  void whetherOneAteIsKept() {
    done.fuelled(true);
    assertEquals(Optional.of(true), sight().fuelled());

    done.fuelled(false);
    assertEquals(Optional.of(false), sight().fuelled());
  }

  @Test
  void aRunMatchedWithNothingCanBeTakenAgain() {
    Match none = match("No planned session");
    done.match(none);

    assertTrue(done.sightProperty().get().isEmpty());
    assertEquals(List.of(run.id()), candidates());
    assertEquals(
        Deed.of(Deed.Kind.MATCH, TOO_HARD, ""), desk.seen().snapshot().log().getLast().deed());

    done.take(run.id());
    assertEquals("Easy, Sat 13 Feb", sight().match().words());

    done.match(match("Let Upswing find it"));
    assertTrue(desk.seen().plan().matches().isEmpty());
  }

  @Test
  void aRunCanBeMatchedWithTheDayAfter() {
    done.match(match("Long run, Sun 14 Feb"));

    assertEquals(
        TOO_HARD.plusDays(1), desk.seen().ledger().plannedFor(run.id()).orElseThrow().date());
  }

  private void warm(double celsius) {
    PlanChange warmer =
        new PlanChange.OfActivity(
            run.id(), Optional.of(run), Optional.of(run.measuredAt(OptionalDouble.of(celsius))));
    desk.perform(plan -> Optional.of(new Edit(Deed.of(Deed.Kind.RATE_ACTIVITY, TOO_HARD), warmer)));
  }

  private List<upswing.training.ActivityId> candidates() {
    return done.candidatesProperty().get().stream().map(Activity::id).toList();
  }

  private Match match(String words) {
    return sight().matches().stream()
        .filter(match -> match.words().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private DoneSight sight() {
    return done.sightProperty().get().orElseThrow();
  }
}
