package upswing.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import upswing.edit.Edit;
import upswing.planning.Foresight;
import upswing.training.Plan;
import upswing.ui.Prospect.Where;

/** What would come of a change that is looked at: dragged, typed, or under the pointer. */
public final class Outlook {

  private final Desk desk;
  private final ReadOnlyObjectWrapper<Optional<Prospect>> prospect =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private int asked;

  Outlook(Desk desk) {
    this.desk = desk;
  }

  /** What is looked at; empty while nothing is. */
  public ReadOnlyObjectProperty<Optional<Prospect>> prospectProperty() {
    return prospect.getReadOnlyProperty();
  }

  /** Shows what is known already. */
  public void show(Prospect known) {
    asked++;
    prospect.set(Optional.of(known));
  }

  /** Looks at nothing any more. */
  public void forget() {
    asked++;
    prospect.set(Optional.empty());
  }

  /**
   * Works out on the worker what an edit would lead to; a newer question takes its place.
   *
   * @param day the day it is about
   * @param title what would be done
   * @param where where the runner looks at it
   */
  public void ask(LocalDate day, String title, Where where, Function<Plan, Optional<Edit>> maker) {
    int question = ++asked;
    Seen seen = desk.seen();
    LocalDate from = day.isBefore(seen.today()) ? day : seen.today();
    desk.inBackground(
        () -> new Foresight(seen.ledger(), seen.mornings(), from).of(maker),
        found -> {
          if (question != asked) return;
          prospect.set(found.map(known -> new Prospect(title, day, known, where)));
        });
  }
}
