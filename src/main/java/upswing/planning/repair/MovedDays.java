package upswing.planning.repair;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import upswing.load.Ledger;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.EffortZone;
import upswing.training.Phase;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.TrainingBlock;
import upswing.training.Workout;

/** Writes the days of a block for its race on another day: each takes over what fits it best. */
final class MovedDays {

  /** No key session in so many days before the race. */
  private static final int NO_KEY = 2;

  /** No long run in so many days before the race. */
  private static final int NO_LONG = 4;

  /** A key session that is too near goes to one of the days up to so many before the race. */
  private static final int SHARP = 6;

  private static final int BEST_SHARP = 4;

  /** An easy run in place of a longer session near the race, in minutes. */
  private static final int EASY = 40;

  /** A session that differs by no more minutes is the same. */
  private static final int SAME = 5;

  private final Ledger ledger;
  private final Lived lived;
  private final TrainingBlock block;
  private final BlockSettings wishes;
  private final Session race;
  private final LocalDate was;
  private final LocalDate to;
  private final List<RaceWeeks.Week> weeks;
  private final TreeMap<LocalDate, List<Session>> wanted = new TreeMap<>();
  private final TreeMap<LocalDate, Why> why = new TreeMap<>();

  MovedDays(
      Ledger ledger,
      Lived lived,
      TrainingBlock block,
      BlockSettings wishes,
      Session race,
      LocalDate was,
      LocalDate to,
      int later) {
    this.ledger = ledger;
    this.lived = lived;
    this.block = block;
    this.wishes = wishes;
    this.race = race;
    this.was = was;
    this.to = to;
    var age = ledger.plan().runner().ageOn(block.start());
    this.weeks = new RaceWeeks(block, wishes, age, ledger.today()).of(later);
  }

  RaceMove made() {
    for (RaceWeeks.Week week : weeks) {
      for (int day = 0; day < 7; day++) take(week, day);
    }
    keepClear();
    LocalDate end = weeks.getLast().week().start().plusDays(6);
    for (LocalDate day = end.plusDays(1); !day.isAfter(block.end()); day = day.plusDays(1)) {
      want(day, others(day), new Why.BlockEnds(to));
    }
    return written();
  }

  /** What a day takes over, as far as it is still open. */
  private void take(RaceWeeks.Week week, int at) {
    LocalDate day = week.week().start().plusDays(at);
    LocalDate from = week.source().plusDays(at);
    if (day.equals(to)) want(day, List.of(race), new Why.RaceDay(was));
    else if (day.isAfter(to)) want(day, others(day), new Why.AfterRace());
    else if (day.equals(from) && !day.equals(was)) want(day, open(day), new Why.TaperWithRace(to));
    else if (!from.isBefore(was)) want(day, asFarFromRace(day), new Why.TaperWithRace(to));
    else {
      boolean tapers = week.week().phase() == Phase.TAPER;
      want(
          day,
          notRaces(from),
          tapers ? new Why.TaperWithRace(to) : new Why.WeekAgain(week.source()));
    }
  }

  private void want(LocalDate day, List<Session> sessions, Why because) {
    boolean raced = open(day).stream().anyMatch(s -> s.kind() == SessionKind.RACE);
    if (lived.isSettled(day) || raced && !day.equals(to)) return;
    wanted.put(day, sessions);
    why.put(day, because);
  }

  /** What was planned at the same distance to the race; nothing where the day is too short. */
  private List<Session> asFarFromRace(LocalDate day) {
    LocalDate from = was.minusDays(ChronoUnit.DAYS.between(day, to));
    return notRaces(from).stream().filter(session -> fits(session, day)).toList();
  }

  private boolean fits(Session session, LocalDate day) {
    int room = wishes.minutesOn(day);
    return session.kind() == SessionKind.REST || minutes(session) <= room;
  }

  private List<Session> notRaces(LocalDate day) {
    return ledger.sessionsOn(day).stream().filter(s -> s.kind() != SessionKind.RACE).toList();
  }

  /** What stands on a day, but for the race that is moved. */
  private List<Session> open(LocalDate day) {
    return ledger.sessionsOn(day).stream().filter(s -> !s.id().equals(race.id())).toList();
  }

  /** Races of their own right stay after the race; all else is over with it. */
  private List<Session> others(LocalDate day) {
    return open(day).stream().filter(s -> s.kind() == SessionKind.RACE).toList();
  }

  private double minutes(Session session) {
    return ledger.planned(session).minutes();
  }

  /** Nothing fast and nothing long right before the race; what is fast comes earlier if it can. */
  private void keepClear() {
    for (int left = 1; left <= NO_LONG; left++) {
      LocalDate day = to.minusDays(left);
      List<Session> there = wanted.getOrDefault(day, List.of());
      boolean key = left <= NO_KEY && there.stream().anyMatch(s -> s.kind().isQuality());
      boolean longRun = there.stream().anyMatch(s -> s.kind() == SessionKind.LONG);
      if (!key && !longRun) continue;
      Optional<LocalDate> earlier = key ? sharpDay(day, there) : Optional.empty();
      why.put(day, new Why.NearRace());
      if (earlier.isPresent()) {
        wanted.put(day, wanted.getOrDefault(earlier.get(), List.of()));
        wanted.put(earlier.get(), there);
        why.put(earlier.get(), new Why.TaperWithRace(to));
      } else {
        wanted.put(day, there.stream().map(this::easy).toList());
      }
    }
  }

  private Session easy(Session session) {
    boolean clear = !session.kind().isQuality() && session.kind() != SessionKind.LONG;
    int most = (int) Math.min(EASY, Math.round(minutes(session)));
    return clear ? session : session.with(SessionKind.EASY, Workout.steady(most, EffortZone.EASY));
  }

  /** The day a key session can go to from one too near: hard days stay apart. */
  private Optional<LocalDate> sharpDay(LocalDate from, List<Session> key) {
    LocalDate best = null;
    for (int left = NO_KEY + 1; left <= SHARP; left++) {
      LocalDate day = to.minusDays(left);
      boolean free =
          wanted.containsKey(day)
              && !isHard(day)
              && !isHard(day.minusDays(1))
              && (day.plusDays(1).equals(from) || !isHard(day.plusDays(1)))
              && key.stream().allMatch(session -> fits(session, day));
      boolean nearer = best == null || left == BEST_SHARP;
      if (free && nearer) best = day;
    }
    return Optional.ofNullable(best);
  }

  private boolean isHard(LocalDate day) {
    return wanted.getOrDefault(day, ledger.sessionsOn(day)).stream()
        .anyMatch(s -> s.kind().isQuality() || s.kind() == SessionKind.LONG);
  }

  private RaceMove written() {
    Plan plan = ledger.plan();
    Map<SessionId, Session> sessions = new HashMap<>(plan.sessions());
    Map<LocalDate, Why> days = new TreeMap<>();
    wanted.forEach((day, there) -> ledger.sessionsOn(day).forEach(s -> sessions.remove(s.id())));
    wanted.forEach(
        (day, there) -> {
          List<Session> now = written(day, there);
          now.forEach(session -> sessions.put(session.id(), session));
          if (!now.equals(ledger.sessionsOn(day))) {
            boolean left = ledger.sessionsOn(day).contains(race);
            days.put(day, left ? new Why.RaceIsOn(to) : why.get(day));
          }
        });
    TrainingBlock after =
        new TrainingBlock(
            block.id(), block.name(), wishes, weeks.stream().map(RaceWeeks.Week::week).toList());
    Map<BlockId, TrainingBlock> blocks = new HashMap<>(plan.blocks());
    blocks.put(after.id(), after);
    return new RaceMove(after, plan.withBlocks(blocks).withSessions(sessions), days);
  }

  /** What stands there now where it is as good; else the sessions under the day's own names. */
  private List<Session> written(LocalDate day, List<Session> there) {
    List<Session> now = open(day);
    if (there.contains(race)) return List.of(race.movedTo(day));
    boolean raced = ledger.sessionsOn(day).contains(race);
    if (isAlike(now, there) && !raced) return now;
    if (there.stream().allMatch(s -> s.kind() == SessionKind.REST)) {
      boolean inside = !day.isAfter(weeks.getLast().week().start().plusDays(6));
      return inside ? List.of(Session.rest(day, id(day, 0))) : List.of();
    }
    List<Session> written = new ArrayList<>();
    for (int i = 0; i < there.size(); i++) {
      Session from = there.get(i);
      written.add(Session.on(day, id(day, i), from.kind(), from.workout()).noted(from.note()));
    }
    return written;
  }

  private boolean isAlike(List<Session> now, List<Session> there) {
    boolean nothing =
        now.stream().allMatch(s -> s.kind() == SessionKind.REST)
            && there.stream().allMatch(s -> s.kind() == SessionKind.REST);
    if (nothing || now.equals(there)) return true;
    if (now.size() != there.size()) return false;
    for (int i = 0; i < now.size(); i++) {
      boolean same =
          now.get(i).kind() == there.get(i).kind()
              && Math.abs(minutes(now.get(i)) - minutes(there.get(i))) <= SAME;
      if (!same) return false;
    }
    return true;
  }

  /** The name of what stands there now; a new one where there is less. */
  private SessionId id(LocalDate day, int at) {
    List<Session> now = open(day);
    if (at < now.size()) return now.get(at).id();
    String name = "replanned " + block.id().value() + " " + day + (at > 0 ? " " + at : "");
    SessionId id = SessionId.named(name);
    boolean used = Optional.ofNullable(ledger.plan().sessions().get(id)).isPresent();
    return used ? SessionId.named(name + " once more") : id;
  }
}
