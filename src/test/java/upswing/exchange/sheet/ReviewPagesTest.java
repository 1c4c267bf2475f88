package upswing.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.example.Example;
import upswing.load.Ledger;
import upswing.readiness.Mornings;
import upswing.report.Paper;
import upswing.report.PlanSheet;
import upswing.report.SheetOptions;
import upswing.report.SignalWords;
import upswing.review.WeekReview;
import upswing.training.Plan;
import upswing.ui.TypicalDesk;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

/** The review of a week and the page of a week as files: what is on them can be found again. */
class ReviewPagesTest {

  private static Ledger ledger = Ledger.of(Plan.EMPTY, Example.TODAY);
  private static Mornings mornings = Mornings.of(ledger);

  @BeforeAll
  static void theExample() {
    Workspace workspace = new Workspace(new MemoryStore(Plan.EMPTY), () -> Instant.EPOCH);
    Example.fill(workspace);
    ledger = Ledger.of(workspace.plan(), Example.TODAY);
    mornings = Mornings.of(ledger);
  }

  @ParameterizedTest(name = "the week of {0} on {1}, grey {2}")
  @CsvSource({
    "2027-02-10, A4,     false",
    "2027-02-10, LETTER, true",
    "2027-01-06, A4,     true",
    "2027-02-17, LETTER, false",
    "2026-12-30, A4,     false",
  })
  void aReviewIsOnePageWithOneThingToChange(LocalDate day, Paper paper, boolean grey)
      throws IOException {
    WeekReview review = WeekReview.of(ledger, mornings, day, SignalWords.ORDER);
    SheetFiles.Layout layout =
        width ->
            PlanSheet.review(
                review,
                SheetOptions.USUAL.on(paper).inGrey(grey),
                TypicalDesk.WORDS,
                width,
                Example.TODAY);

    String text = text(layout);

    for (String heading :
        List.of(
            "Planned and done",
            "Load",
            "Easy share",
            "Sleep",
            "Signals, last four weeks",
            "Fuelling",
            "Good signs",
            "Keep",
            "Next week")) {
      assertTrue(text.contains(heading), heading);
    }
    assertEquals(1, count(text, "One thing to change"));
    assertOnThePage(SheetFiles.laidOut(layout));
    if (grey) assertGrey(SheetFiles.laidOut(layout));
  }

  @ParameterizedTest(name = "{0}, boxes {1}, care {2}")
  @CsvSource({"A4, true, true", "LETTER, true, false", "A4, false, true"})
  void aWeekHasRoomToWriteAndTheNormalRanges(Paper paper, boolean boxes, boolean care)
      throws IOException {
    SheetOptions options = new SheetOptions(paper, true, true, boxes, false, care, false);
    LocalDate monday = LocalDate.of(2027, 2, 15);
    SheetFiles.Layout layout =
        width ->
            PlanSheet.week(
                monday, ledger, mornings, options, TypicalDesk.WORDS, width, Example.TODAY);

    String text = text(layout);

    assertTrue(text.contains("Week 7 of 12 · Build"));
    assertTrue(text.contains("Half marathon in 39 days"));
    assertEquals(7, count(text, "Resting HR"));
    assertEquals(7, count(text, "Notes"));
    assertEquals(5, count(text, "effort"));
    // Monday and Tuesday are over: nobody needs to be told what to eat then.
    assertEquals(care ? 5 : 0, count(text, "Carbs"));
    assertTrue(text.contains("normal for you: resting HR 43 – 51 bpm"), text);
    assertEquals(boxes ? 1 : 0, count(text, "tick when done"));
    assertOnThePage(SheetFiles.laidOut(layout));
  }

  @Test
  void aNightThatIsOverIsToldAndNotTicked() throws IOException {
    SheetOptions options = new SheetOptions(Paper.A4, true, true, true, false, true, false);
    SheetFiles.Layout layout =
        width ->
            PlanSheet.week(
                LocalDate.of(2027, 2, 15),
                ledger,
                mornings,
                options,
                TypicalDesk.WORDS,
                width,
                Example.TODAY);

    long days = frames(layout, 8);
    long lines = frames(layout, 6);

    assertEquals(7, days);
    // Three a day from today on, and whether Tuesday's run was easy: two nights are only told.
    assertEquals(2, count(text(layout), "Slept"));
    assertEquals(3 * 5 + 1, lines);
  }

  private static long frames(SheetFiles.Layout layout, double size) throws IOException {
    return SheetFiles.laidOut(layout).pages().getFirst().marks().stream()
        .filter(mark -> mark instanceof PlanSheet.Frame frame && frame.width() == size)
        .count();
  }

  private static String text(SheetFiles.Layout layout) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SheetFiles.pdf(layout, out);
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      assertEquals(1, pdf.getNumberOfPages());
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  private static void assertOnThePage(PlanSheet sheet) {
    PlanSheet.Page page = sheet.pages().getFirst();
    for (PlanSheet.Mark mark : page.marks()) {
      switch (mark) {
        case PlanSheet.Text text ->
            assertTrue(
                text.y() > 20 && text.y() < page.height() - 15 && text.x() <= page.width() - 20,
                text.toString());
        case PlanSheet.Frame frame ->
            assertTrue(frame.y() + frame.height() < page.height() - 20, frame.toString());
        case PlanSheet.Fill fill ->
            assertTrue(fill.x() + fill.width() < page.width() - 20, fill.toString());
        case PlanSheet.Line line -> assertTrue(line.y2() < page.height() - 15, line.toString());
        case PlanSheet.Icon icon -> assertTrue(icon.y() > 20, icon.toString());
      }
    }
  }

  private static void assertGrey(PlanSheet sheet) {
    for (PlanSheet.Mark mark : sheet.pages().getFirst().marks()) {
      String colour =
          switch (mark) {
            case PlanSheet.Text text -> text.colour();
            case PlanSheet.Frame frame -> frame.colour();
            case PlanSheet.Fill fill -> fill.colour();
            case PlanSheet.Line line -> line.colour();
            case PlanSheet.Icon icon -> icon.colour();
          };
      assertTrue(colour.matches("#(..)\\1\\1"), mark.toString());
    }
  }
}
