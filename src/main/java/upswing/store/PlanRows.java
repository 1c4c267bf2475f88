package upswing.store;

import static upswing.store.jooq.Tables.CHECK_IN;
import static upswing.store.jooq.Tables.READING;
import static upswing.store.jooq.Tables.SESSION;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import upswing.training.Activity;
import upswing.training.ActivityId;
import upswing.training.Plan;

/** The whole plan over its tables: read at once, written as far as a change has touched it. */
final class PlanRows {

  static Plan read(DSLContext db) {
    return read(db, () -> ActivityRows.read(db));
  }

  /** Reads the activities, half of all there is, through a connection of their own meanwhile. */
  static Plan read(DSLContext db, DSLContext other) {
    return read(db, CompletableFuture.supplyAsync(() -> ActivityRows.read(other))::join);
  }

  /** Reads what there is from a day on; whole is all but sessions, activities and mornings. */
  static Plan readFrom(DSLContext db, LocalDate first) {
    return new Plan(
        RunnerRows.read(db),
        BlockRows.read(db),
        SessionRows.read(db, SESSION.PLANNED_ON.ge(first)),
        ActivityRows.readFrom(db, first),
        CheckInRows.read(db, CHECK_IN.MORNING.ge(first), READING.MORNING.ge(first)),
        SessionRows.readMatches(db),
        MuteRows.read(db),
        TemplateRows.read(db));
  }

  private static Plan read(DSLContext db, Supplier<Map<ActivityId, Activity>> activities) {
    var runner = RunnerRows.read(db);
    var blocks = BlockRows.read(db);
    var sessions = SessionRows.read(db, DSL.noCondition());
    var checkIns = CheckInRows.read(db, DSL.noCondition(), DSL.noCondition());
    var matches = SessionRows.readMatches(db);
    var mutes = MuteRows.read(db);
    var templates = TemplateRows.read(db);
    return new Plan(
        runner, blocks, sessions, activities.get(), checkIns, matches, mutes, templates);
  }

  static void write(DSLContext db, Touched touched) {
    touched.runner.ifPresent(runner -> RunnerRows.write(db, runner));
    BlockRows.write(db, touched.blocks);
    SessionRows.write(db, touched.sessions);
    ActivityRows.write(db, touched.activities);
    CheckInRows.write(db, touched.checkIns);
    SessionRows.writeMatches(db, touched.matches);
    MuteRows.write(db, touched.mutes);
    TemplateRows.write(db, touched.templates);
  }

  private PlanRows() {}
}
