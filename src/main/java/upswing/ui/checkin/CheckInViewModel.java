package upswing.ui.checkin;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import upswing.edit.Deed;
import upswing.edit.Edit;
import upswing.edit.PlanChange;
import upswing.report.SignalWords;
import upswing.training.CheckIn;
import upswing.training.Plan;
import upswing.training.Reading;
import upswing.training.Signal;
import upswing.training.Tag;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.Seen;

/** One morning on the form: what was said before, what is typed now, how it would be judged. */
public final class CheckInViewModel {

  /** The order the form is walked in. */
  public static final List<Signal> ORDER =
      List.of(
          Signal.RESTING_HEART_RATE,
          Signal.HRV,
          Signal.SLEEP,
          Signal.SLEEP_QUALITY,
          Signal.ENERGY,
          Signal.FATIGUE,
          Signal.SORENESS,
          Signal.MOOD,
          Signal.MOTIVATION,
          Signal.APPETITE,
          Signal.STRESS);

  /** From this soreness on it is asked where. */
  private static final double SORE = 2;

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final Desk desk;
  private final SignalWords signals;
  private final OutlookMaker judge;
  private final ReadOnlyObjectWrapper<LocalDate> date;
  private final Map<Signal, SignalEntry> entries = new EnumMap<>(Signal.class);
  private final ObservableSet<Tag> tags = FXCollections.observableSet();
  private final StringProperty note = new SimpleStringProperty("");
  private final StringProperty site = new SimpleStringProperty("");
  private final StringProperty bedTime = new SimpleStringProperty("");
  private final StringProperty wakeTime = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<Outlook>> outlook =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ChangeListener<Seen> onSeen = (property, before, now) -> reload();
  private CheckIn loaded;
  private boolean loading;
  private boolean judging;
  private boolean stale;

  /**
   * The form of a morning.
   *
   * @param date the morning, at most today
   */
  public CheckInViewModel(Desk desk, Messages words, LocalDate date) {
    this.desk = desk;
    this.date = new ReadOnlyObjectWrapper<>(date);
    signals = new SignalWords(words);
    judge = new OutlookMaker(words);
    for (Signal signal : ORDER) {
      SignalEntry entry = new SignalEntry(signal);
      entry.textProperty().addListener((text, before, now) -> judge());
      entries.put(signal, entry);
    }
    tags.addListener((SetChangeListener<Tag>) change -> judge());
    // Weak, because the desk outlives every form.
    desk.seenProperty().addListener(new WeakChangeListener<>(onSeen));
    loaded = CheckIn.empty(date);
    show(date);
  }

  /** The morning that is shown. */
  public ReadOnlyObjectProperty<LocalDate> dateProperty() {
    return date.getReadOnlyProperty();
  }

  /** One signal of the form. */
  public SignalEntry entry(Signal signal) {
    return Objects.requireNonNull(entries.get(signal));
  }

  /** What explains the numbers. */
  public ObservableSet<Tag> tags() {
    return tags;
  }

  /** What else there is to say. */
  public StringProperty noteProperty() {
    return note;
  }

  /** Where it is sore. */
  public StringProperty siteProperty() {
    return site;
  }

  /** When the runner went to bed, as typed. */
  public StringProperty bedTimeProperty() {
    return bedTime;
  }

  /** When the runner woke, as typed. */
  public StringProperty wakeTimeProperty() {
    return wakeTime;
  }

  /** How the morning would be judged; empty until it is worked out. */
  public ReadOnlyObjectProperty<Optional<Outlook>> outlookProperty() {
    return outlook.getReadOnlyProperty();
  }

  /** Whether it is asked where it is sore. */
  public boolean asksWhereSore() {
    return entry(Signal.SORENESS)
        .typedProperty()
        .get()
        .understood()
        .filter(v -> v >= SORE)
        .isPresent();
  }

  /** Whether the morning is today's. */
  public boolean isToday() {
    return date.get().equals(desk.seen().today());
  }

  /** Whether a text is empty or a time of day. */
  public static boolean isTime(String text) {
    return text.isBlank() || ClockTyped.read(text).isPresent();
  }

  /** The signals whose fields can't be saved as they are, in the order of the form. */
  public List<Signal> wrong() {
    return ORDER.stream().filter(signal -> entry(signal).isWrong()).toList();
  }

  /** Whether everything typed can be saved. */
  public boolean canSave() {
    return wrong().isEmpty() && isTime(bedTime.get()) && isTime(wakeTime.get());
  }

  /** Takes the value that was probably meant. */
  public void accept(Signal signal, Typed.Slip slip) {
    entry(signal).textProperty().set(signals.bare(signal, slip.meant()));
  }

  /** Saves as one change; false when something has to be mended first, and then nothing is. */
  public boolean save() {
    if (!canSave()) return false;
    CheckIn said = checkIn();
    desk.perform(plan -> edit(plan, said));
    return true;
  }

  /** Saves and goes to another morning, at most today; stays when something has to be mended. */
  public boolean goTo(LocalDate other) {
    if (other.isAfter(desk.seen().today()) || !save()) return false;
    show(other);
    return true;
  }

  /** The morning as it would be saved: untouched values stay as they came. */
  CheckIn checkIn() {
    Map<Signal, Reading> readings = new EnumMap<>(Signal.class);
    entries.forEach((signal, entry) -> entry.reading().ifPresent(r -> readings.put(signal, r)));
    return new CheckIn(
        date.get(),
        readings,
        ClockTyped.read(bedTime.get()),
        ClockTyped.read(wakeTime.get()),
        asksWhereSore() ? site.get().strip() : "",
        Set.copyOf(tags),
        note.get().strip());
  }

  private static Optional<Edit> edit(Plan plan, CheckIn said) {
    Optional<CheckIn> before = Optional.ofNullable(plan.checkIns().get(said.date()));
    Optional<CheckIn> after = said.isEmpty() ? Optional.empty() : Optional.of(said);
    if (before.equals(after)) return Optional.empty();
    return Optional.of(
        new Edit(
            Deed.of(Deed.Kind.CHECK_IN, said.date()),
            new PlanChange.OfCheckIn(said.date(), before, after)));
  }

  private void show(LocalDate morning) {
    loading = true;
    CheckIn said = desk.seen().plan().checkIns().getOrDefault(morning, CheckIn.empty(morning));
    for (SignalEntry entry : entries.values()) {
      Optional<Reading> reading = Optional.ofNullable(said.readings().get(entry.signal()));
      entry.start(reading, reading.map(r -> signals.bare(entry.signal(), r.value())).orElse(""));
    }
    tags.retainAll(said.tags());
    tags.addAll(said.tags());
    note.set(said.note());
    site.set(said.sorenessSite());
    bedTime.set(said.bedTime().map(CheckInViewModel::clock).orElse(""));
    wakeTime.set(said.wakeTime().map(CheckInViewModel::clock).orElse(""));
    outlook.set(Optional.empty());
    date.set(morning);
    loaded = checkIn();
    loading = false;
    judge();
  }

  /** Another change may have touched this morning; what is being typed is never overwritten. */
  private void reload() {
    if (checkIn().equals(loaded)) show(date.get());
  }

  /** One look ahead at a time; what is typed meanwhile is looked at when it is done. */
  private void judge() {
    if (loading) return;
    stale = judging;
    if (judging) return;
    judging = true;
    CheckIn said = checkIn();
    Plan plan = desk.seen().plan();
    LocalDate today = desk.seen().today();
    desk.inBackground(() -> judge.of(plan, today, said), judged -> show(judged, said.date()));
  }

  private void show(Outlook judged, LocalDate morning) {
    judging = false;
    if (morning.equals(date.get())) outlook.set(Optional.of(judged));
    if (stale) judge();
  }

  private static String clock(LocalTime time) {
    return CLOCK.format(time);
  }
}
