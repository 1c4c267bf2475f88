package upswing.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import upswing.load.Ledger;
import upswing.load.SessionState;
import upswing.readiness.Verdict;
import upswing.report.Amounts;
import upswing.training.Activity;
import upswing.training.CheckIn;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.Signal;
import upswing.ui.Messages;
import upswing.ui.Seen;
import upswing.ui.calendar.MonthSight.Figure;
import upswing.ui.calendar.MonthSight.Share;

/** Adds up a month: what was done so far of what is planned. */
final class MonthSights {

  private final Seen seen;
  private final Messages words;
  private final List<LocalDate> all;
  private final List<LocalDate> past;

  MonthSights(Seen seen, Messages words, YearMonth month) {
    this.seen = seen;
    this.words = words;
    all = month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList();
    past = all.stream().filter(day -> !day.isAfter(seen.today())).toList();
  }

  MonthSight sum() {
    boolean current = !past.isEmpty() && past.size() < all.size();
    String name = all.getFirst().format(DateTimeFormatter.ofPattern("MMMM", words.locale()));
    LocalDate last = past.isEmpty() || !current ? all.getLast() : past.getLast();
    String span = "1 – " + last.format(DateTimeFormatter.ofPattern("d MMM", words.locale()));
    return new MonthSight(
        words.of(current ? "calendar.month.soFar" : "calendar.month.whole", name),
        words.of("calendar.month.span", span),
        figures(),
        kinds(),
        easy(),
        all.stream().map(this::verdict).toList(),
        words.of("calendar.month.days", all.size()),
        List.of(
            count("asUsual", v -> v == Verdict.READY || v == Verdict.NOTICED),
            count("watch", v -> v == Verdict.AMBER),
            count("easeOff", v -> v == Verdict.RED || v == Verdict.ILL)));
  }

  private List<Figure> figures() {
    Ledger ledger = seen.ledger();
    List<Session> planned = all.stream().flatMap(day -> ledger.sessionsOn(day).stream()).toList();
    List<Session> training = planned.stream().filter(s -> s.kind() != SessionKind.REST).toList();
    List<Activity> done = past.stream().flatMap(day -> ledger.activitiesOn(day).stream()).toList();
    double minutes = done.stream().mapToDouble(Activity::minutes).sum();
    double plannedMinutes = training.stream().mapToDouble(s -> ledger.planned(s).minutes()).sum();
    double load = past.stream().mapToDouble(day -> ledger.day(day).done()).sum();
    double plannedLoad = all.stream().mapToDouble(day -> ledger.day(day).planned()).sum();
    long finished = training.stream().filter(s -> isDone(ledger.state(s))).count();
    long rested =
        planned.stream()
            .filter(s -> s.kind() == SessionKind.REST && !s.date().isAfter(seen.today()))
            .count();
    OptionalDouble longest =
        done.stream()
            .filter(a -> a.sport() == upswing.training.Sport.RUN)
            .mapToDouble(Activity::minutes)
            .max();
    OptionalDouble sleep =
        past.stream()
            .map(day -> seen.plan().checkIns().get(day))
            .filter(java.util.Objects::nonNull)
            .map((CheckIn morning) -> morning.value(Signal.SLEEP))
            .flatMapToDouble(OptionalDouble::stream)
            .average();
    return List.of(
        figure("time", Amounts.hours(minutes), Amounts.hours(plannedMinutes)),
        figure("load", Amounts.whole(load), Amounts.whole(plannedLoad)),
        figure("sessions", String.valueOf(finished), String.valueOf(training.size())),
        figure("rest", String.valueOf(rested)),
        figure("longest", longest.isPresent() ? Amounts.minutes(longest.getAsDouble()) : "–"),
        figure("sleep", sleep.isPresent() ? Amounts.hours(sleep.getAsDouble()) : "–"));
  }

  private Figure figure(String key, String value, Object... about) {
    return new Figure(value, words.of("calendar.month." + key, about));
  }

  private static boolean isDone(SessionState state) {
    return state == SessionState.DONE || state == SessionState.TOO_HARD;
  }

  private List<Share> kinds() {
    Map<SessionKind, Double> minutes = new EnumMap<>(SessionKind.class);
    for (LocalDate day : all) {
      for (Session session : seen.ledger().sessionsOn(day)) {
        minutes.merge(session.kind(), seen.ledger().planned(session).minutes(), Double::sum);
      }
    }
    return minutes.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(
            entry ->
                new Share(
                    entry.getKey(),
                    words.of("kind." + entry.getKey()),
                    entry.getValue(),
                    Amounts.hours(entry.getValue())))
        .sorted(Comparator.comparingDouble(Share::minutes).reversed())
        .toList();
  }

  private String easy() {
    double minutes = 0;
    double easy = 0;
    for (LocalDate day : all) {
      for (Session session : seen.ledger().sessionsOn(day)) {
        minutes += seen.ledger().planned(session).minutes();
        easy += seen.ledger().planned(session).easyMinutes();
      }
    }
    return minutes == 0 ? "" : words.of("calendar.easy", Amounts.percent(easy / minutes));
  }

  private Figure count(String key, Predicate<Verdict> counts) {
    long number = past.stream().map(this::verdict).filter(counts).count();
    return new Figure(String.valueOf(number), words.of("calendar.month." + key));
  }

  private Verdict verdict(LocalDate day) {
    return day.isAfter(seen.today()) ? Verdict.MISSING : seen.mornings().on(day).verdict();
  }
}
