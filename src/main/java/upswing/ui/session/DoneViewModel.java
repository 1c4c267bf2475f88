package upswing.ui.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import upswing.edit.ActivityEdits;
import upswing.edit.Deed;
import upswing.edit.Edit;
import upswing.edit.PlanChange;
import upswing.load.Ledger;
import upswing.training.Activity;
import upswing.training.ActivityId;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.ui.Dates;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.Seen;

/** What was done: for one planned session, or one activity by itself. */
final class DoneViewModel {

  /** How many days away a session may be that an activity was done for. */
  private static final int REACH = 3;

  private final Desk desk;
  private final Messages words;
  private final Optional<SessionId> session;
  private final Optional<ActivityId> activity;
  private final ReadOnlyObjectWrapper<Optional<DoneSight>> sight =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<Activity>> candidates =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<PlannedAndDone>> beside =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Subscription watching;

  private DoneViewModel(
      Desk desk, Messages words, Optional<SessionId> session, Optional<ActivityId> activity) {
    this.desk = desk;
    this.words = words;
    this.session = session;
    this.activity = activity;
    watching = desk.seenProperty().subscribe(this::follow);
  }

  /** What was done for a session. */
  static DoneViewModel of(Desk desk, Messages words, SessionId session) {
    return new DoneViewModel(desk, words, Optional.of(session), Optional.empty());
  }

  /** An activity, whatever it was done for. */
  static DoneViewModel of(Desk desk, Messages words, ActivityId activity) {
    return new DoneViewModel(desk, words, Optional.empty(), Optional.of(activity));
  }

  /** What was done; empty while nothing was. */
  ReadOnlyObjectProperty<Optional<DoneSight>> sightProperty() {
    return sight.getReadOnlyProperty();
  }

  /** What could have been done for the session, while nothing is matched with it. */
  ReadOnlyObjectProperty<List<Activity>> candidatesProperty() {
    return candidates.getReadOnlyProperty();
  }

  /** What was planned beside what was done, once both are known; empty when both are gone. */
  ReadOnlyObjectProperty<Optional<PlannedAndDone>> besideProperty() {
    return beside.getReadOnlyProperty();
  }

  /** An activity in a few words: Tue 16 Feb, run, 46′. */
  String name(Activity done) {
    return new DoneWords(words, desk.seen().ledger()).name(done);
  }

  /** Keeps how hard it felt, 1 to 10; the same answer again takes it back. */
  void rate(int rpe) {
    change(
        done ->
            done.rated(
                done.rpe().equals(OptionalInt.of(rpe))
                    ? OptionalInt.empty()
                    : OptionalInt.of(rpe)));
  }

  /** Keeps whether the runner ate within two hours; the same answer again takes it back. */
  void fuelled(boolean answer) {
    change(done -> ActivityEdits.fuelled(done, answer));
  }

  /** Keeps whether an easy run was easy enough to talk; the same answer again takes it back. */
  void easyEnough(boolean answer) {
    change(done -> ActivityEdits.easyEnough(done, answer));
  }

  /** Keeps what it was done for. */
  void match(Match match) {
    shown(desk.seen()).ifPresent(done -> match(done.id(), match.byHand()));
  }

  /** Says that an activity was this session. */
  void take(ActivityId done) {
    session.ifPresent(id -> match(done, Optional.of(Optional.of(id))));
  }

  void close() {
    watching.unsubscribe();
  }

  private void match(ActivityId id, Optional<Optional<SessionId>> byHand) {
    desk.perform(
        plan -> {
          Activity done = plan.activities().get(id);
          Optional<Optional<SessionId>> before = Optional.ofNullable(plan.matches().get(id));
          if (done == null || before.equals(byHand)) return Optional.empty();
          String kind =
              byHand
                  .flatMap(given -> given)
                  .map(given -> plan.sessions().get(given))
                  .map(given -> given.kind().name())
                  .orElse("");
          return Optional.of(
              new Edit(
                  Deed.of(Deed.Kind.MATCH, done.date(), kind),
                  new PlanChange.OfMatch(id, before, byHand)));
        });
  }

  private void change(UnaryOperator<Activity> change) {
    shown(desk.seen())
        .map(Activity::id)
        .ifPresent(id -> desk.perform(plan -> ActivityEdits.answer(plan, id, change)));
  }

  private void follow(Seen seen) {
    Optional<Activity> done = shown(seen);
    sight.set(done.map(activity -> sightOf(activity, seen.ledger())));
    candidates.set(done.isPresent() ? List.of() : near(seen));
    PlannedAndDoneWords said = new PlannedAndDoneWords(words, seen.ledger());
    beside.set(
        session.isPresent()
            ? session
                .map(id -> seen.plan().sessions().get(id))
                .map(planned -> said.of(planned, done))
            : done.map(said::of));
  }

  private Optional<Activity> shown(Seen seen) {
    return activity
        .map(id -> Optional.ofNullable(seen.plan().activities().get(id)))
        .orElseGet(() -> session.flatMap(id -> seen.ledger().doneFor(id)));
  }

  private List<Activity> near(Seen seen) {
    return session
        .map(id -> seen.plan().sessions().get(id))
        .filter(planned -> planned.kind() != SessionKind.REST)
        .map(planned -> around(planned.date(), 1))
        .orElse(Stream.empty())
        .flatMap(date -> seen.ledger().unplannedOn(date).stream())
        .toList();
  }

  private DoneSight sightOf(Activity done, Ledger ledger) {
    DoneWords said = new DoneWords(words, ledger);
    List<Match> matches = matches(done, ledger);
    return new DoneSight(
        said.title(done),
        said.facts(done),
        said.beats(done),
        said.judgement(done),
        said.why(done),
        said.tone(done),
        done.rpe(),
        done.fuelled(),
        said.isMeantEasy(done) ? Optional.of(done.easyEnough()) : Optional.empty(),
        matches,
        chosen(done, matches, ledger));
  }

  private List<Match> matches(Activity done, Ledger ledger) {
    List<Match> all = new ArrayList<>();
    around(done.date(), REACH)
        .flatMap(date -> ledger.sessionsOn(date).stream())
        .filter(planned -> planned.kind() != SessionKind.REST)
        .forEach(planned -> all.add(match(planned)));
    all.add(new Match(words.of("edit.match.none"), Optional.of(Optional.empty())));
    if (ledger.plan().matches().containsKey(done.id())) {
      all.add(new Match(words.of("edit.match.automatic"), Optional.empty()));
    }
    return all;
  }

  private Match match(Session planned) {
    String name = words.of("kind." + planned.kind());
    return new Match(
        words.of("edit.match.session", name, Dates.brief(planned.date(), words)),
        Optional.of(Optional.of(planned.id())));
  }

  private Match chosen(Activity done, List<Match> matches, Ledger ledger) {
    Optional<SessionId> planned = ledger.plannedFor(done.id()).map(Session::id);
    return matches.stream()
        .filter(match -> match.byHand().equals(Optional.of(planned)))
        .findFirst()
        .orElseGet(() -> ledger.plannedFor(done.id()).map(this::match).orElse(matches.getLast()));
  }

  private static Stream<LocalDate> around(LocalDate date, int days) {
    return date.minusDays(days).datesUntil(date.plusDays(days + 1L));
  }
}
