package upswing.training;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A week or a block kept to be planned again: as it stood when it was saved.
 *
 * @param name in the runner's words
 * @param start first day of its first week
 * @param recovery whether a week is a recovery week; a block says so of each of its own
 * @param block phases and settings, where it is a block
 * @param sessions what it holds, in the order of its days
 */
public record Template(
    TemplateId id,
    String name,
    LocalDate start,
    boolean recovery,
    Optional<TrainingBlock> block,
    List<Session> sessions) {

  public Template {
    if (name.isBlank()) throw new IllegalArgumentException("a template has a name");
    if (sessions.isEmpty()) throw new IllegalArgumentException("a template holds sessions");
    sessions =
        sessions.stream()
            .sorted(Comparator.comparing(Session::date).thenComparing(Session::id))
            .toList();
  }

  /** How many weeks it holds. */
  public int weeks() {
    return block.map(b -> b.weeks().size()).orElse(1);
  }

  /**
   * The day a session falls on when the template begins with a week: the same weekday of the same
   * week of it.
   *
   * <p>Example: the Wednesday of its second week, put from Monday 1 March 2027 on, is 10 March.
   */
  public LocalDate day(Session session, LocalDate week) {
    long number = ChronoUnit.DAYS.between(start, session.date()) / 7;
    int weekday = session.date().getDayOfWeek().getValue() - week.getDayOfWeek().getValue();
    return week.plusWeeks(number).plusDays(Math.floorMod(weekday, 7));
  }

  /** The same under another name. */
  public Template named(String newName) {
    return new Template(id, newName, start, recovery, block, sessions);
  }

  /** The same days with other content. */
  public Template with(List<Session> newSessions) {
    return new Template(id, name, start, recovery, block, newSessions);
  }
}
