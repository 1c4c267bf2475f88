package upswing.training;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The whole state: what is planned, what was done, what was felt. Immutable.
 *
 * @param matches what the runner matched by hand: an activity's session, or that it has none
 * @param mutes rules of the plan check the runner silenced, by their id
 * @param templates weeks and blocks kept to be planned again
 */
public record Plan(
    Runner runner,
    Map<BlockId, TrainingBlock> blocks,
    Map<SessionId, Session> sessions,
    Map<ActivityId, Activity> activities,
    NavigableMap<LocalDate, CheckIn> checkIns,
    Map<ActivityId, Optional<SessionId>> matches,
    Map<String, Mute> mutes,
    Map<TemplateId, Template> templates) {

  /** Nothing planned, nothing done. */
  public static final Plan EMPTY =
      new Plan(
          Runner.UNKNOWN, Map.of(), Map.of(), Map.of(), Collections.emptyNavigableMap(), Map.of());

  private static final Comparator<Session> IN_A_DAY =
      Comparator.comparing(Session::kind).thenComparing(Session::id);

  public Plan {
    blocks = Collections.unmodifiableMap(blocks);
    sessions = Collections.unmodifiableMap(sessions);
    activities = Collections.unmodifiableMap(activities);
    checkIns = Collections.unmodifiableNavigableMap(checkIns);
    matches = Collections.unmodifiableMap(matches);
    mutes = Collections.unmodifiableMap(mutes);
    templates = Collections.unmodifiableMap(templates);
  }

  /** A plan in which no rule is silenced, without templates. */
  public Plan(
      Runner runner,
      Map<BlockId, TrainingBlock> blocks,
      Map<SessionId, Session> sessions,
      Map<ActivityId, Activity> activities,
      NavigableMap<LocalDate, CheckIn> checkIns,
      Map<ActivityId, Optional<SessionId>> matches) {
    this(runner, blocks, sessions, activities, checkIns, matches, Map.of(), Map.of());
  }

  /** Whether there is nothing in it at all. */
  public boolean isEmpty() {
    return blocks.isEmpty() && sessions.isEmpty() && activities.isEmpty() && checkIns.isEmpty();
  }

  /** The sessions of a day, key sessions after easy ones, the same order every time. */
  public List<Session> sessionsOn(LocalDate date) {
    return sessions.values().stream().filter(s -> s.date().equals(date)).sorted(IN_A_DAY).toList();
  }

  /** All sessions by day, each day in its order; days without one are missing. */
  public NavigableMap<LocalDate, List<Session>> sessionsByDate() {
    return sessions.values().stream()
        .sorted(IN_A_DAY)
        .collect(Collectors.groupingBy(Session::date, TreeMap::new, Collectors.toList()));
  }

  /** The block that holds a day; of several the one that began last. */
  public Optional<TrainingBlock> blockOn(LocalDate date) {
    return blocks.values().stream()
        .filter(block -> block.holds(date))
        .max(Comparator.comparing(TrainingBlock::start));
  }

  /** The same plan for a runner of whom something else is known. */
  public Plan with(Runner newRunner) {
    return new Plan(newRunner, blocks, sessions, activities, checkIns, matches, mutes, templates);
  }

  /** The same plan with these blocks and no others. */
  public Plan withBlocks(Map<BlockId, TrainingBlock> all) {
    return new Plan(runner, all, sessions, activities, checkIns, matches, mutes, templates);
  }

  /** The same plan with these sessions and no others. */
  public Plan withSessions(Map<SessionId, Session> all) {
    return new Plan(runner, blocks, all, activities, checkIns, matches, mutes, templates);
  }

  /** The same plan after these activities and no others. */
  public Plan withActivities(Map<ActivityId, Activity> all) {
    return new Plan(runner, blocks, sessions, all, checkIns, matches, mutes, templates);
  }

  /** The same plan with these mornings and no others. */
  public Plan withCheckIns(NavigableMap<LocalDate, CheckIn> all) {
    return new Plan(runner, blocks, sessions, activities, all, matches, mutes, templates);
  }

  /** The same plan with these activities matched by hand and no others. */
  public Plan withMatches(Map<ActivityId, Optional<SessionId>> all) {
    return new Plan(runner, blocks, sessions, activities, checkIns, all, mutes, templates);
  }

  /** The same plan with these rules silenced and no others. */
  public Plan withMutes(Map<String, Mute> all) {
    return new Plan(runner, blocks, sessions, activities, checkIns, matches, all, templates);
  }

  /** The same plan with these templates and no others. */
  public Plan withTemplates(Map<TemplateId, Template> all) {
    return new Plan(runner, blocks, sessions, activities, checkIns, matches, mutes, all);
  }
}
