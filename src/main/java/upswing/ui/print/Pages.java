package upswing.ui.print;

import java.time.LocalDate;
import upswing.exchange.sheet.SheetFiles;
import upswing.report.PlanSheet;
import upswing.report.SheetOptions;
import upswing.report.SignalWords;
import upswing.review.WeekReview;
import upswing.training.TrainingBlock;
import upswing.ui.Messages;
import upswing.ui.Seen;

/** The pages there are to print, each laid out when it is asked for, which is in the background. */
record Pages(Seen seen, Messages words, SheetOptions options) {

  SheetFiles.Layout block(TrainingBlock block) {
    return width -> PlanSheet.of(block, seen.ledger(), options, words, width, seen.today());
  }

  SheetFiles.Layout week(LocalDate start) {
    return width ->
        PlanSheet.week(start, seen.ledger(), seen.mornings(), options, words, width, seen.today());
  }

  SheetFiles.Layout review(LocalDate start) {
    return width ->
        PlanSheet.review(
            WeekReview.of(seen.ledger(), seen.mornings(), start, SignalWords.ORDER),
            options,
            words,
            width,
            seen.today());
  }
}
