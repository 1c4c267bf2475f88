package upswing.planning.repair;

import java.time.LocalDate;
import java.util.List;
import upswing.training.BlockSettings;

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
}
