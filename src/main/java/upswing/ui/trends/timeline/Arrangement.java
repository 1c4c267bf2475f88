package upswing.ui.trends.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Which rows are shown, and in which order, as the runner wants them.
 *
 * <p>Written as the ids in order, a hidden one with a minus: {@code HRV,-MOOD,SLEEP}. A row that is
 * not named stands behind the others, where it always stands.
 *
 * @param order ids in their order
 * @param hidden ids that are not shown
 */
record Arrangement(List<String> order, List<String> hidden) {

  static final Arrangement USUAL = new Arrangement(List.of(), List.of());

  Arrangement {
    order = List.copyOf(order);
    hidden = List.copyOf(hidden);
  }

  /** Reads what {@link #text()} wrote; what can't be read counts as not named. */
  static Arrangement of(String text) {
    List<String> order = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    for (String word : text.split(",")) {
      String id = word.strip().replaceFirst("^-", "");
      if (id.isEmpty() || order.contains(id)) continue;
      order.add(id);
      if (word.strip().startsWith("-")) hidden.add(id);
    }
    return new Arrangement(order, hidden);
  }

  /** As it is remembered. */
  String text() {
    return String.join(",", order.stream().map(id -> isHidden(id) ? "-" + id : id).toList());
  }

  boolean isHidden(String id) {
    return hidden.contains(id);
  }

  /** All rows in this order, hidden ones too. */
  List<Strip> ordered(List<Strip> strips) {
    return strips.stream()
        .sorted(
            Comparator.comparingInt(
                strip -> {
                  int at = order.indexOf(strip.id());
                  return at < 0 ? Integer.MAX_VALUE : at;
                }))
        .toList();
  }

  /** The rows that are shown, in this order. */
  List<Strip> shown(List<Strip> strips) {
    return ordered(strips).stream().filter(strip -> !isHidden(strip.id())).toList();
  }

  /** With a row shown, or not. */
  Arrangement toggled(String id, List<Strip> strips) {
    List<String> others = new ArrayList<>(hidden);
    if (!others.remove(id)) others.add(id);
    return new Arrangement(ids(strips), others);
  }

  /** With a row one place up, or down. */
  Arrangement moved(String id, int step, List<Strip> strips) {
    List<String> ids = new ArrayList<>(ids(strips));
    int at = ids.indexOf(id);
    int to = at + step;
    if (at < 0 || to < 0 || to >= ids.size()) return this;
    Collections.swap(ids, at, to);
    return new Arrangement(ids, hidden);
  }

  /** Ids of rows that have no figures now keep their place at the end. */
  private List<String> ids(List<Strip> strips) {
    List<String> ids = new ArrayList<>(ordered(strips).stream().map(Strip::id).toList());
    order.stream().filter(id -> !ids.contains(id)).forEach(ids::add);
    return ids;
  }
}
