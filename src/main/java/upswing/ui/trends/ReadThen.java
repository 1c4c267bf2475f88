package upswing.ui.trends;

import java.time.LocalDate;
import java.util.Optional;
import upswing.load.Ledger;
import upswing.readiness.Mornings;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.workspace.CheckedIn;

/** Says what a morning said at its check-in, where a file brought in since has changed that. */
final class ReadThen {

  private final Desk desk;
  private final Messages words;

  ReadThen(Desk desk, Messages words) {
    this.desk = desk;
    this.words = words;
  }

  /** Works it out on the worker, and adds it to the card if that is still shown then. */
  void addTo(VerdictView view, VerdictCard card) {
    if (!CheckedIn.precedesImport(desk.seen().snapshot(), card.date())) return;
    desk.inBackground(
        () -> sentence(card), said -> said.ifPresent(sentence -> view.add(card, sentence)));
  }

  /** The sentence, on the worker; empty where the verdict is what it was. */
  Optional<String> sentence(VerdictCard card) {
    LocalDate date = card.date();
    return desk.whenCheckedIn(date)
        .map(plan -> Mornings.of(Ledger.of(plan, date)).on(date))
        .filter(then -> then.verdict() != card.verdict())
        .map(then -> words.of("trends.readThen", new VerdictWords(words).title(then, false)));
  }
}
