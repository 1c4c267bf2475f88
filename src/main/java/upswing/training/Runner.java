package upswing.training;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who trains: what formulas need to know, each measure with its date, and how things are shown.
 *
 * @param sleepTarget how long the runner wants to sleep a night
 */
public record Runner(
    OptionalInt birthYear,
    Sex sex,
    List<Measure> measures,
    DistanceUnit unit,
    DayOfWeek weekStart,
    Duration sleepTarget) {

  /** Somebody of whom nothing is known yet: kilometres, weeks from Monday, eight hours of sleep. */
  public static final Runner UNKNOWN =
      new Runner(
          OptionalInt.empty(),
          Sex.UNSPECIFIED,
          List.of(),
          DistanceUnit.KILOMETRE,
          DayOfWeek.MONDAY,
          Duration.ofHours(8));

  public Runner {
    if (birthYear.isPresent() && (birthYear.getAsInt() < 1900 || birthYear.getAsInt() > 2100)) {
      throw new IllegalArgumentException("birth year out of range: " + birthYear.getAsInt());
    }
    if (sleepTarget.compareTo(Duration.ofHours(4)) < 0
        || sleepTarget.compareTo(Duration.ofHours(14)) > 0) {
      throw new IllegalArgumentException("sleep target out of range: " + sleepTarget);
    }
    measures =
        measures.stream()
            .sorted(Comparator.comparing(Measure::kind).thenComparing(Measure::since))
            .toList();
  }

  /** The newest measure of a kind that was valid on a day. */
  public Optional<Measure> asOf(Measure.Kind kind, LocalDate date) {
    return measures.stream()
        .filter(m -> m.kind() == kind && !m.since().isAfter(date))
        .reduce((older, newer) -> newer);
  }

  /** Full years on a day, by birth year alone. */
  public OptionalInt ageOn(LocalDate date) {
    return birthYear.isPresent()
        ? OptionalInt.of(date.getYear() - birthYear.getAsInt())
        : OptionalInt.empty();
  }

  /** The same runner with one more measure; one of the same kind and day is replaced. */
  public Runner with(Measure measure) {
    List<Measure> all = new ArrayList<>(measures);
    all.removeIf(m -> m.kind() == measure.kind() && m.since().equals(measure.since()));
    all.add(measure);
    return new Runner(birthYear, sex, all, unit, weekStart, sleepTarget);
  }

  /** The first day of the runner's week that holds a day. */
  public LocalDate weekOf(LocalDate date) {
    int back = Math.floorMod(date.getDayOfWeek().getValue() - weekStart.getValue(), 7);
    return date.minusDays(back);
  }
}
