package upswing.load;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import upswing.training.EffortZone;
import upswing.training.Plan;
import upswing.training.TrainingBlock;

/**
 * Fitness, fatigue and form of every day.
 *
 * <p>Both begin at the daily load of the weekly minutes a runner gave for the first block, where
 * nothing was recorded before it; else at nothing, and the first 42 days are marked as warming up.
 */
final class FormSeries {

  private final Days days;
  private final LocalDate today;
  private final double seed;
  private final double[] fitness;
  private final double[] fatigue;

  FormSeries(Days days, Plan plan, LocalDate today) {
    this.days = days;
    this.today = today;
    seed = seed(days, plan);
    fitness = new double[days.size()];
    fatigue = new double[days.size()];
    double fit = seed;
    double tired = seed;
    for (int day = 0; day < days.size(); day++) {
      double load = days.impulse(day);
      fit = Impulse.fitness(fit, load);
      tired = Impulse.fatigue(tired, load);
      fitness[day] = fit;
      fatigue[day] = tired;
    }
  }

  private static double seed(Days days, Plan plan) {
    Optional<TrainingBlock> firstBlock =
        plan.blocks().values().stream().min(Comparator.comparing(TrainingBlock::start));
    return firstBlock
        .filter(block -> !block.start().isAfter(days.first()))
        .map(block -> block.settings().weeklyMinutes() / 7.0)
        .map(minutes -> Intensity.points(minutes, Intensity.of(EffortZone.EASY)))
        .orElse(0.0);
  }

  Form on(LocalDate date) {
    int day = days.index(date);
    boolean forecast = date.isAfter(today);
    boolean warmingUp =
        seed == 0 && date.isBefore(days.first().plusDays((long) Impulse.FITNESS_DAYS));
    if (day < 0) return new Form(date, seed, seed, 0, forecast, warmingUp);
    double form =
        day == 0
            ? 0
            : after(date.minusDays(1), fitness, Impulse.FITNESS_DAYS)
                - after(date.minusDays(1), fatigue, Impulse.FATIGUE_DAYS);
    return new Form(
        date,
        after(date, fitness, Impulse.FITNESS_DAYS),
        after(date, fatigue, Impulse.FATIGUE_DAYS),
        form,
        forecast,
        warmingUp);
  }

  /** The value at the end of a day; after the last one with content nothing is added. */
  private double after(LocalDate date, double[] values, double tau) {
    int day = days.index(date);
    if (days.holds(day)) return values[day];
    double beyond = date.toEpochDay() - days.last().toEpochDay();
    return values[values.length - 1] * Math.exp(-beyond / tau);
  }
}
