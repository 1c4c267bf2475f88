package upswing.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import upswing.load.Form;
import upswing.load.WeekFigures;
import upswing.planning.check.Finding;
import upswing.planning.check.Finding.Severity;
import upswing.training.SessionKind;

/**
 * What a change of the plan would lead to, as figures: nothing of it has happened.
 *
 * @param days the days that would look different, earliest first
 * @param broken what would newly not hold, worst first; muted rules and mere notes are left out
 * @param mended what would hold again
 * @param weeks the weeks that hold those days, before and after
 * @param hardBefore the hard days of those weeks and of the week around them, as they are
 * @param hardAfter the same as they would be
 * @param race what becomes of the race day; empty when no race is ahead
 * @param forms fitness and form as they would be, a day each from the first changed day on
 */
public record Consequence(
    NavigableSet<LocalDate> days,
    List<Finding> broken,
    List<Finding> mended,
    List<WeekChange> weeks,
    NavigableMap<LocalDate, SessionKind> hardBefore,
    NavigableMap<LocalDate, SessionKind> hardAfter,
    Optional<RaceDay> race,
    List<Form> forms) {

  /** Whether it fits the rules of recovery. Whatever breaks one is allowed all the same. */
  public enum Fit {
    FITS,
    THINK_TWICE,
    BREAKS
  }

  /** A week as it is and as it would be. */
  public record WeekChange(WeekFigures before, WeekFigures after) {

    /** The first day of the week. */
    public LocalDate start() {
      return before.start();
    }
  }

  /**
   * The eve of a race as it is and as it would be.
   *
   * @param date the race day
   */
  public record RaceDay(LocalDate date, Form before, Form after) {

    /** How much a point of fatigue weighs against one of fitness; 0.35. */
    public static final double FATIGUE_WEIGHT =
        new Influence(LocalDate.EPOCH, Influence.USUAL).kappa();

    /** Form on race day as it is, in load points a day. */
    public double formBefore() {
      return before.fitness() - before.fatigue();
    }

    /** Form on race day as it would be, in load points a day. */
    public double formAfter() {
      return after.fitness() - after.fatigue();
    }

    /**
     * Points of form gained or, below zero, lost, as the planner counts them: fitness less {@link
     * #FATIGUE_WEIGHT} of fatigue, so that rest alone gains nothing but near the race.
     */
    public double gained() {
      return worth(after) - worth(before);
    }

    private static double worth(Form eve) {
      return eve.fitness() - FATIGUE_WEIGHT * eve.fatigue();
    }
  }

  public Consequence {
    days = Collections.unmodifiableNavigableSet(days);
    broken = List.copyOf(broken);
    mended = List.copyOf(mended);
    weeks = List.copyOf(weeks);
    hardBefore = Collections.unmodifiableNavigableMap(hardBefore);
    hardAfter = Collections.unmodifiableNavigableMap(hardAfter);
    forms = List.copyOf(forms);
  }

  /** By the worst of what would be broken. */
  public Fit fit() {
    if (broken.isEmpty()) return Fit.FITS;
    boolean warns = broken.getFirst().severity().compareTo(Severity.WARN) >= 0;
    return warns ? Fit.BREAKS : Fit.THINK_TWICE;
  }

  /** The fewest hours from one hard day to the next, as it is; empty with fewer than two. */
  public OptionalInt gapBefore() {
    return gap(hardBefore);
  }

  /** The fewest hours from one hard day to the next, as it would be. */
  public OptionalInt gapAfter() {
    return gap(hardAfter);
  }

  /** The hard day that would follow on a day. */
  public Optional<Map.Entry<LocalDate, SessionKind>> hardAfter(LocalDate day) {
    return Optional.ofNullable(hardAfter.higherEntry(day));
  }

  /** The hard day that would come before a day. */
  public Optional<Map.Entry<LocalDate, SessionKind>> hardBefore(LocalDate day) {
    return Optional.ofNullable(hardAfter.lowerEntry(day));
  }

  private static OptionalInt gap(NavigableMap<LocalDate, SessionKind> hard) {
    return hard.keySet().stream()
        .filter(day -> hard.higherKey(day) != null)
        .mapToInt(day -> 24 * (int) ChronoUnit.DAYS.between(day, hard.higherKey(day)))
        .min();
  }
}
