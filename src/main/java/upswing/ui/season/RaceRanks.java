package upswing.ui.season;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import upswing.edit.SeasonEdits;
import upswing.training.RaceRank;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.ui.Desk;

/** Ranks the race on the chosen day. */
public final class RaceRanks {

  private final Desk desk;
  private final ObservableValue<Optional<String>> noRace;

  public RaceRanks(Desk desk) {
    this.desk = desk;
    noRace =
        Bindings.createObjectBinding(
            () -> race().isPresent() ? Optional.<String>empty() : Optional.of("season.noRace"),
            desk.seenProperty(),
            desk.chosenProperty());
  }

  /** Why no race can be ranked now, as a key of the words. */
  public ObservableValue<Optional<String>> noRaceProperty() {
    return noRace;
  }

  /** Ranks the race, or leaves it to the plan around it; one change, one undo. */
  public void rank(Optional<RaceRank> rank) {
    race().ifPresent(race -> desk.perform(plan -> SeasonEdits.rank(plan, race.id(), rank)));
  }

  private Optional<Session> race() {
    LocalDate day = desk.chosenProperty().get();
    return desk.seen().ledger().sessionsOn(day).stream()
        .filter(session -> session.kind() == SessionKind.RACE)
        .findFirst();
  }
}
