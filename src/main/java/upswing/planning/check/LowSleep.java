package upswing.planning.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import upswing.planning.check.Finding.Severity;
import upswing.training.CheckIn;
import upswing.training.Signal;

/**
 * Seven nights have a mean of seven hours or more, and the night before a key session six.
 *
 * <p>Five of the seven nights must be known. Source: Johnston 2020, J Sci Med Sport 23:252 (under
 * seven hours: new injuries 1.51 times as often). Grade M.
 */
final class LowSleep implements Rule {

  private static final double LEAST_MEAN = 420;
  private static final double LEAST_BEFORE_QUALITY = 360;
  private static final int ENOUGH = 5;

  @Override
  public String id() {
    return "R25";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.M;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    for (LocalDate morning : diary.reviews()) {
      double[] nights = nights(diary, morning);
      if (nights.length < ENOUGH) continue;
      double mean = Arrays.stream(nights).average().orElseThrow();
      if (mean >= LEAST_MEAN - 1e-9) continue;
      breaches.add(
          Breach.of(
              Severity.WARN, List.of(morning), "hours", hours(mean), "least", LEAST_MEAN / 60));
    }
    for (Entry entry : diary.judged().filter(e -> e.kind().isQuality()).toList()) {
      OptionalDouble night = night(diary, entry.date());
      if (night.isEmpty() || night.getAsDouble() >= LEAST_BEFORE_QUALITY - 1e-9) continue;
      breaches.add(
          Breach.of(
                  Severity.WARN,
                  List.of(entry.date()),
                  "hours",
                  hours(night.getAsDouble()),
                  "least",
                  LEAST_BEFORE_QUALITY / 60)
              .said(".night"));
    }
    return breaches;
  }

  /** Down to a tenth, so that what is too little never reads like enough. */
  private static double hours(double minutes) {
    return Math.floor(minutes / 6) / 10;
  }

  private static double[] nights(Diary diary, LocalDate morning) {
    return morning
        .minusDays(6)
        .datesUntil(morning.plusDays(1))
        .map(day -> night(diary, day))
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .toArray();
  }

  private static OptionalDouble night(Diary diary, LocalDate morning) {
    CheckIn said = diary.ledger().plan().checkIns().get(morning);
    return said == null || morning.isAfter(diary.ledger().today())
        ? OptionalDouble.empty()
        : said.value(Signal.SLEEP);
  }
}
