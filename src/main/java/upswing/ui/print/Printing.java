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
    FAILED
  }

  /** Asks for a printer and prints every page of a sheet. */
  Outcome print(PlanSheet sheet, Paper paper, boolean landscape);
}
