package upswing.ui.trends;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import upswing.edit.CheckInEdits;
import upswing.edit.Edit;
import upswing.edit.MuteEdits;
import upswing.load.Ledger;
import upswing.planning.EaseOff;
import upswing.readiness.Mornings;
import upswing.training.Plan;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.Prospect.Where;

/** What is done when something on the card of a verdict is asked for. */
final class VerdictDeeds implements VerdictView.Asked {

  private final Desk desk;
  private final Messages words;
  private final Consumer<LocalDate> checkIn;
  private final Supplier<Optional<VerdictCard>> card;

  /**
   * @param checkIn opens the check-in of a day
   * @param card the one that is shown when its turn comes
   */
  VerdictDeeds(
      Desk desk,
      Messages words,
      Consumer<LocalDate> checkIn,
      Supplier<Optional<VerdictCard>> card) {
    this.desk = desk;
    this.words = words;
    this.checkIn = checkIn;
    this.card = card;
  }

  @Override
  public void why(Node from) {
    card.get().ifPresent(c -> new WhyPopover(desk, words, c.date()).show(from));
  }

  @Override
  public void checkIn() {
    card.get().ifPresent(c -> checkIn.accept(c.date()));
  }

  @Override
  public void sameDevice() {
    card.get().ifPresent(c -> desk.perform(plan -> CheckInEdits.sameDevice(plan, c.date())));
  }

  @Override
  public void accept(EaseOff.Proposal proposal) {
    LocalDate date = proposal.session().date();
    LocalDate today = desk.seen().today();
    desk.perform(plan -> accepted(plan, today, date));
  }

  @Override
  public void notToday() {
    card.get()
        .ifPresent(
            c -> {
              String reason = EaseOff.reason(desk.seen().mornings().on(c.date()));
              desk.perform(plan -> MuteEdits.notToday(plan, reason, c.date()));
            });
  }

  @Override
  public void look(VerdictCard.Proposed proposed, boolean now) {
    EaseOff.Proposal proposal = proposed.proposal();
    Edit edit = new Edit(proposal.deed(), proposal.change());
    if (!now) desk.outlook().forget();
    else desk.outlook().ask(proposal.to(), proposed.words(), Where.PANE, p -> Optional.of(edit));
  }

  /** Made from the plan as it is when its turn comes: another change may have come before. */
  private static Optional<Edit> accepted(Plan plan, LocalDate today, LocalDate date) {
    Ledger ledger = Ledger.of(plan, today);
    return EaseOff.proposal(ledger, Mornings.of(ledger), date)
        .map(now -> new Edit(now.deed(), now.change()));
  }
}
