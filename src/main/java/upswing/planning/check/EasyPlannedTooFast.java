package upswing.planning.check;

import java.util.List;
import upswing.load.StepFigures;
import upswing.load.Zones;
import upswing.planning.check.Finding.Severity;
import upswing.training.Session;
import upswing.training.SessionKind;

/**
 * What is planned as easy is planned at an easy pace or heart rate; strides of up to a minute do
 * not count.
 *
 * <p>Source: first threshold at 74 % of the speed at VO2max, Esteve-Lanao 2026, Sports 14(1):29;
 * pace by v(0.74 VDOT). Grade M.
 */
final class EasyPlannedTooFast implements Rule {

  private static final double STRIDE = 1;

  @Override
  public String id() {
    return "R12";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.M;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    return diary
        .judged()
        .filter(e -> e.kind() == SessionKind.EASY || e.kind() == SessionKind.RECOVERY_RUN)
        .filter(e -> !e.date().isBefore(diary.ledger().today()))
        .flatMap(e -> e.session().stream())
        .filter(session -> fastMinutes(diary, session) > 0)
        .map(
            session ->
                Breach.of(
                    Severity.WARN, List.of(session.date()), "minutes", fastMinutes(diary, session)))
        .toList();
  }

  private static double fastMinutes(Diary diary, Session session) {
    Zones zones = diary.ledger().zones(session.date());
    return session.workout().flattened().stream()
        .map(step -> StepFigures.of(step, session.kind(), zones))
        .filter(step -> !step.easy() && step.minutes() > STRIDE)
        .mapToDouble(StepFigures::minutes)
        .sum();
  }
}
