package upswing.planning.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import upswing.planning.repair.RepairWeek.Kind;
import upswing.training.Microcycle;
import upswing.training.Phase;
import upswing.training.TrainingBlock;

/** What the weeks of a block went beyond as they were planned, and what those before today hold. */
final class Tolerances {

  private static final int TAPER_DAYS = 14;
  private static final double LEAST_TAPER = 0.40;
  private static final double MOST_TAPER = 0.59;

  private final TrainingBlock block;
  private final DayOffers offers;

  /** A week whose days were only now written for another race day has nothing to be forgiven. */
  private static final Tolerance STRICT = strict(Tolerance.LEAST_RECOVERY, Tolerance.MOST_RECOVERY);

  private static final Tolerance STRICT_TAPER = strict(LEAST_TAPER, MOST_TAPER);

  Tolerances(TrainingBlock block, DayOffers offers) {
    this.block = block;
    this.offers = offers;
  }

  private static Tolerance strict(double least, double most) {
    return new Tolerance(Tolerance.GROWTH, Tolerance.LONG_GROWTH, 0, least, most, 0);
  }

  Tolerance of(Microcycle week, List<Offer> planned, Kind kind) {
    boolean moved = week.start().datesUntil(week.start().plusDays(7)).anyMatch(offers::isMoved);
    if (moved) return kind == Kind.TAPER ? STRICT_TAPER : STRICT;
    int minutes = planned.stream().mapToInt(Offer::minutes).sum();
    int reference = reference(week);
    int longest = longest(week);
    int longRun =
        planned.stream().filter(o -> o.longMinutes() > 0).mapToInt(Offer::reach).max().orElse(0);
    int longMinutes = planned.stream().mapToInt(Offer::longMinutes).max().orElse(0);
    double growth = reference > 0 && isUsual(week) ? (double) minutes / reference : 0;
    double least = Tolerance.LEAST_RECOVERY;
    double most = Tolerance.MOST_RECOVERY;
    double share = reference > 0 && week.recovery() ? (double) minutes / reference : 0.6;
    if (kind == Kind.TAPER) {
      least = LEAST_TAPER;
      most = MOST_TAPER;
      share = taperShare();
    }
    return new Tolerance(
        Math.max(Tolerance.GROWTH, growth),
        longest > 0
            ? Math.max(Tolerance.LONG_GROWTH, (double) longRun / longest)
            : Tolerance.LONG_GROWTH,
        minutes > 0 ? (double) longMinutes / minutes : 0,
        Math.min(least, share),
        Math.max(most, share),
        inWeek(week, planned, kind));
  }

  private static boolean isUsual(Microcycle week) {
    return !week.recovery() && week.phase() != Phase.TAPER;
  }

  private int minutes(LocalDate from, LocalDate to) {
    return from.datesUntil(to.plusDays(1)).mapToInt(day -> offers.planned(day).minutes()).sum();
  }

  /** Planned minutes of the last usual week before. */
  private int reference(Microcycle week) {
    int reference = block.settings().weeklyMinutes();
    for (Microcycle other : block.weeks()) {
      if (!other.start().isBefore(week.start())) break;
      if (isUsual(other)) reference = minutes(other.start(), other.start().plusDays(6));
    }
    return reference;
  }

  /** The longest run planned for the four weeks before. */
  private int longest(Microcycle week) {
    LocalDate from = week.start().minusWeeks(4);
    return from.datesUntil(week.start())
        .mapToInt(day -> offers.planned(day).reach())
        .max()
        .orElse(0);
  }

  /** What the last 14 days hold of the biggest of the four weeks before, as planned. */
  private double taperShare() {
    Optional<LocalDate> race = block.settings().race();
    if (race.isEmpty()) return 0.5;
    LocalDate window = race.get().minusDays(TAPER_DAYS - 1);
    int peak =
        block.weeks().stream()
            .filter(
                w ->
                    w.start().plusDays(6).isBefore(window)
                        && !w.start().isBefore(window.minusWeeks(4)))
            .mapToInt(w -> minutes(w.start(), w.start().plusDays(6)))
            .max()
            .orElse(0);
    return peak == 0 ? 0.5 : minutes(window, race.get()) / 2.0 / peak;
  }

  /** Rules about its days alone that a week breaks as it is planned. */
  private int inWeek(Microcycle week, List<Offer> planned, Kind kind) {
    List<List<Offer>> days = new ArrayList<>();
    for (Offer offer : planned) days.add(List.of(offer));
    Tolerance none = new Tolerance(0, 0, 0, 0, 0, 0);
    RepairWeek alone =
        new RepairWeek(week.start(), days, planned, kind, none, 0, 0, -1, false, Course.NO_LIMIT);
    return new WeekSearch(alone, false, -1, 0, 0)
        .all().stream().mapToInt(found -> Cost.rulesIn(found.cost())).sum();
  }

  /** What the weeks lived before a day hold that the taper is compared with. */
  int peakBefore(LocalDate first) {
    Optional<LocalDate> race = block.settings().race();
    if (race.isEmpty()) return 0;
    LocalDate window = race.get().minusDays(TAPER_DAYS - 1);
    return block.weeks().stream()
        .filter(w -> w.start().isBefore(first) && !w.start().isBefore(window.minusWeeks(4)))
        .filter(w -> w.start().plusDays(6).isBefore(window))
        .mapToInt(w -> livedMinutes(w.start(), w.start().plusDays(7)))
        .max()
        .orElse(0);
  }

  int taperBefore(LocalDate first) {
    Optional<LocalDate> race = block.settings().race();
    if (race.isEmpty()) return 0;
    LocalDate window = race.get().minusDays(TAPER_DAYS - 1);
    return window.isBefore(first) ? livedMinutes(window, first) : 0;
  }

  private int livedMinutes(LocalDate from, LocalDate to) {
    return from.datesUntil(to).mapToInt(day -> offers.of(day, false).getFirst().minutes()).sum();
  }

  /** Whether the day before is hard as it was lived. */
  boolean hardBefore(LocalDate first) {
    Offer day = offers.of(first.minusDays(1), false).getFirst();
    return day.hard() || day.longMinutes() > 90;
  }
}
