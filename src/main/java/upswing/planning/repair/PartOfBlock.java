package upswing.planning.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import upswing.training.Absence;
import upswing.training.BlockSettings;
import upswing.training.Microcycle;
import upswing.training.TrainingBlock;
import upswing.training.Wished;

/** The block of a repair of which only some days are taken. */
final class PartOfBlock {

  /**
   * The weeks of which a day is taken are what they become, the others stay what they were, and so
   * do the wishes the block was made by, but for days away that are taken whole. With its race on
   * another day the block is as a whole what it becomes.
   */
  static TrainingBlock of(Repaired repaired, List<DayChange> taken) {
    TrainingBlock before = repaired.block();
    TrainingBlock after = repaired.blockAfter();
    if (repaired.movesRace()) return after;
    Set<LocalDate> days = taken.stream().map(DayChange::day).collect(Collectors.toSet());
    List<Microcycle> weeks = new ArrayList<>();
    for (Microcycle week : before.weeks()) {
      boolean touched = days.stream().anyMatch(week::holds);
      weeks.add(touched ? after.week(week.start()).orElse(week) : week);
    }
    BlockSettings settings = new Wished(before.settings()).away(away(repaired, days)).settings();
    return new TrainingBlock(before.id(), before.name(), settings, weeks);
  }

  private static List<Absence> away(Repaired repaired, Set<LocalDate> taken) {
    List<Absence> away = new ArrayList<>(repaired.block().settings().away());
    for (Absence absence : repaired.blockAfter().settings().away()) {
      boolean whole =
          repaired.days().stream().filter(absence::holds).allMatch(taken::contains)
              && taken.stream().anyMatch(absence::holds);
      if (whole && !away.contains(absence)) away.add(absence);
    }
    return away;
  }

  private PartOfBlock() {}
}
