package upswing.load;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
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
    Optional<TrainingBlock> begins = beginning(days, plan);
    seed = begins.map(FormSeries::usual).orElse(0.0);
    int known = begins.map(block -> days.index(block.start())).orElse(0);
    fitness = new double[days.size()];
    fatigue = new double[days.size()];
    double fit = seed;
    double tired = seed;
    for (int day = 0; day < days.size(); day++) {
      // Until the block begins the runner goes on running as they said.
      if (day >= known) {
        double load = days.impulse(day);
        fit = Impulse.fitness(fit, load);
        tired = Impulse.fatigue(tired, load);
      }
      fitness[day] = fit;
      fatigue[day] = tired;
    }
  }

  /** The first block, where no training is known from before it. */
  private static Optional<TrainingBlock> beginning(Days days, Plan plan) {
    return plan.blocks().values().stream()
        .min(Comparator.comparing(TrainingBlock::start))
        .filter(
            block ->
                IntStream.range(0, Math.clamp(days.index(block.start()), 0, days.size()))
                    .allMatch(day -> days.impulse(day) == 0));
  }

  /** The daily load of the minutes a runner said to run a week, all easy. */
  private static double usual(TrainingBlock block) {
    double minutes = block.settings().weeklyMinutes() / 7.0;
    return Intensity.points(minutes, Intensity.of(EffortZone.EASY));
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
