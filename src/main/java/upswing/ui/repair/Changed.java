package upswing.ui.repair;

import java.util.List;
import java.util.stream.Collectors;
import upswing.planning.repair.DayChange;
import upswing.report.SessionWords;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.ui.Messages;
import upswing.ui.Seen;

/** What becomes of a day, in one line: «Long run 98′ → Easy 60′», «Easy 40′ → 30′». */
final class Changed {

  private final Seen seen;
  private final Messages words;

  Changed(Seen seen, Messages words) {
    this.seen = seen;
    this.words = words;
  }

  String what(DayChange change) {
    List<Session> was = change.before();
    List<Session> is = change.after();
    boolean one = was.size() == 1 && is.size() == 1;
    if (!one) return words.of("repair.becomes", listed(was), listed(is));
    Session before = was.getFirst();
    Session after = is.getFirst();
    if (before.kind() != after.kind()) {
      return words.of("repair.becomes", title(before), named(after));
    }
    String then = words(after).brief(after);
    boolean told = !then.equals(words(before).brief(before));
    return words.of(
        "repair.becomes",
        told ? named(before) : title(before) + " " + words(before).line(before),
        told ? then : words(after).line(after));
  }

  /** All of a day; nothing is a rest day. */
  String listed(List<Session> sessions) {
    return sessions.isEmpty()
        ? words.of("kind.REST")
        : sessions.stream().map(this::named).collect(Collectors.joining(" + "));
  }

  /** What it is and how much: Easy 40′. */
  String named(Session session) {
    return session.kind() == SessionKind.REST
        ? title(session)
        : title(session) + " " + words(session).brief(session);
  }

  SessionWords words(Session session) {
    return new SessionWords(
        words, seen.ledger().zones(session.date()), seen.plan().runner().unit());
  }

  private String title(Session session) {
    return words.of("kind." + session.kind());
  }
}
