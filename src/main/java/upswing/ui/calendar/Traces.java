package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.ui.Dates;
import upswing.ui.Messages;
import upswing.ui.Seen;

/** Where sessions first stood that stand elsewhere now: the plan as it was beside what became. */
final class Traces {

  private final Messages words;
  private final Map<LocalDate, List<Session>> left;

  Traces(Seen seen, Messages words) {
    this.words = words;
    left =
        seen.plan().sessions().values().stream()
            .filter(session -> session.isMoved() && session.kind() != SessionKind.REST)
            .sorted(Comparator.comparing(Session::date).thenComparing(Session::id))
            .collect(Collectors.groupingBy(Session::origin));
  }

  /** What first stood on a day and was moved away; empty where nothing was. */
  Optional<Trace> on(LocalDate date) {
    List<Session> gone = left.getOrDefault(date, List.of());
    if (gone.isEmpty()) return Optional.empty();
    return Optional.of(
        new Trace(
            gone.stream().map(this::brief).collect(Collectors.joining(", ")),
            gone.stream().map(this::told).collect(Collectors.joining(" "))));
  }

  /** The day it went to is what the short line is for: it leaves room for it. */
  private String brief(Session session) {
    String shorter = "kind.short." + session.kind();
    String name = words.has(shorter) ? words.of(shorter) : name(session);
    return words.of("calendar.trace", name, Dates.day(session.date(), words));
  }

  private String told(Session session) {
    return words.of("calendar.trace.told", name(session), Dates.full(session.date(), words));
  }

  private String name(Session session) {
    return words.of("kind." + session.kind());
  }
}
