package upswing.planning.repair;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import upswing.planning.Phases;
import upswing.training.BlockSettings;
import upswing.training.Microcycle;
import upswing.training.Phase;
import upswing.training.TrainingBlock;

/**
 * The weeks of a block whose race is moved: those before the taper stay, the taper goes with the
 * race. In between weeks fall away, or the last usual ones are run once more, with recovery weeks
 * in the block's rhythm.
 */
final class RaceWeeks {

  /** How many different usual weeks are repeated: a cycle between two recovery weeks. */
  private static final int CYCLE = 3;

  /**
   * A week of the block as it becomes.
   *
   * @param source the first day of the week it takes over; its own where it stays
   */
  record Week(Microcycle week, LocalDate source) {}

  private final TrainingBlock block;
  private final BlockSettings wishes;
  private final OptionalInt age;
  private final LocalDate today;

  /** The first day of the taper as it is. */
  private final LocalDate taper;

  RaceWeeks(TrainingBlock block, BlockSettings wishes, OptionalInt age, LocalDate today) {
    this.block = block;
    this.wishes = wishes;
    this.age = age;
    this.today = today;
    this.taper =
        block.weeks().stream()
            .filter(week -> week.phase() == Phase.TAPER)
            .map(Microcycle::start)
            .findFirst()
            .orElse(block.weeks().getLast().start());
  }

  /**
   * The weeks with the taper moved.
   *
   * @param later whole weeks that the taper goes; negative for an earlier one
   */
  List<Week> of(int later) {
    LocalDate newTaper = taper.plusWeeks(later);
    boolean[] eased = eased(Math.max(0, later));
    List<Week> weeks = new ArrayList<>();
    for (int i = 0; i < wishes.weeks(); i++) {
      LocalDate start = block.start().plusWeeks(i);
      if (start.plusDays(6).isBefore(today)) {
        weeks.add(new Week(block.weeks().get(i), start));
        continue;
      }
      boolean tapers = i >= wishes.weeks() - tapers();
      Phase phase = tapers ? Phase.TAPER : phase(start, weeks);
      int inserted = (int) ChronoUnit.WEEKS.between(taper, start);
      if (inserted >= 0 && inserted < eased.length) {
        boolean recovery = eased[inserted];
        LocalDate source = recovery ? lastRecovery(start) : again(inserted, eased);
        weeks.add(new Week(new Microcycle(start, phase, recovery && !tapers), source));
        continue;
      }
      boolean stays = start.isBefore(taper) && start.isBefore(newTaper);
      LocalDate source = stays ? start : start.minusWeeks(later);
      boolean recovery = block.week(source).map(Microcycle::recovery).orElse(false);
      weeks.add(new Week(new Microcycle(start, phase, recovery && !tapers), source));
    }
    return weeks;
  }

  /** As many as the runner has, and the one more or less that the weekday of the race asks for. */
  private int tapers() {
    int now = (int) block.weeks().stream().filter(week -> week.phase() == Phase.TAPER).count();
    return Math.max(1, now + Phases.taperWeeks(wishes) - Phases.taperWeeks(block.settings()));
  }

  /** Which inserted weeks are recovery weeks: in rhythm, not right before the taper if possible. */
  private boolean[] eased(int inserted) {
    boolean[] eased = new boolean[inserted];
    int usual = 0;
    for (Microcycle week : block.weeks()) {
      if (week.start().isBefore(taper)) usual = week.recovery() ? 0 : usual + 1;
    }
    for (int i = 0; i < inserted; i++) {
      boolean due = usual >= Phases.rhythm(wishes.rhythm(), age) - 1 && i < inserted - 1;
      eased[i] = due || usual >= Phases.longestStretch(age);
      usual = eased[i] ? 0 : usual + 1;
    }
    return eased;
  }

  /** The week that an inserted one repeats, so that every cycle ends with the last usual one. */
  private LocalDate again(int inserted, boolean[] eased) {
    List<LocalDate> usual =
        block.weeks().stream()
            .filter(week -> week.start().isBefore(taper) && !week.recovery())
            .map(Microcycle::start)
            .toList();
    int after = 0;
    for (int i = inserted + 1; i < eased.length && !eased[i]; i++) after++;
    return usual.isEmpty()
        ? taper
        : usual.get(usual.size() - 1 - after % Math.min(CYCLE, usual.size()));
  }

  /** The last recovery week; a usual one where there was none, as the rules ease it. */
  private LocalDate lastRecovery(LocalDate start) {
    return block.weeks().stream()
        .filter(week -> week.start().isBefore(taper) && week.recovery())
        .map(Microcycle::start)
        .reduce((one, other) -> other)
        .orElse(start.isAfter(block.end()) ? taper : start);
  }

  private Phase phase(LocalDate start, List<Week> before) {
    return block
        .week(start)
        .map(Microcycle::phase)
        .filter(phase -> phase != Phase.TAPER)
        .orElseGet(
            () ->
                before.stream()
                    .map(week -> week.week().phase())
                    .filter(phase -> phase != Phase.TAPER)
                    .reduce((one, other) -> other)
                    .orElse(Phase.BUILD));
  }
}
