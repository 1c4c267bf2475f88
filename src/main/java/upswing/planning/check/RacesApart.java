package upswing.planning.check;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import upswing.planning.check.Finding.Severity;

/**
 * Two half marathons or marathons are four weeks apart, other races one week.
 *
 * <p>Convention (grade C).
 */
final class RacesApart implements Rule {

  private static final double LONG = 21_000;
  private static final int LONG_DAYS = 28;
  private static final int DAYS = 7;

  @Override
  public String id() {
    return "R22";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.C;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    List<Entry> races = diary.races(diary.from().minusDays(LONG_DAYS), diary.to());
    for (int i = 0; i < races.size(); i++) {
      for (Entry later : races.subList(i + 1, races.size())) {
        Entry first = races.get(i);
        long days = ChronoUnit.DAYS.between(first.date(), later.date());
        int least = isLong(first) && isLong(later) ? LONG_DAYS : DAYS;
        if (days >= least) continue;
        breaches.add(
            Breach.of(
                Severity.CONSIDER,
                List.of(first.date(), later.date()),
                "days",
                days,
                "least",
                least));
      }
    }
    return breaches;
  }

  private static boolean isLong(Entry race) {
    return race.meters().orElse(0) >= LONG;
  }
}
