package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import upswing.training.SessionId;
import upswing.ui.Messages;

/**
 * A card or a week that is carried, by pointer or by keys, from taking it up to the drop. Nothing
 * changes before the drop, and Esc puts it back.
 */
final class Carrying {

  private static final double EDGE = 28;
  private static final double STEP = 12;
  private static final double CARD = 41;
  private static final boolean MAC =
      System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT).startsWith("mac");

  private final Ghosts ghosts;
  private final Supplier<Days> days;
  private final CalendarDeeds deeds;
  private final CalendarViewModel model;
  private final Messages words;
  private final ReadOnlyObjectWrapper<Carried> carried =
      new ReadOnlyObjectWrapper<>(Carried.NOTHING);
  private Optional<Lookahead> ahead = Optional.empty();
  private Set<Aim> aims = Set.of();

  Carrying(
      Ghosts ghosts,
      Supplier<Days> days,
      CalendarDeeds deeds,
      CalendarViewModel model,
      Messages words) {
    this.ghosts = ghosts;
    this.days = days;
    this.deeds = deeds;
    this.model = model;
    this.words = words;
  }

  /** What is carried now, and what drops would lead to: both change at once, as all is drawn. */
  ReadOnlyObjectProperty<Carried> carriedProperty() {
    return carried.getReadOnlyProperty();
  }

  boolean isGoingOn() {
    return carry().isPresent();
  }

  private Optional<Carry> carry() {
    return carried.get().carry();
  }

  /** Takes up what is at a place; false when it can't be carried. */
  boolean begin(Place place) {
    switch (place) {
      case Place.Week(var start) -> {
        begin(Carry.taken(Optional.empty(), start), new Candidates(sights()).ofWeek(start));
        ghosts.take(new WeekGhost(sights().week(start), words));
      }
      case Place.Day(var date, var card) -> {
        Optional<SessionId> session = card.flatMap(view -> view.sight().session());
        if (session.isEmpty()) return false;
        begin(session.get(), date);
        card.ifPresent(this::take);
      }
    }
    return true;
  }

  private void begin(SessionId session, LocalDate date) {
    begin(Carry.taken(Optional.of(session), date), new Candidates(sights()).of(session, date));
  }

  private void begin(Carry taken, Set<Aim> candidates) {
    aims = candidates;
    carried.set(new Carried(Optional.of(taken), Foreseen.NOTHING));
    Lookahead now = deeds.lookahead(() -> carry().ifPresent(this::show));
    ahead = Optional.of(now);
    now.begin(taken.from(), candidates);
  }

  private void take(CardView view) {
    CardView copy = new CardView(view.sight(), words);
    copy.getStyleClass().add("ghost");
    copy.setPrefSize(view.getWidth(), Math.min(view.getHeight(), CARD));
    ghosts.take(copy);
  }

  /** Goes on under the pointer. */
  void over(MouseEvent at) {
    Carry now = carry().orElseThrow();
    Point2D point = ghosts.follow(at);
    if (point.getY() < EDGE + WeekdayHeader.HEIGHT) days.get().nudge(-STEP);
    if (point.getY() > ghosts.getHeight() - EDGE) days.get().nudge(STEP);
    boolean copies = MAC ? at.isAltDown() : at.isControlDown();
    carry(aimed(now, days.get().at(at.getSceneX(), at.getSceneY()), copies));
  }

  /** Carries the chosen session on by some days, without a pointer; takes it up first. */
  void walk(int by) {
    if (!isGoingOn()) model.chosenSession().ifPresent(s -> begin(s.id(), s.date()));
    if (carry().flatMap(Carry::session).isEmpty()) return;
    Carry now = carry().get();
    LocalDate to = now.target().orElse(now.from()).plusDays(by);
    SessionId session = now.session().orElseThrow();
    Optional<SessionId> other = new Candidates(sights()).onto(session, now.from(), to).swapsWith();
    carry(
        to.equals(now.from())
            ? Carry.taken(now.session(), now.from())
            : now.onto(to, false, other, words.of("calendar.drag.move")));
    days.get().reveal(to);
  }

  void drop() {
    Optional<Carry> last = carry();
    cancel();
    last.ifPresent(deeds::drop);
  }

  void cancel() {
    ahead.ifPresent(Lookahead::stop);
    ahead = Optional.empty();
    ghosts.clear();
    model.outlook().forget();
    carried.set(Carried.NOTHING);
  }

  private Carry aimed(Carry now, Optional<Place> place, boolean copies) {
    Optional<LocalDate> target =
        place.map(p -> now.isWeek() ? sights().weekOf(dayOf(p)) : dayOf(p));
    target = target.filter(day -> !day.equals(now.from()));
    if (target.isEmpty()) return Carry.taken(now.session(), now.from());
    Optional<CardSight> hit =
        now.isWeek() || copies
            ? Optional.empty()
            : place
                .filter(Place.Day.class::isInstance)
                .flatMap(p -> ((Place.Day) p).card())
                .map(CardView::sight)
                .filter(sight -> sight.session().isPresent() && !sight.isRest());
    String hint =
        hit.map(sight -> words.of("calendar.drag.swap", sight.title()))
            .orElse(words.of(copies ? "calendar.drag.copy" : "calendar.drag.move"));
    return now.onto(target.get(), copies, hit.flatMap(CardSight::session), hint);
  }

  private static LocalDate dayOf(Place place) {
    return switch (place) {
      case Place.Day(var date, var card) -> date;
      case Place.Week(var start) -> start;
    };
  }

  private void carry(Carry now) {
    if (carry().filter(now::equals).isPresent()) return;
    now.aim().ifPresent(aim -> ahead.ifPresent(a -> a.want(aim)));
    show(now);
  }

  /** Shows what is known by now, on every day and at the pointer. */
  private void show(Carry now) {
    Lookahead look = ahead.orElseThrow();
    NavigableMap<LocalDate, Known> on = new TreeMap<>();
    for (Aim aim : aims) look.of(aim).ifPresent(known -> on.putIfAbsent(aim.to(), known));
    Optional<Known> here = now.aim().flatMap(look::of);
    now.target().ifPresent(on::remove);
    here.ifPresent(known -> on.put(now.target().orElseThrow(), known));
    WeekTurns turns = new WeekTurns(words);
    Foreseen foreseen =
        now.isWeek()
            ? Foreseen.ofWeeks(on, now.target(), sights()::weekOf, turns)
            : Foreseen.ofDays(on, now.target(), sights()::weekOf, turns);
    carried.set(new Carried(Optional.of(now), foreseen));
    ghosts
        .week()
        .ifPresent(
            node -> {
              node.tell(week(now.from()), now.target().map(this::week), here);
              node.resize(node.prefWidth(-1), node.prefHeight(-1));
            });
    ghosts.tell(here, now.aim(), quiet());
    model.look(now, here.map(Known::consequence));
  }

  /** Above the week of today nothing can be dropped on. */
  private Optional<Double> quiet() {
    LocalDate first = sights().weekOf(sights().today());
    return days.get().placeOf(first, Optional.empty()).map(Bounds::getMinY);
  }

  private Sights sights() {
    return model.sightsProperty().get();
  }

  private WeekSight week(LocalDate start) {
    return sights().week(start);
  }
}
