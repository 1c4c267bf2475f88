package upswing.ui.print;

import upswing.report.Paper;
import upswing.report.PlanSheet;

/** Brings a sheet to paper. */
public interface Printing {

  /** How it went. */
  enum Outcome {
    PRINTED,
    CANCELLED,
    NO_PRINTER,
    /** There are printers, and nothing on this computer that takes pages to them. */
    NO_SPOOLER,
    FAILED
  }

  /** Asks for a printer and prints every page of a sheet. */
  Outcome print(PlanSheet sheet, Paper paper, boolean landscape);
}
