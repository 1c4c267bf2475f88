package upswing.planning.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import upswing.training.Absence;
import upswing.training.BlockSettings;
import upswing.training.TrainingBlock;
import upswing.training.Wished;

/**
 * What is different from the day the plan was made.
 *
 * @param today the first day that may change
 * @param setbacks what happened, lasts or is to come
 * @param wishes the settings of the block as they are wanted now: other days, other minutes; the
 *     block's own where nothing is wished otherwise
 */
public record Circumstances(LocalDate today, List<Setback> setbacks, BlockSettings wishes) {

  public Circumstances {
    setbacks = List.copyOf(setbacks);
  }

  /**
   * The same where days of a block still to come without running are days away that its settings
   * know: so what is left of their weeks is no measure for the weeks after them.
   *
   * <p>Example: on Wednesday Friday is known to be taken; Friday is a day away from then on.
   */
  Circumstances knowing(TrainingBlock block) {
    LocalDate first = today.isBefore(block.start()) ? block.start() : today;
    List<Absence> away = new ArrayList<>(wishes.away());
    for (Setback setback : setbacks) {
      if (setback.kind() != Setback.Kind.TRAVEL && setback.kind() != Setback.Kind.MISSED) continue;
      LocalDate from = setback.first().isBefore(first) ? first : setback.first();
      LocalDate to = setback.last().isAfter(wishes.end()) ? wishes.end() : setback.last();
      if (from.isAfter(to)) continue;
      Absence days = new Absence(from, to);
      if (away.stream().anyMatch(one -> one.holds(from) && one.holds(to))) continue;
      away.addAll(wishes.race().map(days::without).orElse(List.of(days)));
    }
    return new Circumstances(today, setbacks, new Wished(wishes).away(away).settings());
  }
}
