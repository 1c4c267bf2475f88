package upswing.ui.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import upswing.edit.ActivityEdits;
import upswing.recovery.CareLine;
import upswing.recovery.DayCare;
import upswing.report.CareWords;
import upswing.ui.Dates;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.Seen;

/** The care of one day: its lines, and the answers the runner gives. */
public final class CareViewModel {

  private final Desk desk;
  private final Messages words;
  private final LocalDate date;
  private final ReadOnlyObjectWrapper<List<CareRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final Subscription watching;

  /** The care of a day, kept up with the plan until it is closed. */
  public CareViewModel(Desk desk, Messages words, LocalDate date) {
    this.desk = desk;
    this.words = words;
    this.date = date;
    watching = desk.seenProperty().subscribe(this::follow);
  }

  /** Whose care it is: Care of Wednesday 17 February. */
  public String title() {
    return words.of("care.title", Dates.full(date, words));
  }

  /** The lines, the most useful first. */
  ReadOnlyObjectProperty<List<CareRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** Keeps an answer; the same one again takes it back. */
  void answer(CareRow.Question question, boolean yes) {
    desk.perform(
        plan ->
            ActivityEdits.answer(
                plan,
                question.activity(),
                done ->
                    switch (question.kind()) {
                      case MEAL -> ActivityEdits.fuelled(done, yes);
                      case EASY -> ActivityEdits.easyEnough(done, yes);
                    }));
  }

  /** No longer follows the plan. */
  public void close() {
    watching.unsubscribe();
  }

  private void follow(Seen seen) {
    CareWords said = new CareWords(words);
    rows.set(
        DayCare.of(seen.ledger(), date).lines().stream()
            .map(line -> new CareRow(what(line), said.full(line), said.why(line), question(line)))
            .toList());
  }

  private static CareRow.What what(CareLine line) {
    return switch (line) {
      case CareLine.Sleep sleep -> CareRow.What.SLEEP;
      case CareLine.Carbohydrate carbs -> CareRow.What.FOOD;
      case CareLine.During during -> CareRow.What.FOOD;
      case CareLine.Protein protein -> CareRow.What.FOOD;
      case CareLine.Refuel refuel -> CareRow.What.FOOD;
      case CareLine.EasyEnough easy -> CareRow.What.RUN;
      case CareLine.Recover recover -> CareRow.What.REST;
    };
  }

  private static Optional<CareRow.Question> question(CareLine line) {
    return switch (line) {
      case CareLine.Refuel refuel ->
          refuel.done().map(id -> new CareRow.Question(CareRow.Kind.MEAL, id, refuel.fuelled()));
      case CareLine.EasyEnough easy ->
          Optional.of(new CareRow.Question(CareRow.Kind.EASY, easy.done(), easy.answer()));
      default -> Optional.empty();
    };
  }
}
