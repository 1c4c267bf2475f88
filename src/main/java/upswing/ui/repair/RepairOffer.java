package upswing.ui.repair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import upswing.edit.Deed;
import upswing.planning.repair.Setback;
import upswing.planning.repair.Setbacks;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.Seen;

/** One quiet line over the calendar after days that went otherwise; it can be sent away. */
public final class RepairOffer extends HBox {

  private final Messages words;
  private final ReadOnlyBooleanProperty open;
  private final Label said = new Label();
  private List<Setback> about = List.of();
  private List<Setback> sentAway = List.of();

  /**
   * The line of a desk; it takes no room while there is nothing to offer.
   *
   * @param open whether the repair is looked at, which needs no offer
   */
  public RepairOffer(Desk desk, Messages words, ReadOnlyBooleanProperty open, Runnable replan) {
    super(10);
    this.words = words;
    this.open = open;
    getStyleClass().addAll("quiet-line", "repair-offer");
    setAlignment(Pos.CENTER_LEFT);
    said.getStyleClass().add("soft");
    Hyperlink begin = new Hyperlink(words.of("repair.title"));
    begin.setOnAction(click -> replan.run());
    begin.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button away = new Button("×");
    away.getStyleClass().add("quiet");
    away.setAccessibleText(words.of("repair.notNow"));
    away.setOnAction(
        click -> {
          sentAway = about;
          show(desk.seen());
        });
    getChildren().addAll(said, begin, gap, away);
    desk.seenProperty().subscribe(this::show);
    open.subscribe((before, now) -> show(desk.seen()));
  }

  private void show(Seen seen) {
    Optional<List<Setback>> offered = offered(seen, words);
    about = offered.orElse(List.of());
    boolean shown = !open.get() && offered.isPresent() && !about.equals(sentAway);
    setVisible(shown);
    setManaged(shown);
    if (shown) said.setText(new Happened(seen.ledger(), words).offer(about));
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
