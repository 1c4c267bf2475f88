package upswing.store;

import static upswing.store.jooq.Tables.MEASURE;
import static upswing.store.jooq.Tables.RUNNER;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import upswing.training.DistanceUnit;
import upswing.training.Measure;
import upswing.training.Runner;
import upswing.training.Sex;

/** Who trains, in the tables runner and measure. */
final class RunnerRows {

  static void write(DSLContext db, Runner runner) {
    db.deleteFrom(RUNNER).execute();
    db.deleteFrom(MEASURE).execute();
    db.insertInto(RUNNER)
        .set(RUNNER.ID, 1)
        .set(RUNNER.BIRTH_YEAR, Rows.orNull(runner.birthYear()))
        .set(RUNNER.SEX, runner.sex().name())
        .set(RUNNER.DISTANCE_UNIT, runner.unit().name())
        .set(RUNNER.WEEK_START, runner.weekStart().name())
        .set(RUNNER.SLEEP_TARGET_SECONDS, Rows.seconds(runner.sleepTarget()))
        .execute();
    List<Record> measures = new ArrayList<>();
    for (Measure measure : runner.measures()) {
      measures.add(row(db, measures.size(), measure));
    }
    Rows.insert(db, MEASURE, measures);
  }

  static Runner read(DSLContext db) {
    Record row = db.selectFrom(RUNNER).fetchOne();
    if (row == null) return Runner.UNKNOWN;
    return new Runner(
        Rows.optional(row.get(RUNNER.BIRTH_YEAR)),
        Sex.valueOf(row.get(RUNNER.SEX)),
        measures(db),
        DistanceUnit.valueOf(row.get(RUNNER.DISTANCE_UNIT)),
        DayOfWeek.valueOf(row.get(RUNNER.WEEK_START)),
        Rows.duration(row.get(RUNNER.SLEEP_TARGET_SECONDS)));
  }

  private static Record row(DSLContext db, int position, Measure measure) {
    Record row = db.newRecord(MEASURE);
    row.set(MEASURE.POSITION_IN_LIST, position);
    row.set(MEASURE.KIND, measure.kind().name());
    row.set(MEASURE.VALID_SINCE, measure.since());
    row.set(MEASURE.AMOUNT, measure.value());
    return row;
  }

  private static List<Measure> measures(DSLContext db) {
    return db.selectFrom(MEASURE)
        .orderBy(MEASURE.POSITION_IN_LIST)
        .fetch(
            row ->
                new Measure(
                    Measure.Kind.valueOf(row.get(MEASURE.KIND)),
                    row.get(MEASURE.VALID_SINCE),
                    row.get(MEASURE.AMOUNT)));
  }

  private RunnerRows() {}
}
