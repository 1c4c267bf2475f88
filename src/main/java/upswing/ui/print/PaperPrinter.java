package upswing.ui.print;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import upswing.report.Paper;
import upswing.report.PlanSheet;

/** Prints in the way of the operating system, as lines and text rather than as a picture. */
public final class PaperPrinter implements Printing {

  /** What Java hands pages to everywhere but on Windows; without it they are lost in silence. */
  private static final Path SPOOLER = Path.of("/usr/bin/lpr");

  private final Supplier<Window> owner;

  /** A print dialog over a window. */
  public PaperPrinter(Supplier<Window> owner) {
    this.owner = owner;
  }

  @Override
  public Outcome print(PlanSheet sheet, Paper paper, boolean landscape) {
    if (!hasSpooler()) return Outcome.NO_SPOOLER;
    PrinterJob job = Printer.getDefaultPrinter() == null ? null : PrinterJob.createPrinterJob();
    if (job == null) return Outcome.NO_PRINTER;
    job.getJobSettings().setJobName(sheet.title());
    job.getJobSettings().setPageLayout(layout(job.getPrinter(), paper, landscape));
    if (!job.showPrintDialog(owner.get())) {
      job.cancelJob();
      return Outcome.CANCELLED;
    }
    List<PlanSheet.Page> pages = chosen(sheet.pages(), job.getJobSettings().getPageRanges());
    // The pages that are left out are not handed over at all.
    job.getJobSettings().setPageRanges();
    PageLayout layout = layout(job.getPrinter(), paper, landscape);
    for (PlanSheet.Page page : pages) {
      if (!job.printPage(layout, placed(page, layout))) return Outcome.FAILED;
    }
    return job.endJob() ? Outcome.PRINTED : Outcome.FAILED;
  }

  private static boolean hasSpooler() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return system.startsWith("windows") || Files.isExecutable(SPOOLER);
  }

  /** The pages of some ranges, counted from 1; all of them without ranges. */
  static List<PlanSheet.Page> chosen(List<PlanSheet.Page> pages, PageRange @Nullable [] ranges) {
    if (ranges == null || ranges.length == 0) return pages;
    return IntStream.rangeClosed(1, pages.size())
        .filter(
            number ->
                Stream.of(ranges)
                    .anyMatch(r -> number >= r.getStartPage() && number <= r.getEndPage()))
        .mapToObj(number -> pages.get(number - 1))
        .toList();
  }

  private static PageLayout layout(Printer printer, Paper paper, boolean landscape) {
    javafx.print.Paper sheet =
        switch (paper) {
          case A4 -> javafx.print.Paper.A4;
          case LETTER -> javafx.print.Paper.NA_LETTER;
        };
    PageOrientation direction = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
    return printer.createPageLayout(sheet, direction, Printer.MarginType.HARDWARE_MINIMUM);
  }

  /** The page brings its own margins; the printer counts from where it can first print. */
  private static Group placed(PlanSheet.Page page, PageLayout layout) {
    SheetView view = new SheetView(page);
    Insets margins =
        new Insets(
            layout.getTopMargin(),
            layout.getRightMargin(),
            layout.getBottomMargin(),
            layout.getLeftMargin());
    Dimension2D paper =
        new Dimension2D(
            layout.getPrintableWidth() + margins.getLeft() + margins.getRight(),
            layout.getPrintableHeight() + margins.getTop() + margins.getBottom());
    Placing place =
        Placing.of(new Dimension2D(page.width(), page.height()), view.ink(), paper, margins);
    view.getTransforms()
        .setAll(
            new Translate(place.x() - margins.getLeft(), place.y() - margins.getTop()),
            new Scale(place.scale(), place.scale()));
    return new Group(view);
  }
}
