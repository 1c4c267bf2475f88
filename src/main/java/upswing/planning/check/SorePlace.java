package upswing.planning.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import upswing.planning.check.Finding.Severity;

/**
 * The same place is not sore on seven of fourteen mornings.
 *
 * <p>A place counts as the runner names it. Soreness of up to three days after hard work is normal.
 * Convention (grade C).
 */
final class SorePlace implements Rule {

  private static final int DAYS = 14;
  private static final int LIMIT = 7;

  @Override
  public String id() {
    return "R29";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.C;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    for (LocalDate morning : diary.reviews()) {
      places(diary, morning)
          .forEach(
              (place, days) -> {
                if (days < LIMIT) return;
                breaches.add(
                    Breach.of(Severity.CONSIDER, List.of(morning), "place", place, "days", days));
              });
    }
    return breaches;
  }

  private static SortedMap<String, Integer> places(Diary diary, LocalDate morning) {
    SortedMap<String, Integer> places = new TreeMap<>();
    diary
        .ledger()
        .plan()
        .checkIns()
        .subMap(morning.minusDays(DAYS - 1), true, morning, true)
        .values()
        .stream()
        .map(said -> said.sorenessSite().strip().toLowerCase(Locale.ROOT))
        .filter(place -> !place.isEmpty())
        .forEach(place -> places.merge(place, 1, Integer::sum));
    return places;
  }
}
