package upswing.ui.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import upswing.training.SeasonYear;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.TrainingBlock;
import upswing.ui.Messages;
import upswing.ui.Seen;

/** Names what is shown: a block with its race, a month, a week. */
final class Titles {

  private final Seen seen;
  private final Messages words;

  Titles(Seen seen, Messages words) {
    this.seen = seen;
    this.words = words;
  }

  Title of(CalendarSpan span, LocalDate day) {
    if (seen.plan().isEmpty()) return new Title(date(day, "EEEE d MMMM yyyy"), "");
    Optional<TrainingBlock> block = seen.plan().blockOn(day);
    return switch (span) {
      case BLOCK ->
          block
              .map(b -> new Title(b.name(), joined(dates(b.start(), b.end(), "MMM"), race(b))))
              .orElseGet(() -> new Title(date(day, "MMMM yyyy"), ""));
      case MONTH ->
          new Title(
              date(day, "MMMM yyyy"), block.map(b -> joined(weeks(b, day), race(b))).orElse(""));
      case WEEK -> week(block, day);
      case SEASON -> season(day);
    };
  }

  private Title season(LocalDate day) {
    SeasonYear season = SeasonYear.on(day, seen.plan().runner());
    Optional<LocalDate> next =
        seen.plan().sessions().values().stream()
            .filter(session -> session.kind() == SessionKind.RACE)
            .map(Session::date)
            .filter(race -> !race.isBefore(seen.today()))
            .min(LocalDate::compareTo);
    return new Title(
        words.of("season.title", String.valueOf(season.year())),
        joined(
            words.of(
                "calendar.title.dates",
                date(season.first(), "d MMM"),
                date(season.last(), "d MMM yyyy")),
            next.map(race -> words.of("season.next", ChronoUnit.DAYS.between(seen.today(), race)))
                .orElse("")));
  }

  private Title week(Optional<TrainingBlock> block, LocalDate day) {
    LocalDate start = seen.plan().runner().weekOf(day);
    String dates = dates(start, start.plusDays(6), "MMMM");
    return block
        .map(
            b ->
                new Title(
                    words.of(
                        "calendar.title.week",
                        b.weekNumber(day),
                        b.weeks().size(),
                        b.week(day).map(w -> words.of("phase." + w.phase())).orElse("")),
                    dates))
        .orElseGet(() -> new Title(words.of("calendar.title.weekPlain"), dates));
  }

  private String weeks(TrainingBlock block, LocalDate day) {
    LocalDate first = later(day.withDayOfMonth(1), block.start());
    LocalDate last = earlier(day.withDayOfMonth(day.lengthOfMonth()), block.end());
    int from = block.weekNumber(first);
    int to = block.weekNumber(last);
    return from == to
        ? words.of("calendar.title.weekOne", from, block.weeks().size())
        : words.of("calendar.title.weeks", from, to, block.weeks().size());
  }

  private String race(TrainingBlock block) {
    return block
        .settings()
        .race()
        .map(race -> ChronoUnit.DAYS.between(seen.today(), race))
        .filter(days -> days >= 0)
        .map(
            days ->
                days == 0
                    ? words.of("calendar.title.raceToday")
                    : words.of("calendar.title.race", days))
        .orElse("");
  }

  /** 4 Jan – 28 Mar 2027; within one month 15 – 21 February 2027. */
  private String dates(LocalDate from, LocalDate to, String month) {
    boolean sameYear = from.getYear() == to.getYear();
    boolean sameMonth = sameYear && from.getMonth() == to.getMonth();
    String first = sameMonth ? "d" : sameYear ? "d " + month : "d " + month + " yyyy";
    return words.of("calendar.title.dates", date(from, first), date(to, "d " + month + " yyyy"));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(" · "));
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private String date(LocalDate date, String pattern) {
    return date.format(DateTimeFormatter.ofPattern(pattern, words.locale()));
  }
}
