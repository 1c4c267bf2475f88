package upswing.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import upswing.load.Zones;
import upswing.planning.Blueprint.Slot;
import upswing.planning.check.Absences;
import upswing.planning.library.Progression;
import upswing.planning.library.Workouts;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.EffortZone;
import upswing.training.Goal;
import upswing.training.Microcycle;
import upswing.training.Phase;
import upswing.training.Runner;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.Target;
import upswing.training.Workout;

/** Writes a draft's days out as sessions with their workouts. */
final class Writing {

  /** Work above the first threshold a week holds at most, as a share of its minutes. */
  private static final double MOST_WORK = 0.20;

  /** How much further than a steady minute one at race pace goes in a long run, at most. */
  private static final double FURTHER = 0.25;

  /** Minutes of running and of walking a turn, a step a week; then without walking. */
  private static final int[][] RUN_AND_WALK = {{1, 2}, {2, 2}, {3, 2}, {4, 1}, {6, 1}, {9, 1}};

  private final BlockId id;
  private final BlockSettings wishes;
  private final Blueprint built;
  private final Absences absences;
  private final Optional<Double> steadyPace;
  private final List<Session> sessions = new ArrayList<>();

  private Writing(BlockId id, BlockSettings wishes, Blueprint built, Runner runner) {
    this.id = id;
    this.wishes = wishes;
    this.built = built;
    this.steadyPace = Zones.of(runner, wishes.start()).pace(EffortZone.STEADY);
    this.absences = Absences.of(wishes);
  }

  /** The runner's paces say how far a run goes that is measured by minutes. */
  static List<Session> sessions(BlockId id, BlockSettings wishes, Blueprint built, Runner runner) {
    Writing writing = new Writing(id, wishes, built, runner);
    int returning = 0;
    for (int week = 0; week < built.weeks().size(); week++) {
      Microcycle cycle = built.weeks().get(week);
      writing.week(week, returning);
      if (!cycle.recovery() && !writing.absences.isBroken(week)) returning++;
    }
    return List.copyOf(writing.sessions);
  }

  private void week(int week, int returning) {
    List<Slot> slots = built.week(week);
    int minutes = Blueprint.minutes(slots);
    double work =
        slots.stream()
            .flatMap(slot -> chosen(week, slot, minutes).stream())
            .mapToDouble(chosen -> chosen.dose().workMinutes())
            .sum();
    for (Slot slot : slots) {
      sessions.add(session(week, slot, minutes, MOST_WORK * minutes - work, returning));
    }
  }

  private Session session(int week, Slot slot, int minutes, double workLeft, int returning) {
    LocalDate date = slot.date();
    SessionId session = SessionId.planned(id, date);
    if (slot.role() == Role.REST || slot.minutes() == 0 && slot.role() != Role.RACE) {
      return Session.rest(date, session);
    }
    boolean walking = built.weeks().get(week).phase() == Phase.RETURN || walks(returning);
    return switch (slot.role()) {
      case RACE -> Session.on(date, session, SessionKind.RACE, race());
      case BIKE -> steady(slot, session, SessionKind.BIKE, EffortZone.RECOVERY);
      case LONG ->
          Session.on(
              date,
              session,
              SessionKind.LONG,
              walking ? runWalk(slot, returning) : longRun(week, slot, workLeft));
      case KEY, SECOND_KEY, SHARPENER -> key(week, slot, minutes, session);
      case RECOVERY ->
          walking
              ? Session.on(date, session, SessionKind.RECOVERY_RUN, runWalk(slot, returning))
              : steady(slot, session, SessionKind.RECOVERY_RUN, EffortZone.RECOVERY);
      case STRIDES, EASY, REST ->
          Session.on(
              date,
              session,
              SessionKind.EASY,
              walking
                  ? runWalk(slot, returning)
                  : slot.role() == Role.STRIDES
                      ? Workouts.withStrides(slot.minutes(), slot.minutes() < 35 ? 3 : 6)
                      : Workout.steady(slot.minutes(), EffortZone.EASY));
    };
  }

  private static Session steady(Slot slot, SessionId id, SessionKind kind, EffortZone zone) {
    return Session.on(slot.date(), id, kind, Workout.steady(slot.minutes(), zone));
  }

  private Session key(int week, Slot slot, int minutes, SessionId session) {
    Optional<KeySessions.Chosen> chosen = chosen(week, slot, minutes);
    if (chosen.isEmpty()) {
      Workout strides = Workouts.withStrides(slot.minutes(), 3);
      return Session.on(slot.date(), session, SessionKind.EASY, strides);
    }
    Progression progression = chosen.get().progression();
    Target target = progression.racePace() ? practised(progression.zone()) : zone(progression);
    return Session.on(
        slot.date(),
        session,
        progression.kind(),
        Workouts.key(slot.minutes(), chosen.get().dose(), target));
  }

  private static Target zone(Progression progression) {
    return Workouts.zone(progression.zone());
  }

  private Optional<KeySessions.Chosen> chosen(int week, Slot slot, int minutes) {
    return slot.role().isKey()
        ? built.keys().chosen(week, slot.role(), WeekFill.down(minutes), slot.minutes())
        : Optional.empty();
  }

  /** Marathon runners practise their pace in long runs; others who ask for a third key session. */
  private Workout longRun(int week, Slot slot, double workLeft) {
    Microcycle cycle = built.weeks().get(week);
    boolean late = cycle.phase() == Phase.PEAK || cycle.phase() == Phase.BUILD;
    boolean asked = wishes.keySessions() >= 3 && wishes.race().isPresent();
    boolean marathon = wishes.goal() == Goal.MARATHON && cycle.phase() == Phase.PEAK;
    double further = (Bounds.HEALTHY.longGrowth() * longestBefore(week) - slot.minutes()) / FURTHER;
    int fast = WeekFill.down(Math.min(Math.min(0.3 * slot.minutes(), workLeft), further));
    if (cycle.recovery() || absences.isBroken(week) || !late || !(asked || marathon) || fast < 10) {
      return Workout.steady(slot.minutes(), EffortZone.STEADY);
    }
    Target target =
        wishes.goal() == Goal.MARATHON || wishes.goal() == Goal.HALF_MARATHON
            ? practised(EffortZone.MARATHON)
            : Workouts.zone(EffortZone.MARATHON);
    return Workouts.longAtRacePace(slot.minutes(), fast, target);
  }

  /** The longest long run of the four weeks before a week, in minutes. */
  private int longestBefore(int week) {
    return built.slots().subList(7 * Math.max(0, week - 4), 7 * week).stream()
        .filter(slot -> slot.role() == Role.LONG)
        .mapToInt(Slot::minutes)
        .max()
        .orElse(wishes.longestMinutes());
  }

  /** Whether who comes back still walks in between after so many weeks. */
  private boolean walks(int returning) {
    return wishes.goal() == Goal.RETURN && step(returning) < RUN_AND_WALK.length;
  }

  private int step(int returning) {
    int weekly = wishes.weeklyMinutes();
    int first = weekly < 30 ? 0 : weekly < 60 ? 2 : weekly < 90 ? 4 : RUN_AND_WALK.length;
    return first + returning;
  }

  private Workout runWalk(Slot slot, int returning) {
    if (!walks(returning)) return Workout.steady(slot.minutes(), EffortZone.EASY);
    int[] turn = RUN_AND_WALK[step(returning)];
    return Workouts.runWalk(slot.minutes(), turn[0], turn[1]);
  }

  private Workout race() {
    double meters = wishes.goal().raceMeters().orElseThrow();
    EffortZone zone =
        switch (wishes.goal()) {
          case FIVE_K -> EffortZone.INTERVAL;
          case TEN_K -> EffortZone.THRESHOLD;
          default -> EffortZone.MARATHON;
        };
    return Workouts.race(meters, racePace(zone));
  }

  /**
   * The pace of the target; a zone where it is slower than a long run, which would go less far with
   * it than without: the next one would be too long after it.
   */
  private Target practised(EffortZone otherwise) {
    Target race = racePace(otherwise);
    boolean slow =
        race instanceof Target.Pace(double fastest, double slowest)
            && steadyPace.filter(steady -> slowest > steady).isPresent();
    return slow ? Workouts.zone(otherwise) : race;
  }

  /** The pace of the target, a hundredth to either side; without a target a zone. */
  private Target racePace(EffortZone otherwise) {
    if (wishes.target().isEmpty() || wishes.goal().raceMeters().isEmpty()) {
      return Workouts.zone(otherwise);
    }
    double pace =
        wishes.target().get().toSeconds() / wishes.goal().raceMeters().getAsDouble() * 1000;
    return new Target.Pace(Math.floor(0.99 * pace), Math.ceil(1.01 * pace));
  }
}
