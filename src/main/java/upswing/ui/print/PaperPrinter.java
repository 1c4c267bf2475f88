package upswing.ui.print;

import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.stage.Window;
import upswing.report.Paper;
import upswing.report.PlanSheet;

/** Prints in the way of the operating system, as lines and text rather than as a picture. */
public final class PaperPrinter implements Printing {

  private final Supplier<Window> owner;

  /** A print dialog over a window. */
  public PaperPrinter(Supplier<Window> owner) {
    this.owner = owner;
  }

  @Override
  public Outcome print(PlanSheet sheet, Paper paper, boolean landscape) {
    PrinterJob job = Printer.getDefaultPrinter() == null ? null : PrinterJob.createPrinterJob();
    if (job == null) return Outcome.NO_PRINTER;
    job.getJobSettings().setJobName(sheet.title());
    job.getJobSettings().setPageLayout(layout(job.getPrinter(), paper, landscape));
    if (!job.showPrintDialog(owner.get())) {
      job.cancelJob();
      return Outcome.CANCELLED;
    }
    PageLayout layout = layout(job.getPrinter(), paper, landscape);
    for (PlanSheet.Page page : sheet.pages()) {
      if (!job.printPage(layout, placed(page, layout))) return Outcome.FAILED;
    }
    return job.endJob() ? Outcome.PRINTED : Outcome.FAILED;
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
    view.setTranslateX(-layout.getLeftMargin());
    view.setTranslateY(-layout.getTopMargin());
    return new Group(view);
  }
}
