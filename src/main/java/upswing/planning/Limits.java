package upswing.planning;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import upswing.planning.BlockPlanner.Note;
import upswing.planning.library.Dose;
import upswing.planning.race.TargetCheck;
import upswing.training.BlockSettings;
import upswing.training.Measure;
import upswing.training.Runner;

/** What limits a block that was made: wishes it could not follow all the way, as notes. */
final class Limits {

  private static final int PLENTY = 240;

  private final BlockSettings wishes;
  private final Blueprint built;
  private final List<Note> notes = new ArrayList<>();

  private Limits(BlockSettings wishes, Blueprint built) {
    this.wishes = wishes;
    this.built = built;
  }

  static List<Note> of(BlockSettings wishes, Blueprint built, Past past) {
    Limits limits = new Limits(wishes, built);
    List<Note> beginning = Beginning.of(past.before(wishes.start()), built.firstRun());
    limits.notes.addAll(beginning);
    limits.away();
    limits.keyDays();
    limits.keySessions();
    limits.longDay();
    if (beginning.isEmpty()) limits.volume();
    limits.freeDays();
    limits.target(past.runner());
    return List.copyOf(limits.notes);
  }

  /** What is left of the weeks with days away. */
  private void away() {
    for (int week = 0; week < built.weeks().size(); week++) {
      int days = wishes.daysAway(wishes.start().plusWeeks(week));
      if (days > 0) notes.add(Note.of("planning.note.away", week + 1, days, built.minutes(week)));
    }
  }

  /** A key day whose minutes cut a dose short: in which week and by how much. */
  private void keyDays() {
    for (Map.Entry<DayOfWeek, Role> day : built.pattern().roles().entrySet()) {
      if (!day.getValue().isKey()) continue;
      int limit = limit(day.getKey());
      for (int week = built.weeks().size() - 1; week >= 0; week--) {
        int minutes = built.minutes(week);
        Optional<Dose> now = dose(week, day.getValue(), minutes, limit);
        Optional<Dose> more = dose(week, day.getValue(), minutes, PLENTY);
        if (now.isEmpty() || more.isEmpty()) continue;
        if (more.get().workMinutes() <= now.get().workMinutes()) continue;
        int needed = 15 * Math.ceilDiv(more.get().minutes() + 20, 15);
        if (needed <= limit) continue;
        notes.add(
            Note.of(
                "planning.note.keyDay",
                day.getKey(),
                limit,
                written(now.get()),
                needed,
                week + 1,
                written(more.get())));
        break;
      }
    }
  }

  private Optional<Dose> dose(int week, Role role, int weekMinutes, int minutes) {
    return built.keys().chosen(week, role, weekMinutes, minutes).map(KeySessions.Chosen::dose);
  }

  /** A dose as runners write it: 4 × 10 min. */
  static String written(Dose dose) {
    boolean whole = dose.work() % 60 == 0;
    return dose.times() + " × " + (whole ? dose.work() / 60 + " min" : dose.work() + " s");
  }

  private void keySessions() {
    int fit = built.pattern().keys();
    if (wishes.keySessions() > fit && fit > 0 && wishes.goal().raceMeters().isPresent()) {
      String key = wishes.keySessions() == 3 && fit == 2 ? "thirdKey" : "keySessions";
      notes.add(Note.of("planning.note." + key, wishes.keySessions(), fit));
    }
  }

  private void longDay() {
    int longest = longest();
    int limit = limit(wishes.longDay());
    int wanted = GoalShape.of(wishes.goal()).peakLong();
    if (longest > limit - WeekFill.STEP && longest < wanted) {
      notes.add(Note.of("planning.note.longDay", wishes.longDay(), limit, longest));
    }
  }

  private int longest() {
    return built.slots().stream()
        .filter(slot -> slot.role() == Role.LONG)
        .mapToInt(Blueprint.Slot::minutes)
        .max()
        .orElse(0);
  }

  /** Where the days hold less than the runner runs at present. */
  private void volume() {
    int first = built.minutes(0);
    if (first < 0.9 * wishes.weeklyMinutes()) {
      notes.add(Note.of("planning.note.startsBelow", wishes.weeklyMinutes(), first));
    }
  }

  /** Days that were offered and stay free. */
  private void freeDays() {
    long offered =
        wishes.available().values().stream().filter(m -> m >= Pattern.SHORTEST_DAY).count();
    int runs = built.pattern().runs();
    if (offered == 7 && runs == 6) notes.add(Note.of("planning.note.restDay"));
    else if (offered > runs) notes.add(Note.of("planning.note.freeDays", offered, runs));
  }

  private void target(Runner runner) {
    Optional<Double> pace =
        runner.asOf(Measure.Kind.THRESHOLD_PACE, wishes.start()).map(Measure::value);
    if (pace.isEmpty() || wishes.target().isEmpty()) return;
    TargetCheck.of(wishes.goal(), wishes.target().get(), pace.get(), wishes.weeks())
        .filter(check -> check.light() != TargetCheck.Light.GREEN)
        .ifPresent(
            check ->
                notes.add(
                    Note.of(
                        check.light() == TargetCheck.Light.AMBER
                            ? "planning.note.targetAmber"
                            : "planning.note.targetRed",
                        clock(check.predicted().toSeconds()))));
  }

  private static String clock(long seconds) {
    long hours = seconds / 3600;
    return hours > 0
        ? String.format(
            java.util.Locale.ROOT, "%d:%02d:%02d", hours, seconds / 60 % 60, seconds % 60)
        : String.format(java.util.Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }

  private int limit(DayOfWeek day) {
    return wishes.available().getOrDefault(day, 0);
  }
}
