package upswing.planning.template;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import upswing.load.PlannedFigures;
import upswing.load.Zones;
import upswing.training.Microcycle;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.Template;

/**
 * A template with less or more of it, so that its first usual week takes so many minutes.
 *
 * <p>Example: a week of 4 h 10 fitted to 3 h 20 has four fifths of every run. Sessions are rounded
 * to five minutes; races, rest days and strength work stay as they are.
 */
public final class TemplateFit {

  /** A recovery week keeps 70 % of a usual one (science.md § E: 20 to 50 % less, usually 30). */
  private static final double RECOVERY_SHARE = 0.7;

  private static final double LEAST_FACTOR = 0.3;
  private static final double MOST_FACTOR = 2.5;

  /** Minutes of the week that measures a template: the first that is no recovery week. */
  public static double minutes(Template template, Zones zones) {
    return measured(template).stream().mapToDouble(s -> minutes(s, zones)).sum();
  }

  /** Minutes of the whole template, races left out. */
  public static double allMinutes(Template template, Zones zones) {
    return template.sessions().stream()
        .filter(session -> session.kind() != SessionKind.RACE)
        .mapToDouble(session -> minutes(session, zones))
        .sum();
  }

  /**
   * The template fitted to a runner's usual week; as it is where that is what it holds.
   *
   * @param usual minutes of a usual week
   */
  public static Template to(Template template, double usual, Zones zones) {
    double wanted = template.recovery() ? RECOVERY_SHARE * usual : usual;
    List<Session> week = measured(template);
    double open =
        week.stream().filter(Resized::canBe).mapToDouble(session -> minutes(session, zones)).sum();
    double fixed = minutes(template, zones) - open;
    if (open <= 0 || wanted == open + fixed) return template;
    double factor = Math.clamp((wanted - fixed) / open, LEAST_FACTOR, MOST_FACTOR);
    return template.with(
        template.sessions().stream().map(s -> Resized.by(factor, s, zones)).toList());
  }

  /** The sessions of the week that measures it, races left out. */
  private static List<Session> measured(Template template) {
    long usual =
        template
            .block()
            .map(block -> block.weeks().stream().takeWhile(Microcycle::recovery).count())
            .filter(skipped -> skipped < template.weeks())
            .orElse(0L);
    return template.sessions().stream()
        .filter(session -> session.kind() != SessionKind.RACE)
        .filter(session -> week(template.start(), session.date()) == usual)
        .toList();
  }

  private static long week(LocalDate start, LocalDate day) {
    return ChronoUnit.DAYS.between(start, day) / 7;
  }

  private static double minutes(Session session, Zones zones) {
    return PlannedFigures.of(session, zones).minutes();
  }

  private TemplateFit() {}
}
