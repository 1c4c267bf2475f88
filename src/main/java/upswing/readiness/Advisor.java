package upswing.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import upswing.readiness.Advice.Sign;
import upswing.training.Measure;
import upswing.training.Runner;
import upswing.training.Signal;

/** Finds what a professional should look at, from what was said up to a morning. */
final class Advisor {

  private static final int TWO_WEEKS = 14;
  private static final int HALF_OF_THEM = 7;
  private static final int LONG_ILL = 8;
  private static final int QUARTER = 90;
  private static final int OFTEN = 3;
  private static final double POOR = 2;
  private static final double LOST = 0.05;
  private static final int NOTED_PERIODS_WITHIN = 365;

  private final Diary diary;
  private final Runner runner;

  Advisor(Diary diary, Runner runner) {
    this.diary = diary;
    this.runner = runner;
  }

  /** All that holds on a day but red mornings, which only their judge knows. */
  List<Advice> on(int day) {
    List<Advice> advice = new ArrayList<>();
    soreSite(day).ifPresent(advice::add);
    int illDays = 0;
    while (diary.isIll(day - illDays)) illDays++;
    if (illDays >= LONG_ILL) advice.add(new Advice.LongIll(illDays));
    List<Sign> signs = signs(day);
    if (signs.contains(Sign.NO_PERIOD) || signs.size() >= 2) {
      advice.add(new Advice.LowEnergy(signs));
    }
    return advice;
  }

  private Optional<Advice> soreSite(int day) {
    Map<String, Integer> sites = new HashMap<>();
    String today = site(day);
    if (today.isEmpty()) return Optional.empty();
    for (int d = Math.max(0, day - TWO_WEEKS + 1); d <= day; d++)
      sites.merge(site(d), 1, Integer::sum);
    int mornings = sites.getOrDefault(today, 0);
    return mornings >= HALF_OF_THEM
        ? Optional.of(new Advice.SoreSite(diary.said(day).sorenessSite().strip(), mornings))
        : Optional.empty();
  }

  private String site(int day) {
    return diary.said(day).sorenessSite().strip().toLowerCase(Locale.ROOT);
  }

  private List<Sign> signs(int day) {
    List<Sign> signs = new ArrayList<>();
    int since = Cycle.daysSinceStart(diary.period(), day);
    if (since >= QUARTER && since < NOTED_PERIODS_WITHIN) signs.add(Sign.NO_PERIOD);
    if (illnesses(day) >= OFTEN) signs.add(Sign.OFTEN_ILL);
    if (poorMornings(Signal.MOOD, day) >= HALF_OF_THEM) signs.add(Sign.LOW_MOOD);
    if (poorMornings(Signal.APPETITE, day) >= HALF_OF_THEM) signs.add(Sign.LITTLE_APPETITE);
    if (weightLost(diary.date(day)) >= LOST) signs.add(Sign.WEIGHT_LOSS);
    return signs;
  }

  private int illnesses(int day) {
    int spells = 0;
    for (int d = Math.max(0, day - QUARTER + 1); d <= day; d++) {
      if (diary.isIll(d) && !diary.isIll(d - 1)) spells++;
    }
    return spells;
  }

  private int poorMornings(Signal signal, int day) {
    int poor = 0;
    for (int d = Math.max(0, day - TWO_WEEKS + 1); d <= day; d++) {
      if (diary.said(d).value(signal).orElse(Double.MAX_VALUE) <= POOR) poor++;
    }
    return poor;
  }

  private double weightLost(LocalDate date) {
    Optional<Measure> now = runner.asOf(Measure.Kind.WEIGHT, date);
    Optional<Measure> before = runner.asOf(Measure.Kind.WEIGHT, date.minusDays(QUARTER));
    boolean measured = now.isPresent() && now.get().since().isAfter(date.minusDays(QUARTER));
    return measured && before.isPresent() ? 1 - now.get().value() / before.get().value() : 0;
  }
}
