package upswing.ui.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import upswing.edit.Deed;
import upswing.edit.Edit;
import upswing.edit.PlanChange;
import upswing.edit.PlanDifference;
import upswing.planning.repair.Circumstances;
import upswing.planning.repair.DayChange;
import upswing.planning.repair.RaceDay;
import upswing.planning.repair.Repair;
import upswing.planning.repair.Repaired;
import upswing.planning.repair.Setback;
import upswing.planning.repair.Setbacks;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.Plan;
import upswing.training.TrainingBlock;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.Seen;

/**
 * A repair as it is being looked at: what happened, which of its changes are ticked.
 *
 * <p>Every answer has the plan repaired again in the background; what was shown stays until the new
 * one is there, and one that was overtaken is given up.
 */
public final class RepairViewModel {

  /** Which of the two plans the days show. */
  enum Shown {
    BEFORE,
    BOTH,
    AFTER
  }

  private final Desk desk;
  private final Messages words;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Sight>> sight =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<Setback>> setbacks =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<BlockSettings>> wishes =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BooleanProperty telling = new SimpleBooleanProperty();
  private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.BOTH);
  private final ReadOnlyObjectWrapper<Optional<LocalDate>> at =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Set<LocalDate> left = new HashSet<>();
  private final AtomicInteger asked = new AtomicInteger();
  private Optional<TrainingBlock> block = Optional.empty();
  private Optional<Repaired> repaired = Optional.empty();

  /** A repair of a desk's plan; closed until it is asked for. */
  public RepairViewModel(Desk desk, Messages words) {
    this.desk = desk;
    this.words = words;
    desk.seenProperty().subscribe((before, now) -> planChanged());
  }

  /** The block that would be repaired: today's, else the next one to come. */
  public static Optional<TrainingBlock> block(Seen seen) {
    return seen.plan()
        .blockOn(seen.today())
        .or(
            () ->
                seen.plan().blocks().values().stream()
                    .filter(block -> block.start().isAfter(seen.today()))
                    .min(Comparator.comparing(TrainingBlock::start)));
  }

  /** What is seen of it; empty while it is closed. */
  ReadOnlyObjectProperty<Optional<Sight>> sightProperty() {
    return sight.getReadOnlyProperty();
  }

  /** Whether it is looked at. */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** What happened, as noted or said. */
  ReadOnlyObjectProperty<List<Setback>> setbacksProperty() {
    return setbacks.getReadOnlyProperty();
  }

  /** The days and minutes that are wanted now; empty while it is closed. */
  ReadOnlyObjectProperty<Optional<BlockSettings>> wishesProperty() {
    return wishes.getReadOnlyProperty();
  }

  /** Whether it is being said what happened and what is different. */
  BooleanProperty tellingProperty() {
    return telling;
  }

  /** Which of the two plans is shown. */
  ObjectProperty<Shown> shownProperty() {
    return shown;
  }

  /** The changed day the keyboard or the pointer is at. */
  ReadOnlyObjectProperty<Optional<LocalDate>> atProperty() {
    return at.getReadOnlyProperty();
  }

  LocalDate today() {
    return desk.seen().today();
  }

  /** Whether the race of the block can be on a day. */
  RaceDay raceDay(LocalDate day) {
    return RaceDay.of(desk.seen().ledger(), block.orElseThrow(), day);
  }

  /** Opens it with what the mornings and the missed sessions say. */
  public void open() {
    block(desk.seen()).ifPresent(now -> open(now, raced(now)));
  }

  /** The same to say what happened. */
  public void tell() {
    open();
    telling.set(true);
  }

  /** Opens it for a block whose race is on another day now, if it can be. */
  public void open(BlockId id, LocalDate race) {
    Optional.ofNullable(desk.seen().plan().blocks().get(id))
        .ifPresent(
            now -> {
              if (RaceDay.of(desk.seen().ledger(), now, race)
                  instanceof RaceDay.Possible(BlockSettings raced)) {
                open(now, raced);
                telling.set(true);
              }
            });
  }

  /** A race that was dragged out of its block's last week is where the runner wants it. */
  private BlockSettings raced(TrainingBlock now) {
    Seen seen = desk.seen();
    return RaceDay.away(seen.plan(), now)
        .map(day -> RaceDay.of(seen.ledger(), now, day))
        .map(day -> day instanceof RaceDay.Possible(BlockSettings raced) ? raced : now.settings())
        .orElse(now.settings());
  }

  private void open(TrainingBlock now, BlockSettings wanted) {
    block = Optional.of(now);
    telling.set(false);
    left.clear();
    repaired = Optional.empty();
    shown.set(Shown.BOTH);
    at.set(Optional.empty());
    setbacks.set(Setbacks.seen(desk.seen().ledger()));
    wishes.set(Optional.of(wanted));
    ask();
    open.set(true);
  }

  /** Closes it; nothing is changed. */
  public void close() {
    if (!open.get()) return;
    open.set(false);
    asked.incrementAndGet();
    block = Optional.empty();
    repaired = Optional.empty();
    sight.set(Optional.empty());
    wishes.set(Optional.empty());
    desk.callOff();
  }

  /** Says otherwise what happened. */
  void say(List<Setback> told) {
    setbacks.set(List.copyOf(told));
    ask();
  }

  /** Wishes other days or minutes. */
  void wish(BlockSettings wished) {
    if (wishes.get().equals(Optional.of(wished))) return;
    wishes.set(Optional.of(wished));
    ask();
  }

  /** Goes to the next or the previous change. */
  void walk(int steps) {
    List<LocalDate> days = days();
    if (days.isEmpty()) return;
    int now = at.get().map(days::indexOf).orElse(steps > 0 ? -1 : days.size());
    goTo(days.get(Math.clamp(now + steps, 0, days.size() - 1)));
  }

  /** Goes to the change of a day, if it has one. */
  void goTo(LocalDate day) {
    if (days().contains(day)) at.set(Optional.of(day));
  }

  /** Ticks a day's change, or leaves it; a race that is moved goes with all the others. */
  void tick(LocalDate day) {
    if (repaired.filter(now -> now.together().contains(day)).isPresent()) return;
    if (!left.remove(day)) left.add(day);
    repaired.ifPresent(now -> draw(now, asked.get()));
  }

  /** Makes the ticked changes one change of the plan, and closes. */
  void take() {
    Set<LocalDate> taken = taken();
    if (repaired.isEmpty() || taken.isEmpty()) return;
    Plan before = repaired.get().before();
    Plan after = repaired.get().taking(taken);
    Deed deed = Deed.of(Deed.Kind.REPLAN, taken.size(), desk.seen().today());
    desk.perform(plan -> edit(plan, before, after, deed));
    close();
  }

  private static Optional<Edit> edit(Plan plan, Plan before, Plan after, Deed deed) {
    boolean same =
        plan.sessions().equals(before.sessions()) && plan.blocks().equals(before.blocks());
    List<PlanChange> changes = PlanDifference.between(before, after);
    return same && !changes.isEmpty()
        ? Optional.of(new Edit(deed, new PlanChange.Together(changes)))
        : Optional.empty();
  }

  private void planChanged() {
    if (block.isEmpty()) return;
    block = block.flatMap(b -> Optional.ofNullable(desk.seen().plan().blocks().get(b.id())));
    if (block.isEmpty()) close();
    else ask();
  }

  private void ask() {
    int turn = asked.incrementAndGet();
    Seen seen = desk.seen();
    if (block.isEmpty() || wishes.get().isEmpty()) return;
    TrainingBlock of = block.get();
    Circumstances now = new Circumstances(seen.today(), setbacks.get(), wishes.get().get());
    desk.inBackground(
        () -> turn == asked.get() ? made(seen, of, now, turn) : Optional.<Repaired>empty(),
        made ->
            made.filter(found -> turn == asked.get())
                .ifPresent(
                    found -> {
                      repaired = Optional.of(found);
                      draw(found, turn);
                    }));
  }

  private Optional<Repaired> made(Seen seen, TrainingBlock of, Circumstances now, int turn) {
    try {
      return Optional.of(Repair.of(seen.ledger(), of, now, () -> turn != asked.get()));
    } catch (CancellationException overtaken) {
      return Optional.empty();
    }
  }

  private void draw(Repaired found, int turn) {
    Seen seen = desk.seen();
    Set<LocalDate> taken = taken();
    List<Setback> told = setbacks.get();
    desk.inBackground(
        () -> new SightMaker(seen, found, taken, told, words).make(),
        made -> {
          if (turn == asked.get() && taken.equals(taken())) sight.set(Optional.of(made));
        });
  }

  private List<LocalDate> days() {
    return repaired.stream().flatMap(r -> r.changes().stream()).map(DayChange::day).toList();
  }

  private Set<LocalDate> taken() {
    List<LocalDate> days = new ArrayList<>(days());
    days.removeAll(left);
    return Set.copyOf(days);
  }
}
