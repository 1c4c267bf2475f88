package upswing.ui.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import upswing.edit.Deed;
import upswing.edit.PlanChange;
import upswing.training.CheckIn;
import upswing.training.Plan;
import upswing.training.Reading;
import upswing.training.Signal;
import upswing.ui.Desk;
import upswing.ui.TypicalDesk;
import upswing.ui.TypicalRunner;

/** A runner with sore legs checks in on Wednesday 17 February; the watch's night comes later. */
class ReadThenTest {

  private static final LocalDate TODAY = TypicalRunner.TODAY;
  private static final Plan BEFORE = TypicalRunner.calm().silent(17).plan();
  private static final CheckIn SORE =
      CheckIn.empty(TODAY)
          .with(Signal.ENERGY, Reading.typed(4))
          .with(Signal.SORENESS, Reading.typed(5));

  private final Desk desk = TypicalDesk.over(BEFORE);

  @Test
  void aNightThatComesLaterIsCountedAndWhatWasReadIsSaid() {
    checkIn(SORE);
    imports(TODAY, SORE.with(Signal.SLEEP, Reading.imported(330)));

    assertEquals("Take it gently today", card().title());
    assertEquals(
        Optional.of(
            "When you checked in it said: Noticed: sore. What was imported since is counted here."),
        said());
  }

  @Test
  void nothingIsSaidWhereTheVerdictIsWhatItWas() {
    checkIn(SORE);
    imports(TODAY, SORE.with(Signal.SLEEP, Reading.imported(460)));

    assertEquals(Optional.empty(), said());
  }

  @Test
  void whatWasThereAtTheCheckInWasRead() {
    CheckIn night = CheckIn.empty(TODAY).with(Signal.SLEEP, Reading.imported(330));
    imports(TODAY, night);
    checkIn(SORE.with(Signal.SLEEP, Reading.imported(330)));

    assertEquals(Optional.empty(), said());
  }

  @Test
  void anImportTakenBackIsForgotten() {
    checkIn(SORE);
    imports(TODAY, SORE.with(Signal.SLEEP, Reading.imported(330)));
    desk.undo();

    assertEquals("Noticed: sore", card().title());
    assertEquals(Optional.empty(), said());
  }

  @Test
  void whatComesForLaterMorningsIsNoMatter() {
    checkIn(SORE);
    imports(TODAY.plusDays(1), CheckIn.empty(TODAY.plusDays(1)));

    assertEquals(Optional.empty(), said());
  }

  private void checkIn(CheckIn said) {
    Optional<CheckIn> before = Optional.ofNullable(desk.seen().plan().checkIns().get(TODAY));
    desk.perform(
        Deed.of(Deed.Kind.CHECK_IN, TODAY),
        new PlanChange.OfCheckIn(TODAY, before, Optional.of(said)));
  }

  private void imports(LocalDate date, CheckIn with) {
    Optional<CheckIn> before = Optional.ofNullable(desk.seen().plan().checkIns().get(date));
    desk.perform(
        Deed.of(Deed.Kind.IMPORT, 0, 1, "watch.csv"),
        new PlanChange.Together(
            List.of(new PlanChange.OfCheckIn(date, before, Optional.of(with)))));
  }

  private VerdictCard card() {
    return new VerdictWords(TypicalDesk.WORDS)
        .card(desk.seen().ledger(), desk.seen().mornings(), TODAY);
  }

  private Optional<String> said() {
    return new ReadThen(desk, TypicalDesk.WORDS).sentence(card());
  }
}
