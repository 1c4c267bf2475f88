package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import upswing.planning.Consequence;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.TrainingBlock;
import upswing.ui.Dates;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.Outlook;
import upswing.ui.Prospect;
import upswing.ui.Seen;
import upswing.ui.Trial;

/** What the calendar shows and what is chosen in it; edits are in {@link CalendarDeeds}. */
public final class CalendarViewModel {

  /** Outside a block so many weeks are shown before the day. */
  private static final int WEEKS_BEFORE = 3;

  private final Desk desk;
  private final Messages words;
  private final ObjectProperty<CalendarSpan> span = new SimpleObjectProperty<>(CalendarSpan.BLOCK);
  private final ReadOnlyObjectWrapper<Selection> selection;
  private final ReadOnlyObjectWrapper<Sights> sights;
  private final ReadOnlyObjectWrapper<Title> title;
  private final BooleanProperty care = new SimpleBooleanProperty(true);
  private CalendarDoors doors = CalendarDoors.CLOSED;

  public CalendarViewModel(Desk desk, Messages words) {
    this.desk = desk;
    this.words = words;
    selection = new ReadOnlyObjectWrapper<>(Selection.startingAt(desk.chosenProperty().get()));
    sights = new ReadOnlyObjectWrapper<>(sights());
    title = new ReadOnlyObjectWrapper<>(title());
    desk.seenProperty().subscribe(seen -> sights.set(sights()));
    desk.trialProperty().subscribe(trial -> sights.set(sights()));
    desk.chosenProperty().subscribe(this::chosenElsewhere);
    desk.seenProperty().subscribe(seen -> title.set(title()));
    span.subscribe(now -> title.set(title()));
    selection.subscribe(now -> title.set(title()));
  }

  /** How much is shown at once. */
  public ObjectProperty<CalendarSpan> spanProperty() {
    return span;
  }

  /** Whether the week view shows the care of each day. */
  public BooleanProperty careProperty() {
    return care;
  }

  /** What is chosen. */
  public ReadOnlyObjectProperty<Selection> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  /** What is to be seen of any week. */
  public ReadOnlyObjectProperty<Sights> sightsProperty() {
    return sights.getReadOnlyProperty();
  }

  /** What is shown, in words. */
  public ReadOnlyObjectProperty<Title> titleProperty() {
    return title.getReadOnlyProperty();
  }

  /** The day under the pointer. */
  public ObjectProperty<Optional<LocalDate>> litProperty() {
    return desk.litProperty();
  }

  /** What would come of a change that is only looked at. */
  Outlook outlook() {
    return desk.outlook();
  }

  /** Lets everybody look at what a drop would lead to, once that is known. */
  void look(Carry carry, Optional<Consequence> would) {
    if (carry.aim().isEmpty() || would.isEmpty()) {
      outlook().forget();
      return;
    }
    LocalDate to = carry.aim().get().to();
    String title =
        carry.isWeek()
            ? words.of("foresight.dropWeek", week(carry.from()), week(to))
            : words.of("foresight.dropOn", Dates.day(to, words));
    outlook().show(new Prospect(title, to, would.get(), Prospect.Where.CALENDAR));
  }

  private String week(LocalDate start) {
    return sights.get().week(start).number();
  }

  /** The chosen session, or the only one of the chosen day. */
  Optional<Session> chosenSession() {
    List<Session> there = sessionsOn(selection.get().day());
    Optional<SessionId> chosen = selection.get().session();
    return there.stream()
        .filter(s -> chosen.isEmpty() ? there.size() == 1 : chosen.get().equals(s.id()))
        .findFirst();
  }

  /** Where opening leads to. */
  public void leadTo(CalendarDoors newDoors) {
    doors = newDoors;
  }

  /** Chooses a day, or one session on it. */
  public void choose(LocalDate day, Optional<SessionId> session) {
    select(Selection.of(day, session));
  }

  /** Extends the choice from where it began to a day. */
  public void extendTo(LocalDate day) {
    select(selection.get().extendedTo(day));
  }

  /** Walks some days on; one session after another on days with several is {@link #nextSession}. */
  public void walk(int days, boolean extend) {
    LocalDate day = selection.get().day().plusDays(days);
    if (extend) extendTo(day);
    else choose(day, Optional.empty());
  }

  /** Chooses the next session of the chosen day, after the last one the day itself. */
  public void nextSession() {
    LocalDate day = selection.get().day();
    List<SessionId> ids = sessionsOn(day).stream().map(Session::id).toList();
    int at = selection.get().session().map(ids::indexOf).orElse(-1) + 1;
    choose(day, at < ids.size() ? Optional.of(ids.get(at)) : Optional.empty());
  }

  /** Goes to today. */
  public void today() {
    choose(desk.seen().today(), Optional.empty());
  }

  /** Goes a week, a month, or four weeks on or back. */
  public void turn(int direction) {
    LocalDate day = selection.get().day();
    choose(
        switch (span.get()) {
          case WEEK -> day.plusWeeks(direction);
          case MONTH -> day.plusMonths(direction);
          case BLOCK -> day.plusWeeks(4L * direction);
          case SEASON -> day.plusWeeks(52L * direction);
        },
        Optional.empty());
  }

  /** Opens the chosen session, the only one of the chosen day, or the empty day. */
  public void open() {
    open(doors::session, "");
  }

  /** Opens the line of the chosen session, of the only one of the chosen day, or of a new one. */
  public void openLine() {
    openLine("");
  }

  /** The same, begun by typing on the day. */
  public void openLine(String typed) {
    open(session -> doors.line(session, typed), typed);
  }

  /**
   * The first day of the block around the chosen day; outside a block the last weeks in which
   * something was recorded, else that day's week.
   */
  LocalDate blockStart() {
    LocalDate day = selection.get().day();
    Seen seen = desk.seen();
    boolean recorded =
        seen.plan().activities().values().stream()
            .anyMatch(
                a -> !a.date().isBefore(day.minusWeeks(WEEKS_BEFORE)) && a.date().isBefore(day));
    return seen.plan()
        .blockOn(day)
        .map(TrainingBlock::start)
        .orElse(recorded ? day.minusWeeks(WEEKS_BEFORE) : day);
  }

  /** Does for a week what the window knows under an id. */
  void ask(String action, LocalDate week) {
    if (!sights.get().weekOf(selection.get().day()).equals(week)) choose(week, Optional.empty());
    doors.action(action);
  }

  /** Opens what a card stands for. */
  public void open(CardSight card) {
    card.session()
        .ifPresentOrElse(doors::session, () -> card.activity().ifPresent(doors::activity));
  }

  private void open(Consumer<SessionId> door, String typed) {
    Selection chosen = selection.get();
    List<Session> there = sessionsOn(chosen.day());
    Optional<SessionId> one =
        chosen.session().or(() -> there.stream().findFirst().map(Session::id));
    one.ifPresentOrElse(door, () -> doors.emptyDay(chosen.day(), typed));
  }

  private void select(Selection newSelection) {
    selection.set(newSelection);
    desk.chosenProperty().set(newSelection.day());
  }

  private void chosenElsewhere(LocalDate day) {
    if (!day.equals(selection.get().day())) select(Selection.of(day, Optional.empty()));
  }

  private Sights sights() {
    return new Sights(desk.seen(), desk.trialProperty().get().map(Trial::kept), words);
  }

  private List<Session> sessionsOn(LocalDate day) {
    return desk.seen().ledger().sessionsOn(day);
  }

  private Title title() {
    return new Titles(desk.seen(), words).of(span.get(), selection.get().day());
  }
}
