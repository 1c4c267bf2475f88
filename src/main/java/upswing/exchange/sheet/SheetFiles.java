package upswing.exchange.sheet;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import upswing.report.PlanSheet;
import upswing.report.PlanSheet.Page;
import upswing.report.TextWidth;

/** Writes a plan sheet to files. */
public final class SheetFiles {

  /** Dots an inch of the pictures: sharp on paper and on any screen. */
  private static final int DPI = 200;

  /** A sheet laid out by the widths of the font it will be drawn with. */
  public interface Layout {
    /** The sheet, given how wide texts are. */
    PlanSheet by(TextWidth width);
  }

  /** The sheet laid out by the font's own widths, for a preview. */
  public static PlanSheet laidOut(Layout layout) throws IOException {
    try (PDDocument document = new PDDocument()) {
      return layout.by(new Fonts(document));
    }
  }

  /** Writes one PDF with a page a sheet: vector lines, embedded font, text that can be searched. */
  public static void pdf(Layout layout, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      Fonts fonts = new Fonts(document);
      PlanSheet sheet = layout.by(fonts);
      document.getDocumentInformation().setTitle(sheet.title());
      document.getDocumentInformation().setCreator("Upswing");
      document.getDocumentCatalog().setLanguage("en");
      for (Page page : sheet.pages()) draw(document, fonts, page);
      document.save(out);
    }
  }

  private static void draw(PDDocument document, Fonts fonts, Page page) throws IOException {
    PDPage paper = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
    document.addPage(paper);
    try (PDPageContentStream content = new PDPageContentStream(document, paper)) {
      PdfPage pen = new PdfPage(content, fonts, page.height());
      for (PlanSheet.Mark mark : page.marks()) pen.draw(mark);
    }
  }

  /**
   * Writes a sheet as {@code .pdf}, {@code .png} or {@code .svg} by the file's ending. Pictures of
   * several pages get a number each: {@code plan-1.png}, {@code plan-2.png}.
   *
   * @return the files written
   */
  public static List<Path> write(Layout layout, Path file) throws IOException {
    String ending = ending(file);
    return switch (ending) {
      case "pdf" -> {
        try (OutputStream out = Files.newOutputStream(file)) {
          pdf(layout, out);
        }
        yield List.of(file);
      }
      case "png" -> pictures(layout, file);
      case "svg" -> drawings(layout, file);
      default -> throw new IOException("a printout is written as .pdf, .png or .svg: " + file);
    };
  }

  private static List<Path> pictures(Layout layout, Path file) throws IOException {
    List<Path> written = new ArrayList<>();
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    pdf(layout, bytes);
    try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
      PDFRenderer renderer = new PDFRenderer(document);
      int pages = document.getNumberOfPages();
      for (int i = 0; i < pages; i++) {
        BufferedImage image = renderer.renderImageWithDPI(i, DPI);
        Path to = numbered(file, i, pages);
        ImageIO.write(image, "png", to.toFile());
        written.add(to);
      }
    }
    return written;
  }

  private static List<Path> drawings(Layout layout, Path file) throws IOException {
    List<Path> written = new ArrayList<>();
    List<Page> pages = laidOut(layout).pages();
    for (int i = 0; i < pages.size(); i++) {
      Path to = numbered(file, i, pages.size());
      Files.writeString(to, SheetSvg.of(pages.get(i)), StandardCharsets.UTF_8);
      written.add(to);
    }
    return written;
  }

  private static Path numbered(Path file, int page, int pages) {
    if (pages == 1) return file;
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return file.resolveSibling(name.substring(0, dot) + "-" + (page + 1) + name.substring(dot));
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private SheetFiles() {}
}
