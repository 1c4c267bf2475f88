package upswing.ui.check;

import java.util.Locale;
import upswing.edit.PlanChange;
import upswing.load.Ledger;
import upswing.planning.Remedy;
import upswing.ui.Dates;
import upswing.ui.Messages;

/** What a remedy does, in as many words as fit on a button. */
record RemedyWords(Messages words, Ledger ledger) {

  String of(Remedy remedy) {
    String kind =
        remedy
            .session()
            .map(session -> words.of("kind." + session.kind()).toLowerCase(Locale.ROOT))
            .orElse("");
    return words.of(
        "check.remedy." + remedy.kind(),
        kind,
        Dates.day(remedy.day(), words),
        Dates.day(remedy.to(), words),
        remedy.percent(),
        minutes(remedy),
        100 - remedy.percent());
  }

  private long minutes(Remedy remedy) {
    return remedy.edit().change() instanceof PlanChange.OfSession one
        ? one.after().map(after -> Math.round(ledger.planned(after).minutes())).orElse(0L)
        : 0;
  }
}
