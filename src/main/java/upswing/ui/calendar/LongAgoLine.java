package upswing.ui.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.widget.QuietLine;

/**
 * One quiet line over a calendar that is empty around today: the way to the newest run, and back.
 */
public final class LongAgoLine extends QuietLine {

  private final Desk desk;
  private final Messages words;
  private final Runnable gone;
  private boolean sentAway;

  /**
   * The line of a desk; it takes no room where there is something around today.
   *
   * @param gone gives the calendar the keyboard once it has been gone to
   */
  public LongAgoLine(Desk desk, Messages words, Runnable gone) {
    super(words.of("calendar.longAgo.away"));
    this.desk = desk;
    this.gone = gone;
    this.words = words;
    desk.seenProperty().subscribe(seen -> show());
    desk.chosenProperty().subscribe(day -> show());
  }

  @Override
  protected void sendAway() {
    sentAway = true;
    show();
  }

  private void show() {
    Optional<LongAgo> ago = sentAway ? Optional.empty() : LongAgo.of(desk.seen());
    ago.ifPresentOrElse(this::show, this::quiet);
  }

  private void show(LongAgo ago) {
    LocalDate today = desk.seen().today();
    boolean away = desk.chosenProperty().get().isBefore(today.minusWeeks(LongAgo.WEEKS));
    say(
        words.of("calendar.longAgo." + (ago.run() ? "run" : "any"), date(ago.newest())),
        words.of(away ? "calendar.longAgo.back" : "calendar.longAgo.go"),
        () -> go(away ? today : ago.newest()));
  }

  private void go(LocalDate day) {
    desk.chosenProperty().set(day);
    gone.run();
  }

  private String date(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", words.locale()).format(day);
  }
}
