package upswing.load;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import upswing.training.Activity;
import upswing.training.ActivityId;
import upswing.training.Microcycle;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.Sport;
import upswing.training.TrainingBlock;

/**
 * Everything the figures say about one plan as of one day: made once a snapshot, then only read.
 *
 * <p>Every question is answered from tables, so that a view may ask as often as it likes.
 */
public final class Ledger {

  private static final int WEEKS_TO_LOOK_BACK = 8;

  private final Plan plan;
  private final LocalDate today;
  private final Map<LocalDate, List<Session>> sessions;
  private final Map<LocalDate, List<Activity>> activities;
  private final ZoneHistory zones;
  private final Map<SessionId, PlannedFigures> planned = new HashMap<>();
  private final DoneLoads doneLoads;
  private final Map<ActivityId, Judged> judged = new HashMap<>();
  private final Map<LocalDate, Microcycle> weeks = new HashMap<>();
  private final Matching matching;
  private final Days days;
  private final FormSeries form;

  /** What is known of an activity as the session it was done for. */
  private record Judged(
      Optional<Session> session,
      Optional<DoneLoad> load,
      Optional<EasyCheck> easy,
      OptionalDouble easyShare) {}

  /**
   * All figures of a plan.
   *
   * @param alike the figures of a plan with the same runner and the same activities
   */
  private Ledger(Plan plan, LocalDate today, Optional<Ledger> alike) {
    this.plan = plan;
    this.today = today;
    sessions = new HashMap<>(plan.sessionsByDate());
    activities = alike.map(other -> other.activities).orElseGet(() -> byDate(plan));
    days = new Days(firstOr(today), lastOr(today), today);
    zones = new ZoneHistory(plan.runner(), days.first(), days.last());
    for (Session session : plan.sessions().values()) {
      PlannedFigures figures =
          alike.map(other -> other.planned(session)).orElseGet(() -> figures(session));
      planned.put(session.id(), figures);
    }
    doneLoads =
        alike
            .map(other -> other.doneLoads)
            .orElseGet(
                () ->
                    new DoneLoads(
                        plan.activities().values(), activity -> zones.on(activity.date())));
    matching = new Matching(plan, sessions, activities, this::planned, doneLoads::hourly);
    plan.activities().values().forEach(activity -> record(activity, alike));
    plan.sessions()
        .values()
        .forEach(s -> days.addPlanned(s, planned(s), matching.activity(s.id()).isEmpty()));
    days.estimate();
    rememberWeeks();
    form = new FormSeries(days, plan, today);
  }

  /** All figures of a plan as they stand on a day. */
  public static Ledger of(Plan plan, LocalDate today) {
    return new Ledger(plan, today, Optional.empty());
  }

  /**
   * All figures of another plan on the same day, the same as {@link #of} gives; where runner and
   * activities are those of this one, what they alone decide is taken from here.
   */
  public Ledger after(Plan other) {
    boolean alike =
        plan.runner().equals(other.runner()) && plan.activities().equals(other.activities());
    return new Ledger(other, today, alike ? Optional.of(this) : Optional.empty());
  }

  private static Map<LocalDate, List<Activity>> byDate(Plan plan) {
    return plan.activities().values().stream()
        .sorted(Comparator.comparing(Activity::start).thenComparing(Activity::id))
        .collect(Collectors.groupingBy(Activity::date));
  }

  /** The plan behind the figures. */
  public Plan plan() {
    return plan;
  }

  /** The day as of which they hold. */
  public LocalDate today() {
    return today;
  }

  /** The first day with a session, an activity or a check-in, today where there is none. */
  public LocalDate firstDay() {
    return days.first();
  }

  /** The last day with a session, an activity, a check-in or a block, today where there is none. */
  public LocalDate lastDay() {
    return days.last();
  }

  /** The sessions of a day in their order; fast, also for years of plan. */
  public List<Session> sessionsOn(LocalDate date) {
    return sessions.getOrDefault(date, List.of());
  }

  /** The activities of a day, by start. */
  public List<Activity> activitiesOn(LocalDate date) {
    return activities.getOrDefault(date, List.of());
  }

  /** The activities of a day that belong to no planned session. */
  public List<Activity> unplannedOn(LocalDate date) {
    return activitiesOn(date).stream()
        .filter(activity -> matching.session(activity.id()).isEmpty())
        .toList();
  }

  /** What was done for a session. */
  public Optional<Activity> doneFor(SessionId session) {
    return matching.activity(session).map(id -> plan.activities().get(id));
  }

  /** The planned session an activity was done for. */
  public Optional<Session> plannedFor(ActivityId activity) {
    return matching.session(activity).map(id -> plan.sessions().get(id));
  }

  /**
   * What is to be seen on a session's card.
   *
   * <p>A session of today is never missed. A rest day that is over is done, unless a run was run.
   */
  public SessionState state(Session session) {
    Optional<ActivityId> done = matching.activity(session.id());
    if (done.isPresent()) {
      boolean meantEasy =
          session.kind() == SessionKind.EASY || session.kind() == SessionKind.RECOVERY_RUN;
      return meantEasy && easy(done.get()).isTooHard() ? SessionState.TOO_HARD : SessionState.DONE;
    }
    if (!session.date().isBefore(today)) {
      return session.isMoved() ? SessionState.MOVED : SessionState.PLANNED;
    }
    boolean restKept =
        session.kind() == SessionKind.REST
            && activitiesOn(session.date()).stream().noneMatch(a -> a.sport() == Sport.RUN);
    return restKept ? SessionState.DONE : SessionState.MISSED;
  }

  /** What a planned session is expected to take and cost, also one that is not in the plan. */
  public PlannedFigures planned(Session session) {
    PlannedFigures known = planned.get(session.id());
    return known != null && session.equals(plan.sessions().get(session.id()))
        ? known
        : figures(session);
  }

  /** What an activity cost, and by which method; empty when it can't be known. */
  public Optional<DoneLoad> load(ActivityId activity) {
    return Optional.ofNullable(judged.get(activity)).flatMap(Judged::load);
  }

  /** Whether a run that was done for an easy session or a recovery run was easy. */
  public EasyCheck easy(ActivityId activity) {
    return Optional.ofNullable(judged.get(activity))
        .flatMap(Judged::easy)
        .orElseGet(() -> new EasyCheck.Unknown(EasyCheck.Unknown.Why.NOT_AN_EASY_RUN));
  }

  /** As {@link #plannedFor}, but only what could be known the morning after the run. */
  public Optional<Session> plannedByNextMorning(ActivityId activity) {
    return matching.isSettled(activity) ? plannedFor(activity) : Optional.empty();
  }

  /** As {@link #easy}, but only what could be known the morning after the run. */
  public EasyCheck easyByNextMorning(ActivityId activity) {
    return matching.isSettled(activity)
        ? easy(activity)
        : new EasyCheck.Unknown(EasyCheck.Unknown.Why.NOT_AN_EASY_RUN);
  }

  /** The seven days from a day on, which is the first of the runner's week. */
  public WeekFigures week(LocalDate start) {
    return days.week(start, recoveryCut(start));
  }

  /** Planned and done load of one day, in points. */
  public DayLoad day(LocalDate date) {
    int day = days.index(date);
    return days.holds(day)
        ? new DayLoad(date, days.planned.load[day], days.done.load[day], days.estimated[day])
        : new DayLoad(date, 0, 0, false);
  }

  /**
   * Fitness, fatigue and form of a day: done up to today, planned after it; today is planned until
   * something is done.
   */
  public Form form(LocalDate date) {
    return form.on(date);
  }

  /** The runner's zones on a day. */
  public Zones zones(LocalDate date) {
    return zones.on(date);
  }

  /** The week of a block that holds a day. */
  public Optional<Microcycle> microcycle(LocalDate date) {
    return Optional.ofNullable(weeks.get(date));
  }

  /** What a block adds up to as planned. */
  public BlockSummary blockSummary(TrainingBlock block) {
    return days.block(block);
  }

  private OptionalDouble recoveryCut(LocalDate start) {
    if (!isRecovery(start)) return OptionalDouble.empty();
    double minutes = plannedMinutes(start);
    for (int back = 1; back <= WEEKS_TO_LOOK_BACK; back++) {
      LocalDate before = start.minusWeeks(back);
      double reference = plannedMinutes(before);
      if (!isRecovery(before) && reference > 0) return OptionalDouble.of(1 - minutes / reference);
    }
    return OptionalDouble.empty();
  }

  private double plannedMinutes(LocalDate start) {
    return days.week(start, OptionalDouble.empty()).plannedMinutes();
  }

  /** By the middle of the runner's week, should it begin on another day than the block's. */
  private boolean isRecovery(LocalDate start) {
    return microcycle(start.plusDays(3)).map(Microcycle::recovery).orElse(false);
  }

  private PlannedFigures figures(Session session) {
    return PlannedFigures.of(session, zones.on(session.date()));
  }

  private void record(Activity activity, Optional<Ledger> alike) {
    Optional<Session> session = plannedFor(activity.id());
    Judged known =
        alike
            .map(other -> other.judged.get(activity.id()))
            .filter(one -> one.session.equals(session))
            .orElseGet(() -> judge(activity, session));
    judged.put(activity.id(), known);
    days.addDone(activity, known.load, known.easyShare);
  }

  private Judged judge(Activity activity, Optional<Session> session) {
    Zones then = zones.on(activity.date());
    Optional<PlannedFigures> figures = session.map(this::planned);
    return new Judged(
        session,
        doneLoads.load(activity, figures),
        session.map(s -> EasyRun.judge(activity, s.kind(), then)),
        EasyMinutes.share(activity, then, figures));
  }

  private void rememberWeeks() {
    plan.blocks().values().stream()
        .sorted(Comparator.comparing(TrainingBlock::start).thenComparing(TrainingBlock::id))
        .flatMap(block -> block.weeks().stream())
        .forEach(
            week -> {
              for (int i = 0; i < 7; i++) weeks.put(week.start().plusDays(i), week);
            });
  }

  private LocalDate firstOr(LocalDate day) {
    return contentDays().min(Comparator.naturalOrder()).orElse(day);
  }

  private LocalDate lastOr(LocalDate day) {
    return Stream.concat(contentDays(), plan.blocks().values().stream().map(TrainingBlock::end))
        .max(Comparator.naturalOrder())
        .orElse(day);
  }

  private Stream<LocalDate> contentDays() {
    return Stream.of(sessions.keySet(), activities.keySet(), plan.checkIns().keySet())
        .flatMap(java.util.Collection::stream);
  }
}
