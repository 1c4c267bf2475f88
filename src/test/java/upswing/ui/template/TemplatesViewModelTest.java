package upswing.ui.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import upswing.edit.Deed;
import upswing.training.Plan;
import upswing.training.Template;
import upswing.ui.Desk;
import upswing.ui.TypicalDesk;
import upswing.ui.window.SampleDesk;

/** Weeks of the sample block are kept and put in again, as of Wednesday 17 February 2027. */
class TemplatesViewModelTest {

  private static final LocalDate WEEK_6 = LocalDate.of(2027, 2, 8);
  private static final LocalDate SUMMER = LocalDate.of(2027, 5, 31);

  private final Desk desk = SampleDesk.ofBlock().desk();

  @Test
  void aWeekIsSavedUnderTheNameItIsGiven() {
    SaveTemplate save = SaveTemplate.ofWeek(desk, TypicalDesk.WORDS, WEEK_6).orElseThrow();

    assertEquals("Half marathon block, week 6", save.suggestion());
    assertEquals(Optional.of("A template needs a name."), save.keep("  "));
    assertEquals(Optional.empty(), save.keep(" Strong week "));
    assertEquals("Strong week", template().name());
    assertEquals(Deed.Kind.SAVE_TEMPLATE, lastDeed().kind());
  }

  @Test
  void anEmptyWeekCanNotBeSaved() {
    assertTrue(SaveTemplate.ofWeek(desk, TypicalDesk.WORDS, SUMMER).isEmpty());
    assertTrue(SaveTemplate.ofBlock(desk, TypicalDesk.WORDS, SUMMER).isEmpty());
  }

  @Test
  void theListSaysWhatATemplateHoldsAndHowLargeItWouldBe() {
    keepWeek();
    TemplatesViewModel model = new TemplatesViewModel(desk, TypicalDesk.WORDS, SUMMER);
    TemplatesViewModel.Sight sight = model.sightProperty().get();

    assertEquals("1 week · 4 h 29 · 5 sessions", sight.lines().getFirst().about());
    assertEquals("As saved, 4 h 29", sight.sizes().getFirst().said());
    assertTrue(sight.sizes().get(1).said().startsWith("Fitted to your present weeks, "));
    assertTrue(sight.sizes().get(1).chosen());
    assertEquals("", sight.unable());
    model.choose(TemplatesViewModel.Size.SAVED);
    List<String> days = model.sightProperty().get().content();
    assertEquals("Sun 6 Jun  Long run 95′", days.getLast());
  }

  @Test
  void asSavedItIsTheSameWeekAndOneUndoTakesItAway() {
    keepWeek();
    Plan before = desk.seen().plan();
    TemplatesViewModel model = new TemplatesViewModel(desk, TypicalDesk.WORDS, SUMMER);
    model.choose(TemplatesViewModel.Size.SAVED);

    assertTrue(model.insert());
    for (int day = 0; day < 7; day++) {
      assertEquals(content(WEEK_6.plusDays(day)), content(SUMMER.plusDays(day)));
    }
    desk.undo();
    assertEquals(before, desk.seen().plan());
  }

  @Test
  void aWeekThatIsOverIsLeftAsItIs() {
    keepWeek();
    TemplatesViewModel model =
        new TemplatesViewModel(desk, TypicalDesk.WORDS, WEEK_6.minusWeeks(1));

    assertEquals(
        "That week is over. Choose one that is still to come.",
        model.sightProperty().get().unable());
    assertFalse(model.insert());
  }

  @Test
  void aTemplateIsRenamedAndDeleted() {
    keepWeek();
    TemplatesViewModel model = new TemplatesViewModel(desk, TypicalDesk.WORDS, SUMMER);

    assertEquals(Optional.of("A template needs a name."), model.rename(template().id(), " "));
    assertEquals(Optional.empty(), model.rename(template().id(), "Hard week"));
    assertEquals("Hard week", model.sightProperty().get().lines().getFirst().name());
    model.delete(template().id());
    assertTrue(model.sightProperty().get().lines().isEmpty());
    assertEquals("There is no template yet.", model.sightProperty().get().unable());
  }

  private void keepWeek() {
    assertEquals(
        Optional.empty(),
        SaveTemplate.ofWeek(desk, TypicalDesk.WORDS, WEEK_6).orElseThrow().keep("Strong week"));
  }

  private Template template() {
    return desk.seen().plan().templates().values().iterator().next();
  }

  private Deed lastDeed() {
    return desk.seen().snapshot().log().getLast().deed();
  }

  private String content(LocalDate day) {
    return desk.seen().plan().sessionsOn(day).stream()
        .map(session -> session.kind() + " " + session.workout())
        .toList()
        .toString();
  }
}
