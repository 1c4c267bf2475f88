package upswing.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import upswing.training.Activity;
import upswing.training.ActivityId;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;

/**
 * Everything the figures say about one plan as of one day: made once a snapshot, then only read.
 */
public final class Ledger {

  private final Plan plan;
  private final LocalDate today;

  private Ledger(Plan plan, LocalDate today) {
    this.plan = plan;
    this.today = today;
  }

  /** All figures of a plan as they stand on a day. */
  public static Ledger of(Plan plan, LocalDate today) {
    return new Ledger(plan, today);
  }

  /** The plan behind the figures. */
  public Plan plan() {
    return plan;
  }

  /** The day as of which they hold. */
  public LocalDate today() {
    return today;
  }

  /** The sessions of a day in their order; fast, also for years of plan. */
  public List<Session> sessionsOn(LocalDate date) {
    return plan.sessionsOn(date);
  }

  /** The activities of a day, by start. */
  public List<Activity> activitiesOn(LocalDate date) {
    return List.of();
  }

  /** The activities of a day that belong to no planned session. */
  public List<Activity> unplannedOn(LocalDate date) {
    return List.of();
  }

  /** What was done for a session. */
  public Optional<Activity> doneFor(SessionId session) {
    return Optional.empty();
  }

  /** What is to be seen on a session's card. */
  public SessionState state(Session session) {
    return SessionState.PLANNED;
  }

  /** What a planned session is expected to take and cost. */
  public PlannedFigures planned(Session session) {
    return new PlannedFigures(0, 0, 0, 0);
  }

  /** What an activity cost, and by which method; empty when it can't be known. */
  public Optional<DoneLoad> load(ActivityId activity) {
    return Optional.empty();
  }

  /** Whether an easy run was easy. */
  public EasyCheck easy(ActivityId activity) {
    return new EasyCheck.Unknown(EasyCheck.Unknown.Why.NO_HEART_RATE);
  }

  /** The seven days from a day on, which is the first of the runner's week. */
  public WeekFigures week(LocalDate start) {
    return WeekFigures.nothing(start);
  }

  /** Planned and done load of one day, in points. */
  public DayLoad day(LocalDate date) {
    return new DayLoad(date, 0, 0);
  }

  /** Fitness, fatigue and form of a day: done up to today, planned after it. */
  public Form form(LocalDate date) {
    return new Form(date, 0, 0, 0, false, false);
  }

  /** The runner's zones on a day. */
  public Zones zones(LocalDate date) {
    return Zones.of(plan.runner(), date);
  }
}
