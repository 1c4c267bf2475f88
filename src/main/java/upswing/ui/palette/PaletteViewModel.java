package upswing.ui.palette;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import upswing.edit.Edits;
import upswing.edit.WorkoutText;
import upswing.edit.WorkoutText.Understood;
import upswing.load.PlannedFigures;
import upswing.report.Amounts;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.ui.Action;
import upswing.ui.Actions;
import upswing.ui.Dates;
import upswing.ui.Desk;
import upswing.ui.Messages;

/** What is typed into the palette, and what it finds: sessions to add, days to go to, actions. */
final class PaletteViewModel {

  private static final String ITSELF = "palette";

  private final Desk desk;
  private final Messages words;
  private final Actions actions;
  private final StringProperty query = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();

  PaletteViewModel(Desk desk, Messages words, Actions actions) {
    this.desk = desk;
    this.words = words;
    this.actions = actions;
    query.subscribe(this::find);
  }

  /** What is typed. */
  StringProperty queryProperty() {
    return query;
  }

  /** What is found, by section. */
  ReadOnlyObjectProperty<List<Entry>> entriesProperty() {
    return entries.getReadOnlyProperty();
  }

  /** Which of them Enter does, counted from 0. */
  ReadOnlyIntegerProperty chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Walks down (1) or up (-1), from the end to the beginning. */
  void walk(int by) {
    int size = entries.get().size();
    if (size > 0) chosen.set(Math.floorMod(chosen.get() + by, size));
  }

  /** Chooses one. */
  void choose(int index) {
    chosen.set(index);
  }

  /** What Enter does now; empty when it can't be done. */
  Optional<Runnable> deed() {
    int at = chosen.get();
    return at < entries.get().size() ? entries.get().get(at).deed() : Optional.empty();
  }

  /** What Shift+Enter does now: the same, beside the plan; empty when it changes nothing. */
  Optional<Runnable> trial() {
    return deed()
        .filter(deed -> entries.get().get(chosen.get()).isTryable())
        .map(
            deed ->
                () -> {
                  desk.tryOne();
                  deed.run();
                });
  }

  private void find(String typed) {
    String text = typed.strip();
    List<Entry> found = new ArrayList<>();
    if (!text.isEmpty()) {
      found.addAll(additions(text));
      days().days(text).forEach(date -> found.add(go(date)));
    }
    found.addAll(actions(text));
    entries.set(List.copyOf(found));
    chosen.set(Math.max(0, found.stream().map(Entry::isPossible).toList().indexOf(true)));
  }

  /** A session on the chosen day, or on the day named after it: {@code 45 easy fri}. */
  private List<Entry> additions(String text) {
    Optional<Understood> whole = planned(text);
    if (whole.isPresent()) return List.of(add(whole.get(), desk.chosenProperty().get()));
    for (int at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
      Optional<Understood> meant = planned(text.substring(0, at));
      List<LocalDate> on = days().days(text.substring(at + 1));
      if (meant.isPresent() && !on.isEmpty()) {
        return Stream.concat(
                on.stream().map(date -> add(meant.get(), date)), on.stream().map(this::go))
            .toList();
      }
    }
    return List.of();
  }

  private static Optional<Understood> planned(String text) {
    return WorkoutText.parse(text)
        .filter(u -> u.kind() == SessionKind.REST || !u.workout().parts().isEmpty());
  }

  private Entry add(Understood meant, LocalDate date) {
    Session session = Session.on(date, SessionId.fresh(), meant.kind(), meant.workout());
    PlannedFigures figures = desk.seen().ledger().planned(session);
    String kind = words.of("kind." + meant.kind());
    boolean rest = meant.kind() == SessionKind.REST;
    String title =
        rest
            ? words.of("palette.rest", Dates.brief(date, words))
            : words.of(
                "palette.add", kind, Amounts.minutes(figures.minutes()), Dates.brief(date, words));
    if (rest && isRestDay(date)) {
      return new Entry(
          Entry.Section.ADD, title, words.of("palette.rest.already"), "", Optional.empty(), true);
    }
    return new Entry(
        Entry.Section.ADD,
        title,
        there(date),
        "",
        Optional.of(
            () -> {
              desk.perform(plan -> Edits.addSession(plan, session));
              desk.chosenProperty().set(date);
            }),
        true);
  }

  private boolean isRestDay(LocalDate date) {
    List<Session> there = desk.seen().ledger().sessionsOn(date);
    return there.size() == 1 && there.getFirst().kind() == SessionKind.REST;
  }

  private Entry go(LocalDate date) {
    long away = ChronoUnit.DAYS.between(desk.seen().today(), date);
    String when =
        away == 0
            ? words.of("palette.today")
            : words.of(away > 0 ? "palette.in" : "palette.ago", Math.abs(away));
    String hint =
        Stream.of(there(date), when).filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
    boolean thisYear = date.getYear() == desk.seen().today().getYear();
    String title = Dates.brief(date, words) + (thisYear ? "" : " " + date.getYear());
    return new Entry(
        Entry.Section.GO,
        title,
        hint,
        "",
        Optional.of(() -> desk.chosenProperty().set(date)),
        false);
  }

  /** What stands on a day now. */
  private String there(LocalDate date) {
    return desk.seen().ledger().sessionsOn(date).stream()
        .map(session -> words.of("kind." + session.kind()))
        .collect(Collectors.joining(", "));
  }

  private List<Entry> actions(String text) {
    String wanted = text.toLowerCase(words.locale());
    return actions.all().stream()
        .filter(action -> !action.id().equals(ITSELF))
        .map(this::entry)
        .filter(entry -> matches(entry.title(), wanted))
        .sorted(
            Comparator.comparing((Entry entry) -> !entry.isPossible())
                .thenComparing(entry -> !startsWith(entry.title(), wanted)))
        .toList();
  }

  private Entry entry(Action action) {
    Optional<String> unable = action.unable().getValue();
    return new Entry(
        Entry.Section.DO,
        words.of("action." + action.id()),
        unable.map(words::of).orElse(""),
        action.keys(),
        unable.isPresent() ? Optional.empty() : Optional.of(action::run),
        action.changes());
  }

  /** Every typed word begins a word of the title. */
  private boolean matches(String title, String wanted) {
    String text = " " + title.toLowerCase(words.locale());
    return Stream.of(wanted.split("\\s+")).allMatch(word -> text.contains(" " + word));
  }

  private boolean startsWith(String title, String wanted) {
    return title.toLowerCase(words.locale()).startsWith(wanted);
  }

  private DayQuery days() {
    return new DayQuery(desk.seen().plan(), desk.seen().today(), words.locale());
  }
}
