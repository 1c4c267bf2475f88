package upswing.ui.palette;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.TrainingBlock;

/**
 * Days as a runner types them: {@code 14 feb}, {@code next monday}, {@code week 9}, {@code race},
 * {@code in 10 days}, {@code 2027-02-14}.
 */
final class DayQuery {

  private static final Pattern DAY_MONTH =
      Pattern.compile("(\\d{1,2})\\.? ?([a-z]{3,9})\\.?(?: (\\d{4}))?");
  private static final Pattern MONTH_DAY = Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})");
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})?");
  private static final Pattern WEEK = Pattern.compile("w(?:eek)? ?(\\d{1,2})");
  private static final Pattern AWAY = Pattern.compile("in (\\d{1,3}) (days?|weeks?)");
  private static final int WEEKDAYS_SHOWN = 3;

  private final Plan plan;
  private final LocalDate today;
  private final Locale locale;

  DayQuery(Plan plan, LocalDate today, Locale locale) {
    this.plan = plan;
    this.today = today;
    this.locale = locale;
  }

  /** The days that are meant, the likeliest first; none when no day is meant. */
  List<LocalDate> days(String typed) {
    String text = typed.strip().toLowerCase(locale);
    return switch (text) {
      case "today" -> List.of(today);
      case "tomorrow" -> List.of(today.plusDays(1));
      case "yesterday" -> List.of(today.minusDays(1));
      case "race" -> races();
      default ->
          Stream.of(weekdays(text), counted(text), dated(text).stream().toList())
              .filter(days -> !days.isEmpty())
              .findFirst()
              .orElse(List.of());
    };
  }

  private List<LocalDate> races() {
    return plan.sessions().values().stream()
        .filter(session -> session.kind() == SessionKind.RACE)
        .map(Session::date)
        .filter(date -> !date.isBefore(today))
        .sorted()
        .toList();
  }

  private List<LocalDate> weekdays(String text) {
    boolean last = text.startsWith("last ");
    boolean next = text.startsWith("next ");
    Optional<DayOfWeek> day = weekday(last || next ? text.substring(5) : text);
    if (day.isEmpty()) return List.of();
    if (last) return List.of(today.with(TemporalAdjusters.previous(day.get())));
    LocalDate first = today.with(TemporalAdjusters.next(day.get()));
    return IntStream.range(0, next ? 1 : WEEKDAYS_SHOWN).mapToObj(first::plusWeeks).toList();
  }

  private Optional<DayOfWeek> weekday(String text) {
    if (text.length() < 3) return Optional.empty();
    return Stream.of(DayOfWeek.values())
        .filter(day -> name(day.getDisplayName(TextStyle.FULL, locale)).startsWith(text))
        .findFirst();
  }

  private List<LocalDate> counted(String text) {
    Matcher away = AWAY.matcher(text);
    if (away.matches()) {
      int count = Integer.parseInt(away.group(1));
      return List.of(
          away.group(2).startsWith("week") ? today.plusWeeks(count) : today.plusDays(count));
    }
    Matcher week = WEEK.matcher(text);
    return week.matches() ? weeks(Integer.parseInt(week.group(1))) : List.of();
  }

  /** The week of that number in the blocks that are not over, then in those that are. */
  private List<LocalDate> weeks(int number) {
    return plan.blocks().values().stream()
        .filter(block -> number >= 1 && number <= block.weeks().size())
        .sorted(
            Comparator.comparing((TrainingBlock block) -> block.end().isBefore(today))
                .thenComparing(TrainingBlock::start))
        .map(block -> block.weeks().get(number - 1).start())
        .toList();
  }

  private Optional<LocalDate> dated(String text) {
    try {
      if (text.matches("\\d{4}-\\d{2}-\\d{2}")) return Optional.of(LocalDate.parse(text));
      Matcher numbers = NUMBERS.matcher(text);
      if (numbers.matches()) {
        return date(
            Integer.parseInt(numbers.group(1)),
            Integer.parseInt(numbers.group(2)),
            year(Optional.ofNullable(numbers.group(3))));
      }
      Matcher dayFirst = DAY_MONTH.matcher(text);
      if (dayFirst.matches()) {
        int day = Integer.parseInt(dayFirst.group(1));
        Optional<Integer> year = year(Optional.ofNullable(dayFirst.group(3)));
        return month(dayFirst.group(2)).flatMap(month -> date(day, month, year));
      }
      Matcher monthFirst = MONTH_DAY.matcher(text);
      if (!monthFirst.matches()) return Optional.empty();
      int day = Integer.parseInt(monthFirst.group(2));
      return month(monthFirst.group(1)).flatMap(month -> date(day, month, Optional.empty()));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> year(Optional<String> typed) {
    return typed.map(Integer::valueOf);
  }

  /** Without a year the nearest such day is meant, be it past or to come. */
  private Optional<LocalDate> date(int day, int month, Optional<Integer> year) {
    if (year.isPresent()) return Optional.of(LocalDate.of(year.get(), month, day));
    MonthDay wanted = MonthDay.of(month, day);
    return IntStream.rangeClosed(-1, 1)
        .map(years -> today.getYear() + years)
        .filter(wanted::isValidYear)
        .mapToObj(near -> Year.of(near).atMonthDay(wanted))
        .min(Comparator.comparingLong(date -> Math.abs(date.toEpochDay() - today.toEpochDay())));
  }

  private Optional<Integer> month(String text) {
    return Stream.of(java.time.Month.values())
        .filter(month -> name(month.getDisplayName(TextStyle.FULL, locale)).startsWith(text))
        .map(java.time.Month::getValue)
        .findFirst();
  }

  private String name(String name) {
    return name.toLowerCase(locale);
  }
}
