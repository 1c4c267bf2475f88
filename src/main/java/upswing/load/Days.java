package upswing.load;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import upswing.training.Activity;
import upswing.training.Microcycle;
import upswing.training.Session;
import upswing.training.TrainingBlock;

/** Sums by day from the first day with any content to the last. */
final class Days {

  /** Nobody trains longer than this; a wrong date must not make the arrays huge. */
  private static final int YEARS_BACK = 80;

  private static final int YEARS_AHEAD = 10;

  /** What one day adds up to, as planned or as done. */
  static final class Sums {
    final double[] minutes;
    final double[] load;
    final double[] easy;
    final double[] endurance;
    final boolean[] any;

    private Sums(int days) {
      minutes = new double[days];
      load = new double[days];
      easy = new double[days];
      endurance = new double[days];
      any = new boolean[days];
    }
  }

  final Sums planned;
  final Sums done;

  /** Planned load that was not yet done on another day. */
  final double[] open;

  /** Days on which something was done whose load can't be known. */
  final boolean[] estimated;

  private final int now;
  private final long first;
  private final int size;

  Days(LocalDate first, LocalDate last, LocalDate today) {
    LocalDate from = max(first, today.minusYears(YEARS_BACK));
    LocalDate to = min(last, today.plusYears(YEARS_AHEAD));
    this.first = from.toEpochDay();
    size = (int) Math.max(1, to.toEpochDay() - this.first + 1);
    now = index(today);
    planned = new Sums(size);
    done = new Sums(size);
    open = new double[size];
    estimated = new boolean[size];
  }

  LocalDate first() {
    return LocalDate.ofEpochDay(first);
  }

  LocalDate last() {
    return LocalDate.ofEpochDay(first + size - 1);
  }

  int size() {
    return size;
  }

  /** The index of a day; negative or at least {@link #size()} outside. */
  int index(LocalDate date) {
    return (int) Math.clamp(date.toEpochDay() - first, -1L, size);
  }

  boolean holds(int index) {
    return index >= 0 && index < size;
  }

  /** Where a day is a mixture: done up to yesterday, today once something is done, else planned. */
  Sums counted(int index) {
    boolean isDone = index < now || index == now && holds(index) && done.any[index];
    return isDone ? done : planned;
  }

  /** The load that moves fitness and fatigue on a day. */
  double impulse(int index) {
    return counted(index) == done ? done.load[index] : open[index];
  }

  void addPlanned(Session session, PlannedFigures figures, boolean isOpen) {
    int day = index(session.date());
    if (!holds(day)) return;
    planned.any[day] = true;
    planned.minutes[day] += figures.minutes();
    planned.load[day] += figures.load();
    planned.easy[day] += figures.easyMinutes();
    if (PlannedFigures.isEndurance(session.kind())) planned.endurance[day] += figures.minutes();
    if (isOpen) open[day] += figures.load();
  }

  void addDone(Activity activity, Optional<DoneLoad> load, OptionalDouble easyShare) {
    int day = index(activity.date());
    if (!holds(day)) return;
    done.any[day] = true;
    done.minutes[day] += activity.minutes();
    done.load[day] += load.map(DoneLoad::points).orElse(0.0);
    if (load.isEmpty() && activity.minutes() > 0) estimated[day] = true;
    if (easyShare.isPresent()) {
      done.easy[day] += easyShare.getAsDouble() * activity.minutes();
      done.endurance[day] += activity.minutes();
    }
  }

  /** Fills days of unknown load with the median of their weekday over the four weeks before. */
  void estimate() {
    for (int day = 0; day < size; day++) {
      if (!estimated[day]) continue;
      double[] before = new double[Math.min(4, day / 7)];
      for (int week = 0; week < before.length; week++) {
        before[week] = done.load[day - 7 * (week + 1)];
      }
      if (before.length > 0) {
        done.load[day] = Math.max(done.load[day], DoneLoads.median(before));
      }
    }
  }

  WeekFigures week(LocalDate start, OptionalDouble recoveryCut) {
    int from = (int) Math.clamp(start.toEpochDay() - first, -7L, size);
    double plannedMinutes = 0;
    double doneMinutes = 0;
    double plannedLoad = 0;
    double doneLoad = 0;
    double easy = 0;
    double endurance = 0;
    double[] loads = new double[7];
    boolean hasPlan = false;
    for (int i = 0; i < 7; i++) {
      int day = from + i;
      if (!holds(day)) continue;
      hasPlan |= planned.any[day];
      plannedMinutes += planned.minutes[day];
      plannedLoad += planned.load[day];
      doneMinutes += done.minutes[day];
      doneLoad += done.load[day];
      Sums counted = counted(day);
      easy += counted.easy[day];
      endurance += counted.endurance[day];
      loads[i] = counted.load[day];
    }
    return new WeekFigures(
        start,
        hasPlan ? plannedMinutes : doneMinutes,
        doneMinutes,
        hasPlan ? plannedLoad : doneLoad,
        doneLoad,
        share(easy, endurance),
        Monotony.of(loads),
        recoveryCut);
  }

  BlockSummary block(TrainingBlock block) {
    double minutes = 0;
    double load = 0;
    double easy = 0;
    double endurance = 0;
    LocalDate biggest = block.start();
    double most = 0;
    for (Microcycle week : block.weeks()) {
      double weekMinutes = 0;
      for (int i = 0; i < 7; i++) {
        int day = index(week.start().plusDays(i));
        if (!holds(day)) continue;
        weekMinutes += planned.minutes[day];
        load += planned.load[day];
        easy += planned.easy[day];
        endurance += planned.endurance[day];
      }
      minutes += weekMinutes;
      if (weekMinutes > most) {
        most = weekMinutes;
        biggest = week.start();
      }
    }
    return new BlockSummary(
        block.weeks().size(), minutes, load, share(easy, endurance), biggest, most);
  }

  private static OptionalDouble share(double easy, double all) {
    return all > 0 ? OptionalDouble.of(easy / all) : OptionalDouble.empty();
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
