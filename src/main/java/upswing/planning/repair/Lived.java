package upswing.planning.repair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import upswing.load.Ledger;
import upswing.load.PlannedFigures;
import upswing.load.Zones;
import upswing.training.Activity;
import upswing.training.EffortZone;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.Sport;

/**
 * What was run up to today; a runner who records nothing is taken to have done what was planned.
 *
 * <p>How far runs go is counted in metres, or, where one of them has none or the runner's pace is
 * not known, in hundredths of minutes: as the plan check compares them.
 */
final class Lived {

  private final Ledger ledger;
  private final boolean records;
  private final boolean byMinutes;

  Lived(Ledger ledger) {
    this.ledger = ledger;
    this.records = !ledger.plan().activities().isEmpty();
    LocalDate today = ledger.today();
    boolean measured =
        today
            .minusDays(35)
            .datesUntil(today.plusDays(1))
            .flatMap(day -> runsOn(day).stream())
            .allMatch(run -> run.meters().isPresent());
    this.byMinutes = !measured || ledger.zones(today).thresholdPace().isEmpty();
  }

  Ledger ledger() {
    return ledger;
  }

  /** Whether a day can't change any more: it is over, or something planned for it is done. */
  boolean isSettled(LocalDate day) {
    return day.isBefore(ledger.today())
        || ledger.sessionsOn(day).stream().anyMatch(s -> ledger.doneFor(s.id()).isPresent());
  }

  List<Activity> runsOn(LocalDate day) {
    return ledger.activitiesOn(day).stream().filter(a -> a.sport() == Sport.RUN).toList();
  }

  /** Sessions of a day that are taken as done because nothing is recorded. */
  private List<Session> believed(LocalDate day) {
    return records || !day.isBefore(ledger.today()) ? List.of() : ledger.sessionsOn(day);
  }

  boolean ran(LocalDate day) {
    return !runsOn(day).isEmpty() || believed(day).stream().anyMatch(s -> s.kind().isRun());
  }

  /** Minutes of training runs of a day. */
  double runMinutes(LocalDate day) {
    double done = runsOn(day).stream().filter(a -> !isRace(a)).mapToDouble(Activity::minutes).sum();
    return done
        + believed(day).stream()
            .filter(s -> s.kind().isRun() && s.kind() != SessionKind.RACE)
            .mapToDouble(s -> ledger.planned(s).minutes())
            .sum();
  }

  /** The longest run of a day. */
  int reach(LocalDate day) {
    int done = runsOn(day).stream().mapToInt(this::reach).max().orElse(0);
    int planned = believed(day).stream().mapToInt(this::reach).max().orElse(0);
    return Math.max(done, planned);
  }

  /** The longest run of the days from one to another, both included. */
  int longest(LocalDate from, LocalDate to) {
    return from.datesUntil(to.plusDays(1)).mapToInt(this::reach).max().orElse(0);
  }

  private int reach(Activity run) {
    return byMinutes
        ? (int) Math.round(100 * run.minutes())
        : (int) Math.round(run.meters().orElse(run.minutes() * steady(run.date())));
  }

  /** How far a planned session goes; nothing where it is no run. */
  int reach(Session session) {
    if (!session.kind().isRun()) return 0;
    PlannedFigures figures = ledger.planned(session);
    return (int) Math.round(byMinutes ? 100 * figures.minutes() : figures.meters());
  }

  /** Minutes of steady running that go as far. */
  int minutes(int reach, LocalDate day) {
    return (int) Math.round(byMinutes ? reach / 100.0 : reach / steady(day));
  }

  /** How far so many minutes of steady running go. */
  int reachOf(double minutes, LocalDate day) {
    return (int) Math.round(byMinutes ? 100 * minutes : minutes * steady(day));
  }

  /** The most minutes of a run of steady pace under a cap. */
  double most(Cap cap, LocalDate day) {
    return cap.reach() == Integer.MAX_VALUE
        ? cap.minutes()
        : Math.min(cap.minutes(), byMinutes ? cap.reach() / 100.0 : cap.reach() / steady(day));
  }

  /** Metres a minute. */
  private double steady(LocalDate day) {
    Zones zones = ledger.zones(day);
    return 60_000 / zones.expectedPace(EffortZone.STEADY);
  }

  boolean isRace(Activity run) {
    Optional<Session> planned = ledger.plannedFor(run.id());
    return planned.isPresent() && planned.get().kind() == SessionKind.RACE;
  }

  SessionKind kind(Activity activity) {
    return ledger
        .plannedFor(activity.id())
        .map(Session::kind)
        .orElseGet(
            () ->
                switch (activity.sport()) {
                  case RUN -> SessionKind.EASY;
                  case BIKE -> SessionKind.BIKE;
                  case SWIM -> SessionKind.SWIM;
                  case WALK -> SessionKind.WALK;
                  case STRENGTH, OTHER -> SessionKind.STRENGTH_MOBILITY;
                });
  }

  boolean records() {
    return records;
  }
}
