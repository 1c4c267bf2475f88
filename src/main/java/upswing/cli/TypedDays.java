package upswing.cli;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/** Days of the week as they are typed: {@code TUE,WED=75,SUN=2h}. */
final class TypedDays {

  private static final int ON_A_WORKDAY = 75;
  private static final int AT_THE_WEEKEND = 150;

  /** Each day with its minutes at most. */
  static Map<DayOfWeek, Integer> minutes(List<String> days) {
    Map<DayOfWeek, Integer> minutes = new EnumMap<>(DayOfWeek.class);
    for (String typed : days) {
      String[] parts = typed.split("=", 2);
      DayOfWeek day = day(parts[0]);
      boolean weekend = day.compareTo(DayOfWeek.SATURDAY) >= 0;
      int usual = weekend ? AT_THE_WEEKEND : ON_A_WORKDAY;
      minutes.put(day, parts.length == 2 ? Minutes.parse(parts[1]).count() : usual);
    }
    return minutes;
  }

  static DayOfWeek day(String typed) {
    String wanted = typed.strip().toUpperCase(Locale.ROOT);
    return Stream.of(DayOfWeek.values())
        .filter(day -> wanted.length() >= 2 && day.name().startsWith(wanted))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("a day is MON to SUN, not " + typed));
  }

  /** The day with the most time, the later of two. */
  static DayOfWeek roomiest(Map<DayOfWeek, Integer> available) {
    return available.entrySet().stream()
        .max(
            Map.Entry.<DayOfWeek, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  private TypedDays() {}
}
