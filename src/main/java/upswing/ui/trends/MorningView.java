package upswing.ui.trends;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.Seen;

/** One morning: its verdict with what is proposed, and its signals over their normal ranges. */
public final class MorningView extends VBox {

  private final Messages words;
  private final LocalDate date;
  private final VerdictView verdict;
  private final ReadThen readThen;
  private final Subscription watching;
  private Optional<VerdictCard> card = Optional.empty();

  /**
   * The morning of a day, at most today.
   *
   * @param checkIn opens the check-in of a day
   */
  public MorningView(Desk desk, Messages words, LocalDate date, Consumer<LocalDate> checkIn) {
    super(12);
    this.words = words;
    this.date = date;
    verdict = new VerdictView(words, new VerdictDeeds(desk, words, checkIn, () -> card));
    readThen = new ReadThen(desk, words);
    watching = desk.seenProperty().subscribe(this::show);
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before != null && now == null) watching.unsubscribe();
            });
  }

  private void show(Seen seen) {
    List<Why.Signal> signals = new WhyMaker(seen, words).of(date).signals();
    VerdictCard now = new VerdictWords(words).card(seen.ledger(), seen.mornings(), date);
    card = Optional.of(now);
    VerdictCard shown = now.over(signals.stream().map(Why.Signal::name).toList());
    verdict.show(shown);
    readThen.addTo(verdict, shown);
    getChildren().setAll(verdict);
    if (signals.isEmpty()) return;
    Label heading =
        new Label(words.of(date.equals(seen.today()) ? "why.morning" : "why.thatMorning"));
    heading.getStyleClass().add("strong");
    getChildren().addAll(heading, SignalTable.narrow(signals));
  }
}
