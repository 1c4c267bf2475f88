package upswing.ui.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.load.Diary;
import upswing.training.Activity;
import upswing.ui.Desk;
import upswing.ui.TypicalDesk;

/** The care of a day and its answers, without a window. */
class CareViewModelTest {

  private final Desk desk =
      TypicalDesk.over(
          new Diary()
              .planned("Tue threshold 50; Thu easy 40")
              .did("Tue run 50; Thu run 40")
              .plan());

  @ParameterizedTest(name = "{1} on {0}")
  @CsvSource({"Tue, MEAL", "Thu, EASY"})
  void anAnswerIsKeptOnceAndTakenBackByItself(String day, CareRow.Kind kind) {
    CareViewModel care = care(day);

    care.answer(question(care), true);
    assertEquals(kind, question(care).kind());
    assertEquals(Optional.of(true), question(care).answer());

    care.answer(question(care), false);
    assertEquals(Optional.of(false), question(care).answer());

    care.answer(question(care), false);
    assertEquals(Optional.empty(), question(care).answer());
  }

  @Test
  void oneUndoTakesAnAnswerBack() {
    CareViewModel care = care("Tue");
    care.answer(question(care), true);

    desk.undo();

    assertTrue(
        desk.seen().plan().activities().values().stream()
            .map(Activity::fuelled)
            .allMatch(Optional::isEmpty));
  }

  @Test
  void everyLineSaysWhy() {
    List<CareRow> rows = care("Wed3").rowsProperty().get();

    assertEquals("Care of Wednesday 17 February", care("Wed3").title());
    assertTrue(rows.size() >= 3);
    assertTrue(rows.stream().allMatch(row -> row.why().size() >= 2));
  }

  private CareViewModel care(String day) {
    return new CareViewModel(desk, TypicalDesk.WORDS, Diary.day(day));
  }

  private static CareRow.Question question(CareViewModel care) {
    return care.rowsProperty().get().stream()
        .flatMap(row -> row.question().stream())
        .findFirst()
        .orElseThrow();
  }
}
