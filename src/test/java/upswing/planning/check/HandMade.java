package upswing.planning.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import upswing.edit.WorkoutText;
import upswing.load.Ledger;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.Microcycle;
import upswing.training.Phase;
import upswing.training.Plan;
import upswing.training.RecoveryRhythm;
import upswing.training.Runner;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.TrainingBlock;

/**
 * Plans as a runner writes them: weeks apart by slashes, days from Monday on apart by commas, a day
 * as {@code 45 easy} or nothing.
 *
 * <p>In front of a week may stand {@code recovery:} or {@code taper:}.
 */
final class HandMade {

  /** A Monday. */
  static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

  /** Findings of a plan that no block holds. */
  static List<Finding> findings(String weeks) {
    return check(plan(weeks, Optional.empty()));
  }

  /** Findings of a plan that is a block, made for a runner of so many minutes a week. */
  static List<Finding> findingsInBlock(String weeks, int weekly, int longest) {
    return check(plan(weeks, Optional.of(new Said(weekly, longest))));
  }

  /** What the runner said when the block was made, in minutes. */
  private record Said(int weekly, int longest) {}

  private static List<Finding> check(Plan plan) {
    return PlanCheck.over(Ledger.of(plan, MONDAY), MONDAY, MONDAY.plusYears(1));
  }

  private static Plan plan(String text, Optional<Said> said) {
    Map<SessionId, Session> sessions = new HashMap<>();
    List<Microcycle> weeks = new ArrayList<>();
    Optional<LocalDate> race = Optional.empty();
    for (String line : text.strip().split(" / ")) {
      LocalDate start = MONDAY.plusWeeks(weeks.size());
      boolean recovery = line.contains("recovery:");
      boolean taper = line.contains("taper:");
      weeks.add(new Microcycle(start, taper ? Phase.TAPER : Phase.BUILD, recovery));
      List<String> days = List.of(line.replaceFirst("^\\s*(recovery|taper):", "").split(",", -1));
      for (int i = 0; i < days.size(); i++) {
        if (days.get(i).isBlank()) continue;
        var understood = WorkoutText.parse(days.get(i).strip()).orElseThrow();
        LocalDate date = start.plusDays(i);
        SessionId id = SessionId.named(date.toString());
        sessions.put(id, Session.on(date, id, understood.kind(), understood.workout()));
        if (days.get(i).contains("race")) race = Optional.of(date);
      }
    }
    Map<BlockId, TrainingBlock> blocks = new HashMap<>();
    BlockId id = BlockId.named("block");
    Optional<LocalDate> goal = race;
    said.ifPresent(
        s ->
            blocks.put(id, new TrainingBlock(id, "Block", settings(s, weeks.size(), goal), weeks)));
    return new Plan(Runner.UNKNOWN, blocks, sessions, Map.of(), new TreeMap<>(), Map.of());
  }

  private static BlockSettings settings(Said said, int weeks, Optional<LocalDate> race) {
    return new BlockSettings(
        race.isPresent() ? Goal.TEN_K : Goal.BASE,
        MONDAY,
        weeks,
        race,
        Optional.empty(),
        said.weekly(),
        said.longest(),
        Map.of(DayOfWeek.SUNDAY, 120),
        DayOfWeek.SUNDAY,
        RecoveryRhythm.AUTOMATIC,
        30,
        2);
  }

  private HandMade() {}
}
