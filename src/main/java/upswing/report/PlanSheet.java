package upswing.report;

import java.time.LocalDate;
import java.util.List;
import upswing.load.Ledger;
import upswing.readiness.Mornings;
import upswing.review.WeekReview;
import upswing.training.TrainingBlock;

/**
 * The printout as pages of plain data: sizes in points, origin at the top left.
 *
 * <p>The same sheet feeds the preview, the printer and the PDF, PNG and SVG files.
 */
public record PlanSheet(String title, List<Page> pages) {

  public PlanSheet {
    pages = List.copyOf(pages);
  }

  /** A whole block: as many pages as its weeks need. */
  public static PlanSheet of(
      TrainingBlock block,
      Ledger ledger,
      SheetOptions options,
      Words words,
      TextWidth width,
      LocalDate printed) {
    return new BlockSheet(block, ledger, options, words, width, printed).sheet();
  }

  /** One week to write on: a landscape page with the morning's boxes and room for notes. */
  public static PlanSheet week(
      LocalDate start,
      Ledger ledger,
      Mornings mornings,
      SheetOptions options,
      Words words,
      TextWidth width,
      LocalDate printed) {
    return new WeekSheet(start, ledger, mornings, options, words, width, printed).sheet();
  }

  /** A week looked back on, upright on one page. */
  public static PlanSheet review(
      WeekReview review, SheetOptions options, Words words, TextWidth width, LocalDate printed) {
    return new ReviewSheet(review, options, words, width, printed).sheet();
  }

  /** One sheet of paper, its marks in the order they are drawn. */
  public record Page(double width, double height, List<Mark> marks) {
    public Page {
      marks = List.copyOf(marks);
    }
  }

  /** Something drawn on a page; colours are written {@code #rrggbb}. */
  public sealed interface Mark {}

  /** A filled rectangle with round corners. */
  public record Fill(double x, double y, double width, double height, double radius, String colour)
      implements Mark {}

  /** The outline of a rectangle with round corners. */
  public record Frame(
      double x, double y, double width, double height, double radius, String colour, double pen)
      implements Mark {}

  /** A straight line. */
  public record Line(double x1, double y1, double x2, double y2, String colour, double pen)
      implements Mark {}

  /** A line of text whose baseline starts, is centred or ends at a point. */
  public record Text(
      double x, double y, String text, double size, Weight weight, String colour, Align align)
      implements Mark {}

  /** An icon of {@code assets/icons} by its name, as {@code session-easy}, scaled to a size. */
  public record Icon(double x, double y, double size, String name, String colour) implements Mark {}

  /** Weights of Upswing Sans. */
  public enum Weight {
    REGULAR,
    MEDIUM,
    SEMIBOLD,
    BOLD
  }

  /** How a text stands at its point. */
  public enum Align {
    START,
    MIDDLE,
    END
  }
}
