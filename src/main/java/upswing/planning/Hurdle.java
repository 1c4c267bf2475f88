package upswing.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import upswing.planning.BlockPlanner.Note;

/**
 * A rule about growth that stands between the wishes and the long run their goal asks for.
 *
 * <p>Which ones do is tried out: the fewest rules without which growth would lead there.
 */
enum Hurdle {
  LONG_RUN("R02"),
  WEEK("R03"),
  SHARE("R14");

  /** As good as none: a week or a run many times the one before. */
  private static final double FREE = 10;

  private final String rule;

  Hurdle(String rule) {
    this.rule = rule;
  }

  /**
   * Why there is no block, where growth is the reason: what the goal asks for, how far these wishes
   * lead at most, and the rules that keep them from it; empty where something else is in the way.
   *
   * <p>Example: a marathon asks for 110 min; six weeks from 60 min lead to 88 min.
   */
  static List<Note> of(Season season) {
    int asked = season.shape().leastLong();
    int reach = reach(season);
    if (reach == 0 || reach >= asked) return List.of();
    List<Note> why = new ArrayList<>();
    why.add(Note.of("planning.why.reach", season.wishes().goal(), asked, reach));
    for (Hurdle hurdle : fewest(season, asked).orElse(List.of())) {
      why.add(Note.of("planning.why." + hurdle.rule));
    }
    return why;
  }

  private static Optional<List<Hurdle>> fewest(Season season, int asked) {
    Hurdle[] all = values();
    for (int size = 1; size <= all.length; size++) {
      for (int bits = 1; bits < 1 << all.length; bits++) {
        if (Integer.bitCount(bits) != size) continue;
        List<Hurdle> without = new ArrayList<>();
        for (int i = 0; i < all.length; i++) if ((bits & 1 << i) != 0) without.add(all[i]);
        if (reach(season.under(without(without))) >= asked) return Optional.of(without);
      }
    }
    return Optional.empty();
  }

  private static Bounds without(List<Hurdle> rules) {
    Bounds healthy = Bounds.HEALTHY;
    boolean week = rules.contains(WEEK);
    return new Bounds(
        week ? FREE : healthy.growth(),
        week ? FREE : healthy.returningGrowth(),
        rules.contains(LONG_RUN) ? FREE : healthy.longGrowth(),
        rules.contains(SHARE) ? 1 : healthy.longShare(),
        rules.contains(SHARE) ? 1 : healthy.longShareOfFew(),
        healthy.taper());
  }

  private static int reach(Season season) {
    return season.isBridged()
        ? Layout.runs(season).map(runs -> Corridor.reach(season, runs)).max().orElse(0)
        : 0;
  }
}
