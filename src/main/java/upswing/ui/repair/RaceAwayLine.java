package upswing.ui.repair;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import upswing.training.BlockId;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.widget.QuietLine;

/**
 * One quiet line over the calendar while a race stands where its block does not lead to: it can be
 * replanned for that day, or where it can't the race goes back.
 */
public final class RaceAwayLine extends QuietLine {

  private final Desk desk;
  private final Messages words;
  private final ReadOnlyBooleanProperty open;
  private final BiConsumer<BlockId, LocalDate> replan;
  private Optional<RaceAway> about = Optional.empty();
  private Optional<RaceAway> sentAway = Optional.empty();

  /**
   * The line of a desk; it takes no room while every race stands where its block leads to.
   *
   * @param open whether the repair is looked at, which needs no offer
   * @param replan opens the replanning of a block for a race on another day
   */
  public RaceAwayLine(
      Desk desk,
      Messages words,
      ReadOnlyBooleanProperty open,
      BiConsumer<BlockId, LocalDate> replan) {
    super(words.of("repair.notNow"));
    this.desk = desk;
    this.words = words;
    this.open = open;
    this.replan = replan;
    getStyleClass().add("race-away");
    desk.seenProperty().subscribe(seen -> show());
    open.subscribe((before, now) -> show());
  }

  @Override
  protected void sendAway() {
    sentAway = about;
    show();
  }

  private void show() {
    about = RaceAway.of(desk.seen());
    if (open.get() || about.isEmpty() || about.equals(sentAway)) quiet();
    else show(about.get());
  }

  private void show(RaceAway away) {
    if (away.unable().isEmpty()) {
      say(
          away.said(words),
          words.of("repair.title"),
          () -> replan.accept(away.block(), away.now()));
    } else {
      say(away.said(words), words.of("repair.offer.back"), () -> desk.perform(away::back));
    }
  }
}
