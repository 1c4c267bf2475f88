package upswing.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import upswing.training.Activity;
import upswing.training.ActivityId;
import upswing.training.Session;
import upswing.training.SessionKind;

/**
 * How much less far a heartbeat got on an easy or long run than on those of four weeks before.
 *
 * <p>Compared with the median of at least five runs of the same kind, from 0.6 to 1.67 times as
 * long; four weeks, because the season changes slowly. Runs in the heat are not compared. Example:
 * 1.22 metres a beat after 1.30, 1.28, 1.31, 1.29 and 1.30 are a drop of 0.062.
 *
 * <p>Source: science.md §F and §G; 5 % counts by convention, grade C.
 */
public final class EfficiencyDrop {

  /** A drop from which it counts, 0 to 1. */
  public static final double COUNTS = 0.05;

  private static final int DAYS = 28;
  private static final int ENOUGH = 5;
  private static final double ALIKE = 0.6;

  private final Ledger ledger;

  // A run is compared with on the mornings of four weeks and asked about on three.
  private final Map<ActivityId, Optional<Efficiency>> efficiencies = new ConcurrentHashMap<>();
  private final Map<ActivityId, OptionalDouble> drops = new ConcurrentHashMap<>();

  /** The runs of a ledger, each worked out once. */
  public EfficiencyDrop(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The drop, 0 to 1, negative where it got better; empty where it can't be compared. */
  public OptionalDouble of(Activity run) {
    return drops.computeIfAbsent(run.id(), id -> compared(run));
  }

  private OptionalDouble compared(Activity run) {
    if (Heat.excuses(run)) return OptionalDouble.empty();
    SessionKind kind = kind(run);
    if (kind != SessionKind.EASY && kind != SessionKind.LONG) return OptionalDouble.empty();
    LocalDate date = run.date();
    List<Double> before =
        date.minusDays(DAYS)
            .datesUntil(date)
            .flatMap(day -> ledger.activitiesOn(day).stream())
            .filter(other -> kind(other) == kind && isAlike(run, other))
            .filter(other -> !Heat.excuses(other))
            .flatMap(other -> efficiency(other).stream())
            .map(Efficiency::metresABeat)
            .toList();
    if (before.size() < ENOUGH) return OptionalDouble.empty();
    double usual = DoneLoads.median(before.stream().mapToDouble(Double::doubleValue).toArray());
    return efficiency(run).stream().mapToDouble(now -> 1 - now.metresABeat() / usual).findFirst();
  }

  private Optional<Efficiency> efficiency(Activity run) {
    return efficiencies.computeIfAbsent(run.id(), id -> Efficiency.of(run));
  }

  private SessionKind kind(Activity run) {
    return ledger.plannedByNextMorning(run.id()).map(Session::kind).orElse(SessionKind.REST);
  }

  private static boolean isAlike(Activity run, Activity other) {
    return other.minutes() >= ALIKE * run.minutes() && other.minutes() * ALIKE <= run.minutes();
  }
}
