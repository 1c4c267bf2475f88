package upswing.ui.repair;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import upswing.load.Ledger;
import upswing.load.SessionState;
import upswing.planning.repair.Setback;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.ui.Dates;
import upswing.ui.Messages;

/** What happened, in one line: «after being ill 10 – 16 Feb, 4 sessions not run». */
final class Happened {

  private final Ledger ledger;
  private final Messages words;

  Happened(Ledger ledger, Messages words) {
    this.ledger = ledger;
    this.words = words;
  }

  String line(List<Setback> setbacks) {
    if (setbacks.isEmpty()) return words.of("repair.about.nothing");
    List<Setback> told = setbacks.stream().filter(s -> s.kind() != Setback.Kind.MISSED).toList();
    String what = told.stream().map(this::told).collect(Collectors.joining(", "));
    int missed = missed(setbacks);
    if (told.isEmpty()) return words.of("repair.about.missed", missed);
    return missed == 0 ? what : words.of("repair.about.both", what, missed);
  }

  /** The same as a sentence of its own. */
  String offer(List<Setback> setbacks) {
    return words.of("repair.offer", line(setbacks));
  }

  private String told(Setback setback) {
    String days =
        setback.first().equals(setback.last())
            ? Dates.brief(setback.first(), words)
            : words.of(
                "repair.days",
                setback.first().getMonth() == setback.last().getMonth()
                    ? String.valueOf(setback.first().getDayOfMonth())
                    : day(setback.first()),
                day(setback.last()));
    return words.of("repair.about." + setback.kind(), days);
  }

  private String day(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("d MMM", words.locale()));
  }

  /** Sessions planned on such days that were not run. */
  int missed(List<Setback> setbacks) {
    return (int)
        setbacks.stream()
            .flatMap(setback -> setback.first().datesUntil(setback.last().plusDays(1)))
            .distinct()
            .filter(day -> day.isBefore(ledger.today()))
            .flatMap(day -> ledger.sessionsOn(day).stream())
            .filter(this::isMissed)
            .count();
  }

  boolean isMissed(Session session) {
    return session.kind() != SessionKind.REST && ledger.state(session) == SessionState.MISSED;
  }

  /** Whether something so lately and so much happened that replanning is worth a line. */
  static boolean isMuch(Ledger ledger, List<Setback> setbacks, Messages words) {
    LocalDate lately = ledger.today().minusDays(10);
    List<Setback> late = setbacks.stream().filter(s -> !s.last().isBefore(lately)).toList();
    boolean long3 =
        late.stream()
            .filter(s -> s.kind() != Setback.Kind.MISSED && s.stops())
            .anyMatch(s -> !s.last().isBefore(s.first().plusDays(2)));
    return long3 || new Happened(ledger, words).missed(late) >= 2;
  }
}
