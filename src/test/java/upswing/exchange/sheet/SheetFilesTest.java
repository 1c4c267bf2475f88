package upswing.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.report.Paper;
import upswing.report.SheetOptions;

/** The printout as files: what is on them can be found again. */
class SheetFilesTest {

  @TempDir Path temp;

  @ParameterizedTest(name = "{2} weeks on {0}, landscape {1}: {3} pages")
  @CsvSource({
    "A4,     true,  12, 1",
    "A4,     false, 12, 1",
    "LETTER, true,  12, 1",
    "LETTER, false, 12, 1",
    "A4,     true,  4,  1",
    "A4,     true,  24, 2",
    "A4,     false, 24, 2",
    "LETTER, true,  24, 2",
    "LETTER, false, 24, 2",
  })
  void everyDayAndEverySessionIsOnPaper(Paper paper, boolean landscape, int weeks, int pages)
      throws IOException {
    PrintedBlock block = PrintedBlock.of(weeks);

    try (PDDocument pdf = pdf(block.layout(options(paper, landscape, false)))) {
      String text = new PDFTextStripper().getText(pdf);
      Map<String, Long> found =
          text.lines()
              .flatMap(line -> Stream.of(line.split("\\s+")))
              .collect(Collectors.groupingBy(word -> word, Collectors.counting()));

      assertEquals(pages, pdf.getNumberOfPages());
      assertAll(
          Stream.concat(
                  block.firstWordsOfSessions().entrySet().stream(),
                  block.days().entrySet().stream())
              .map(
                  word ->
                      () ->
                          assertTrue(
                              found.getOrDefault(word.getKey(), 0L) >= word.getValue(),
                              word + " of " + found.get(word.getKey()))));
    }
  }

  @Test
  void theTypefaceIsEmbeddedAndCutDown() throws IOException {
    try (PDDocument pdf = pdf(PrintedBlock.of(12).layout(SheetOptions.USUAL))) {
      for (PDPage page : pdf.getPages()) {
        List<PDFont> fonts = new ArrayList<>();
        for (COSName name : page.getResources().getFontNames()) {
          fonts.add(page.getResources().getFont(name));
        }
        assertEquals(4, fonts.size());
        assertAll(fonts.stream().map(font -> () -> assertTrue(font.isEmbedded(), font.getName())));
        assertAll(
            fonts.stream()
                .map(
                    font ->
                        () -> assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName())));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "A4,     true,  2339, 1654",
    "A4,     false, 1654, 2339",
    "LETTER, true,  2200, 1700",
  })
  void aPictureHasTwoHundredDotsAnInch(Paper paper, boolean landscape, int width, int height)
      throws IOException {
    SheetFiles.Layout layout = PrintedBlock.of(12).layout(options(paper, landscape, false));

    List<Path> files = SheetFiles.write(layout, temp.resolve("plan.png"));

    BufferedImage picture = ImageIO.read(files.getFirst().toFile());
    assertEquals(width, picture.getWidth(), 1);
    assertEquals(height, picture.getHeight(), 1);
  }

  @Test
  void blackAndWhiteHasOnlyGreys() throws IOException {
    SheetFiles.Layout layout = PrintedBlock.of(12).layout(options(Paper.A4, true, true));

    List<Path> files = SheetFiles.write(layout, temp.resolve("plan.png"));

    BufferedImage picture = ImageIO.read(files.getFirst().toFile());
    int coloured = 0;
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        int rgb = picture.getRGB(x, y);
        if ((rgb >> 16 & 255) != (rgb & 255) || (rgb >> 8 & 255) != (rgb & 255)) coloured++;
      }
    }
    assertEquals(0, coloured);
  }

  @Test
  void aDrawingIsWellFormedAndKeepsItsWords() throws Exception {
    PrintedBlock block = PrintedBlock.of(24).named("Fast & <light> \"again\"");

    List<Path> files = SheetFiles.write(block.layout(SheetOptions.USUAL), temp.resolve("plan.svg"));

    assertEquals(List.of("plan-1.svg", "plan-2.svg"), names(files));
    String text =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(files.getFirst().toFile())
            .getDocumentElement()
            .getTextContent();
    assertTrue(text.contains("Fast & <light> \"again\""), text);
  }

  @Test
  void anotherEndingIsRefusedInASentence() {
    SheetFiles.Layout layout = PrintedBlock.of(4).layout(SheetOptions.USUAL);

    IOException refused =
        assertThrows(IOException.class, () -> SheetFiles.write(layout, temp.resolve("plan.docx")));

    assertTrue(String.valueOf(refused.getMessage()).startsWith("a printout is written as"));
  }

  private static List<String> names(List<Path> files) {
    return files.stream().map(file -> String.valueOf(file.getFileName())).toList();
  }

  private static SheetOptions options(Paper paper, boolean landscape, boolean blackAndWhite) {
    return new SheetOptions(paper, landscape, true, true, false, true, blackAndWhite);
  }

  private static PDDocument pdf(SheetFiles.Layout layout) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SheetFiles.pdf(layout, bytes);
    return Loader.loadPDF(bytes.toByteArray());
  }
}
