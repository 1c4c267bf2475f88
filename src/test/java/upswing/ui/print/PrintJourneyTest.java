package upswing.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import upswing.report.SheetOptions;
import upswing.ui.Messages;
import upswing.ui.chart.Destination;

/** From the preview of the example to a portrait PDF, with the mouse. */
class PrintJourneyTest extends ApplicationTest {

  @TempDir static Path temp;

  private final List<SheetOptions> remembered = new ArrayList<>();
  private boolean closed;

  @Override
  public void start(Stage stage) {
    Messages words = ExampleDesk.WORDS;
    PrintViewModel model =
        new PrintViewModel(ExampleDesk.ofExample(), words, SheetOptions.USUAL, remembered::add);
    Destination files = name -> Optional.of(temp.resolve(name));
    PrintView view =
        new PrintView(
            model,
            words,
            files,
            (sheet, paper, landscape) -> Printing.Outcome.NO_PRINTER,
            () -> closed = true);
    stage.setScene(new Scene(new StackPane(view), 990, 800));
    stage.show();
  }

  @Test
  void thePageIsTurnedUprightAndSaved() throws IOException {
    clickOn("Portrait");
    clickOn("#print-save");

    try (PDDocument saved = Loader.loadPDF(temp.resolve("Half marathon block.pdf").toFile())) {
      assertTrue(
          saved.getPage(0).getMediaBox().getHeight() > saved.getPage(0).getMediaBox().getWidth());
      String text = new PDFTextStripper().getText(saved);
      assertTrue(text.contains("Half marathon block") && text.contains("1:42:00"), text);
    }
    assertTrue(told().startsWith("Saved as "), told());
    assertEquals(false, remembered.getLast().landscape());
  }

  @Test
  void withoutAPrinterASentenceTellsWhatElseCanBeDone() {
    clickOn("#print-print");

    assertTrue(told().startsWith("No printer was found."), told());
  }

  @Test
  void theCrossClosesIt() {
    clickOn("✕");

    assertTrue(closed);
  }

  private String told() {
    return lookup("#print-told").queryAs(Labeled.class).getText();
  }
}
