package upswing.ui.session;

import java.util.List;
import upswing.edit.WorkoutText;
import upswing.load.Ledger;
import upswing.load.PlannedFigures;
import upswing.load.StepFigures;
import upswing.load.Zones;
import upswing.report.Amounts;
import upswing.training.DistanceUnit;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.ui.Messages;

/**
 * All the faces of one session: its line, its rows, its drawing, its sums.
 *
 * @param hard time above the first threshold
 */
record SessionSight(
    SessionKind kind,
    String line,
    List<StepRow> rows,
    List<Bar> bars,
    String time,
    String distance,
    String load,
    String hard) {

  /** What is seen of a session on its day, also of one that is not in the plan yet. */
  static SessionSight of(Session session, Ledger ledger, Messages words) {
    Zones zones = ledger.zones(session.date());
    DistanceUnit unit = ledger.plan().runner().unit();
    StepWords steps = new StepWords(words, session.kind(), zones, unit);
    PlannedFigures sum = ledger.planned(session);
    return new SessionSight(
        session.kind(),
        WorkoutText.format(session.kind(), session.workout()),
        steps.rows(session.workout()),
        session.workout().flattened().stream()
            .map(
                step -> {
                  double minutes = StepFigures.of(step, session.kind(), zones).minutes();
                  return new Bar(
                      minutes,
                      zones.zone(step.target()),
                      steps.colour(step),
                      StepWords.brief(minutes),
                      steps.target(step));
                })
            .toList(),
        words.of("edit.minutes", Amounts.whole(sum.minutes())),
        sum.meters() > 0 ? Amounts.distance(Math.rint(sum.meters() / 100) * 100, unit) : "–",
        Amounts.whole(sum.load()),
        words.of("edit.minutes", Amounts.whole(hardMinutes(session, sum))));
  }

  private static double hardMinutes(Session session, PlannedFigures sum) {
    boolean counts = session.kind().isRun() || session.kind().isActiveRecovery();
    return counts ? sum.minutes() - sum.easyMinutes() : 0;
  }
}
