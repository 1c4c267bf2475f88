package upswing.store;

import org.jooq.DSLContext;
import upswing.training.Plan;

/** The whole plan over its tables: read at once, written as far as a change has touched it. */
final class PlanRows {

  static Plan read(DSLContext db) {
    return new Plan(
        RunnerRows.read(db),
        BlockRows.read(db),
        SessionRows.read(db),
        ActivityRows.read(db),
        CheckInRows.read(db),
        SessionRows.readMatches(db),
        MuteRows.read(db));
  }

  static void write(DSLContext db, Touched touched) {
    touched.runner.ifPresent(runner -> RunnerRows.write(db, runner));
    BlockRows.write(db, touched.blocks);
    SessionRows.write(db, touched.sessions);
    ActivityRows.write(db, touched.activities);
    CheckInRows.write(db, touched.checkIns);
    SessionRows.writeMatches(db, touched.matches);
    MuteRows.write(db, touched.mutes);
  }

  private PlanRows() {}
}
