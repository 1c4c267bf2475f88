package upswing.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import upswing.training.Activity;
import upswing.training.ActivityId;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.Sport;

/**
 * Which activity was which planned session: each counts at most once.
 *
 * <p>What the runner matched by hand comes first. Then an alike activity on the day itself, then an
 * alike one a day late, then an alike one a day early, then any other of the sport on the day.
 * Alike means at least half as long. So a long run done on Saturday and an easy run done on Sunday
 * are found although they stood the other way round. Rest days match nothing. A second run on a day
 * whose run is done is never taken for the one of the day after.
 *
 * <p>What is found on the day or a day late is settled: no later activity can change it.
 */
final class Matching {

  private static final double ALIKE = 0.5;

  private record Pair(Session session, Activity activity, double likeness) {}

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble(Pair::likeness)
          .reversed()
          .thenComparing(pair -> pair.session().date())
          .thenComparing(pair -> pair.session().id())
          .thenComparing(pair -> pair.activity().start())
          .thenComparing(pair -> pair.activity().id());

  private final Plan plan;
  private final Map<LocalDate, List<Activity>> activities;
  private final Map<LocalDate, List<Session>> sessions;
  private final Function<Session, PlannedFigures> planned;
  private final Function<Activity, OptionalDouble> hourly;
  private final Map<SessionId, ActivityId> bySession = new HashMap<>();
  private final Map<ActivityId, SessionId> byActivity = new HashMap<>();
  private final Set<ActivityId> settled;

  /**
   * Matches a whole plan.
   *
   * @param hourly points an hour of an activity where they are known, to tell hard from easy
   */
  Matching(
      Plan plan,
      Map<LocalDate, List<Session>> sessions,
      Map<LocalDate, List<Activity>> activities,
      Function<Session, PlannedFigures> planned,
      Function<Activity, OptionalDouble> hourly) {
    this.plan = plan;
    this.sessions = sessions;
    this.activities = activities;
    this.planned = planned;
    this.hourly = hourly;
    byHand();
    take(pairs(0, ALIKE));
    take(pairs(-1, ALIKE));
    settled = Set.copyOf(byActivity.keySet());
    take(pairs(1, ALIKE));
    take(pairs(0, 0));
  }

  Optional<ActivityId> activity(SessionId session) {
    return Optional.ofNullable(bySession.get(session));
  }

  Optional<SessionId> session(ActivityId activity) {
    return Optional.ofNullable(byActivity.get(activity));
  }

  /** Whether an activity's session was known on the evening of its day. */
  boolean isSettled(ActivityId activity) {
    return settled.contains(activity);
  }

  private void byHand() {
    plan.matches().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> entry.getValue().ifPresent(session -> byHand(entry.getKey(), session)));
  }

  private void byHand(ActivityId activity, SessionId id) {
    Session session = plan.sessions().get(id);
    boolean possible = session != null && session.kind() != SessionKind.REST;
    if (possible && plan.activities().containsKey(activity)) match(id, activity);
  }

  private void take(List<Pair> pairs) {
    pairs.sort(BEST_FIRST);
    for (Pair pair : pairs) {
      if (isFree(pair.session()) && isFree(pair.activity())) {
        match(pair.session().id(), pair.activity().id());
      }
    }
  }

  private void match(SessionId session, ActivityId activity) {
    if (bySession.putIfAbsent(session, activity) == null) byActivity.put(activity, session);
  }

  private boolean isFree(Session session) {
    return session.kind() != SessionKind.REST && !bySession.containsKey(session.id());
  }

  private boolean isFree(Activity activity) {
    return !byActivity.containsKey(activity.id()) && !plan.matches().containsKey(activity.id());
  }

  private List<Pair> pairs(int daysAhead, double atLeast) {
    List<Pair> pairs = new ArrayList<>();
    activities.forEach((day, done) -> pairs(day.plusDays(daysAhead), done, atLeast, pairs));
    return pairs;
  }

  private void pairs(LocalDate day, List<Activity> done, double atLeast, List<Pair> into) {
    for (Session session : sessions.getOrDefault(day, List.of())) {
      if (!isFree(session)) continue;
      for (Activity activity : done) {
        if (!isFree(activity) || !fits(session.kind(), activity.sport())) continue;
        if (activity.date().isBefore(day) && hasOneOfItsOwn(activity)) continue;
        double likeness = likeness(session, activity);
        if (likeness >= atLeast) into.add(new Pair(session, activity, likeness));
      }
    }
  }

  /** Whether the day of the activity has a session of the sport that was done on the day. */
  private boolean hasOneOfItsOwn(Activity activity) {
    return sessions.getOrDefault(activity.date(), List.of()).stream()
        .filter(session -> fits(session.kind(), activity.sport()))
        .flatMap(session -> activity(session.id()).stream())
        .map(id -> plan.activities().get(id))
        .anyMatch(done -> done != null && done.date().equals(activity.date()));
  }

  private static boolean fits(SessionKind kind, Sport sport) {
    return switch (sport) {
      case RUN -> kind.isRun();
      case BIKE -> kind == SessionKind.BIKE;
      case SWIM -> kind == SessionKind.SWIM;
      case WALK -> kind == SessionKind.WALK;
      case STRENGTH, OTHER -> kind == SessionKind.STRENGTH_MOBILITY;
    };
  }

  /** How alike they are, 0 to 1: by length, and to a fifth by how hard they are. */
  private double likeness(Session session, Activity activity) {
    PlannedFigures figures = planned.apply(session);
    double length = shareOf(figures.minutes(), activity.minutes());
    if (activity.meters().isPresent() && figures.meters() > 0) {
      length = Math.max(length, shareOf(figures.meters(), activity.meters().getAsDouble()));
    }
    OptionalDouble rate = hourly.apply(activity);
    if (rate.isEmpty() || figures.minutes() <= 0) return length;
    double hardness = shareOf(figures.load() * 60 / figures.minutes(), rate.getAsDouble());
    return length * (0.8 + 0.2 * hardness);
  }

  private static double shareOf(double a, double b) {
    return Math.max(a, b) <= 0 ? 0 : Math.min(a, b) / Math.max(a, b);
  }
}
