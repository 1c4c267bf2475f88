package upswing.coach;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import upswing.exchange.sheet.SheetFiles;
import upswing.load.Ledger;
import upswing.planning.BlockPlanner.Made;
import upswing.report.PlanSheet;
import upswing.report.SheetOptions;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.ui.Messages;

/** Draws the printouts of the twenty blocks into {@code src/docs/pictures/blocks}. */
public final class BlockPictures {

  private static final int DPI = 90;
  private static final int DPI_OF_LONG_BLOCKS = 72;
  private static final int LONG_BLOCK = 16;
  private static final int MARGIN = 14;

  /** Between two shades that are kept: the pale green of a recovery week stays green. */
  private static final int STEP = 5;

  /** Draws into a folder, the documentation's unless another one is named. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length > 0 ? args[0] : "src/docs/pictures/blocks");
    Files.createDirectories(folder);
    for (Asked asked : Asked.ALL) {
      if (!(asked.answer() instanceof Made made)) throw new IOException(asked + " has no block");
      ImageIO.write(picture(asked, made), "png", folder.resolve(asked.file() + ".png").toFile());
    }
  }

  private static BufferedImage picture(Asked asked, Made made) throws IOException {
    Ledger ledger = Ledger.of(plan(asked, made), made.block().start());
    int dpi = asked.settings().weeks() > LONG_BLOCK ? DPI_OF_LONG_BLOCKS : DPI;
    Messages words = new Messages(Locale.ENGLISH);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    SheetFiles.pdf(
        width ->
            PlanSheet.of(
                made.block(), ledger, SheetOptions.USUAL, words, width, made.block().start()),
        pdf);
    try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
      PDFRenderer renderer = new PDFRenderer(document);
      List<BufferedImage> pages = new ArrayList<>();
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        pages.add(renderer.renderImageWithDPI(i, dpi, ImageType.RGB));
      }
      return below(pages);
    }
  }

  private static BufferedImage below(List<BufferedImage> pages) {
    int width = pages.getFirst().getWidth();
    int[] heights = pages.stream().mapToInt(BlockPictures::written).toArray();
    BufferedImage all =
        new BufferedImage(width, Arrays.stream(heights).sum(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = all.createGraphics();
    for (int i = 0, y = 0; i < heights.length; y += heights[i++]) {
      pen.drawImage(pages.get(i).getSubimage(0, 0, width, heights[i]), 0, y, null);
    }
    pen.dispose();
    return small(all);
  }

  /** How far down a page something is written, with a margin. */
  private static int written(BufferedImage page) {
    int paper = page.getRGB(0, page.getHeight() - 1);
    for (int y = page.getHeight() - 1; y > 0; y--) {
      for (int x = 0; x < page.getWidth(); x++) {
        if (page.getRGB(x, y) != paper) return Math.min(page.getHeight(), y + MARGIN);
      }
    }
    return 1;
  }

  /** Fewer shades make a smaller file. */
  private static BufferedImage small(BufferedImage picture) {
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        Color color = new Color(picture.getRGB(x, y));
        picture.setRGB(
            x,
            y,
            new Color(fewer(color.getRed()), fewer(color.getGreen()), fewer(color.getBlue()))
                .getRGB());
      }
    }
    return picture;
  }

  private static int fewer(int shade) {
    return (shade + STEP / 2) / STEP * STEP;
  }

  private static Plan plan(Asked asked, Made made) {
    return new Plan(
        asked.runner(),
        Map.of(made.block().id(), made.block()),
        made.sessions().stream().collect(Collectors.toMap(Session::id, s -> s)),
        Map.of(),
        Collections.emptyNavigableMap(),
        Map.of());
  }

  private BlockPictures() {}
}
