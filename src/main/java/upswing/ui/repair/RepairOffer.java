package upswing.ui.repair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import upswing.edit.Deed;
import upswing.planning.repair.Setback;
import upswing.planning.repair.Setbacks;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.Seen;
import upswing.ui.widget.QuietLine;

/** One quiet line over the calendar after days that went otherwise; it can be sent away. */
public final class RepairOffer extends QuietLine {

  private final Desk desk;
  private final Messages words;
  private final ReadOnlyBooleanProperty open;
  private final Runnable replan;
  private List<Setback> about = List.of();
  private List<Setback> sentAway = List.of();

  /**
   * The line of a desk; it takes no room while there is nothing to offer.
   *
   * @param open whether the repair is looked at, which needs no offer
   */
  public RepairOffer(Desk desk, Messages words, ReadOnlyBooleanProperty open, Runnable replan) {
    super(words.of("repair.notNow"));
    this.desk = desk;
    this.words = words;
    this.open = open;
    this.replan = replan;
    getStyleClass().add("repair-offer");
    desk.seenProperty().subscribe(this::show);
    open.subscribe((before, now) -> show(desk.seen()));
  }

  @Override
  protected void sendAway() {
    sentAway = about;
    show(desk.seen());
  }

  private void show(Seen seen) {
    Optional<List<Setback>> offered = offered(seen, words);
    about = offered.orElse(List.of());
    if (open.get() || offered.isEmpty() || about.equals(sentAway)) quiet();
    else say(new Happened(seen.ledger(), words).offer(about), words.of("repair.title"), replan);
  }

  /** What a repair is offered for; nothing once the plan was repaired after it. */
  static Optional<List<Setback>> offered(Seen seen, Messages words) {
    if (RepairViewModel.block(seen).filter(b -> b.holds(seen.today())).isEmpty()) {
      return Optional.empty();
    }
    List<Setback> setbacks = Setbacks.seen(seen.ledger());
    if (!Happened.isMuch(seen.ledger(), setbacks, words)) return Optional.empty();
    LocalDate last = setbacks.getLast().last();
    boolean done =
        seen.snapshot().log().stream()
            .filter(entry -> !entry.undone() && entry.deed().kind() == Deed.Kind.REPLAN)
            .map(entry -> LocalDate.parse(entry.deed().about().get(1)))
            .anyMatch(day -> !day.isBefore(last));
    return done ? Optional.empty() : Optional.of(setbacks);
  }
}
