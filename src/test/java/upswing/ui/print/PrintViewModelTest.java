package upswing.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.report.Paper;
import upswing.report.PlanSheet;
import upswing.report.SheetOptions;
import upswing.ui.print.PrintViewModel.Content;
import upswing.ui.print.PrintViewModel.Direction;

/** The choices of a print, without a window. */
class PrintViewModelTest {

  @TempDir Path temp;

  private final List<SheetOptions> remembered = new ArrayList<>();
  private final PrintViewModel model =
      new PrintViewModel(
          ExampleDesk.ofExample(), ExampleDesk.WORDS, SheetOptions.USUAL, remembered::add);

  @ParameterizedTest
  @CsvSource({
    "A4,     LANDSCAPE, 841.89, 595.28",
    "A4,     PORTRAIT,  595.28, 841.89",
    "LETTER, LANDSCAPE, 792,    612",
    "LETTER, PORTRAIT,  612,    792",
  })
  void thePageFollowsThePaper(Paper paper, Direction direction, double width, double height) {
    model.paperProperty().set(paper);
    model.directionProperty().set(direction);

    PlanSheet.Page page = model.sheetProperty().get().orElseThrow().pages().getFirst();
    assertEquals(width, page.width());
    assertEquals(height, page.height());
    assertEquals(1, model.pages());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "targets,       @ 4:32, false",
    "done,          ✓, true",
  })
  void aTickChangesWhatIsOnThePage(String box, String word, boolean afterwards) {
    switch (box) {
      case "targets" -> model.targetsProperty().set(false);
      default -> model.doneProperty().set(true);
    }

    assertEquals(afterwards, shows(word));
  }

  @Test
  void everyChoiceIsRememberedAndNothingBeforeTheFirst() {
    assertEquals(List.of(), remembered);

    model.blackAndWhiteProperty().set(true);
    model.boxesProperty().set(false);

    SheetOptions usual = SheetOptions.USUAL;
    assertEquals(
        new SheetOptions(usual.paper(), usual.landscape(), true, false, false, true, true),
        remembered.getLast());
  }

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({
    "WEEK,   A4,     841.89, 595.28, week-2027-02-15.pdf,   Week 7 of 12",
    "WEEK,   LETTER, 792,    612,    week-2027-02-15.pdf,   Resting HR",
    "REVIEW, A4,     595.28, 841.89, review-2027-02-08.pdf, Your week 6",
    "REVIEW, LETTER, 612,    792,    review-2027-02-08.pdf, One thing to change",
  })
  void aWeekLiesAcrossAndItsReviewStandsUpright(
      Content content, Paper paper, double width, double height, String file, String word) {
    model.paperProperty().set(paper);
    model.contentProperty().set(content);

    PlanSheet.Page page = model.sheetProperty().get().orElseThrow().pages().getFirst();
    assertEquals(width, page.width());
    assertEquals(height, page.height());
    assertEquals(1, model.pages());
    assertEquals(file, model.fileName());
    assertTrue(shows(word), word);
  }

  @Test
  void anyWeekCanBeLookedBackOnButNoneToCome() {
    model.contentProperty().set(Content.REVIEW);
    model.turnWeek(-1);
    assertTrue(shows("Your week 5"));
    for (int i = 0; i < 5; i++) model.turnWeek(1);

    assertTrue(shows("Your week 7"));
    assertFalse(model.hasNextWeek());
  }

  @Test
  void careIsLeftOutOfAWeekWhereItIsNotWanted() {
    model.contentProperty().set(Content.WEEK);
    assertTrue(shows("Carbs 3–5 g/kg"));

    model.careProperty().set(false);

    assertFalse(shows("Carbs"));
  }

  @Test
  void pagesStopAtTheirEnds() {
    model.turn(-1);
    assertEquals(1, model.pageProperty().get());
    model.turn(5);
    assertEquals(model.pages(), model.pageProperty().get());
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource({
    "plan,     plan.pdf, %PDF",
    "plan.pdf, plan.pdf, %PDF",
    "plan.png, plan.png, PNG",
    "plan.svg, plan.svg, <svg",
  })
  void theEndingDecidesTheKindOfFile(String asked, String file, String begins) throws Exception {
    model.save(temp.resolve(asked));

    byte[] start = Files.readAllBytes(temp.resolve(file));
    assertTrue(
        new String(start, 0, 10, java.nio.charset.StandardCharsets.ISO_8859_1).contains(begins));
    assertEquals("Saved as " + temp.resolve(file) + ".", model.toldProperty().get());
  }

  @ParameterizedTest
  @CsvSource({"plan.docx, .pdf", "no/such/folder.pdf, no/such/folder.pdf"})
  void whatCannotBeWrittenIsToldInASentence(String asked, String names) {
    model.save(temp.resolve(asked));

    String told = model.toldProperty().get();
    assertTrue(told.startsWith("Nothing was saved at ") && told.contains(names), told);
  }

  @ParameterizedTest
  @CsvSource({
    "PRINTED,    Sent to the printer.",
    "CANCELLED,  Nothing was printed.",
    "NO_PRINTER, No printer was found.",
    "FAILED,     The printer did not take the pages.",
  })
  void itTellsHowThePrintWent(Printing.Outcome outcome, String sentence) {
    model.print((sheet, paper, landscape) -> outcome);

    assertTrue(model.toldProperty().get().startsWith(sentence), model.toldProperty().get());
  }

  @Test
  void withoutABlockItSaysSo() {
    PrintViewModel none =
        new PrintViewModel(
            ExampleDesk.ofNothing(), ExampleDesk.WORDS, SheetOptions.USUAL, remembered::add);

    assertEquals(Optional.empty(), none.sheetProperty().get());
    assertTrue(none.toldProperty().get().startsWith("There is no training block"));
  }

  private boolean shows(String word) {
    return model.sheetProperty().get().orElseThrow().pages().stream()
        .flatMap(page -> page.marks().stream())
        .anyMatch(mark -> mark instanceof PlanSheet.Text text && text.text().contains(word));
  }
}
