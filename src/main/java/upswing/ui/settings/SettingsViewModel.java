package upswing.ui.settings;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import upswing.edit.Deed;
import upswing.edit.Edit;
import upswing.edit.PlanChange;
import upswing.training.DistanceUnit;
import upswing.training.Measure;
import upswing.training.Runner;
import upswing.training.Sex;
import upswing.ui.Desk;
import upswing.ui.Messages;

/**
 * What is known of the runner. Each finished field is one change of the plan.
 *
 * <p>Fields answer with the key of a sentence when what was typed can't be.
 */
final class SettingsViewModel {

  private static final int FIRST_YEAR = 1900;
  private static final int YOUNGEST = 5;

  private final Desk desk;
  private final Messages words;
  private final ReadOnlyObjectWrapper<Runner> runner = new ReadOnlyObjectWrapper<>(Runner.UNKNOWN);
  private final ReadOnlyObjectWrapper<List<ZoneLine>> zones =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<String> otherWays = new ReadOnlyObjectWrapper<>("");
  private final Subscription watching;

  SettingsViewModel(Desk desk, Messages words) {
    this.desk = desk;
    this.words = words;
    watching =
        desk.seenProperty()
            .subscribe(
                seen -> {
                  runner.set(seen.plan().runner());
                  ZoneWords said = new ZoneWords(words, seen.plan().runner(), seen.today());
                  zones.set(said.lines());
                  otherWays.set(said.otherWays());
                });
  }

  /** The runner as kept. */
  ReadOnlyObjectProperty<Runner> runnerProperty() {
    return runner.getReadOnlyProperty();
  }

  /** The zones of today, each with its source. */
  ReadOnlyObjectProperty<List<ZoneLine>> zonesProperty() {
    return zones.getReadOnlyProperty();
  }

  /** What other ways to the easy ceiling would give; empty where there is no other. */
  ReadOnlyObjectProperty<String> otherWaysProperty() {
    return otherWays.getReadOnlyProperty();
  }

  /** The newest measure of a kind. */
  Optional<Measure> measure(Measure.Kind kind) {
    return newest(runner.get(), kind);
  }

  /** Keeps the year of birth; an empty field forgets it. */
  Optional<String> birthYear(String text) {
    String plain = text.strip();
    OptionalInt year =
        plain.matches("\\d{4}") ? OptionalInt.of(Integer.parseInt(plain)) : OptionalInt.empty();
    boolean possible =
        year.isPresent()
            && year.getAsInt() >= FIRST_YEAR
            && year.getAsInt() <= desk.seen().today().getYear() - YOUNGEST;
    if (!plain.isEmpty() && !possible) return Optional.of("settings.bad.birthYear");
    return change(
        was ->
            new Runner(
                year, was.sex(), was.measures(), was.unit(), was.weekStart(), was.sleepTarget()));
  }

  /** Keeps how long the runner wants to sleep. */
  Optional<String> sleepTarget(String text) {
    Optional<Duration> sleep = MeasureText.sleep(text);
    if (sleep.isEmpty()) return Optional.of("settings.bad.sleepTarget");
    return change(
        was ->
            new Runner(
                was.birthYear(),
                was.sex(),
                was.measures(),
                was.unit(),
                was.weekStart(),
                sleep.get()));
  }

  void sex(Sex sex) {
    change(
        was ->
            new Runner(
                was.birthYear(),
                sex,
                was.measures(),
                was.unit(),
                was.weekStart(),
                was.sleepTarget()));
  }

  void unit(DistanceUnit unit) {
    change(
        was ->
            new Runner(
                was.birthYear(),
                was.sex(),
                was.measures(),
                unit,
                was.weekStart(),
                was.sleepTarget()));
  }

  void weekStart(DayOfWeek day) {
    change(
        was ->
            new Runner(
                was.birthYear(), was.sex(), was.measures(), was.unit(), day, was.sleepTarget()));
  }

  /**
   * Keeps a new value as of today, what was measured before stays; an empty field forgets the
   * newest.
   */
  Optional<String> value(Measure.Kind kind, String text) {
    Optional<Measure> newest = measure(kind);
    if (text.isBlank()) return change(was -> withMeasures(was, kind, newest, Optional.empty()));
    Optional<Double> value = MeasureText.read(kind, text, runner.get().unit());
    if (value.isEmpty()) return Optional.of("settings.bad." + kind);
    return change(was -> was.with(new Measure(kind, desk.seen().today(), value.get())));
  }

  /** Keeps since when the newest value of a kind holds. */
  Optional<String> since(Measure.Kind kind, String text) {
    Optional<LocalDate> date = MeasureText.date(text, words.locale());
    Optional<Measure> newest = measure(kind);
    if (newest.isEmpty()) return Optional.of("settings.bad.valueFirst");
    if (date.isEmpty() || date.get().isAfter(desk.seen().today())) {
      return Optional.of("settings.bad.since");
    }
    Measure moved = new Measure(kind, date.get(), newest.get().value());
    return change(was -> withMeasures(was, kind, newest, Optional.of(moved)));
  }

  void close() {
    watching.unsubscribe();
  }

  private Optional<String> change(UnaryOperator<Runner> change) {
    desk.perform(
        plan -> {
          Runner after = change.apply(plan.runner());
          return after.equals(plan.runner())
              ? Optional.empty()
              : Optional.of(
                  new Edit(
                      Deed.of(Deed.Kind.SETTINGS), new PlanChange.OfRunner(plan.runner(), after)));
        });
    return Optional.empty();
  }

  private static Optional<Measure> newest(Runner runner, Measure.Kind kind) {
    return runner.measures().stream()
        .filter(measure -> measure.kind() == kind)
        .reduce((older, newer) -> newer);
  }

  private static Runner withMeasures(
      Runner was, Measure.Kind kind, Optional<Measure> without, Optional<Measure> with) {
    List<Measure> all = new ArrayList<>(was.measures());
    without.ifPresent(all::remove);
    with.ifPresent(
        moved -> {
          all.removeIf(m -> m.kind() == kind && m.since().equals(moved.since()));
          all.add(moved);
        });
    return new Runner(
        was.birthYear(), was.sex(), all, was.unit(), was.weekStart(), was.sleepTarget());
  }
}
