package upswing.load;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import upswing.training.Measure;
import upswing.training.Runner;

/** The runner's zones over the years: worked out for every day on which one may change. */
final class ZoneHistory {

  private final Runner runner;
  private final NavigableSet<LocalDate> changes = new TreeSet<>();
  private final Map<LocalDate, Zones> zones = new HashMap<>();

  /** The zones from the first to the last day somebody will ask for; other days are worked out. */
  ZoneHistory(Runner runner, LocalDate first, LocalDate last) {
    this.runner = runner;
    for (Measure measure : runner.measures()) changes.add(measure.since());
    for (int year = first.getYear(); year <= last.getYear(); year++) {
      changes.add(LocalDate.ofYearDay(year, 1));
    }
    for (LocalDate day : changes) zones.put(day, Zones.of(runner, day));
  }

  Zones on(LocalDate date) {
    LocalDate since = changes.floor(date);
    Zones known = since == null ? null : zones.get(since);
    return known == null || since == null || since.getYear() != date.getYear()
        ? Zones.of(runner, date)
        : known;
  }
}
