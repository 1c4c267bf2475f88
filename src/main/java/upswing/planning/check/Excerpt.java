package upswing.planning.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import upswing.training.Plan;

/**
 * As much of a plan as the rules read to judge its days from one on: the forty weeks before, after
 * which fitness has forgotten what came earlier.
 *
 * <p>Makes trying many changes quick also with many years of history: a ledger of the excerpt is
 * made in a moment.
 */
public final class Excerpt {

  private static final int WEEKS = 40;

  /** The excerpt that judges days from one on as the whole plan does. */
  public static Plan of(Plan plan, LocalDate from) {
    LocalDate first = since(from);
    return new Plan(
        plan.runner(),
        kept(plan.blocks(), block -> !block.end().isBefore(first)),
        kept(plan.sessions(), session -> !session.date().isBefore(first)),
        kept(plan.activities(), activity -> !activity.date().isBefore(first)),
        new TreeMap<>(plan.checkIns().tailMap(first, true)),
        plan.matches(),
        plan.mutes(),
        plan.templates());
  }

  /** The first day of the excerpt that judges days from one on. */
  public static LocalDate since(LocalDate from) {
    return from.minusWeeks(WEEKS);
  }

  private static <K, V> Map<K, V> kept(Map<K, V> all, Predicate<V> wanted) {
    return all.entrySet().stream()
        .filter(entry -> wanted.test(entry.getValue()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Excerpt() {}
}
